import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

let parser: Parser | undefined;
let starting: Promise<void> | undefined;

/** Loads the grammar of Python, once; afterwards everything that reads Python is synchronous. */
export function initPython(): Promise<void> {
  starting ??= start();
  return starting;
}

/** The one parser. Throws when `initPython` was not awaited. */
export function pythonParser(): Parser {
  if (!parser) throw new Error('initPython() must be awaited before Python can be read.');
  return parser;
}

async function start(): Promise<void> {
  await Parser.init({ locateFile: () => wasm('web-tree-sitter', 'web-tree-sitter.wasm') });
  const language = await Language.load(wasm('tree-sitter-python', 'tree-sitter-python.wasm'));
  parser = new Parser();
  parser.setLanguage(language);
}

/** Beside the bundle when there is one (the build copies it there), else in its package. */
function wasm(packageName: string, name: string): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  if (existsSync(beside)) return beside;
  const resolve = createRequire(import.meta.url).resolve;
  const entry = [packageName, name].join('/');
  return resolve(entry);
}
