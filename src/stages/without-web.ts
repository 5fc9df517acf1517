import type { DjangoProject } from '../django/django-project.js';
import { usableSettings } from '../django/usable-settings.js';
import type { Text } from '../model/text.js';
import type { Run } from './run.js';

/** The reason why no page is to be asked for: an app that is to have no web process, such as a bot. Undefined for any other. */
export function whyNoPage({ inputs }: Pick<Run, 'inputs'>, django: DjangoProject): Text | undefined {
  const { processes, dropped } = django.procfile;
  const lines = [...processes.map(({ type }) => type), ...dropped.map(({ text }) => text.trim())];
  // One that is misspelt is wanted all the same.
  if (processes.length === 0 || lines.some((line) => /^web\b/i.test(line))) return undefined;
  if (inputs.ignore.some(({ check }) => check === 'procfile-no-web')) return accepted;
  const settings = usableSettings(django, 'RUN');
  return settings && settings.get('ROOT_URLCONF') === undefined ? noUrls : undefined;
}

const accepted: Text = {
  en: 'The Procfile has no web process, and `ignore` says that this is right: there is no page to ask for.',
  ko: 'Procfile에 web 프로세스가 없고 `ignore`에 그래도 된다고 적혀 있어, 확인할 페이지가 없습니다.',
};
const noUrls: Text = {
  en: 'The Procfile has no web process, and the settings no ROOT_URLCONF: there is no page to ask for.',
  ko: 'Procfile에 web 프로세스가 없고 설정에 ROOT_URLCONF도 없어, 확인할 페이지가 없습니다.',
};
