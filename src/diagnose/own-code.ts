import type { KnownFailure } from './define.js';

/** What no other diagnosis knows: an exception with its line in the project, or none at all. */
export const ownFailures: readonly KnownFailure[] = [
  {
    id: 'own-exception',
    checks: [],
    recognise(log) {
      const error = log.raised.find(({ own }) => own !== undefined);
      if (!error?.own) return undefined;
      const { file, line } = error.own;
      const what = `${error.type}${error.message ? `: ${error.message.split('\n')[0]}` : ''}`;
      const when = {
        build: { en: 'in the build', ko: '빌드 중에' },
        release: { en: 'in the release phase', ko: 'release phase에서' },
        migrate: { en: 'in the migration', ko: '마이그레이션 중에' },
        boot: { en: 'while the app booted', ko: '앱이 부팅하는 중에' },
        health: { en: 'in the answer to the page', ko: '페이지에 응답하는 중에' },
      }[log.stage];
      return {
        what: {
          en: `The code of the project failed ${when.en}: ${what}.`,
          ko: `프로젝트의 코드가 ${when.ko} 실패했습니다: ${what}.`,
        },
        why: {
          en: `It was raised at ${file}, line ${line}.`,
          ko: `${file}의 ${line}번째 줄에서 발생했습니다.`,
        },
        repair: {
          en: 'Repair that line; the traceback below shows how the code got there.',
          ko: '그 줄을 고치세요. 아래 traceback에서 실행 경로를 볼 수 있습니다.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'silent-error',
    checks: ['logging-invisible'],
    recognise(log) {
      const { status = 0 } = log.site ?? {};
      if (log.stage !== 'health' || status < 500 || log.raised.length > 0 || log.codes.size > 0)
        return undefined;
      return {
        what: {
          en: `The page answers ${status}, and the log does not say why.`,
          ko: `페이지의 응답이 ${status}인데 로그에 이유가 없습니다.`,
        },
        why: {
          en: 'With DEBUG off Django’s default logging sends errors by mail to ADMINS and writes nothing to the console.',
          ko: 'DEBUG가 꺼지면 Django의 기본 로깅은 오류를 ADMINS에게 메일로 보내고 콘솔에는 아무것도 쓰지 않습니다.',
        },
        repair: {
          en: 'Add to the settings: `LOGGING = {"version": 1, "disable_existing_loggers": False, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"]}}`, and deploy again: the traceback is shown then.',
          ko: '설정에 `LOGGING = {"version": 1, "disable_existing_loggers": False, "handlers": {"console": {"class": "logging.StreamHandler"}}, "root": {"handlers": ["console"]}}`를 추가하고 다시 배포하면 traceback이 보입니다.',
        },
      };
    },
  },
];
