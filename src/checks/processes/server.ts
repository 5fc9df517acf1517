import { join, parseCommand, type SimpleCommand, type Word } from './command.js';

export type ServerName = 'gunicorn' | 'uvicorn' | 'daphne' | 'hypercorn' | 'waitress-serve';

/** The web server that a command starts. */
export interface Server {
  name: ServerName;
  /** `package.wsgi:application`, as written. */
  target?: Word;
  /** Options and their values in order; a flag has no value. */
  options: readonly { name: Word; value?: Word }[];
  /** Folders in which the target's module is sought, relative to the root; undefined when that is not known. */
  roots: readonly string[] | undefined;
  command: SimpleCommand;
}

/** Options without a value, from each server's --help; every other option takes one. */
const flags: Readonly<Record<ServerName, ReadonlySet<string>>> = {
  gunicorn: new Set(
    '--reload --preload --daemon -D --check-config --print-config --no-sendfile --spew --capture-output --enable-stdio-inheritance -R --initgroups --disable-redirect-access-to-syslog --reuse-port --proxy-protocol --strip-header-spaces --suppress-ragged-eofs --do-handshake-on-connect --enable-backlog-metric --log-syslog --permit-obsolete-folding --permit-unconventional-http-method --permit-unconventional-http-version --casefold-http-method --no-control-socket --version -v --help -h'.split(
      ' ',
    ),
  ),
  uvicorn: new Set(
    '--reload --access-log --no-access-log --use-colors --no-use-colors --proxy-headers --no-proxy-headers --server-header --no-server-header --date-header --no-date-header --factory --http2 --reset-contextvars --version --help'.split(
      ' ',
    ),
  ),
  daphne: new Set('--proxy-headers --no-server-name -h --help --no-signals'.split(' ')),
  hypercorn: new Set('--reload --debug --daemon -D --h11-disable-server-header -h --help'.split(' ')),
  'waitress-serve': new Set(
    '--call --help --expose-tracebacks --no-expose-tracebacks --ipv4 --no-ipv4 --ipv6 --no-ipv6 --clear-untrusted-proxy-headers --no-clear-untrusted-proxy-headers --asyncore-use-poll --no-asyncore-use-poll --log-untrusted-proxy-headers --no-log-untrusted-proxy-headers --log-socket-errors --no-log-socket-errors'.split(
      ' ',
    ),
  ),
};

/** Whether an option of a server takes no value. */
export function isFlag(server: ServerName, name: string): boolean {
  return flags[server].has(name);
}

/** The server that a Procfile's command starts, if it starts one that we know. */
export function serverOf(command: string): Server | undefined {
  for (const simple of parseCommand(command)) {
    const server = serverIn(simple);
    if (server) return server;
  }
  return undefined;
}

/** The same of one program. */
export function serverIn(simple: SimpleCommand): Server | undefined {
  const name = simple.words[0]?.text.replace(/^.*\//, '');
  const known = name === 'waitress' ? 'waitress-serve' : name;
  return known !== undefined && known in flags ? readServer(known as ServerName, simple) : undefined;
}

function readServer(name: ServerName, command: SimpleCommand): Server {
  const options: { name: Word; value?: Word }[] = [];
  let target: Word | undefined;
  for (let at = 1; at < command.words.length; at++) {
    const word = command.words[at]!;
    const equals = word.text.startsWith('--') ? word.text.indexOf('=') : -1;
    if (equals > 0) {
      const value = { ...word, text: word.text.slice(equals + 1), start: word.start + equals + 1 };
      options.push({ name: { ...word, text: word.text.slice(0, equals) }, value });
    } else if (word.text.startsWith('-') && word.text !== '-') {
      const short = /^-([a-zA-Z])(.+)$/.exec(word.text);
      if (flags[name].has(word.text)) options.push({ name: word });
      else if (short && !word.text.startsWith('--')) {
        options.push({
          name: { ...word, text: `-${short[1]}` },
          value: { ...word, text: short[2]!, start: word.start + 2 },
        });
      } else options.push({ name: word, value: command.words[++at] });
    } else {
      target ??= word;
    }
  }
  return { name, target, options, roots: rootsOf(command, options), command };
}

function rootsOf(command: SimpleCommand, options: Server['options']): string[] | undefined {
  // The dyno starts in /app, and PYTHONPATH=/app unless the command says otherwise.
  const start = command.folder;
  if (start === undefined) return undefined;
  const roots = new Set([start, '']);
  const extra = options
    .filter(({ name }) => ['--chdir', '--pythonpath', '--app-dir'].includes(name.text))
    .map((o) => o.value);
  const path = command.env.get('PYTHONPATH');
  if (path?.dynamic) return undefined;
  for (const value of [...extra, ...(path ? [path] : [])]) {
    if (!value || value.dynamic) return undefined;
    for (const part of value.text.split(/[:,]/)) {
      const folder = join(start, part);
      if (folder === undefined) return undefined;
      roots.add(folder);
    }
  }
  return [...roots];
}

/** The options with one of these names, in order. */
export function optionsOf(server: Server, ...names: string[]): Server['options'] {
  return server.options.filter(({ name }) => names.includes(name.text));
}

/** Value of the last of the options with one of these names. */
export function optionOf(server: Server, ...names: string[]): Word | undefined {
  return optionsOf(server, ...names).at(-1)?.value;
}
