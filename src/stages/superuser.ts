import { createSuperuser } from '../deploy/superuser.js';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import type { AppChange } from '../model/change.js';
import { ProjectError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { StageResult } from '../model/journal.js';

/** Makes the administrator that the input `superuser` describes; what was changed. Throws ProjectError without a manage.py. */
export async function makeSuperuser(
  target: Target,
  { managePy }: DjangoProject,
  env: ReadonlyMap<string, string>,
): Promise<StageResult<AppChange[]>> {
  if (managePy === undefined) {
    throw new ProjectError({
      en: 'There is no manage.py within two folders, so `createsuperuser` cannot be run.',
      ko: '두 단계 안에 manage.py가 없어 `createsuperuser`를 실행할 수 없습니다.',
    });
  }
  const { value: made, ...rest } = await createSuperuser(target, managePy, env);
  const name = env.get('DJANGO_SUPERUSER_USERNAME') ?? env.get('DJANGO_SUPERUSER_EMAIL') ?? 'superuser';
  const text = {
    en: `The administrator ${name} was made.`,
    ko: josa(`관리자 계정 ${name}을(를) 만들었습니다.`),
  };
  return { value: made ? [{ kind: 'superuser', name, text, done: true }] : [], ...rest };
}
