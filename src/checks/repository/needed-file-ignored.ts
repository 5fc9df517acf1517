import { installedApps } from '../../django/installed-apps.js';
import { trackedFolder } from '../../django/tracked-folder.js';
import type { IgnoreRule } from '../../project/project.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { entry, items, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

/** Files of the root that Heroku needs, and what happens without. */
const needed = [
  {
    file: 'Procfile',
    without: text('Heroku starts no web process (H14)', 'web 프로세스가 시작되지 않습니다(H14)'),
  },
  {
    file: 'requirements.txt',
    without: text(
      'Heroku does not know what to install and stops the build',
      '무엇을 설치할지 알 수 없어 빌드가 중단됩니다',
    ),
  },
  {
    file: 'manage.py',
    without: text('collectstatic and migrate can’t run', 'collectstatic과 migrate를 실행할 수 없습니다'),
  },
] as const;

export default defineCheck({
  id: 'needed-file-ignored',
  severity: 'error',
  title: text('An ignore rule keeps a needed file out', '필요한 파일이 무시 규칙에 걸려 있습니다'),
  docs: {
    what: text(
      'Finds files, apps, folders of templates and translations that Heroku needs, that are not tracked, and that a .gitignore rule matches.',
      'Heroku에 필요한데 추적되지 않고 .gitignore 규칙에 걸리는 파일, 앱, 템플릿과 번역 폴더를 찾습니다.',
    ),
    why: text(
      'What git ignores does not reach Heroku, though everything works on your machine. Stock ignore files hide `lib/`, `build/`, `dist/` and `local_settings.py`.',
      'git이 무시하는 파일은 내 컴퓨터에서는 잘 동작해도 Heroku에는 올라가지 않습니다. 흔히 쓰는 ignore 템플릿은 `lib/`, `build/`, `dist/`, `local_settings.py` 등을 숨깁니다.',
    ),
    example: { file: '.gitignore', bad: '*.txt\n', good: '*.txt\n!requirements.txt\n' },
    sources: [
      'https://git-scm.com/docs/gitignore',
      'https://github.com/github/gitignore/blob/main/Python.gitignore',
    ],
  },
  *run(context) {
    yield* rootFiles(context);
    yield* apps(context);
    yield* folders(context);
    yield* translations(context);
  },
});

function* rootFiles({ django: { project, install, managePy } }: CheckContext): Generator<Verdict> {
  for (const { file, without } of needed) {
    const rule = project.has(file) ? undefined : project.ignoredBy(file);
    if (!rule) continue;
    if (file === 'requirements.txt' && (install.manager !== 'none' || project.has('Pipfile'))) continue;
    if (file === 'manage.py' && managePy !== undefined) continue;
    yield found(
      at(rule),
      text(
        `\`${rule.rule}\` ignores \`${file}\`, and it is not tracked: ${without.en}.`,
        `\`${rule.rule}\` 규칙 때문에 \`${file}\`이 추적되지 않습니다. ${without.ko}.`,
      ),
      text(
        `Delete the rule, or add \`!${file}\` below it; then \`git add ${file}\` and commit.`,
        `규칙을 지우거나 아래에 \`!${file}\`을 추가한 뒤, \`git add ${file}\` 후 커밋해 주세요.`,
      ),
    );
  }
}

/** Installed apps of the project whose folder a rule names. */
function* apps({ django }: CheckContext): Generator<Verdict> {
  const { project, install } = django;
  const installed = installedApps(django, 'BUILD');
  for (const { name, folder: tracked, at: listed } of installed?.apps ?? []) {
    const top = name.split('.')[0]!;
    const distribution = top.replaceAll('_', '-').toLowerCase();
    const isPackage = [distribution, `django-${distribution}`].some((one) => install.packages.has(one));
    if (tracked !== undefined || isPackage) continue;
    const folder = installed!.roots
      .map((root) => (root === '' ? top : `${root}/${top}`))
      .find(
        (one) => !project.hasFolder(one) && !project.has(`${one}.py`) && project.ignoredBy(`${one}/apps.py`),
      );
    const rule = folder === undefined ? undefined : project.ignoredBy(`${folder}/apps.py`);
    // A rule for every apps.py or every folder says nothing of this one; the rule must name the folder.
    if (!rule?.rule.replace(/^\/|\/.*$/g, '').includes(top)) continue;
    yield found(
      place(listed),
      text(
        `The app \`${name}\` is not tracked: \`${rule.rule}\` in ${rule.file} ignores its folder. On Heroku the import fails.`,
        `앱 \`${name}\`이 추적되지 않습니다. ${rule.file}의 \`${rule.rule}\` 규칙이 폴더를 무시하고 있어 Heroku에서 임포트가 실패합니다.`,
      ),
      text(
        `Add \`!/${folder}/\` below the rule, then \`git add ${folder}\` and commit.`,
        `규칙 아래에 \`!/${folder}/\`를 추가하고 \`git add ${folder}\` 후 커밋해 주세요.`,
      ),
      { related: [{ location: at(rule), note: text('the rule', '해당 규칙') }] },
    );
  }
}

/** Folders that the settings read from: those of templates and fixtures. Static sources have a check of their own. */
function* folders(context: CheckContext): Generator<Verdict> {
  const { project } = context.django;
  const settings = settingsOf(context, 'RUN');
  const templates = (items(settings?.get('TEMPLATES')) ?? []).flatMap(
    (engine) => items(entry(engine, 'DIRS')) ?? [],
  );
  const named = [
    ...templates.map((path) => [path, 'index.html'] as const),
    ...(items(settings?.get('FIXTURE_DIRS')) ?? []).map((path) => [path, 'data.json'] as const),
  ];
  // A build of Node or a hook may make them.
  if (project.files.some((file) => /(^|\/)package\.json$|^bin\/(pre|post)_compile$/.test(file))) return;
  const told = new Set<string>();
  for (const [path, sample] of named) {
    const folder = trackedFolder(textOf(path));
    if (!folder || project.hasFolder(folder) || told.has(folder)) continue;
    told.add(folder);
    const rule = project.ignoredBy(`${folder}/${sample}`);
    if (!rule) continue;
    yield found(
      place(path.at),
      text(
        `The settings read from \`${folder}\`, of which nothing is tracked: \`${rule.rule}\` in ${rule.file} ignores it. On Heroku the folder does not exist.`,
        `설정이 \`${folder}\` 폴더를 읽지만 추적되는 파일이 없습니다. ${rule.file}의 \`${rule.rule}\` 규칙이 무시하고 있어 Heroku에는 폴더가 없습니다.`,
      ),
      text(
        `Delete the rule or add \`!/${folder}/\` below it, then \`git add ${folder}\` and commit.`,
        `규칙을 지우거나 아래에 \`!/${folder}/\`를 추가한 뒤 \`git add ${folder}\` 후 커밋해 주세요.`,
      ),
      { related: [{ location: at(rule), note: text('the rule', '해당 규칙') }] },
    );
  }
}

/** Compiled translations that nothing on Heroku would make. */
function* translations(context: CheckContext): Generator<Verdict> {
  const { project } = context.django;
  const source = project.files.find(
    (file) =>
      /(^|\/)locale\/[^/]+\/LC_MESSAGES\/[^/]+\.po$/.test(file) && !project.has(file.replace(/po$/, 'mo')),
  );
  const rule = source && project.ignoredBy(source.replace(/po$/, 'mo'));
  if (!source || !rule || project.files.some((file) => file.endsWith('.mo'))) return;
  const settings = settingsOf(context, 'RUN');
  const [i18n, languages] = [settings?.get('USE_I18N'), settings?.get('LANGUAGES')];
  if (!settings || (i18n && truth(i18n) !== true) || (items(languages)?.length ?? 0) < 2) return;
  const compiled = project.files.some(
    (file) =>
      /^(Procfile|package\.json|Makefile|bin\/[^/]+|[^/]+\.sh)$/.test(file) &&
      (project.text(file) ?? '').includes('compilemessages'),
  );
  if (compiled) return;
  yield found(
    at(rule),
    text(
      `\`${rule.rule}\` ignores the compiled translations (\`${source.replace(/po$/, 'mo')}\`), and the build makes none: the site shows no language but its own.`,
      `\`${rule.rule}\` 규칙이 컴파일된 번역(\`${source.replace(/po$/, 'mo')}\`)을 무시하고 빌드에서도 만들지 않아, 사이트가 번역되지 않습니다.`,
    ),
    text(
      'Commit the `.mo` files, or run `python manage.py compilemessages` in `bin/post_compile` (it needs gettext from an Aptfile).',
      '`.mo` 파일을 커밋하거나 `bin/post_compile`에서 `python manage.py compilemessages`를 실행해 주세요(Aptfile로 gettext를 설치해야 합니다).',
    ),
    { severity: 'notice' },
  );
}

function at({ file, line }: IgnoreRule): { file: string; line: number } {
  return { file, line };
}
