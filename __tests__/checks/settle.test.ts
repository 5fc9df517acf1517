import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry.js';
import { runChecks } from '../../src/checks/run.js';
import { answeredBy, settle } from '../../src/checks/settle.js';
import type { Evidence, Seen } from '../../src/django/evidence.js';
import { openDjangoProject } from '../../src/django/open.js';
import type { Value } from '../../src/python/value.js';
import { evidence, raised, well } from './evidence/evidence.js';
import { project, withSettings } from './projects.js';
import { contextOf, type Files } from './verbs.js';

const probeVars = new Map([['SECRET_KEY', 'x']]);

/** Judges the files without and with the evidence. */
async function settled(files: Files, seen: Evidence) {
  const context = await contextOf(files);
  const before = runChecks(context);
  const asProbed = openDjangoProject(context.django.project, { configVars: probeVars });
  const result = settle(before, { ...context, evidence: seen }, asProbed.settings, (one) => runChecks(one));
  const ids = (list: readonly { check: string }[]) => list.map(({ check }) => check);
  return { ...result, before: ids(before.findings), after: ids(result.result.findings) };
}

const str = (value: string): Seen => ({ type: 'str', value });
const list = (...items: string[]): Seen => ({ type: 'list', items: items.map(str) });

/** The web process's settings as the reader has them, with some of them as Python saw them. */
async function saw(files: Files, values: Record<string, Seen>, more: Parameters<typeof evidence>[0] = {}) {
  const { django } = await contextOf(files);
  const read = openDjangoProject(django.project, { configVars: probeVars }).settings('RUN');
  const all = Object.fromEntries(read.names().map((name) => [name, seenAs(read.get(name)!)]));
  const settings = well({ module: 'mysite.settings', values: { ...all, ...values } });
  return evidence({ ...more, run: { ...more.run, settings } });
}

function seenAs(value: Value): Seen {
  if (value.type === 'str' && value.env)
    return { type: 'secret', of: 'str', length: value.value.length, distinct: 1, insecure: false };
  if (value.type === 'one-of' || value.type === 'unknown') return { type: 'other', of: 'something' };
  if ('items' in value) return { type: value.type, items: value.items.map(seenAs) };
  if ('entries' in value)
    return { type: 'dict', entries: value.entries.map(([key, item]) => [seenAs(key), seenAs(item)]) };
  if (value.type === 'int' || value.type === 'float') return { type: value.type, value: String(value.value) };
  if (value.type === 'bytes') return { type: 'bytes', value: [...value.value] };
  return value.type === 'none' ? { type: 'none' } : ({ type: value.type, value: value.value } as Seen);
}

it('the table names checks that there are', () => {
  const ids = new Set(checks.map(({ id }) => id));
  expect(Object.keys(answeredBy).filter((id) => !ids.has(id))).toEqual([]);
});

describe('a question is settled by what Python saw', () => {
  const computed = withSettings(
    [
      'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]',
      'import hosts\nALLOWED_HOSTS = hosts.of("x")',
    ],
    ['DEBUG = os.environ.get("DEBUG", "False") == "True"', 'DEBUG = False'],
  );

  const malformed = { ALLOWED_HOSTS: list('https://shop.kinostar.kr') };

  it('when nothing that it may hang on is unknown', async () => {
    const wrong = await settled(computed, await saw(computed, malformed));
    expect(wrong.before).not.toContain('allowed-hosts-malformed');
    expect(wrong.after).toContain('allowed-hosts-malformed');
    const finding = wrong.result.findings.find(({ check }) => check === 'allowed-hosts-malformed')!;
    expect(finding).toMatchObject({ settledBy: 'probe', location: { file: 'mysite/settings.py' } });
    expect(finding.fix).toBeUndefined();
    const right = await settled(computed, await saw(computed, { ALLOWED_HOSTS: list('.herokuapp.com') }));
    expect(right.after).not.toContain('allowed-hosts-malformed');
  });

  it('not when a variable was read that the reader did not see, and that is not as on Heroku', async () => {
    const run = { reads: { HOSTS: false } };
    const { after } = await settled(computed, await saw(computed, malformed, { run, unsettled: ['HOSTS'] }));
    expect(after).not.toContain('allowed-hosts-malformed');
  });

  it('not when the value comes from a variable that is not as on Heroku', async () => {
    const files = withSettings([
      'DEBUG = os.environ.get("DEBUG", "False") == "True"',
      'import flags\nDEBUG = flags.on(os.environ["MODE"])',
    ]);
    const run = { reads: { MODE: true } };
    const debug: Record<string, Seen> = { DEBUG: { type: 'bool', value: true } };
    const by = async (unsettled: string[]) =>
      (await settled(files, await saw(files, debug, { run, unsettled }))).after;
    expect(await by(['MODE'])).not.toContain('debug-true');
    expect(await by([])).toContain('debug-true');
  });

  it('not by another settings module', async () => {
    const settings = well({ module: 'mysite.local', values: malformed });
    expect((await settled(computed, evidence({ run: { settings } }))).after).not.toContain(
      'allowed-hosts-malformed',
    );
  });
});

it('a database that needs no driver leaves open whether the one on Heroku has its driver', async () => {
  const files = project({ 'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\ndj-database-url==3.0.0\n' });
  const open = async (vendor: string) => {
    const release = { database: well([{ alias: 'default', vendor }]) };
    const { result } = await settled(files, evidence({ release }));
    return result.unknowns.some(({ check }) => check === 'db-driver-missing');
  };
  expect(await open('sqlite')).toBe(true);
  expect(await open('postgresql')).toBe(false);
});

describe('a finding is overruled', () => {
  const unlisted = withSettings(['INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "corsheaders",']);

  it('by what it says would fail, and does not', async () => {
    const { before, after, overruled } = await settled(unlisted, evidence());
    expect(before).toContain('req-missing-package');
    expect(after).not.toContain('req-missing-package');
    expect(overruled.map(({ check }) => check)).toEqual(['req-missing-package']);
  });

  it('not when that was not tried, or failed as it says', async () => {
    const failing = raised('ModuleNotFoundError', "No module named 'corsheaders'");
    for (const setup of [undefined, failing]) {
      const { after, overruled } = await settled(unlisted, evidence({ release: { setup } }));
      expect(after).toContain('req-missing-package');
      expect(overruled).toEqual([]);
    }
  });

  it('and a setting that was read wrongly is told, with both sides and the place', async () => {
    const files = withSettings([
      'ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]',
      'ALLOWED_HOSTS = ["https://shop.kinostar.kr"]',
    ]);
    const { before, after, misread, overruled } = await settled(
      files,
      await saw(files, { ALLOWED_HOSTS: list('.herokuapp.com') }),
    );
    expect(misread).toEqual([
      {
        world: 'RUN',
        module: 'mysite.settings',
        setting: 'ALLOWED_HOSTS',
        what: 'ALLOWED_HOSTS[0]: said to be "https://shop.kinostar.kr", is ".herokuapp.com"',
        at: expect.objectContaining({ file: 'mysite/settings.py', line: 9 }),
      },
    ]);
    expect(before).toContain('allowed-hosts-malformed');
    expect(after).not.toContain('allowed-hosts-malformed');
    expect(overruled.map(({ check }) => check)).toContain('allowed-hosts-malformed');
  });
});

it('an exception at a line where the sources show an error already is not told twice', async () => {
  const files = project({ 'mysite/settings.py': 'X = (\n' });
  const error = raised('SyntaxError', "'(' was never closed", {
    location: { file: 'mysite/settings.py', line: 1 },
  });
  const { after } = await settled(files, evidence({ run: { boot: error }, build: undefined, release: {} }));
  expect(after.filter((id) => id === 'boot-fails')).toEqual([]);
  expect(after).toContain('settings-syntax-error');
});

it('the sound project stays without findings, and nothing in it is read wrongly', async () => {
  const { after, misread, overruled } = await settled(project(), await saw(project(), {}));
  expect({ after, misread, overruled }).toEqual({ after: [], misread: [], overruled: [] });
});
