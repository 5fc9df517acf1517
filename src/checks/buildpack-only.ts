import type { Check, CheckContext } from './define.js';
import { containerFile } from './processes/procfile-text.js';
import { notApplicable, text } from './verdicts.js';

/** A check of what the Python buildpack does; where heroku.yml builds a container, that has its own Python and pip. */
export function buildpackOnly(check: Check): Check {
  return {
    ...check,
    *run(context) {
      if (buildsContainer(context))
        yield notApplicable(text('heroku.yml builds a container', 'heroku.yml로 컨테이너를 빌드합니다'));
      else yield* check.run(context);
    },
  };
}

/** heroku.yml counts on the container stack alone, as far as the stack is known. */
function buildsContainer({ django, platform }: CheckContext): boolean {
  return (
    containerFile(django.project) !== undefined && (platform === undefined || platform.stack === 'container')
  );
}
