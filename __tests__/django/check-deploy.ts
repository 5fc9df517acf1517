import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployEnvironment } from './python-environment.js';

export type CheckDeploy = { ids: string[]; error?: undefined } | { ids?: undefined; error: string };

/** What `manage.py check --deploy` of a real Django says of each project. */
export function checkDeploy(
  projects: readonly Readonly<Record<string, string>>[],
  module: string,
): CheckDeploy[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-deploy-')));
  try {
    const input = projects.map((files, index) => {
      const root = join(folder, `p${index}`);
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      return { root, module };
    });
    const script = fileURLToPath(new URL('check_deploy.py', import.meta.url));
    const output = execFileSync(join(deployEnvironment(), 'bin', 'python'), [script], {
      input: JSON.stringify(input),
      maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH ?? '', PYTHONDONTWRITEBYTECODE: '1' },
    });
    return JSON.parse(output.toString()) as CheckDeploy[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
