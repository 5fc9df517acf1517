import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { localApps } from './local-apps.js';

export default defineCheck({
  id: 'migrations-missing',
  severity: 'error',
  guide: '2-4',
  title: text('An app with models has no migrations', '모델이 있는 앱에 마이그레이션이 없습니다'),
  docs: {
    what: text(
      'Finds installed apps of the project that define models and have no tracked migration.',
      '모델을 정의하지만 추적되는 마이그레이션이 없는 앱을 찾습니다.',
    ),
    why: text(
      '`migrate` makes no table for such an app, and its first query on Heroku ends with "relation does not exist".',
      '이런 앱은 `migrate`를 해도 테이블이 만들어지지 않아, Heroku에서 첫 쿼리가 "relation does not exist"로 끝납니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#workflow'],
  },
  *run(context) {
    const { project } = context.django;
    for (const { label, folder, models, migrations } of localApps(context) ?? []) {
      const first = models[0];
      // A rule that hides them is migrations-ignored's.
      if (!first || migrations.size > 0 || project.ignoredBy(`${folder}/migrations/0001_initial.py`))
        continue;
      // An app may keep them in folders by subject, or be a submodule that is not there.
      if (project.below(`${folder}/migrations`).some((file) => !file.endsWith('__init__.py'))) continue;
      const more =
        models.length > 1
          ? text(` and ${models.length - 1} more`, ` 외 ${models.length - 1}개`)
          : text('', '');
      yield found(
        place(first.at),
        text(
          `The app \`${label}\` has the model \`${first.name}\`${more.en} and no migration: its tables never exist on Heroku.`,
          `앱 \`${label}\`에 모델 \`${first.name}\`${more.ko}이 있지만 마이그레이션이 없습니다. Heroku에 테이블이 만들어지지 않습니다.`,
        ),
        text(
          `Run \`python manage.py makemigrations ${label}\` and commit \`${folder}/migrations/\`.`,
          `\`python manage.py makemigrations ${label}\`을 실행하고 \`${folder}/migrations/\`를 커밋해 주세요.`,
        ),
      );
    }
  },
});
