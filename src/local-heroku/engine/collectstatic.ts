import { findManagePy, isFile } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import { type RunOptions, run } from './run.js';

/**
 * Django's static files, as bin/steps/collectstatic (v351): skipped when it is
 * switched off, when Django cannot be imported or when there is no manage.py.
 * `options.env` has the config vars. Throws BuildFailure when the command fails.
 */
export async function collectstatic(root: string, options: RunOptions & { log: BuildLog }): Promise<void> {
  const { env, log } = options;
  if (await isFile(root, '.heroku/collectstatic_disabled')) {
    log.step("Skipping Django collectstatic since the file '.heroku/collectstatic_disabled' exists.");
    log.warning(
      'Warning: The .heroku/collectstatic_disabled file is deprecated.\n\nPlease remove the file and set the env var DISABLE_COLLECTSTATIC=1 instead.',
    );
    return;
  }
  // Anything but nothing and 0 switches it off, 'false' too.
  if ((env.DISABLE_COLLECTSTATIC || '0') !== '0') {
    log.step('Skipping Django collectstatic since the env var DISABLE_COLLECTSTATIC is set.');
    return;
  }
  const hasDjango = "import sys, importlib.util; sys.exit(0 if importlib.util.find_spec('django') else 1)";
  const asked = await run('python', ['-c', hasDjango], { ...options, log: undefined });
  if (asked.code !== 0) return;
  const managePy = await findManagePy(root);
  if (managePy === undefined) {
    log.step('Skipping Django collectstatic since no manage.py file found.');
    return;
  }
  log.step(`$ python ${managePy} collectstatic --noinput`);
  const { code } = await run('python', [managePy, 'collectstatic', '--noinput', '--traceback'], {
    ...options,
    env: { ...env, PYTHONPATH: env.PYTHONPATH || '.' },
  });
  log.blank();
  if (code === 0) return;
  log.error(
    `Error: Unable to generate Django static files.\n\nThe 'python ${managePy} collectstatic --noinput' Django\nmanagement command to generate static files failed.\n\nSee the traceback above for details.\n\nYou may need to update application code to resolve this error.\nOr, you can disable collectstatic for this application:\n\n   $ heroku config:set DISABLE_COLLECTSTATIC=1\n\nhttps://devcenter.heroku.com/articles/django-assets`,
  );
  if (env.DEBUG_COLLECTSTATIC === '1') {
    log.blank();
    log.plain('****** Collectstatic environment variables:');
    log.blank();
    await run('env', [], options);
  }
  throw new BuildFailure();
}
