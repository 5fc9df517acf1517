import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { cancelOnSignals } from './cancel.js';
import { commitOf, readContext } from './github/context.js';
import { loadInputs, resolveMode } from './inputs.js';
import type { Language } from './model/text.js';
import { diffWithBase, headOf } from './project/diff-with-base.js';
import { workflowLog } from './report/log.js';
import { problemOf } from './report/report.js';
import { withoutSecrets } from './report/without-secrets.js';
import { sourceReader } from './source-reader.js';

/** Runs as a step of a workflow: inputs from `env`, results to the log, the annotations, the summary and the outputs. */
export async function action(env: NodeJS.ProcessEnv): Promise<void> {
  const temp = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'deploy-django-'));
  const work = join(temp, 'work');
  mkdirSync(work);
  try {
    const secrets = new Set<string>();
    const mask = (secret: string): void => {
      secrets.add(secret);
      core.setSecret(secret);
    };
    const context = readContext(env);
    const inputs = loadInputs(env, mask, await checkIds(env));
    const { mode, why } = resolveMode(inputs, context);
    const log = workflowLog(writeLine, inputs.language);
    log.step({ en: `Mode ${mode}: ${why.en}`, ko: `모드 ${mode}: ${why.ko}` });
    // Loaded only now, so that the first line is there at once.
    const [head, { OnGitHub }, { perform }, { publish }] = await Promise.all([
      headOf(context.workspace, env.PATH),
      import('./github/publish.js'),
      import('./perform.js'),
      import('./publish.js'),
    ]);
    const github = { ...context, sha: commitOf(context, head) };
    const folder = join(github.workspace, inputs.projectDir);
    const read = sourceReader(folder);
    const [onGitHub, report] = await Promise.all([
      OnGitHub.begin({
        asked: inputs,
        mode,
        context: github,
        folder: inputs.projectDir,
        read,
        head,
        remember: (name, value) => core.saveState(name, value),
        diffWithBase: () => diffWithBase(github.workspace, github.pullRequest?.baseSha, env.PATH),
      }),
      perform(
        {
          inputs,
          mode,
          github,
          folder,
          temp: work,
          keep: temp,
          env,
          progress: log,
          signal: cancelOnSignals(),
          startedAt: new Date(),
          deadline: Date.now() + inputs.timeout,
          remember: (name, value) => core.saveState(name, value),
          // A mask that is written while commands are stopped would print the secret instead.
          mask: (secret) => {
            log.resume();
            mask(secret);
          },
        },
        why,
      ),
    ]);
    log.close();
    await publish(withoutSecrets(report, secrets), inputs, onGitHub, read, temp, log);
  } catch (error) {
    const { text, stack } = problemOf(error); // wrong inputs; anything else is our bug
    core.setFailed(stack ?? text[language(env)]);
  } finally {
    rmSync(work, { recursive: true, force: true });
    core.saveState('ended', 'true');
  }
}

/** The ids that the input `ignore` may name; loading all checks takes a while, so only when it is given. */
async function checkIds(env: NodeJS.ProcessEnv): Promise<string[] | undefined> {
  if (!env.INPUT_IGNORE?.trim()) return undefined;
  const { checks } = await import('./checks/registry.js');
  return checks.map((check) => check.id);
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

function language(env: NodeJS.ProcessEnv): Language {
  return env.INPUT_LANGUAGE?.trim() === 'ko' ? 'ko' : 'en';
}
