import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ActionError } from '../../src/model/errors.js';
import { printRequirements } from '../../src/scrub/requirements-report.js';

it('prints what pip reads, and what will be shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requirements-'));
  try {
    writeFileSync(
      join(folder, 'requirements.txt'),
      'Django[argon2]>=5,<6 ; python_version>"3"\npywin32==306\n-r more.txt\n',
    );
    writeFileSync(join(folder, 'more.txt'), 'x^1\n');
    let printed = '';
    const status = printRequirements(join(folder, 'requirements.txt'), (text) => {
      printed += text;
    });
    expect(status).toBe(1);
    const report = JSON.parse(printed);
    report.plan.findings = report.plan.findings.map(({ check, file, line }: Record<string, unknown>) => [
      check,
      file,
      line,
    ]);
    for (const change of report.plan.changes) delete change.reason;
    expect(report).toMatchInlineSnapshot(`
      {
        "error": null,
        "file": "requirements.txt",
        "plan": {
          "changes": [
            {
              "after": "pywin32==306 ; sys_platform == "win32"",
              "before": "pywin32==306",
              "file": "requirements.txt",
              "line": 2,
            },
          ],
          "diff": "--- a/requirements.txt
      +++ b/requirements.txt
      @@ -1,3 +1,3 @@
       Django[argon2]>=5,<6 ; python_version>"3"
      -pywin32==306
      +pywin32==306 ; sys_platform == "win32"
       -r more.txt
      ",
          "findings": [
            [
              "req-syntax",
              "more.txt",
              1,
            ],
            [
              "req-windows-only",
              "requirements.txt",
              2,
            ],
          ],
        },
        "pythonVersion": "3.14",
        "requirements": [
          {
            "constraint": false,
            "editable": false,
            "extras": [
              "argon2",
            ],
            "hashes": null,
            "marker": "python_version > "3"",
            "name": "Django",
            "spec": "<6,>=5",
            "url": null,
          },
          {
            "constraint": false,
            "editable": false,
            "extras": [],
            "hashes": null,
            "marker": null,
            "name": "pywin32",
            "spec": "==306",
            "url": null,
          },
          {
            "error": "InstallationError: Invalid requirement: 'x^1': Expected semicolon (after name with no version specifier) or end
          x^1
           ^ (from line 1 of more.txt)",
          },
        ],
      }
    `);
    expect(() => printRequirements(join(folder, 'nope.txt'), () => {})).toThrow(ActionError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
