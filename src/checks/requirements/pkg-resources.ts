import type { DjangoProject } from '../../django/django-project.js';
import type { Text } from '../../model/text.js';
import { within } from '../package-version.js';
import { text } from '../verdicts.js';

/**
 * Why `import pkg_resources` fails on Heroku: no setuptools, or one that no longer has it; undefined
 * where it works, or nobody knows. The buildpack installs setuptools 70.3.0 for pip up to Python 3.12.
 * https://github.com/heroku/heroku-buildpack-python/blob/main/lib/pip.sh
 */
export function pkgResourcesMissing({ install, python }: DjangoProject): Text | undefined {
  const setuptools = install.packages.get('setuptools');
  const version = setuptools?.version;
  if (version !== undefined && !within(version, '<82')) {
    return text(`which setuptools ${version} no longer has`, `setuptools ${version}에는 이 모듈이 없습니다`);
  }
  // Heroku refuses these: python-eol speaks, and the next Python decides.
  if (setuptools || Number(python.minor.split('.')[1]) < 10) return undefined;
  if (install.manager === 'pip' && ['3.10', '3.11', '3.12'].includes(python.minor)) return undefined;
  if (install.manager !== 'pip' && !install.complete) return undefined;
  return text(
    `which Python ${python.minor} on Heroku does not have`,
    `Heroku의 Python ${python.minor}에는 이 모듈이 없습니다`,
  );
}
