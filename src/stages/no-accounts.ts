import type { DjangoProject } from '../django/django-project.js';
import type { Record } from '../main.js';

/** Whether this run has made the table of accounts and nothing in it can have made an account. */
export function noAccounts(record: Pick<Record, 'migrations' | 'changes'>, django: DjangoProject): boolean {
  if (record.changes.some(({ kind }) => kind === 'superuser')) return false;
  const settings = django.settings('RUN');
  const apps = settings.get('INSTALLED_APPS');
  const admin =
    apps?.type === 'list' &&
    apps.items.some((app) => app.type === 'str' && /^django\.contrib\.admin\b/.test(app.value));
  const model = settings.get('AUTH_USER_MODEL');
  if (!admin || (model && model.type !== 'str')) return false;
  const label = model?.type === 'str' ? model.value.split('.')[0] : 'auth';
  const made = (record.migrations ?? []).some(({ app, name }) => app === label && name.startsWith('0001'));
  return made && !django.project.files.some((file) => makesAccounts(django.project.text(file), file));
}

/** Migrations, hooks and release scripts may make accounts; when they name one of these they are believed to. */
function makesAccounts(text: string | undefined, file: string): boolean {
  if (!/(^|\/)(migrations\/[^/]+\.py|apps\.py|Procfile|bin\/[^/]+|[^/]+\.sh)$/.test(file)) return false;
  return /create_?superuser|create_user|loaddata|is_superuser/.test(text ?? '');
}
