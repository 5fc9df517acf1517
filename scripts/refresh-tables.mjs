// The tables of facts that age: what there is, how each was made, and what the index says of them today.
//   npm run refresh-tables                        the list
//   npm run refresh-tables -- first-wheels        writes src/checks/data/first-wheels.ts anew
//   npm run refresh-tables -- django              Pythons of each series of Django, against the table
//   npm run refresh-tables -- vetted [name…]      rows that the index has files for by now
//   npm run refresh-tables -- modules name…       whether the newest wheel of a distribution has its module
//   npm run refresh-tables -- giants              sizes of the newest wheels for Linux
// The index is pip's: PIP_INDEX_URL, or `pip config get global.index-url`, or PyPI. It is asked one name at a time.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '@renovatebot/pep440';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'silent' })).module;
const { tables } = await load('src/checks/data/tables.ts');
const { wheelFit } = await load('src/project/requirements/wheel-fit.ts');
const { normalVersion } = await load('src/project/requirements/version.ts');
const today = new Date().toISOString().slice(0, 10);
const pythons = ['3.10', '3.11', '3.12', '3.13', '3.14'];

const [table, ...names] = process.argv.slice(2);
const refresh = {
  'first-wheels': firstWheels,
  django,
  vetted,
  modules,
  giants,
};
if (table === undefined) {
  for (const { name, asOf, file, made } of tables) console.log(`${name}  ${asOf}  ${file}\n  ${made}\n`);
} else if (refresh[table]) await refresh[table]();
else {
  console.error(`Nothing to refresh in ${table}. There are: ${Object.keys(refresh).join(', ')}.`);
  process.exit(2);
}

async function firstWheels() {
  const projects = { psycopg2: 'psycopg2-binary', pillow: 'pillow' };
  const rows = [];
  for (const [key, name] of Object.entries(projects)) {
    const releases = await finalReleases(name);
    const first = pythons
      .filter((python) => python !== '3.10')
      .map((python) => [python, releases.find(({ files }) => isFit(files, python))?.version])
      .filter(([, version]) => version !== undefined);
    rows.push(`  ${key}: { ${first.map(([python, version]) => `'${python}': '${version}'`).join(', ')} },`);
  }
  const file = join(root, 'src/checks/data/first-wheels.ts');
  const made = `// made
export const firstWheelsAsOf = '${today}';

export const firstWheels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows.join('\n')}
};
// end`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/\/\/ made\n[\s\S]*\/\/ end/, () => made),
  );
  console.log(rows.join('\n'));
}

/** A wheel that is made for that Python, not one for any. */
function isFit(files, python) {
  const own = files.filter((name) => name.includes(`-cp${python.replace('.', '')}-`));
  return wheelFit(own, python) === 'fits';
}

async function django() {
  const { djangoReleases } = await load('src/checks/data/django-releases.ts');
  const releases = await finalReleases('django');
  for (const { minor, python } of djangoReleases) {
    const newest = releases.findLast(({ version }) => version.startsWith(`${minor}.`));
    if (!newest || python[1] === 0) continue;
    const metadata = readWheel(`django==${newest.version}`, 'METADATA');
    const found = [...metadata.matchAll(/Programming Language :: Python :: 3\.(\d+)$/gm)].map((match) =>
      Number(match[1]),
    );
    const range = [Math.min(...found), Math.max(...found)];
    const same = range[0] === python[0] && range[1] === python[1];
    console.log(
      `${same ? 'same   ' : 'CHANGED'} ${minor}  3.${range.join('–3.')} in ${newest.version}  table: 3.${python.join('–3.')}`,
    );
  }
}

async function vetted() {
  const { withoutFiles } = await load('src/scrub/vetted.ts');
  for (const name of names.length > 0 ? names : withoutFiles) {
    const newest = (await finalReleases(name)).at(-1);
    const fits =
      newest && pythons.filter((python) => ['fits', 'source'].includes(wheelFit(newest.files, python)));
    const said = !newest
      ? 'no release'
      : fits.length > 0
        ? `CHANGED: ${newest.version} has files for ${fits.join(', ')}`
        : 'nothing for Linux';
    console.log(`${name}  ${said}`);
  }
}

async function modules() {
  if (names.length === 0) throw new Error('Which distributions?');
  const { moduleDistributions } = await load('src/checks/data/module-distributions.ts');
  for (const name of names) {
    const wanted = [...moduleDistributions].filter(([, list]) => list[0] === name).map(([module]) => module);
    const list = readWheel(name, '');
    const has = (module) => new RegExp(`^${module}(/|\\.)`, 'm').test(list);
    console.log(
      `${name}  ${wanted.map((module) => `${module}: ${has(module) ? 'there' : 'NOT THERE'}`).join(', ')}`,
    );
  }
}

async function giants() {
  const { giants: rows } = await load('src/checks/data/giants.ts');
  for (const [prefix, least, most] of rows) {
    const name = prefix.startsWith('nvidia-') ? `${prefix}-cu12` : prefix;
    const newest = (await finalReleases(name)).at(-1);
    const sizes = (newest?.details ?? [])
      .filter(({ filename }) => /linux.*x86_64/.test(filename))
      .map(({ size }) => Math.round(size / 1e6));
    console.log(
      `${name} ${newest?.version}  ${Math.min(...sizes)}–${Math.max(...sizes)} MB  table: ${least}–${most}`,
    );
  }
}

/** A file of a wheel by the end of its name, or for '' the names of all; by pip, which knows its index. */
function readWheel(requirement, name) {
  const folder = mkdtempSync(join(tmpdir(), 'wheel-'));
  const program = `
import sys, zipfile
files = zipfile.ZipFile(sys.argv[1])
names = [name for name in files.namelist() if name.endswith(sys.argv[2])]
print(files.read(names[0]).decode() if sys.argv[2] else "\\n".join(names))
`;
  try {
    const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--python-version', '3.13'];
    execFileSync('python3', ['-m', 'pip', 'download', ...options, '--dest', folder, requirement]);
    const wheel = join(folder, readdirSync(folder)[0]);
    return execFileSync('python3', ['-c', program, wheel, name], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Final releases with what is not withdrawn, oldest first. None when the index has no such project. */
async function finalReleases(name) {
  const response = await fetch(`${index()}/${name}/`, {
    headers: { Accept: 'application/vnd.pypi.simple.v1+json' },
  });
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  const { files } = await response.json();
  const byVersion = new Map();
  for (const file of files) {
    const written =
      /^[^-]+-([^-]+)-.*\.whl$/.exec(file.filename)?.[1] ??
      /-(\d[^-]*)\.(?:tar\.gz|zip)$/.exec(file.filename)?.[1];
    const version = written && normalVersion(written);
    if (!version || file.yanked || !/^\d+(\.\d+)*(\.post\d+)?$/.test(version)) continue;
    byVersion.set(version, [...(byVersion.get(version) ?? []), file]);
  }
  return [...byVersion]
    .sort(([a], [b]) => compare(a, b))
    .map(([version, details]) => ({ version, details, files: details.map(({ filename }) => filename) }));
}

function index() {
  return (process.env.PIP_INDEX_URL ?? configured() ?? 'https://pypi.org/simple').replace(/\/+$/, '');
}

function configured() {
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return (
      execFileSync('python3', ['-m', 'pip', 'config', 'get', 'global.index-url'], options).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
