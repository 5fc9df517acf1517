import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { isFile } from './app-files.js';
import { BuildFailure, type BuildLog } from './build-log.js';
import { type RunOptions, run } from './run.js';

/** Runs `bin/pre_compile` or `bin/post_compile` when the app has one (lib/hooks.sh, v351). Throws BuildFailure when it fails. */
export async function runHook(
  name: 'pre_compile' | 'post_compile',
  options: RunOptions & { log: BuildLog },
): Promise<void> {
  const path = `bin/${name}`;
  if (!(await isFile(options.cwd, path))) return;
  options.log.step(`Running ${path} hook`);
  await chmod(join(options.cwd, path), 0o755);
  // By way of a shell, which also runs a script without a first line that names its interpreter.
  const { code } = await run('bash', ['-c', '"$0"', path], options);
  if (code === 0) return;
  throw new BuildFailure(
    `Error: Failed to run the ${path} script.\n\nWe found a '${path}' script in your app source, so ran\nit to allow for customisation of the build process.\n\nHowever, this script exited with a non-zero exit status.`,
  );
}
