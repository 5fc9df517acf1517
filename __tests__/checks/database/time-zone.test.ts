import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { legacyTimeZones, timeZones } from '../../../src/checks/data/time-zones.js';
import { timeZoneInvalid, useTzOff } from '../../../src/checks/database/time-zone.js';
import { python } from '../../django/real-django.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const zone = (name: string) => withSettings(['DATABASES', `TIME_ZONE = ${name}\nDATABASES`]);
const line = lineOf(soundProject, file, 'DATABASES');

it.each(['"Seoul"', '"Asia/Seuol"', '"asia/seoul"', '"KST"', '"GMT+9"', '"Asia/Seoul "'])(
  'reports %s',
  async (name) => {
    await reports(timeZoneInvalid, zone(name), [{ file, line, severity: 'error' }]);
  },
);

it('reports an old name, which only heroku-22 has', async () => {
  const old = zone("'US/Eastern'");
  await reports(timeZoneInvalid, old, [{ file, line, severity: 'warning' }]);
  const platform = platformWith({ SECRET_KEY: 'x' });
  await reports(timeZoneInvalid, old, [{ file, line, severity: 'error' }], { platform });
  await staysSilent(timeZoneInvalid, old, { platform: { ...platform, stack: 'heroku-22' } });
  expect((await repaired(timeZoneInvalid, old))[file]).toContain("TIME_ZONE = 'America/New_York'\n");
});

it('finds the name that was meant', async () => {
  expect((await repaired(timeZoneInvalid, zone('"seoul"')))[file]).toContain('TIME_ZONE = "Asia/Seoul"\n');
});

it.each([
  '"Asia/Seoul"',
  '"UTC"',
  '"America/Argentina/Buenos_Aires"',
  '"EST5EDT"',
  '"Etc/GMT-9"',
  'os.environ["TZ_NAME"]',
  'None',
])('stays silent on %s', async (name) => {
  await staysSilent(timeZoneInvalid, zone(name));
});

it('knows the time zones that Python knows', () => {
  const script = `
import json, sys, zoneinfo
names = json.load(sys.stdin)
def key(name):
    try:
        return [name, zoneinfo.ZoneInfo(name).utcoffset(__import__("datetime").datetime(2026, 7, 1)).total_seconds()]
    except Exception as error:
        return [name, type(error).__name__]
print(json.dumps({"known": sorted(zoneinfo.available_timezones()), "offsets": dict(map(key, names))}))
`;
  const names = [...timeZones, ...legacyTimeZones.keys()];
  const output = execFileSync(python(), ['-c', script], { input: JSON.stringify(names), encoding: 'utf8' });
  const { known, offsets } = JSON.parse(output) as { known: string[]; offsets: Record<string, unknown> };
  // Not zones, or names that differ from machine to machine.
  const ours = new Set([...names, 'Factory', 'localtime', 'posixrules']);
  expect(known.filter((name) => !ours.has(name))).toEqual([]);
  for (const [old, today] of legacyTimeZones) {
    expect(timeZones).toContain(today);
    if (known.includes(old) && known.includes(today)) expect(offsets[old], old).toBe(offsets[today]);
  }
});

it('reports USE_TZ off, and not set before Django 5.0', async () => {
  const off = withSettings(['DATABASES', 'USE_TZ = False\nDATABASES']);
  await reports(useTzOff, off, [{ file, line }]);
  expect((await repaired(useTzOff, off))[file]).toContain('USE_TZ = True\n');
  await reports(useTzOff, project({ 'requirements.txt': 'Django==4.2\n' }), [{ file }]);
});

it('stays silent on USE_TZ on, by hand or by default', async () => {
  await staysSilent(useTzOff, project());
  await staysSilent(useTzOff, project({ 'requirements.txt': undefined }));
  await staysSilent(useTzOff, project({ 'requirements.txt': 'Django==4.2\n', [file]: '# elsewhere\n' }));
  await staysSilent(useTzOff, withSettings(['DATABASES', 'USE_TZ = "TZ" in os.environ\nDATABASES']));
});
