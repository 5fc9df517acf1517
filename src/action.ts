import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { cancelOnSignals } from './cancel.js';
import { readContext } from './github/context.js';
import { loadInputs, resolveMode } from './inputs.js';
import { reportTexts } from './messages/report.js';
import type { Language } from './model/text.js';
import { annotations } from './report/annotations.js';
import { toJson } from './report/json.js';
import { workflowLog } from './report/log.js';
import { outputs } from './report/outputs.js';
import { problemOf, type Report } from './report/report.js';
import { summary } from './report/summary.js';
import { terminal } from './report/terminal.js';

/** Runs as a step of a workflow: inputs from `env`, results to the log, the annotations, the summary and the outputs. */
export async function action(env: NodeJS.ProcessEnv): Promise<void> {
  const temp = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'deploy-django-'));
  const work = join(temp, 'work');
  mkdirSync(work);
  try {
    const github = readContext(env);
    const inputs = loadInputs(env, core.setSecret, await checkIds(env));
    const { mode, why } = resolveMode(inputs, github);
    const log = workflowLog(writeLine, inputs.language);
    log.step({ en: `Mode ${mode}: ${why.en}`, ko: `모드 ${mode}: ${why.ko}` });
    // Loaded only now, so that the first line is there at once.
    const { perform } = await import('./perform.js');
    const report = await perform(
      {
        inputs,
        mode,
        github,
        folder: join(github.workspace, inputs.projectDir),
        temp: work,
        env,
        progress: log,
        signal: cancelOnSignals(),
        deadline: Date.now() + inputs.timeout,
        // A mask that is written while commands are stopped would print the secret instead.
        mask: (secret) => {
          log.resume();
          core.setSecret(secret);
        },
      },
      why,
    );
    log.close();
    await publish(report, inputs.language, temp, log);
  } catch (error) {
    const { text, stack } = problemOf(error); // wrong inputs; anything else is our bug
    core.setFailed(stack ?? text[language(env)]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The ids that the input `ignore` may name; loading all checks takes a while, so only when it is given. */
async function checkIds(env: NodeJS.ProcessEnv): Promise<string[] | undefined> {
  if (!env.INPUT_IGNORE?.trim()) return undefined;
  const { checks } = await import('./checks/registry.js');
  return checks.map((check) => check.id);
}

/** Writes the report wherever people and machines look for it, and sets the exit code. */
async function publish(
  report: Report,
  language: Language,
  folder: string,
  log: ReturnType<typeof workflowLog>,
): Promise<void> {
  const files = { report: join(folder, 'report.json'), summary: join(folder, 'summary.md') };
  const markdown = summary(report, language);
  writeFileSync(files.report, `${JSON.stringify(toJson(report, language), undefined, 2)}\n`);
  writeFileSync(files.summary, markdown);
  for (const line of terminal(report, language).split('\n')) log.output(line);
  log.close();
  const annotate = { error: core.error, warning: core.warning, notice: core.notice };
  const { list, rest } = annotations(report, language);
  for (const { level, message, properties } of list) annotate[level](message, properties);
  if (rest > 0) writeLine(reportTexts.notAnnotated(rest)[language]);
  for (const [name, value] of Object.entries(outputs(report, files))) core.setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
  if (report.status !== 'success') process.exitCode = 1;
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

function language(env: NodeJS.ProcessEnv): Language {
  return env.INPUT_LANGUAGE?.trim() === 'ko' ? 'ko' : 'en';
}
