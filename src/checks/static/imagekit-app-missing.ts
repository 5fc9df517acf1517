import { filesWith } from '../../django/code.js';
import { installedApps } from '../../django/installed-apps.js';
import { readTemplates } from '../../django/templates/find.js';
import type { Location } from '../../model/finding.js';
import { readSyntax } from '../../python/evaluate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { appendItem } from '../edits.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'imagekit-app-missing',
  severity: 'warning',
  guide: '1-1',
  title: text('imagekit is used but not installed as an app', 'imagekit을 쓰지만 앱으로 등록하지 않았습니다'),
  docs: {
    what: text(
      'Finds imports of `imagekit` and `{% load imagekit %}` where INSTALLED_APPS lacks "imagekit".',
      '`imagekit`을 임포트하거나 `{% load imagekit %}`를 쓰는데 INSTALLED_APPS에 "imagekit"이 없는지 확인합니다.',
    ),
    why: text(
      'Without the app its template tags do not exist, and a page that loads them ends with TemplateSyntaxError. Its model fields work all the same; its commands and its registry of generators do not.',
      '앱으로 등록하지 않으면 템플릿 태그가 없어서 이를 불러오는 페이지가 TemplateSyntaxError로 끝납니다. 모델 필드는 동작하지만 관리 명령과 generator 등록은 되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'INSTALLED_APPS = ["blog"]\n',
      good: 'INSTALLED_APPS = ["blog", "imagekit"]\n',
    },
    sources: ['https://django-imagekit.readthedocs.io/en/latest/#installation'],
  },
  *run(context) {
    const { django } = context;
    const settings = settingsOf(context, 'RUN');
    const installed = installedApps(django, 'RUN');
    if (!settings || !installed?.complete || installed.apps.some(({ name }) => name === 'imagekit')) return;
    const load = loaded(context);
    const at = load ?? imported(context);
    if (!at) return;
    const list = settings.get('INSTALLED_APPS');
    const edit = list && appendItem(django.project, list, '"imagekit"');
    yield found(
      at,
      load
        ? text(
            'INSTALLED_APPS lacks `imagekit`, so this tag library does not exist: the page ends with TemplateSyntaxError.',
            'INSTALLED_APPS에 `imagekit`이 없어 이 태그 라이브러리를 찾지 못합니다. 페이지가 TemplateSyntaxError로 끝납니다.',
          )
        : text(
            'This uses imagekit, but INSTALLED_APPS lacks `imagekit`: fields work, its template tags and commands do not.',
            'imagekit을 사용하지만 INSTALLED_APPS에 `imagekit`이 없습니다. 필드는 동작하지만 템플릿 태그와 관리 명령은 쓸 수 없습니다.',
          ),
      text('Add `"imagekit"` to INSTALLED_APPS.', 'INSTALLED_APPS에 `"imagekit"`을 추가해 주세요.'),
      {
        severity: load ? 'error' : 'notice',
        ...(edit
          ? { fix: { title: text('Add the app', '앱 추가하기'), safety: 'safe', edits: [edit] } }
          : {}),
      },
    );
  },
});

/** The first load in a template. */
function loaded({ django }: CheckContext): Location | undefined {
  for (const template of readTemplates(django)) {
    const load = template.tags.find(({ name, words }) => name === 'load' && words.includes('imagekit'));
    if (load) return template.place(load);
  }
  return undefined;
}

/** The first import in code. */
function imported({ django }: CheckContext): Location | undefined {
  for (const file of filesWith(django, 'imagekit')) {
    const { root } = readSyntax(django.project, file);
    for (const node of root.all('import_statement', 'import_from_statement')) {
      const module = node.field('module_name') ?? node.field('name');
      if (/^imagekit(\.|$)/.test(module?.text ?? '')) return place(node.at);
    }
  }
  return undefined;
}
