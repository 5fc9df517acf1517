import type { PackageManager } from '../../runner/make-environment.js';
import { exists, isFile, listing } from './app-files.js';
import { BuildFailure } from './build-log.js';

const files = [
  ['Pipfile.lock', 'pipenv', 'Pipfile.lock (Pipenv)'],
  ['requirements.txt', 'pip', 'requirements.txt (pip)'],
  ['poetry.lock', 'poetry', 'poetry.lock (Poetry)'],
  ['uv.lock', 'uv', 'uv.lock (uv)'],
] as const;

/** Chooses the package manager by the one file that may be there. Throws BuildFailure with the summary lines of lib/package_manager.sh (v351). */
export async function choosePackageManager(root: string): Promise<PackageManager> {
  if (!(await isFile(root, 'Pipfile.lock')) && (await isFile(root, 'Pipfile'))) {
    throw new BuildFailure(
      "Error: No 'Pipfile.lock' found!\n\nA 'Pipfile' without its lockfile isn't supported. Run 'pipenv lock'\nand commit Pipfile.lock, or delete the Pipfile.",
    );
  }
  const present = await Promise.all(files.map(([file]) => isFile(root, file)));
  const found = files.filter((_, index) => present[index]);
  if (found.length > 1) {
    const list = found.map(([, , shown]) => shown).join('\n');
    throw new BuildFailure(
      `Error: Multiple Python package manager files were found.\n\nExactly one package manager file should be present in your app's\nsource code, however, several were found:\n\n${list}\n\nDelete all but one of them.`,
    );
  }
  if (found[0]) return found[0][1];
  if (await isFile(root, 'setup.py')) {
    throw new BuildFailure(
      "Error: Implicit setup.py file support has been sunset.\n\nAdd a package manager file. To go on using setup.py with pip, create\na 'requirements.txt' containing '--editable .' (without quotes).",
    );
  }
  throw new BuildFailure(
    `Error: Couldn't find any supported Python package manager files.\n\nA Python app on Heroku must have either a 'requirements.txt',\n'Pipfile.lock', 'poetry.lock' or 'uv.lock' package manager file\nin the root directory of its source code.\n\nCurrently the root directory of your app contains:\n\n${await listing(root)}\n\nCheck the file's folder, its spelling, '.gitignore' and '.slugignore',\nand that it is committed. Without dependencies, create an empty\n'requirements.txt'.`,
  );
}

/** Refuses what lies where the buildpack installs Python (lib/checks.sh). */
export async function refuseCommittedPython(root: string): Promise<void> {
  if (!(await exists(root, '.heroku/python'))) return;
  throw new BuildFailure(
    "Error: Existing '.heroku/python/' directory found.\n\nThe Python buildpack installs its files there.\nDelete it from your Git repository.",
  );
}

/** Refuses a virtual environment in the sources (lib/checks.sh). */
export async function refuseCommittedVenv(root: string): Promise<void> {
  for (const name of ['.venv', 'venv']) {
    if (!(await isFile(root, name, 'pyvenv.cfg'))) continue;
    throw new BuildFailure(
      `Error: Existing '${name}/' directory found.\n\nYour app's source code contains an existing directory named\n'${name}/', which looks like a Python virtual environment.\nIt only works on the machine that made it.\n\nRun 'git rm --cached -r ${name}/' and add '${name}/' to .gitignore.`,
    );
  }
}
