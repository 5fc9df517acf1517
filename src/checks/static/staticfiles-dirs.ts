import { defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { around, sourceAt } from '../edits.js';
import { holds, items, placeOfItem, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, replace, text, unknown } from '../verdicts.js';
import { buildsAssets } from './supply.js';

export const staticRootInDirs = defineCheck({
  id: 'static-root-in-dirs',
  severity: 'error',
  guide: '1-1',
  title: text('STATICFILES_DIRS contains STATIC_ROOT', 'STATICFILES_DIRS에 STATIC_ROOT이 들어 있습니다'),
  docs: {
    what: text(
      'Compares STATIC_ROOT with the entries of STATICFILES_DIRS.',
      'STATIC_ROOT과 STATICFILES_DIRS의 항목을 비교합니다.',
    ),
    why: text(
      'STATIC_ROOT is where collectstatic writes; it can’t be a source as well. Django stops with staticfiles.E002 and the build is rejected.',
      'STATIC_ROOT은 collectstatic이 결과를 쓰는 폴더라서 원본 폴더가 될 수 없습니다. Django가 staticfiles.E002로 멈추고 빌드가 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATIC_ROOT = BASE_DIR / "static"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n',
      good: 'STATIC_ROOT = BASE_DIR / "staticfiles"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#staticfiles'],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    const root = normal(textOf(settings?.get('STATIC_ROOT')));
    const entry = items(settings?.get('STATICFILES_DIRS'))?.find(
      (item) => root !== undefined && normal(directory(item)) === root,
    );
    if (!settings || !entry) return;
    yield found(
      placeOfItem(settings, 'STATICFILES_DIRS', entry),
      text(
        `This entry is STATIC_ROOT itself (\`${root}\`): collectstatic stops with staticfiles.E002 and the build is rejected.`,
        `이 항목은 STATIC_ROOT(\`${root}\`)과 같습니다. collectstatic이 staticfiles.E002로 멈추고 빌드가 거부됩니다.`,
      ),
      text(
        'Keep the sources in `static/`, and let STATIC_ROOT be another folder: `BASE_DIR / "staticfiles"`.',
        '원본은 `static/`에 두고 STATIC_ROOT은 `BASE_DIR / "staticfiles"`처럼 다른 폴더로 지정해 주세요.',
      ),
      {
        related: [
          { location: placeOfSetting(settings, 'STATIC_ROOT'), note: text('STATIC_ROOT', 'STATIC_ROOT') },
        ],
      },
    );
  },
});

export const staticfilesDirMissing = defineCheck({
  id: 'staticfiles-dir-missing',
  severity: 'warning',
  guide: '1-1',
  title: text(
    'A folder of STATICFILES_DIRS does not reach Heroku',
    'STATICFILES_DIRS의 폴더가 Heroku에 올라가지 않습니다',
  ),
  docs: {
    what: text(
      'Looks for tracked files in each folder of STATICFILES_DIRS.',
      'STATICFILES_DIRS의 각 폴더에 추적되는 파일이 있는지 확인합니다.',
    ),
    why: text(
      'git does not track empty folders. Until Django 3.2 collectstatic ends with FileNotFoundError; later it warns and finds nothing there.',
      'git은 빈 폴더를 추적하지 않습니다. Django 3.2까지는 collectstatic이 FileNotFoundError로 끝나고, 그 뒤로는 경고만 하고 아무것도 찾지 못합니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#staticfiles'],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'BUILD');
    for (const item of items(settings?.get('STATICFILES_DIRS')) ?? []) {
      const path = normal(directory(item));
      const folder = path?.startsWith('/app/') ? path.slice('/app/'.length) : undefined;
      if (folder === undefined || project.hasFolder(folder)) continue;
      if (buildsAssets(context)) {
        yield unknown(
          text(
            `whether a step of the build makes \`${folder}/\`, of which nothing is tracked`,
            `추적되는 파일이 없는 \`${folder}/\`가 빌드 단계에서 만들어지는지`,
          ),
          placeOfItem(settings!, 'STATICFILES_DIRS', item),
        );
        continue;
      }
      const rule = project.ignoredBy(`${folder}/x.css`);
      const old = djangoSatisfies(context, '<=3.2.999') === true;
      yield found(
        placeOfItem(settings!, 'STATICFILES_DIRS', item),
        text(
          `No tracked file lies below \`${folder}/\`${rule ? ` (\`${rule.rule}\` in ${rule.file} ignores it)` : ''}: on Heroku the folder does not exist${old ? ', and collectstatic ends with FileNotFoundError' : ''}.`,
          `\`${folder}/\` 아래에 추적되는 파일이 없습니다${rule ? `(${rule.file}의 \`${rule.rule}\` 규칙이 무시합니다)` : ''}. Heroku에는 이 폴더가 없으며${old ? ' collectstatic이 FileNotFoundError로 끝납니다' : ' 정적 파일을 찾지 못합니다'}.`,
        ),
        text(
          `Commit the files of \`${folder}/\`, or delete the entry.`,
          `\`${folder}/\`의 파일을 커밋하거나 이 항목을 지워 주세요.`,
        ),
        { severity: old ? 'error' : 'warning' },
      );
    }
  },
});

export const staticfilesDirsType = defineCheck({
  id: 'staticfiles-dirs-type',
  severity: 'error',
  title: text('STATICFILES_DIRS is not a list', 'STATICFILES_DIRS가 리스트가 아닙니다'),
  docs: {
    what: text(
      'Looks whether STATICFILES_DIRS is a list or a tuple.',
      'STATICFILES_DIRS가 리스트나 튜플인지 확인합니다.',
    ),
    why: text(
      'Brackets without a comma, `("static")`, make no tuple. Django stops collectstatic with staticfiles.E001 and the build is rejected.',
      '쉼표 없는 괄호 `("static")`은 튜플이 아닙니다. Django가 staticfiles.E001로 collectstatic을 멈추고 빌드가 거부됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATICFILES_DIRS = (BASE_DIR / "static")\n',
      good: 'STATICFILES_DIRS = [BASE_DIR / "static"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#staticfiles'],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'BUILD');
    const value = settings?.get('STATICFILES_DIRS');
    if (!settings || !value || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true)
      return;
    if (!['str', 'path', 'set', 'dict', 'bool', 'int', 'none'].includes(value.type)) return;
    const last = settings.history('STATICFILES_DIRS').at(-1);
    const written = around(project, value.at).find(
      (node) => node.at.start === value.at.start && node.at.end === value.at.end,
    );
    const fixable = last?.how === 'assign' && written !== undefined && /^(str|path)$/.test(value.type);
    yield found(
      placeOfSetting(settings, 'STATICFILES_DIRS'),
      text(
        'STATICFILES_DIRS is neither a list nor a tuple: collectstatic stops with staticfiles.E001 and the build is rejected.',
        'STATICFILES_DIRS가 리스트도 튜플도 아닙니다. collectstatic이 staticfiles.E001로 멈추고 빌드가 거부됩니다.',
      ),
      text(
        'Put the folders in square brackets: `STATICFILES_DIRS = [BASE_DIR / "static"]`.',
        '폴더를 대괄호로 감싸 주세요: `STATICFILES_DIRS = [BASE_DIR / "static"]`.',
      ),
      fixable
        ? {
            fix: {
              title: text('Put it in brackets', '대괄호로 감싸기'),
              safety: 'safe',
              edits: [replace(value.at, `[${sourceAt(project, value.at)}]`)],
            },
          }
        : {},
    );
  },
});

/** An entry is a path, or a pair of prefix and path. */
function directory(item: Parameters<typeof textOf>[0]): string | undefined {
  const pair = items(item);
  return pair?.length === 2 ? textOf(pair[1]) : textOf(item);
}

function normal(path: string | undefined): string | undefined {
  return path === undefined || path === '' ? undefined : path.replace(/\/+/g, '/').replace(/\/$/, '');
}
