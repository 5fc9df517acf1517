import { defineCheck } from '../define.js';
import { packageAtLeast } from '../package-version.js';
import { pythonIsSure } from '../python-version/default-python.js';
import { found, text } from '../verdicts.js';
import { pkgResourcesMissing } from './pkg-resources.js';

export default defineCheck({
  id: 'gunicorn-pkg-resources',
  severity: 'error',
  title: text('This gunicorn needs a module that is gone', '이 gunicorn은 없어진 모듈을 필요로 합니다'),
  docs: {
    what: text(
      'Finds gunicorn before 21 where pkg_resources is not installed: on Python 3.13 and later, or with setuptools 82 and later.',
      'pkg_resources가 설치되지 않는 환경(Python 3.13 이상 또는 setuptools 82 이상)에서 쓰는 21 미만의 gunicorn을 찾습니다.',
    ),
    why: text(
      'gunicorn 20 imports pkg_resources, a part of setuptools. Heroku adds setuptools only up to Python 3.12, and setuptools 82 no longer has it: the web process crashes at boot (H10).',
      'gunicorn 20은 setuptools에 들어 있던 pkg_resources를 임포트합니다. Heroku는 Python 3.12까지만 setuptools를 설치하고, setuptools 82에는 이 모듈이 없습니다. web 프로세스가 부팅 중에 멈춥니다(H10).',
    ),
    example: { file: 'requirements.txt', bad: 'gunicorn==20.1.0\n', good: 'gunicorn==23.0.0\n' },
    sources: [
      'https://docs.gunicorn.org/en/stable/news.html',
      'https://github.com/benoitc/gunicorn/issues/3020',
    ],
  },
  *run(context) {
    const { django } = context;
    const gunicorn = django.install.packages.get('gunicorn');
    if (!gunicorn) return;
    const old = packageAtLeast(context, 'gunicorn', '21') === false;
    const why = old ? pkgResourcesMissing(django) : undefined;
    if (!why) return;
    const shown = gunicorn.version ?? gunicorn.specifier;
    yield found(
      gunicorn.location,
      text(
        `gunicorn ${shown} imports pkg_resources, ${why.en}: the web process crashes at boot (H10).`,
        `gunicorn ${shown}은 pkg_resources를 임포트하는데 ${why.ko}. web 프로세스가 부팅 중에 멈춥니다(H10).`,
      ),
      text('Raise it: `gunicorn>=23`.', '`gunicorn>=23`으로 올려 주세요.'),
      { severity: django.install.packages.has('setuptools') || pythonIsSure(context) ? 'error' : 'warning' },
    );
  },
});
