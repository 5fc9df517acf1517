import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';

/** Django's own system checks, which `migrate` runs and a boot does not. */
export const systemCheckFailures: readonly KnownFailure[] = [
  {
    id: 'pillow-missing',
    checks: ['pillow-missing', 'req-missing-package'],
    recognise(log) {
      const match = log.match(/(\S+): \(fields\.E210\)/);
      if (!match) return undefined;
      return {
        what: {
          en: `Pillow is not installed, and ${match[1]} is an ImageField.`,
          ko: josa(`${match[1]}은(는) ImageField인데 Pillow가 설치되지 않았습니다.`),
        },
        why: {
          en: 'It is on your own machine, but not in requirements.txt.',
          ko: '내 컴퓨터에는 있지만 requirements.txt에 없습니다.',
        },
        repair: { en: 'Add `Pillow` to requirements.txt.', ko: 'requirements.txt에 `Pillow`를 추가하세요.' },
        location: log.locate('requirements.txt'),
      };
    },
  },
  {
    id: 'url-configuration',
    checks: [],
    recognise(log) {
      const error =
        log.exception(/^TypeError$/, /view must be a callable or a list\/tuple/) ??
        log.exception(
          /^ImproperlyConfigured$/,
          /The included URLconf '(.+?)' does not appear to have any patterns/,
        );
      if (!error) return undefined;
      return {
        what: { en: 'The URLconf is not what Django can read.', ko: 'Django가 URLconf를 읽을 수 없습니다.' },
        why: {
          en: `${error.message.split('\n')[0]}. The build and the boot do not import urls.py, so it shows up only now.`,
          ko: `${error.message.split('\n')[0]}. 빌드와 부팅 중에는 urls.py를 임포트하지 않으므로 이제야 드러납니다.`,
        },
        repair: {
          en: 'Import the view and write `path("", views.index)`; a string names no view any more. `python manage.py check` tests it.',
          ko: '뷰를 임포트해 `path("", views.index)`처럼 쓰세요. 문자열로는 뷰를 가리킬 수 없습니다. `python manage.py check`로 확인하세요.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'system-check',
    checks: ['csrf-origins-format', 'default-auto-field'],
    recognise(log) {
      if (!log.match(/SystemCheckError: System check identified some issues/)) return undefined;
      const issue = log.match(/^\s*(\S.*?): \(([\w.]+\.E\d+)\) (.+)$/);
      const csrf = issue?.[2] === '4_0.E001';
      return {
        what: {
          en: `Django’s system checks found an error${issue ? `: ${issue[2]}, ${issue[3]}` : ''}`,
          ko: `Django의 시스템 검사에서 오류가 나왔습니다${issue ? `: ${issue[2]}, ${issue[3]}` : ''}`,
        },
        why: {
          en: '`migrate` runs these checks and stops at an error; neither collectstatic nor the boot does.',
          ko: '`migrate`는 이 검사를 실행하고 오류가 있으면 멈춥니다. collectstatic과 부팅은 검사하지 않습니다.',
        },
        repair: csrf
          ? {
              en: 'Write the scheme: `CSRF_TRUSTED_ORIGINS = ["https://…herokuapp.com"]`.',
              ko: '스킴을 붙이세요: `CSRF_TRUSTED_ORIGINS = ["https://…herokuapp.com"]`.',
            }
          : {
              en: 'Repair it, and see with `python manage.py check` that none is left.',
              ko: '고친 뒤 `python manage.py check`로 남은 오류가 없는지 확인하세요.',
            },
      };
    },
  },
];
