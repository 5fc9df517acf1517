import { defineCheck } from '../define.js';
import { within } from '../package-version.js';
import { found, text } from '../verdicts.js';
import { pkgResourcesMissing } from './pkg-resources.js';

/** Releases that import pkg_resources when they are imported, read in their wheels in November 2026; and the release that no longer does. */
const users: readonly [name: string, versions: string, better?: string][] = [
  ['djangorestframework-simplejwt', '<5.3.1', '5.3.1'],
  ['razorpay', '>=1.3,<=2.0.0'],
  ['drf-yasg', '>=1.17,<=1.21.10'],
  ['apscheduler', '<3.10.2', '3.10.2'],
];

export default defineCheck({
  id: 'req-pkg-resources-user',
  severity: 'warning',
  title: text('A package needs a module that is gone', '없어진 모듈을 필요로 하는 패키지가 있습니다'),
  docs: {
    what: text(
      'Finds pinned releases of djangorestframework-simplejwt, razorpay, drf-yasg and APScheduler that import pkg_resources, where nothing installs it.',
      'pkg_resources를 임포트하는 djangorestframework-simplejwt, razorpay, drf-yasg, APScheduler의 고정 버전을, 이 모듈이 설치되지 않는 환경에서 찾습니다.',
    ),
    why: text(
      'pkg_resources was a part of setuptools. Heroku adds setuptools only for pip up to Python 3.12, and setuptools 82 no longer has it: importing the package ends with ModuleNotFoundError.',
      'pkg_resources는 setuptools의 일부였습니다. Heroku는 pip과 Python 3.12까지만 setuptools를 설치하고, setuptools 82에는 이 모듈이 없습니다. 패키지를 임포트하면 ModuleNotFoundError가 납니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: 'djangorestframework-simplejwt==5.2.2\n',
      good: 'djangorestframework-simplejwt==5.5.1\n',
    },
    sources: [
      'https://setuptools.pypa.io/en/latest/history.html',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/pip.sh',
    ],
  },
  *run({ django }) {
    const why = pkgResourcesMissing(django);
    if (!why) return;
    for (const [name, versions, better] of users) {
      const listed = django.install.packages.get(name);
      if (listed?.version === undefined || !within(listed.version, versions)) continue;
      yield found(
        listed.location,
        text(
          `${listed.written} ${listed.version} imports pkg_resources, ${why.en}: where the code imports it, it ends with ModuleNotFoundError.`,
          `${listed.written} ${listed.version}은(는) pkg_resources를 임포트하는데 ${why.ko}. 코드에서 이 패키지를 임포트하면 ModuleNotFoundError가 납니다.`,
        ),
        better === undefined
          ? text('Add the line `setuptools<82`.', '`setuptools<82` 줄을 추가해 주세요.')
          : text(
              `Raise it to ${better} or newer, or add the line \`setuptools<82\`.`,
              `${better} 이상으로 올리거나 \`setuptools<82\` 줄을 추가해 주세요.`,
            ),
      );
    }
  },
});
