import { posix } from 'node:path';
import type { DjangoProject } from '../../django/django-project.js';
import type { CheckContext } from '../define.js';
import { containerFile } from '../processes/procfile-text.js';

const packageLists = ['requirements.txt', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'uv.lock'];
/** A package with tooling of its own stands in the root: the app below may be its example. */
const ownRoot = ['setup.py', 'setup.cfg', 'pyproject.toml', 'bin/pre_compile'];

/**
 * The folder that holds the app when the root does not: the only one that has a manage.py
 * and, beside it, what the build needs, while the root has no list of packages at all.
 */
export function appFolder({ project }: DjangoProject): string | undefined {
  if ([...packageLists, ...ownRoot].some(project.has) || containerFile(project)) return undefined;
  const folders = project.files
    .filter(
      (file) => /^([^/]+\/){1,2}manage\.py$/.test(file) && !/^(tests?|examples?|demo|docs?)\//.test(file),
    )
    .map((file) => posix.dirname(file))
    .filter((folder) => packageLists.some((name) => project.has(`${folder}/${name}`)));
  return folders.length === 1 ? folders[0] : undefined;
}

/** Names in the root by which the classic buildpack takes an app for its own. */
const detected =
  /^(\.python-version|__init__\.py|app\.py|main\.py|manage\.py|pdm\.lock|Pipfile|Pipfile\.lock|poetry\.lock|pyproject\.toml|requirements\.txt|runtime\.txt|server\.py|setup\.cfg|setup\.py|uv\.lock|requeriments\.txt|requirement\.txt|requirements|requirements\.text|Requirements\.txt|requirements\.txt\.txt|requirments\.txt|__pycache__|\.venv|venv)(\/|$)/;

/** Whether the Python buildpack takes the root for a Python app. */
export function isDetected({ project }: DjangoProject): boolean {
  return project.files.some((file) => detected.test(file));
}

/** What says that Heroku builds a folder of the repository and not its root. */
export function buildsFolder({ platform, django: { project } }: CheckContext): string | undefined {
  const buildpack = platform?.buildpacks.find((name) => /subdir|monorepo/i.test(name));
  if (buildpack !== undefined) return buildpack;
  if (['PROJECT_PATH', 'APP_BASE'].some((name) => platform?.configVars.has(name))) return 'config var';
  return project.files.find(
    (file) =>
      /^(app\.json|Makefile|README[^/]*|[^/]+\.(sh|md)|package\.json|\.github\/workflows\/[^/]+|\.travis\.yml|\.gitlab-ci\.yml)$/.test(
        file,
      ) &&
      /buildpack-(subdir|monorepo)|subdir-heroku|heroku-buildpack-monorepo|git subtree (push|split)|\bappdir:|project-dir:/.test(
        project.text(file) ?? '',
      ),
  );
}
