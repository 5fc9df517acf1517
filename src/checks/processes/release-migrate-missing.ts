import type { DjangoProject } from '../../django/django-project.js';
import type { Project } from '../../project/project.js';
import { defaultDatabases } from '../database/engine.js';
import { type CheckContext, defineCheck } from '../define.js';
import { append } from '../edits.js';
import { localApps } from '../migrations/local-apps.js';
import { holds, settingsOf } from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { reach } from './reach.js';

/** Apps of Django's own that have tables. */
const withTables = ['admin', 'auth', 'contenttypes', 'flatpages', 'redirects', 'sessions', 'sites'];

/** Files that deploy, or that run by themselves at a build. */
const deployers =
  /^(\.github\/workflows\/[^/]+\.ya?ml|\.circleci\/config\.yml|\.gitlab-ci\.yml|\.travis\.yml|bitbucket-pipelines\.yml|azure-pipelines\.yml|bin\/(post|pre)_compile|Makefile|Justfile|fabfile\.py|tasks\.py|[^/]+\.sh|(scripts?|bin|deploy)\/[^/]+)$/i;

export default defineCheck({
  id: 'release-migrate-missing',
  severity: 'warning',
  guide: '2-4',
  title: text('No step of the deploy migrates the database', '배포 과정에 마이그레이션이 없습니다'),
  docs: {
    what: text(
      'Looks for `manage.py migrate` in the Procfile, in the scripts that it runs, in workflows and deploy scripts, and counts the migration that this action does itself.',
      'Procfile과 Procfile이 실행하는 스크립트, 워크플로, 배포 스크립트에서 `manage.py migrate`를 찾고, 이 액션이 직접 하는 마이그레이션도 셉니다.',
    ),
    why: text(
      'Heroku does not migrate by itself. After a deploy that changed a model, pages that use it end with "relation does not exist" or "column does not exist" until somebody thinks of it.',
      'Heroku는 마이그레이션을 스스로 하지 않습니다. 모델을 바꾼 뒤 배포하면, 누군가 직접 실행할 때까지 그 모델을 쓰는 페이지가 "relation does not exist"나 "column does not exist" 오류로 끝납니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn mysite.wsgi\n',
      good: 'release: python manage.py migrate --noinput\nweb: gunicorn mysite.wsgi\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/release-phase',
      'https://devcenter.heroku.com/articles/django-app-configuration#migrating-a-database',
    ],
  },
  *run(context) {
    const { django, migrateStep = 'in-a-deploy' } = context;
    const { procfile, project, managePy } = django;
    if (migrateStep === 'now' || managePy === undefined || !procfile.processes.some(isWeb)) return;
    if (!hasTables(context) || migratesSomewhere(django)) return;
    const line = `release: python ${managePy} migrate --noinput`;
    const location = { file: 'Procfile', line: procfile.processes.find(isWeb)!.line };
    if (migrateStep === 'in-a-deploy') {
      if (deploysWithThisAction(project)) return;
      yield unknown(
        text(
          `whether the app is deployed by this action, which migrates by itself; \`git push heroku\` does not, and needs the line \`${line}\` in the Procfile`,
          `이 액션으로 배포하는지(액션이 마이그레이션합니다). \`git push heroku\`로 배포한다면 Procfile에 \`${line}\` 줄이 필요합니다`,
        ),
        location,
      );
      return;
    }
    yield found(
      location,
      text(
        'Nothing migrates the database: no `release` process, no script, and `migrate: never` keeps this action from it. New models and fields have no table or column on Heroku.',
        '데이터베이스를 마이그레이션하는 단계가 없습니다. `release` 프로세스도 스크립트도 없고, `migrate: never` 때문에 이 액션도 하지 않습니다. 새 모델과 필드의 테이블과 열이 Heroku에 생기지 않습니다.',
      ),
      text(
        `Add the line \`${line}\` to the Procfile, or leave \`migrate\` at \`auto\`.`,
        `Procfile에 \`${line}\` 줄을 추가하거나, \`migrate\`를 \`auto\`로 두세요.`,
      ),
      {
        fix: {
          title: text('Migrate in the release phase', 'release phase에서 마이그레이션하기'),
          safety: 'unsafe',
          edits: [append(project, 'Procfile', `${line}\n`)],
        },
      },
    );
  },
});

const isWeb = ({ type }: { type: string }): boolean => type === 'web';

/** Whether there surely is a database that has to be migrated. */
function hasTables(context: CheckContext): boolean {
  const settings = settingsOf(context, 'RELEASE');
  // db-sqlite-in-production and db-addon-missing speak of those: nothing that migrates reaches the web dyno.
  const databases = settings && defaultDatabases(settings);
  if (!databases || databases.every(({ engine }) => engine === 'sqlite' || engine === 'none')) return false;
  const installed = settings.get('INSTALLED_APPS');
  if (withTables.some((app) => holds(installed, `django.contrib.${app}`))) return true;
  return localApps(context)?.some((app) => app.models.length > 0) ?? false;
}

/** Whether a workflow gives this action an API key, and with it leave to deploy. */
function deploysWithThisAction(project: Project): boolean {
  return project.files
    .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
    .map((file) => project.text(file) ?? '')
    .some(
      (text) =>
        /^[^#]*\buses:\s*\S+\/deploy-django-to-heroku@/m.test(text) && /^[^#]*heroku-api-key:/m.test(text),
    );
}

/** Whether some process or deploy script may migrate. A release phase that is not seen through may, too. */
function migratesSomewhere(django: DjangoProject): boolean {
  const { procfile, project } = django;
  for (const { type, command } of procfile.processes) {
    const { commands, files, opaque } = reach(django, command);
    if (opaque && type === 'release') return true;
    if (commands.some(({ words }) => words.some((word) => /migrate/.test(word.text)))) return true;
    if (files.some((file) => /migrate/.test(project.text(file) ?? ''))) return true;
  }
  return project.files
    .filter((file) => deployers.test(file))
    .some((file) =>
      project
        .text(file)
        ?.split('\n')
        .some((line) => /^[^#]*\bmigrate\b/.test(line)),
    );
}
