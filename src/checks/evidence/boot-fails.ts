import { type Evidence, errorOf, type Raised } from '../../django/evidence.js';
import type { Location } from '../../model/finding.js';
import { josa } from '../../model/josa.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text, unknown } from '../verdicts.js';
import { isCertain, placeOfError, remedyFor, words } from './blame.js';

export const bootFails = defineCheck({
  id: 'boot-fails',
  severity: 'error',
  title: text('The application cannot be imported', '애플리케이션을 임포트할 수 없습니다'),
  docs: {
    what: text(
      'Imports what the web process would, as the Procfile names it, in an environment with the project’s requirements.',
      '프로젝트의 패키지를 설치한 환경에서, Procfile이 가리키는 것을 web 프로세스처럼 임포트해 봅니다.',
    ),
    why: text(
      'The build passes, but the server ends at boot and Heroku answers H10 (App crashed).',
      '빌드는 성공하지만 서버가 부팅 중에 끝나고 Heroku는 H10(App crashed)으로 응답합니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/error-codes#h10-app-crashed'],
  },
  *run(context) {
    const { evidence, django } = context;
    const boot = evidence?.run?.boot;
    if (boot?.ended === 'late' || boot?.ended === 'died') {
      yield unknown(
        boot.ended === 'late'
          ? text(
              'what the import of the application waits for: on the runner it had not ended in time',
              '애플리케이션을 임포트할 때 무엇을 기다리는지(러너에서는 제시간에 끝나지 않았습니다)',
            )
          : text(
              'why Python ends in the middle of importing the application',
              '애플리케이션을 임포트하는 도중에 Python이 왜 끝나는지',
            ),
        { file: django.settings('RUN').file ?? '' },
      );
      return;
    }
    const error = errorOf(boot);
    // Of a server whose application is not known another one was imported in its place.
    if (!evidence || !error || evidence.run?.target === undefined) return;
    const web = django.procfile.processes.find(({ type }) => type === 'web');
    const at: Location = web
      ? { file: 'Procfile', line: web.line, column: web.column }
      : { file: django.settings('RUN').file ?? '' };
    yield* judged({ ...context, evidence }, error, at, {
      en: `The web process ends at boot with \`${words(error)}\`, and Heroku answers H10 (App crashed).`,
      ko: josa(
        `web 프로세스가 부팅 중에 \`${words(error)}\`(으)로 끝나 Heroku가 H10(App crashed)으로 응답합니다.`,
      ),
    });
  },
});

export const urlconfFails = defineCheck({
  id: 'urlconf-fails',
  severity: 'error',
  title: text('The URLs cannot be imported', 'URL 설정을 임포트할 수 없습니다'),
  docs: {
    what: text(
      'Imports the URLconf and all that it includes, in an environment with the project’s requirements.',
      '프로젝트의 패키지를 설치한 환경에서 URLconf와 그것이 포함하는 모듈을 모두 임포트해 봅니다.',
    ),
    why: text(
      'Django imports the URLs at the first request only: build and boot pass, and then every page is a 500.',
      'Django는 첫 요청에서야 URL을 임포트합니다. 빌드와 부팅은 통과하지만 모든 페이지가 500이 됩니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/http/urls/#how-django-processes-a-request'],
  },
  *run(context) {
    const { evidence, django } = context;
    const error = errorOf(evidence?.run?.urls);
    if (!evidence || !error) return;
    const at = { file: django.settings('RUN').file ?? '' };
    yield* judged({ ...context, evidence }, error, at, {
      en: `Importing the URLs ends with \`${words(error)}\`: build and boot pass, then every page is a 500.`,
      ko: josa(
        `URL 설정을 임포트하면 \`${words(error)}\`(으)로 끝납니다. 빌드와 부팅은 통과하지만 모든 페이지가 500이 됩니다.`,
      ),
    });
  },
});

function* judged(
  context: CheckContext & { evidence: Evidence },
  error: Raised,
  otherwise: Location,
  message: { en: string; ko: string },
): Generator<Verdict> {
  const at = placeOfError(error, otherwise);
  if (isCertain(context, 'RUN', error)) yield found(at, message, remedyFor(error));
  else if (error.variable !== undefined) {
    yield unknown(
      text(
        `whether the app has the config var \`${error.variable}\`, without which the import ends with \`${words(error)}\``,
        `앱에 config var \`${error.variable}\`가 있는지(없으면 임포트가 \`${words(error)}\`로 끝납니다)`,
      ),
      at,
    );
  }
}
