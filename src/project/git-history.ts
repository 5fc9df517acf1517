import { execFile } from 'node:child_process';
import { git, gitArguments, gitEnvironment } from './git.js';

/** Earlier contents of the files in which secrets are usually found. */
export interface History {
  /** Newest first; each content once. Paths are relative to the project root. */
  files: readonly { file: string; commit: string; text: string }[];
  /** Why there may be more: the clone has not all commits, or there are too many to read in time. */
  incomplete?: 'shallow' | 'long';
}

/** Files that hold settings or secrets by their name. */
const wanted = [
  '.env',
  '.env.*',
  '*.env',
  '*secret*.json',
  '*credential*.json',
  '*service*account*.json',
  '*.pem',
  '*.key',
  'id_rsa',
  'id_ed25519',
  '*settings*.py',
  'settings/**/*.py',
  'config.py',
  'secrets.py',
  'credentials.py',
];
/** Milliseconds for each of the two commands; git is killed then, and what it said so far counts. */
const patience = 2_500;
const maxContents = 1_000;
const maxBytes = 1 << 25;

/** Reads what the branches, tags and the commits that are fetched have had below the folder. Never throws. */
export async function readHistory(folder: string, searchPath: string | undefined): Promise<History> {
  const state = await git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD'], searchPath);
  const [shallow, head] = state.stdout.split('\n');
  if (shallow !== 'false') return { files: [], incomplete: 'shallow' };
  // Before the first commit git can't say which one it is, and gives the word back.
  if (head === 'HEAD') return { files: [] };
  const options = [
    '--no-renames',
    '--diff-merges=off',
    '--raw',
    '--no-abbrev',
    '--relative',
    '-z',
    '--no-show-signature',
  ];
  const paths = wanted.map((name) => `:(glob)**/${name}`);
  const command = [
    'log',
    'HEAD',
    '--branches',
    '--remotes',
    '--tags',
    ...options,
    '--format=commit %H',
    '--',
    ...paths,
  ];
  const log = await git(folder, command, searchPath, patience);
  const contents = readLog(log.stdout);
  const some = [...contents.values()].slice(0, maxContents);
  const blobs = await readBlobs(folder, [...contents.keys()].slice(0, maxContents), searchPath);
  const files = some.flatMap((one, i) => (blobs[i] === undefined ? [] : [{ ...one, text: blobs[i] }]));
  const incomplete = log.failure !== undefined || contents.size > maxContents || blobs.length < some.length;
  return incomplete ? { files, incomplete: 'long' } : { files };
}

/** Blob to the newest place where a commit put it. */
function readLog(output: string): Map<string, { file: string; commit: string }> {
  const contents = new Map<string, { file: string; commit: string }>();
  let commit = '';
  const records = output.split('\0');
  for (const [i, record] of records.entries()) {
    commit = /commit ([0-9a-f]{40,})$/.exec(record)?.[1] ?? commit;
    const oid = /:\d+ (?!120000|160000)\d+ [0-9a-f]+ ([0-9a-f]*[1-9a-f][0-9a-f]*) [A-Z]$/.exec(record)?.[1];
    const file = records[i + 1];
    if (oid !== undefined && file !== undefined && !contents.has(oid)) contents.set(oid, { file, commit });
  }
  return contents;
}

/** The contents of the blobs, as many as could be read in time; undefined for what is no UTF-8 text. */
function readBlobs(
  folder: string,
  oids: readonly string[],
  searchPath: string | undefined,
): Promise<(string | undefined)[]> {
  if (oids.length === 0) return Promise.resolve([]);
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      // In a partial clone git would fetch each one.
      env: { ...gitEnvironment(searchPath), GIT_NO_LAZY_FETCH: '1' },
      encoding: 'buffer',
      maxBuffer: maxBytes,
      timeout: patience,
    } as const;
    const child = execFile('git', [...gitArguments, 'cat-file', '--batch'], options, (_, stdout) =>
      resolve(split(stdout)),
    );
    child.stdin?.on('error', () => {}); // git ended early: its output says so
    child.stdin?.end(`${oids.join('\n')}\n`);
  });
}

/** "<oid> blob <size>\n<content>\n" again and again; the last may be cut off. */
function split(output: Buffer): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    if (lineEnd < 0) break;
    const size = Number(/ blob (\d+)$/.exec(output.toString('latin1', at, lineEnd))?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) {
      // "<oid> missing", in a partial clone
      texts.push(undefined);
      at = lineEnd + 1;
      continue;
    }
    const content = output.subarray(lineEnd + 1, lineEnd + 1 + size);
    if (content.length < size) break;
    const text = content.includes(0) ? undefined : content.toString();
    texts.push(text?.includes('\ufffd') ? undefined : text);
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}
