import { githubTexts } from '../messages/github.js';
import type { Language } from '../model/text.js';
import { concludeCheckRun } from './check-run.js';
import { openRepository } from './client.js';
import { readContext } from './context.js';
import { finishDeployment } from './deployment.js';

/** What a step left open on GitHub, because it was killed or GitHub did not take it. */
export interface LeftOpen {
  checkRun?: number;
  deployment?: number;
}

/** Ends what would say "in progress" for ever. Throws when GitHub does not take it. */
export async function conclude(
  env: NodeJS.ProcessEnv,
  token: string | undefined,
  { checkRun, deployment }: LeftOpen,
  language: Language,
): Promise<void> {
  const context = readContext(env);
  const at = await openRepository(token, context);
  if (!at) return;
  const title = githubTexts.leftOpen[language];
  if (checkRun !== undefined)
    await concludeCheckRun(at, checkRun, { conclusion: 'cancelled', title, summary: title });
  if (deployment !== undefined)
    await finishDeployment(at, deployment, { state: 'error', description: title }, context.runUrl);
}
