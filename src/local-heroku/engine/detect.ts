import { exists, listing } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';

/** What makes a project Python's (bin/detect of heroku-buildpack-python v351): wider than what builds, so that a better error can follow. */
const pythonFiles = [
  '.python-version __init__.py app.py main.py manage.py pdm.lock Pipfile Pipfile.lock poetry.lock pyproject.toml',
  'requirements.txt runtime.txt server.py setup.cfg setup.py uv.lock requeriments.txt requirement.txt requirements',
  'requirements.text Requirements.txt requirements.txt.txt requirments.txt __pycache__/ .venv/ venv/',
].flatMap((line) => line.split(' '));

/** Names under which Heroku knows the one buildpack that the local Heroku has. */
const pythonBuildpack =
  /^(heroku\/python|urn:buildpack:heroku\/python|https:\/\/github\.com\/heroku\/heroku-buildpack-python(\.git)?(#.*)?|https:\/\/buildpack-registry\.s3\.amazonaws\.com\/buildpacks\/heroku\/python\.tgz)$/;

/** Chooses the buildpack as Heroku's build system does. Throws BuildFailure when it is not, or cannot be, Python's. */
export async function detect(root: string, buildpacks: readonly string[], log: BuildLog): Promise<void> {
  if (buildpacks.length === 0) {
    log.step('Determining which buildpack to use for this app');
    // Heroku asks its buildpacks in a fixed order; Ruby's and Node.js's come before Python's.
    for (const [file, language] of [
      ['Gemfile', 'Ruby'],
      ['package.json', 'Node.js'],
    ] as const) {
      if (!(await exists(root, file))) continue;
      log.step(`${language} app detected`);
      throw new BuildFailure(
        `Error: Heroku would build this as a ${language} app, because of ${file}.\n\nThe local Heroku has the heroku/python buildpack only.\nSet the app's buildpacks to make it a Python app:\n\n   $ heroku buildpacks:set heroku/python`,
      );
    }
  }
  for (const buildpack of buildpacks) {
    if (pythonBuildpack.test(buildpack)) continue;
    throw new BuildFailure(
      `Error: The local Heroku doesn't have the buildpack '${buildpack}'.\n\nIt has heroku/python only.`,
    );
  }
  if (buildpacks.length > 0) log.step(`Using buildpack: ${buildpacks[0]}`);
  if (await isPython(root)) {
    log.step('Python app detected');
  } else if (buildpacks.length === 0) {
    log.note('No default language could be detected for this app.');
    log.note(
      'HINT: This occurs when Heroku cannot detect the buildpack to use for this application automatically.',
    );
    log.note('See https://devcenter.heroku.com/articles/buildpacks');
    throw new BuildFailure();
  } else {
    log.error(
      `Error: Your app is configured to use the Python buildpack,\nbut we couldn't find any supported Python project files.\n\nCurrently the root directory of your app contains:\n\n${await listing(root)}\n\nAdd a requirements.txt, Pipfile.lock, poetry.lock or uv.lock file\nto that directory. Check its spelling, '.gitignore' and '.slugignore'.`,
    );
    log.note(`App not compatible with buildpack: ${buildpacks[0]}`);
    throw new BuildFailure();
  }
  if (buildpacks.length > 1) {
    throw new BuildFailure(
      'Error: The Python buildpack has already been run this build.\n\nThere are duplicate Python buildpacks set on your app.\nRemove all but one of them.',
    );
  }
}

async function isPython(root: string): Promise<boolean> {
  const found = await Promise.all(pythonFiles.map((file) => exists(root, file)));
  return found.includes(true);
}
