import { errorOf } from '../../django/evidence.js';
import { defineCheck } from '../define.js';
import { found, text, unknown } from '../verdicts.js';
import { isCertain, placeOfError, remedyFor, words } from './blame.js';

export default defineCheck({
  id: 'collectstatic-fails',
  severity: 'error',
  guide: '3-1',
  title: text('collectstatic fails', 'collectstatic이 실패합니다'),
  docs: {
    what: text(
      'Runs collectstatic on the runner, in a copy of what is shipped, with the storage that the project has and the environment of Heroku’s build.',
      '배포본의 복사본에서, 프로젝트의 스토리지 그대로, Heroku 빌드와 같은 환경으로 러너에서 collectstatic을 실행해 봅니다.',
    ),
    why: text(
      'Heroku’s build runs the same command and refuses the build when it fails: a style sheet that names a missing file, no STATIC_ROOT, a config var that is not set.',
      'Heroku의 빌드도 같은 명령을 실행하고, 실패하면 빌드를 거부합니다. 없는 파일을 가리키는 CSS, STATIC_ROOT 누락, 설정하지 않은 config var가 흔한 원인입니다.',
    ),
    example: {
      file: 'static/site.css',
      bad: 'body { background: url("missing.png"); }\n',
      good: 'body { background: url("curtain.png"); }\n',
    },
    sources: ['https://devcenter.heroku.com/articles/django-assets'],
  },
  *run(context) {
    const { evidence, django } = context;
    const error = errorOf(evidence?.build?.collect);
    if (!error || !evidence) return;
    const at = placeOfError(error, { file: django.settings('BUILD').file ?? django.managePy ?? '' });
    if (!isCertain({ ...context, evidence }, 'BUILD', error)) {
      yield unknown(
        text(
          `whether collectstatic works with the app's own config vars: here it ends with \`${words(error)}\``,
          `앱의 config var로도 collectstatic이 실패하는지(여기서는 \`${words(error)}\`로 끝납니다)`,
        ),
        at,
      );
      return;
    }
    yield found(
      at,
      error.missingStaticFile === undefined
        ? text(
            `collectstatic ends with \`${words(error)}\`, so Heroku refuses the build.`,
            `collectstatic이 \`${words(error)}\`(으)로 끝나 Heroku가 빌드를 거부합니다.`,
          )
        : text(
            `${error.packageFile ? `\`${error.packageFile}\`, which comes with a package,` : 'This'} names \`${error.missingStaticFile}\`, which no app has: collectstatic fails, and Heroku refuses the build.`,
            `${error.packageFile ? `패키지의 파일 \`${error.packageFile}\`이 ` : ''}어느 앱에도 없는 \`${error.missingStaticFile}\`을 가리킵니다. collectstatic이 실패하고 Heroku가 빌드를 거부합니다.`,
          ),
      remedyFor(error),
    );
  },
});
