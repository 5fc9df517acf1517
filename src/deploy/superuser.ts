import { runOneOff } from '../heroku/one-off.js';
import { StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';
import { listen } from './log-tail.js';
import type { Target } from './target.js';

/**
 * Makes an administrator by `createsuperuser --noinput`; `env` (DJANGO_SUPERUSER_*) is
 * there for that one dyno only. An account of that name is left as it is, so that this
 * may be repeated. Gives back whether one was made. Throws StageError with the output.
 */
export async function createSuperuser(
  target: Target,
  managePy: string,
  env: ReadonlyMap<string, string>,
): Promise<StageResult<boolean>> {
  const { client, app, limits } = target;
  const { tail, onLine } = listen(target);
  const { exitCode } = await runOneOff(client, app.name, {
    command: `python ${managePy} createsuperuser --noinput`,
    env: Object.fromEntries(env),
    stack: app.stack.name,
    ...limits,
    onLine,
  });
  if (exitCode === 0) {
    return { value: true, note: { en: 'An administrator was made.', ko: '관리자 계정을 만들었습니다.' } };
  }
  // django/contrib/auth/management/commands/createsuperuser.py, since 3.0
  if (tail.all().some((line) => /CommandError: Error: That .+ is already taken\./.test(line))) {
    return {
      value: false,
      skipped: true,
      note: {
        en: 'There is an account of that name already; it was left as it is, its password too.',
        ko: '같은 이름의 계정이 이미 있어 비밀번호까지 그대로 두었습니다.',
      },
    };
  }
  throw new StageError(
    {
      en: `The administrator could not be made: createsuperuser ended with exit status ${exitCode}.`,
      ko: josa(`관리자 계정을 만들지 못했습니다. createsuperuser가 종료 코드 ${exitCode}(으)로 끝났습니다.`),
    },
    {
      hint: {
        en: 'A user model of your own may want more fields: add them as DJANGO_SUPERUSER_FIELD=… to `superuser`.',
        ko: '사용자 모델을 직접 만들었다면 필드가 더 필요할 수 있습니다. `superuser`에 DJANGO_SUPERUSER_필드=… 형식으로 추가하세요.',
      },
      log: tail.telling(),
    },
  );
}
