import type { Assignment, Settings } from '../../django/django-project.js';
import type { Project } from '../../project/project.js';
import type { Value } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { appendItem, around, isPlainString, sourceAt } from '../edits.js';
import { items, settingsOf } from '../settings-facts.js';
import { whiteNoise } from '../static/middleware.js';
import { found, place, text } from '../verdicts.js';

const lists = ['ALLOWED_HOSTS', 'INSTALLED_APPS', 'MIDDLEWARE', 'STATICFILES_DIRS', 'DATABASES'];
const single = ['STATIC_ROOT', 'STATIC_URL', 'MEDIA_ROOT', 'MEDIA_URL'];

export default defineCheck({
  id: 'settings-reassigned',
  severity: 'warning',
  guide: '1-3',
  title: text('A setting is assigned twice', '설정을 두 번 대입합니다'),
  docs: {
    what: text(
      'Finds a second assignment in the same file, not under a condition, that drops entries of the first.',
      '같은 파일에서 조건 없이 다시 대입해 앞에 적은 항목이 사라지는 곳을 찾습니다.',
    ),
    why: text(
      'Python keeps the last assignment. A block of settings pasted below the first ones takes out again what was entered there.',
      'Python에서는 마지막 대입만 남습니다. 아래쪽에 설정 블록을 붙여 넣으면 위에 적은 내용이 다시 빠집니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOSTS = [".herokuapp.com"]\n\nALLOWED_HOSTS = ["localhost"]\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com", "localhost"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/topics/settings/#the-basics'],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    for (const name of [...lists, ...single]) {
      const pair = secondOf(project, settings, name);
      const final = settings.get(name);
      if (!pair || !final) continue;
      const lost = lists.includes(name) ? lostItems(pair.before, final) : lostValue(pair.before, final);
      // whitenoise-lost says it louder.
      const told = lost.filter((item) => item.type !== 'str' || item.value !== whiteNoise);
      if (told.length === 0) continue;
      const shown = told.map((item) => `\`${sourceAt(project, item.at)}\``).join(', ');
      const edit =
        lists.includes(name) && name !== 'MIDDLEWARE' ? addBack(project, pair.after.value, told) : undefined;
      yield found(
        place(pair.after.at),
        text(
          `This takes the place of ${name} in line ${pair.first.at.line}: ${shown} is lost.`,
          `${pair.first.at.line}번째 줄의 ${name}을 덮어씁니다. ${shown}이 사라집니다.`,
        ),
        text('Merge the two into one, and delete the other.', '둘을 하나로 합치고 나머지는 지워 주세요.'),
        {
          severity: lists.includes(name) ? 'warning' : 'notice',
          related: [{ location: place(pair.first.at), note: text('the first assignment', '처음 대입한 곳') }],
          ...(edit
            ? {
                fix: {
                  title: text('Add what was lost', '사라진 항목 추가하기'),
                  safety: 'unsafe' as const,
                  edits: [edit],
                },
              }
            : {}),
        },
      );
    }
  },
});

/** The last unconditional assignment of a file after another one, with the value that it drops. */
function secondOf(
  project: Project,
  settings: Settings,
  name: string,
): { first: Assignment; before: Value; after: Assignment } | undefined {
  const history = settings.history(name).filter(({ how }) => how !== 'import');
  const index = history.findLastIndex(({ how }) => how === 'assign');
  const after = history[index];
  const before = history[index - 1];
  if (!after || !before || !isPlain(project, after, name) || before.at.file !== after.at.file)
    return undefined;
  const first = history.slice(0, index).findLast(({ how }) => how === 'assign');
  return first && isPlain(project, first, name) && before.certain
    ? { first, before: before.value, after }
    : undefined;
}

/** Whether an assignment stands by itself, and does not build upon the value before it. */
function isPlain(project: Project, { at, certain }: Assignment, name: string): boolean {
  const path = around(project, at);
  const node = path.findLast(({ type }) => type === 'assignment');
  const right = node?.field('right');
  return (
    certain &&
    node?.field('left')?.text === name &&
    path.every(({ type }) => !/^(if|elif|else|try|except|with|for|while|function|class)_?/.test(type)) &&
    !right?.all('identifier').some((one) => one.text === name)
  );
}

function lostItems(before: Value, final: Value): readonly Value[] {
  if (before.type === 'dict') {
    const keys = final.type === 'dict' ? final.entries.map(([key]) => key) : undefined;
    return keys ? before.entries.map(([key]) => key).filter((key) => !has(keys, key)) : [];
  }
  const kept = items(final);
  if (!kept?.every((item) => item.type === 'str' || item.type === 'path') || has(kept, '*')) return [];
  return (items(before) ?? []).filter((item) => !has(kept, item));
}

function lostValue(before: Value, final: Value): readonly Value[] {
  return textIn(before) !== undefined && textIn(final) !== undefined && !has([final], before) ? [before] : [];
}

function has(all: readonly Value[], wanted: Value | string): boolean {
  const known = typeof wanted === 'string' ? wanted : textIn(wanted);
  return known === undefined || all.some((one) => textIn(one) === known);
}

/** Known text that the sources hold, not a config var. */
function textIn(value: Value): string | undefined {
  return (value.type === 'str' || value.type === 'path') && !value.env ? value.value : undefined;
}

function addBack(project: Project, list: Value, lost: readonly Value[]) {
  const plain = lost.every((item) => isPlainString(project, item.at));
  return plain
    ? appendItem(project, list, lost.map((item) => sourceAt(project, item.at)).join(', '))
    : undefined;
}
