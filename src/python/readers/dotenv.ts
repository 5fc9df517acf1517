import { truth } from '../conditions.js';
import type { Interpreter } from '../interpreter.js';
import { inProject } from '../library/files.js';
import type { Library } from '../library/index.js';
import { pathText } from '../library/pathlib.js';
import { absolute } from '../library/posix-path.js';
import type { Args, Scope } from '../run.js';
import type { V } from '../runtime.js';
import { str, unknown } from '../runtime.js';
import type { Origin } from '../value.js';
import { setEnvironment } from './environment.js';

/** python-dotenv: `load_dotenv()`, `find_dotenv()`. */
export const dotenv: Library = (x, name, args, at, scope) => {
  const short = name.replace(/^dotenv\.main\./, 'dotenv.');
  if (short === 'dotenv.load_dotenv' || short === 'dotenv.read_dotenv') {
    return loadEnvFile(x, args, at, scope, { option: 'override', search: 'up' });
  }
  if (short !== 'dotenv.find_dotenv') return undefined;
  if (args.positional.length + args.keywords.size > 0) return unknown('find_dotenv() is not followed', at);
  const found = search(x, scope);
  return str(found === undefined ? '' : `/app/${found}`, at);
};

interface LoadOptions {
  /** The keyword that makes the file win over the environment. */
  option: string;
  /** Where the file is looked for when none is named. */
  search: 'here' | 'up';
}

/** Puts the lines of a tracked `.env` into the environment; an untracked one is not there on Heroku. */
export function loadEnvFile(x: Interpreter, args: Args, at: Origin, scope: Scope, options: LoadOptions): V {
  const result = unknown('what loading a .env file gives is not followed', at);
  const names = ['env_file', 'dotenv_path', 'path'];
  const named = args.positional[0] ?? names.map((name) => args.keywords.get(name)).find(Boolean);
  let file: string | undefined;
  if (named && named.type !== 'none' && !(named.type === 'str' && named.value === '')) {
    const path = pathText(named);
    file = path === undefined ? undefined : inProject(absolute(path, x.host.cwd));
    if (path === undefined || args.open) return result;
  } else {
    const here = above(scope.module.file);
    file = options.search === 'up' ? search(x, scope) : here === '' ? '.env' : `${here}/.env`;
  }
  if (file === undefined) return result;
  const text = x.host.project.text(file);
  if (!x.host.project.has(file)) return result;
  x.opened(file, at);
  const wins = args.keywords.get(options.option);
  const override = wins ? truth(x, wins) : false;
  for (const [key, value] of envLines(text ?? '')) load(x, key, value, override, at);
  return result;
}

function load(
  x: Interpreter,
  key: string,
  value: string | null,
  override: boolean | undefined,
  at: Origin,
): void {
  const name = str(key, at);
  const text: V = value === null ? unknown('comes from .env', at) : str(value, at);
  const { set } = x.state.fact(key);
  if (override || set === false) setEnvironment(x, name, text);
  else if (set === undefined || override === undefined) {
    const either = unknown(`reads the environment variable ${key}`, at, [key]);
    setEnvironment(x, name, { ...either, read: { name: key, required: false, default: text, cast: 'str' } });
  }
}

/** The next `.env` from the module's folder up. */
function search(x: Interpreter, scope: Scope): string | undefined {
  for (
    let folder: string | undefined = above(scope.module.file);
    folder !== undefined;
    folder = folder === '' ? undefined : above(folder)
  ) {
    const file = folder === '' ? '.env' : `${folder}/.env`;
    if (x.host.project.has(file)) return file;
  }
  return undefined;
}

/** Assignments of a `.env` file; null for a value that readers take differently (escapes, quotes, comments). */
export function envLines(text: string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match) continue;
    // A `$` inside is itself; `${NAME}`, and one at the beginning, stand for another variable.
    const quoted = /^(["'])((?!\$)(?:[^"'\\$]|\$(?!\{))*)\1$/.exec(match[2]!);
    const plain = /^[^\s"'#\\$`]*$/.test(match[2]!) && !/\s=|=\s/.test(line) && !line.includes('export');
    found.set(match[1]!, quoted ? quoted[2]! : plain ? match[2]! : null);
  }
  return found;
}

const above = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
