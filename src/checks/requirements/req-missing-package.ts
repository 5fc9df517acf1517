import type { Origin } from '../../python/value.js';
import { moduleDistributions } from '../data/module-distributions.js';
import { defineCheck } from '../define.js';
import { items, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-missing-package',
  severity: 'error',
  guide: '1-3',
  title: text('The settings use a package that is not installed', '설정이 설치되지 않는 패키지를 사용합니다'),
  docs: {
    what: text(
      'Compares the modules named in INSTALLED_APPS, MIDDLEWARE and the imports of the settings with the packages that Heroku installs, for well-known Django packages.',
      'INSTALLED_APPS, MIDDLEWARE, 설정 파일의 import에 나오는 모듈을 Heroku가 설치하는 패키지와 비교합니다(널리 쓰이는 Django 패키지 대상).',
    ),
    why: text(
      'The import ends with ModuleNotFoundError: the build stops at collectstatic, or the web process crashes at boot (H10). Packages of a development group are not installed.',
      '임포트가 ModuleNotFoundError로 끝나 빌드가 collectstatic에서 중단되거나 web 프로세스가 부팅 중에 멈춥니다(H10). 개발용 그룹의 패키지는 설치되지 않습니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'Django==5.2\n',
      good: 'Django==5.2\ndjango-cors-headers==4.9.0\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/python-pip',
      'https://docs.djangoproject.com/en/stable/ref/applications/#troubleshooting',
    ],
  },
  *run(context) {
    const { install, project } = context.django;
    const settings = settingsOf(context, 'RUN');
    if (!settings || install.manager === 'none' || install.manager === 'several') return;
    // A list that can't be read, or that names no package by name, tells nothing.
    if (install.packages.size === 0) return;
    const used: { module: string; at: Origin }[] = settings
      .imports()
      .filter((one) => !one.guarded && one.file === undefined)
      .map(({ module, at }) => ({ module, at }));
    for (const setting of ['INSTALLED_APPS', 'MIDDLEWARE']) {
      for (const item of items(settings.get(setting)) ?? []) {
        if (item.type === 'str') used.push({ module: item.value, at: item.at });
      }
    }
    const told = new Set<string>();
    for (const { module, at } of used) {
      const top = module.split('.')[0]!;
      const distributions = moduleDistributions.get(top);
      if (!distributions || told.has(top) || at.file === '') continue;
      if (distributions.some((name) => install.packages.has(name))) continue;
      // A copy in the repository.
      if (
        project.files.some(
          (file) =>
            file === `${top}.py` || file.startsWith(`${top}/`) || file.includes(`/${top}/__init__.py`),
        )
      )
        continue;
      told.add(top);
      const name = distributions[0]!;
      const file = install.files[0]!;
      yield found(
        place(at),
        text(
          `\`${top}\` comes with ${name}, which ${file} does not install: the import ends with ModuleNotFoundError on Heroku.`,
          `\`${top}\`는 ${name} 패키지에 들어 있는데 ${file}에 없습니다. Heroku에서 임포트가 ModuleNotFoundError로 끝납니다.`,
        ),
        install.manager === 'pip'
          ? text(
              `Add the line \`${name}\` to requirements.txt.`,
              `requirements.txt에 \`${name}\` 줄을 추가해 주세요.`,
            )
          : text(
              `Run \`${install.manager === 'pipenv' ? 'pipenv install' : `${install.manager} add`} ${name}\` and commit the lock file. A development group does not count.`,
              `\`${install.manager === 'pipenv' ? 'pipenv install' : `${install.manager} add`} ${name}\`을 실행하고 잠금 파일을 커밋해 주세요. 개발용 그룹은 해당하지 않습니다.`,
            ),
      );
    }
  },
});
