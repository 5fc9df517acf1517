import type { DjangoProject, Settings } from '../../django/django-project.js';
import { models } from '../../django/models.js';
import type { Text } from '../../model/text.js';
import type { Origin } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { holds, items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';
import { databaseLines } from './db-sqlite-in-production.js';
import { defaultDatabases } from './engine.js';

export default defineCheck({
  id: 'db-missing',
  severity: 'error',
  guide: '1-4',
  title: text('There is no database for the models', '모델을 저장할 데이터베이스가 없습니다'),
  docs: {
    what: text(
      'Finds settings without DATABASES["default"] in a project that has models or the admin.',
      '모델이나 admin이 있는데 DATABASES["default"]가 비어 있거나 없는 설정을 찾습니다.',
    ),
    why: text(
      'Django then has a database that only says "settings.DATABASES is improperly configured": `migrate` stops, and each page that asks the database is a 500.',
      '이때 Django의 데이터베이스는 "settings.DATABASES is improperly configured" 오류만 냅니다. `migrate`가 멈추고, 데이터베이스를 쓰는 페이지는 모두 500이 됩니다.',
    ),
    example: { file: 'settings.py', bad: 'DATABASES = {}\n', good: databaseLines },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#databases',
      'https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    // What reads DATABASE_URL is db-addon-missing's.
    if (!settings || settings.environmentReads().some(({ name }) => name === 'DATABASE_URL')) return;
    const databases = defaultDatabases(settings);
    if (!databases?.length || databases.some(({ engine }) => engine !== 'none')) return;
    const need = firstNeed(context.django, settings);
    if (!need) return;
    const other = otherSettings(context, settings);
    if (other !== undefined) {
      yield unknown(
        text(
          `whether the config var DJANGO_SETTINGS_MODULE names \`${other}\`, which has the databases`,
          `config var DJANGO_SETTINGS_MODULE이 데이터베이스 설정이 있는 \`${other}\`을 가리키는지`,
        ),
        placeOfSetting(settings, 'DATABASES'),
      );
      return;
    }
    yield found(
      placeOfSetting(settings, 'DATABASES'),
      text(
        `DATABASES has no default database, and ${need.what.en}: \`migrate\` and each query end with ImproperlyConfigured.`,
        `DATABASES에 기본 데이터베이스가 없는데 ${need.what.ko}. \`migrate\`와 모든 쿼리가 ImproperlyConfigured로 끝납니다.`,
      ),
      text(
        `Add \`dj-database-url\` and \`psycopg2-binary\` to the requirements, run \`heroku addons:create heroku-postgresql:essential-0\` (paid), and write:\n\`\`\`python\n${databaseLines}\`\`\``,
        `의존성에 \`dj-database-url\`과 \`psycopg2-binary\`를 추가하고, \`heroku addons:create heroku-postgresql:essential-0\`(유료)을 실행한 뒤 다음과 같이 적어 주세요.\n\`\`\`python\n${databaseLines}\`\`\``,
      ),
      { related: [{ location: place(need.at), note: text('needs it', '데이터베이스가 필요합니다') }] },
    );
  },
});

/** What surely asks the database: a model of the project, or the admin. */
function firstNeed(django: DjangoProject, settings: Settings): { what: Text; at: Origin } | undefined {
  const model = models(django).find(({ kind, app }) => kind === 'table' && app.certain);
  if (model)
    return {
      what: text(`\`${model.name}\` is stored in one`, `\`${model.name}\` 모델이 있습니다`),
      at: model.at,
    };
  const apps = settings.get('INSTALLED_APPS');
  const admin = 'django.contrib.admin';
  const at = items(apps)?.find((app) => app.type === 'str' && app.value === admin)?.at;
  if (holds(apps, admin) !== true || !at) return undefined;
  return { what: text('the admin needs one', 'admin이 설치되어 있습니다'), at };
}

/** A module beside the settings that has databases, which a config var may name. */
function otherSettings({ django: { project }, platform }: CheckContext, settings: Settings) {
  if (platform) return undefined;
  const folder = settings.file!.slice(0, settings.file!.lastIndexOf('/') + 1);
  return project
    .below(folder.replace(/\/$/, ''))
    .find(
      (file) =>
        file.endsWith('.py') &&
        !settings.files.includes(file) &&
        /^DATABASES\s*[=[]/m.test(project.text(file) ?? ''),
    );
}
