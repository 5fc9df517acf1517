import { defineCheck } from '../define.js';
import { items, settingsOf } from '../settings-facts.js';
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
      'Finds files and app folders that Heroku needs, that are not tracked, and that a .gitignore rule matches.',
      'Heroku에 필요한데 추적되지 않고 .gitignore 규칙에 걸리는 파일과 앱 폴더를 찾습니다.',
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
    const { project, install, managePy } = context.django;
    for (const { file, without } of needed) {
      const rule = project.has(file) ? undefined : project.ignoredBy(file);
      if (!rule) continue;
      if (file === 'requirements.txt' && (install.manager !== 'none' || project.has('Pipfile'))) continue;
      if (file === 'manage.py' && managePy !== undefined) continue;
      yield found(
        { file: rule.file, line: rule.line },
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
    const settings = settingsOf(context, 'BUILD');
    for (const app of items(settings?.get('INSTALLED_APPS')) ?? []) {
      if (app.type !== 'str') continue;
      const top = app.value.split('.')[0]!;
      const folder = managePy?.includes('/') ? `${managePy.slice(0, managePy.lastIndexOf('/'))}/${top}` : top;
      const installed =
        install.packages.has(top.replaceAll('_', '-').toLowerCase()) ||
        install.packages.has(`django-${top.replaceAll('_', '-').toLowerCase()}`);
      const rule =
        project.hasFolder(folder) || project.has(`${folder}.py`) || installed
          ? undefined
          : project.ignoredBy(`${folder}/apps.py`);
      // A rule for every apps.py or every folder says nothing of this one; the rule must name the folder.
      if (!rule?.rule.replace(/^\/|\/.*$/g, '').includes(top)) continue;
      yield found(
        place(app.at),
        text(
          `The app \`${app.value}\` is not tracked: \`${rule.rule}\` in ${rule.file} ignores its folder. On Heroku the import fails.`,
          `앱 \`${app.value}\`이 추적되지 않습니다. ${rule.file}의 \`${rule.rule}\` 규칙이 폴더를 무시하고 있어 Heroku에서 임포트가 실패합니다.`,
        ),
        text(
          `Add \`!/${folder}/\` below the rule, then \`git add ${folder}\` and commit.`,
          `규칙 아래에 \`!/${folder}/\`를 추가하고 \`git add ${folder}\` 후 커밋해 주세요.`,
        ),
        {
          related: [{ location: { file: rule.file, line: rule.line }, note: text('the rule', '해당 규칙') }],
        },
      );
    }
  },
});
