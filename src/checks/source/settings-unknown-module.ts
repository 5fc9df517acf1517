import { isForDevelopment } from '../../django/settings-module.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { ignoredModule } from '../repository/ignored-module.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';

export default defineCheck({
  id: 'settings-unknown-module',
  severity: 'error',
  title: text('The settings module is not in the repository', '설정 모듈이 저장소에 없습니다'),
  docs: {
    what: text(
      'Finds out which settings module the build and the web process import, and whether it is tracked.',
      '빌드와 web 프로세스가 임포트할 설정 모듈을 알아내고, 추적되는 파일인지 확인합니다.',
    ),
    why: text(
      'Without it manage.py and wsgi.py end with ModuleNotFoundError: the build stops or the app crashes at boot.',
      '없으면 manage.py와 wsgi.py가 ModuleNotFoundError로 끝나 빌드가 중단되거나 앱이 부팅 중에 멈춥니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings'],
  },
  *run(context) {
    const { django } = context;
    yield* untracked(context);
    const seen = new Set<string>();
    for (const world of ['BUILD', 'RUN'] as const) {
      const settings = django.settings(world);
      // A name of a template, or settings-module-dev's.
      if (settings.instead !== undefined || /[^\w.]/.test(settings.module ?? '')) continue;
      if (settings.file !== undefined || seen.has(settings.module ?? '')) continue;
      seen.add(settings.module ?? '');
      const where = settings.namedBy ? place(settings.namedBy) : undefined;
      if (settings.module === undefined) {
        if (django.managePy !== undefined) {
          yield unknown(
            text(
              'the settings module (config var DJANGO_SETTINGS_MODULE)',
              '설정 모듈(config var DJANGO_SETTINGS_MODULE)',
            ),
            where,
          );
        }
        continue;
      }
      const top = settings.module.split('.')[0]!;
      // It may come with an installed package, or with a submodule that is not checked out.
      if (
        !django.project.hasFolder(top) &&
        (django.install.packages.has(top.toLowerCase()) || django.project.submodules.length > 0)
      )
        continue;
      const path = settings.module.replaceAll('.', '/');
      const rule = django.project.ignoredBy(`${path}.py`);
      if (!where) continue;
      // Settings for one's own machine are not meant for Heroku, where the config var names others.
      if (!context.platform && isForDevelopment(settings.module)) {
        yield unknown(
          text(
            `the config var DJANGO_SETTINGS_MODULE (\`${settings.module}\` is not tracked)`,
            `config var DJANGO_SETTINGS_MODULE(\`${settings.module}\`은 추적되지 않습니다)`,
          ),
          where,
        );
        continue;
      }
      yield found(
        where,
        text(
          `The settings module is \`${settings.module}\`, but no tracked file is \`${path}.py\`${rule ? `: \`${rule.rule}\` in ${rule.file} ignores it` : ''}. The import fails with ModuleNotFoundError.`,
          `설정 모듈이 \`${settings.module}\`인데 추적되는 \`${path}.py\`가 없습니다${rule ? `(${rule.file}의 \`${rule.rule}\` 규칙이 무시합니다)` : ''}. 임포트가 ModuleNotFoundError로 실패합니다.`,
        ),
        rule
          ? text(
              `Delete the rule \`${rule.rule}\` and commit the file, with its secrets moved to config vars.`,
              `\`${rule.rule}\` 규칙을 지우고, 비밀 값은 config var로 옮긴 뒤 파일을 커밋해 주세요.`,
            )
          : text(
              'Commit the file, or name the module that there is.',
              '파일을 커밋하거나, 실제로 있는 모듈 이름으로 고쳐 주세요.',
            ),
      );
    }
  },
});

/** Modules of the project that the settings surely import and that no tracked file is; of ignored ones local-settings-ignored speaks. */
function* untracked(context: CheckContext): Generator<Verdict> {
  const { project, managePy } = context.django;
  const base = managePy?.replace(/manage\.py$/, '') ?? '';
  const told = new Set<string>();
  for (const world of ['BUILD', 'RUN'] as const) {
    for (const imported of settingsOf(context, world)?.imports() ?? []) {
      const { module, at, guarded, opened, file } = imported;
      if (opened || guarded || file !== undefined || at.file === '' || told.has(module)) continue;
      const folder = module.split('.').slice(0, -1).join('/');
      // Only below a package of the project the module can be nothing but one of its files.
      const own = [base, ''].some(
        (root) =>
          folder !== '' &&
          project.has(`${root}${folder}/__init__.py`) &&
          !project.hasFolder(`${root}${module.replaceAll('.', '/')}`),
      );
      if (!own || ignoredModule(context, imported) || project.submodules.length > 0) continue;
      told.add(module);
      yield found(
        place(at),
        text(
          `No tracked file is \`${module.replaceAll('.', '/')}.py\`: on Heroku this import ends with ModuleNotFoundError.`,
          `추적되는 \`${module.replaceAll('.', '/')}.py\`가 없어서 Heroku에서는 이 임포트가 ModuleNotFoundError로 끝납니다.`,
        ),
        text('Commit the file, or take the import out.', '파일을 커밋하거나 임포트를 지워 주세요.'),
      );
    }
  }
}
