import { describe, expect, it } from 'vitest';
import forwardedHostTrusted from '../../../src/checks/security/forwarded-host-trusted.js';
import { coopInvalid, referrerPolicy } from '../../../src/checks/security/header-policies.js';
import xframeNotDeny from '../../../src/checks/security/xframe-not-deny.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

describe(xframeNotDeny.id, () => {
  it('reports what is weaker', async () => {
    for (const [value, severity] of [
      ['SAMEORIGIN', 'notice'],
      ['ALLOWALL', 'warning'],
      ['ALLOW-FROM https://example.org', 'warning'],
    ] as const) {
      const files = withLines(`X_FRAME_OPTIONS = "${value}"\n`);
      await reports(xframeNotDeny, files, [{ file, severity, line: lineOf(files, file, 'X_FRAME') }]);
      expect((await repaired(xframeNotDeny, files))[file]).not.toContain('X_FRAME_OPTIONS');
    }
  });

  it('stays silent', async () => {
    await staysSilent(xframeNotDeny, project());
    for (const value of ['"DENY"', '"deny"', 'os.environ["X"]'])
      await staysSilent(xframeNotDeny, withLines(`X_FRAME_OPTIONS = ${value}\n`));
    await staysSilent(xframeNotDeny, withLines('X_FRAME_OPTIONS = "SAMEORIGIN"\n', { drop: /XFrame/ }));
  });
});

describe(referrerPolicy.id, () => {
  it('reports none, and an unknown one', async () => {
    for (const [value, severity] of [
      ['None', 'warning'],
      ['"sameorigin"', 'error'],
      ['["same-origin", "never"]', 'error'],
      ['"no-referrer,strict_origin"', 'error'],
      ['""', 'error'],
    ] as const) {
      const files = withLines(`SECURE_REFERRER_POLICY = ${value}\n`);
      await reports(referrerPolicy, files, [{ file, severity, line: lineOf(files, file, 'SECURE_REF') }]);
      expect((await repaired(referrerPolicy, files))[file]).not.toContain('SECURE_REFERRER');
    }
  });

  it('stays silent', async () => {
    await staysSilent(referrerPolicy, project());
    for (const value of ['"origin"', '"no-referrer, strict-origin"', '("origin",)', 'os.environ["R"]'])
      await staysSilent(referrerPolicy, withLines(`SECURE_REFERRER_POLICY = ${value}\n`));
    await staysSilent(referrerPolicy, withLines('SECURE_REFERRER_POLICY = None\n', { drop: /SecurityM/ }));
  });
});

describe(coopInvalid.id, () => {
  it('reports an unknown value', async () => {
    const files = withLines('SECURE_CROSS_ORIGIN_OPENER_POLICY = "sameorigin"\n');
    await reports(coopInvalid, files, [{ file, line: lineOf(files, file, 'SECURE_CROSS') }]);
    expect((await repaired(coopInvalid, files))[file]).not.toContain('SECURE_CROSS');
  });

  it('stays silent', async () => {
    await staysSilent(coopInvalid, project());
    for (const value of ['None', '"unsafe-none"', '"same-origin-allow-popups"'])
      await staysSilent(coopInvalid, withLines(`SECURE_CROSS_ORIGIN_OPENER_POLICY = ${value}\n`));
    const old = { 'requirements.txt': 'Django==3.2.25\n' };
    await staysSilent(coopInvalid, withLines('SECURE_CROSS_ORIGIN_OPENER_POLICY = "x"\n', old));
  });
});

describe(forwardedHostTrusted.id, () => {
  const on = 'USE_X_FORWARDED_HOST = True\n';

  it('reports it, louder when every host is allowed', async () => {
    const files = withLines(on);
    await reports(forwardedHostTrusted, files, [{ file, line: lineOf(files, file, 'USE_X') }]);
    expect((await repaired(forwardedHostTrusted, files))[file]).not.toContain('USE_X');
    await reports(forwardedHostTrusted, withLines(`ALLOWED_HOSTS = ["*"]\n${on}`), [
      { file, severity: 'error', line: lineOf(files, file, 'USE_X') + 1 },
    ]);
  });

  it('stays silent', async () => {
    await staysSilent(forwardedHostTrusted, project());
    for (const value of ['False', '"PROXIED" in os.environ', 'DEBUG'])
      await staysSilent(forwardedHostTrusted, withLines(`USE_X_FORWARDED_HOST = ${value}\n`));
  });
});
