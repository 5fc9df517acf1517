import { defineCheck } from '../define.js';
import { found, place, text, unknown } from '../verdicts.js';
import { addCommand } from './add-command.js';
import { missingModules } from './missing-modules.js';

export default defineCheck({
  id: 'req-missing-package',
  severity: 'error',
  guide: '1-3',
  title: text('A package that the code imports is not installed', '코드에서 쓰는 패키지가 설치되지 않습니다'),
  docs: {
    what: text(
      'Compares the modules that the web process needs with the packages that Heroku installs: those named in INSTALLED_APPS, MIDDLEWARE and other settings, and the imports at the top of the settings, the URLconf, models.py, apps.py, admin.py and all that they import. It knows some 400 packages.',
      'web 프로세스에 필요한 모듈을 Heroku가 설치하는 패키지와 비교합니다. INSTALLED_APPS, MIDDLEWARE 등의 설정에 적힌 모듈과 설정 파일, URLconf, models.py, apps.py, admin.py 및 여기서 불러오는 모듈의 맨 위 import가 대상이며, 패키지 400여 개를 알고 있습니다.',
    ),
    why: text(
      'The import ends with ModuleNotFoundError: the build stops at collectstatic, or the web process crashes at boot (H10).',
      '임포트가 ModuleNotFoundError로 끝나 빌드가 collectstatic에서 중단되거나 web 프로세스가 부팅 중에 멈춥니다(H10).',
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
    const { install } = context.django;
    const missing = missingModules(context.django, context).filter(({ development }) => !development);
    for (const { module, at, distribution } of missing.filter(({ certain }) => certain)) {
      yield found(
        place(at),
        text(
          `\`${module}\` comes with ${distribution}, which ${install.files[0]} does not install: the import ends with ModuleNotFoundError on Heroku.`,
          `\`${module}\`은(는) ${distribution} 패키지에 들어 있는데 ${install.files[0]}에 없습니다. Heroku에서 임포트가 ModuleNotFoundError로 끝납니다.`,
        ),
        addCommand(install, distribution),
      );
    }
    const doubtful = missing.filter(({ certain }) => !certain);
    if (doubtful.length === 0) return;
    const names = doubtful.slice(0, 5).map(({ module, distribution }) => `${module} (${distribution})`);
    const list = names.join(', ') + (doubtful.length > 5 ? ', …' : '');
    yield unknown(
      text(
        `a full list of what is installed (a lock file, or \`pip freeze\`): a listed package may bring ${list}, or none does`,
        `설치되는 패키지의 전체 목록(잠금 파일 또는 \`pip freeze\` 결과): ${list}을(를) 다른 패키지가 함께 설치하는지 알 수 없습니다`,
      ),
      place(doubtful[0]!.at),
    );
  },
});
