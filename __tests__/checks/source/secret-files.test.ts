import { describe, expect, it } from 'vitest';
import notDeployed from '../../../src/checks/source/secret-file-not-deployed.js';
import mismatch from '../../../src/checks/source/secret-key-name-mismatch.js';
import { lineOf, project, withLines } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const open = 'with open(BASE_DIR / "secrets.json") as f:\n    S = json.loads(f.read())\n';
const opening = (lines: string, more: Record<string, string> = {}) =>
  withLines(`import json\n${lines}`, more);

describe(notDeployed.id, () => {
  it.each([
    open,
    'S = json.load(open("secrets.json"))\n',
    'S = (BASE_DIR / "config.json").read_text()\n',
    'S = open(os.path.join(BASE_DIR, "etc", "secret_key.txt")).read()\n',
  ])('reports %s', async (lines) => {
    const files = opening(lines);
    await reports(notDeployed, files, [{ file, line: lineOf(files, file, lines) }]);
  });

  it('names the rule that ignores it', async () => {
    const files = opening(open, { '.gitignore': 'secrets.json\n' });
    const { findings } = await reports(notDeployed, files, [{ file, line: lineOf(files, file, open) }]);
    expect(findings[0]?.related).toMatchObject([{ location: { file: '.gitignore', line: 1 } }]);
  });

  it('asks whether the build makes it', async () => {
    const stats = opening('S = json.load(open(BASE_DIR / "webpack-stats.json"))\n');
    await asks(notDeployed, stats, /webpack-stats/);
    await asks(notDeployed, opening(open, { 'bin/pre_compile': 'x' }), /secrets.json/);
  });

  it('stays silent', async () => {
    await staysSilent(notDeployed, project());
    await staysSilent(notDeployed, opening(open, { 'secrets.json': '{}' }));
    for (const lines of [
      'try:\n    S = open(BASE_DIR / "secrets.json").read()\nexcept FileNotFoundError:\n    S = ""\n',
      'try:\n    S = open(BASE_DIR / "secrets.json").read()\nexcept OSError:\n    S = ""\n',
      'if os.path.exists(BASE_DIR / "secrets.json"):\n    S = open(BASE_DIR / "secrets.json").read()\n',
      'if "DYNO" not in os.environ:\n    S = open(BASE_DIR / "secrets.json").read()\n',
      'def load():\n    return open(BASE_DIR / "secrets.json").read()\n',
      'S = os.path.join(BASE_DIR, "secrets.json")\n',
      'with open(BASE_DIR / "secrets.json", "w") as f:\n    pass\n',
      'S = open("/run/secrets/key").read()\n',
    ])
      await staysSilent(notDeployed, opening(lines));
  });
});

describe(mismatch.id, () => {
  it('reports the name that the settings do not look up, and renames it', async () => {
    const files = { ...project(), 'secrets.json': '{\n    "SECERT_KEY": "x"\n}\n' };
    await reports(mismatch, files, [{ file: 'secrets.json', line: 2 }]);
    expect((await repaired(mismatch, files))['secrets.json']).toBe('{\n    "SECRET_KEY": "x"\n}\n');
    const sample = withLines('A = os.environ["DATABASE_NAME"]\n', {
      '.env.example': '# names\nexport DATABSE_NAME=x\nSECRET_KEY=y\n',
    });
    await reports(mismatch, sample, [{ file: '.env.example', line: 2 }]);
    expect((await repaired(mismatch, sample))['.env.example']).toContain('export DATABASE_NAME=x\n');
  });

  it('stays silent', async () => {
    await staysSilent(mismatch, project());
    for (const [name, text] of [
      ['secrets.json', '{"SECRET_KEY": "x", "SECERT_KEY": "y"}'],
      ['secrets.json', '{"EMAIL": "x"}'],
      ['secrets.json', '["SECERT_KEY"]'],
      ['secrets.json', '{'],
      ['.env.example', 'SECRET_KEY2=x\n'],
      ['package.json', '{"SECERT_KEY": "x"}'],
    ] as const)
      await staysSilent(mismatch, { ...project(), [name]: text });
    const numbered = withLines('A = os.environ["API_KEY_1"]\n', { '.env.example': 'API_KEY_2=x\n' });
    await staysSilent(mismatch, numbered);
    // Another program's name: what has a default is not missed.
    for (const line of ['os.getenv("TIME_ZONE", "UTC")', 'config("TIME_ZONE", default="UTC", cast=str)'])
      await staysSilent(mismatch, withLines(`A = ${line}\n`, { '.env.example': 'TIMEZONE=GMT\n' }));
  });
});
