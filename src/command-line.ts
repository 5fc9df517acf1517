import { parseArgs } from 'node:util';
import { cliTexts } from './messages/cli.js';
import { inputTexts } from './messages/inputs.js';
import { didYouMean } from './model/did-you-mean.js';
import { ActionError } from './model/errors.js';
import type { Text } from './model/text.js';

const commands = ['check', 'rehearse', 'fix', 'requirements', 'heroku'] as const;
const formats = ['text', 'json'];

const options = {
  format: { type: 'string', default: 'text' },
  language: { type: 'string', default: 'en' },
  'fail-on': { type: 'string' },
  ignore: { type: 'string', multiple: true },
  'settings-module': { type: 'string' },
  'health-check-path': { type: 'string' },
  timeout: { type: 'string' },
  unsafe: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** A command line as far as it is understood. */
export interface CommandLine {
  /** undefined when none was given, or none that there is. */
  command: (typeof commands)[number] | undefined;
  path: string;
  values: Values;
  /** Everything that is wrong with the words. What the values must be is for the reader of inputs to say. */
  problems: Text[];
}

/** All wrong words at once. */
export class CommandLineError extends ActionError {
  constructor(problems: readonly Text[]) {
    const all = (language: 'en' | 'ko') => problems.map((problem) => problem[language]).join('\n');
    super({ en: all('en'), ko: all('ko') }, { hint: cliTexts.help });
  }
}

/** Reads the words behind the program's name. Never throws. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const problems: Text[] = [];
  const known: string[] = [];
  let misread = false;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(options, name) ? options[name as keyof typeof options].type : undefined;
    if (type === undefined) {
      const near = didYouMean(name, Object.keys(options));
      problems.push(cliTexts.unknownOption(rawName, near && `--${near}`));
      misread = true; // what follows may be its value
    } else if (type === 'string' && value === undefined) problems.push(cliTexts.noValue(rawName));
    else if (type === 'boolean' && value !== undefined) problems.push(cliTexts.needsNoValue(rawName));
    else known.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }
  const { values } = parseArgs({ args: known, options });
  if (!formats.includes(values.format))
    problems.push(
      cliTexts.wrongValue(
        '--format',
        values.format,
        inputTexts.choice(formats, didYouMean(values.format, formats)),
      ),
    );
  const [word, path = '.', ...rest] = positionals;
  const command = commands.find((name) => name === word);
  if (word !== undefined && !command)
    problems.push(cliTexts.unknownCommand(word, didYouMean(word, commands)));
  if (rest.length > 0 && !misread) problems.push(cliTexts.tooMany(rest[0]!));
  return { command, path, values, problems };
}
