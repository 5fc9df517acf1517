import { inputTexts } from '../messages/inputs.js';
import { didYouMean } from '../model/did-you-mean.js';
import type { InputProblem } from '../model/errors.js';
import { inputNames } from './definitions.js';

/**
 * Inputs that look like a slip of the pen (`migrat`, `heroku_api_key`). The runner only warns of them, and
 * a run without the input that was meant could do what nobody wanted. Their values are never read.
 */
export function misspeltInputs(env: NodeJS.ProcessEnv): InputProblem[] {
  const names: readonly string[] = inputNames;
  const problems: InputProblem[] = [];
  for (const variable of Object.keys(env).sort()) {
    if (!variable.startsWith('INPUT_')) continue;
    const input = variable.slice('INPUT_'.length).toLowerCase();
    if (names.includes(input)) continue;
    const meant = didYouMean(input, names);
    if (meant) problems.push({ input, expected: inputTexts.unknownInput(meant) });
  }
  return problems;
}
