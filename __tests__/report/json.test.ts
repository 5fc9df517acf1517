import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/errors.js';
import { same } from '../../src/model/text.js';
import { toJson } from '../../src/report/json.js';
import { outputDefinitions, outputs } from '../../src/report/outputs.js';
import { counts, findingsFail, problemOf } from '../../src/report/report.js';
import { checkReport, deployReport, finding } from './sample.js';

describe('toJson', () => {
  test('of a check', () => {
    expect(toJson(checkReport())).toMatchInlineSnapshot(`
      {
        "app": null,
        "base": null,
        "build": null,
        "changes": [],
        "commit": "0123456789abcdef0123456789abcdef01234567",
        "durationMs": 1300,
        "findings": [
          {
            "check": "req-windows-only",
            "column": null,
            "edits": [],
            "endColumn": null,
            "endLine": null,
            "file": "requirements.txt",
            "fix": null,
            "line": 3,
            "message": "\`pywin32\` is for Windows.",
            "related": [],
            "remedy": "Take the line out.",
            "settledBy": "sources",
            "severity": "notice",
          },
          {
            "check": "debug-on",
            "column": 9,
            "edits": [
              {
                "end": 12,
                "file": "config/settings.py",
                "kind": "replace",
                "newText": "False",
                "start": 8,
              },
            ],
            "endColumn": 13,
            "endLine": 28,
            "file": "config/settings.py",
            "fix": {
              "safety": "safe",
              "title": "Turn it off",
            },
            "line": 28,
            "message": "\`DEBUG\` is \`True\` on Heroku.",
            "related": [
              {
                "column": null,
                "file": "config/local.py",
                "line": 2,
                "note": "set here",
              },
            ],
            "remedy": "Write \`DEBUG = False\`.",
            "settledBy": "sources",
            "severity": "error",
          },
          {
            "check": "static-unserved",
            "column": null,
            "edits": [],
            "endColumn": null,
            "endLine": null,
            "file": "",
            "fix": null,
            "line": null,
            "message": "\`DEBUG\` is \`True\` on Heroku.",
            "related": [],
            "remedy": "Write \`DEBUG = False\`.",
            "settledBy": "sources",
            "severity": "warning",
          },
        ],
        "migrations": [],
        "mode": "check",
        "newMigrations": null,
        "notApplicable": [
          {
            "check": "celery",
            "reason": "no Celery",
          },
        ],
        "probe": null,
        "problem": null,
        "project": "backend",
        "promotion": null,
        "release": null,
        "rollback": null,
        "scope": null,
        "screenshots": {
          "after": null,
          "before": null,
        },
        "scrub": null,
        "served": null,
        "stages": [
          {
            "app": null,
            "durationMs": 42,
            "hint": null,
            "link": null,
            "log": [],
            "name": "look",
            "note": "Django 5.2, Python 3.13",
            "startedAt": "2026-11-23T09:00:00.000Z",
            "status": "done",
          },
          {
            "app": null,
            "durationMs": 1234,
            "hint": null,
            "link": null,
            "log": [],
            "name": "check",
            "note": null,
            "startedAt": "2026-11-23T09:00:00.000Z",
            "status": "done",
          },
        ],
        "startedAt": "2026-11-23T09:00:00.000Z",
        "status": "failure",
        "summary": {
          "errors": 1,
          "notices": 1,
          "suppressed": 1,
          "unknowns": 2,
          "warnings": 1,
        },
        "suppressed": [
          {
            "check": "media-ephemeral",
            "column": 9,
            "edits": [],
            "endColumn": 13,
            "endLine": 28,
            "file": "config/settings.py",
            "fix": null,
            "line": 28,
            "message": "\`DEBUG\` is \`True\` on Heroku.",
            "related": [],
            "remedy": "Write \`DEBUG = False\`.",
            "settledBy": "sources",
            "severity": "error",
          },
        ],
        "unknowns": [
          {
            "check": "allowed-hosts",
            "file": null,
            "line": null,
            "needs": "the config var HOSTS",
          },
          {
            "check": "csrf-origins",
            "file": null,
            "line": null,
            "needs": "the config var HOSTS",
          },
        ],
        "version": 1,
        "warnings": [],
        "why": "this is a pull request",
      }
    `);
  });

  test('of a deploy, in the language asked for', () => {
    const { why, served, scrub, release, migrations, app, build } = toJson(deployReport(), 'ko');
    expect({ why, served, scrub, release, migrations, app, build }).toMatchInlineSnapshot(`
      {
        "app": {
          "name": "my-site",
          "url": "https://my-site-0123.herokuapp.com/",
        },
        "build": {
          "id": "01234567-89ab-cdef-0123-456789abcdef",
          "stack": "heroku-24",
        },
        "migrations": [
          {
            "app": "blog",
            "name": "0002_post",
          },
        ],
        "release": {
          "id": "fedcba98-89ab-cdef-0123-456789abcdef",
          "previous": 11,
          "version": 12,
        },
        "scrub": {
          "applied": true,
          "changes": [
            {
              "after": "",
              "before": "pywin32==306",
              "file": "requirements.txt",
              "line": 2,
              "reason": "Windows only",
            },
          ],
          "diff": "--- requirements.txt
      +++ requirements.txt
      @@ -1,2 +1 @@
       Django==5.2
      -pywin32==306
      ",
        },
        "served": {
          "admin": null,
          "assets": [
            {
              "kind": "style",
              "ok": true,
              "status": 200,
              "url": "https://my-site-0123.herokuapp.com/static/a.css",
            },
            {
              "kind": "image",
              "ok": false,
              "status": 404,
              "url": "https://my-site-0123.herokuapp.com/static/b.png",
            },
          ],
          "debugPage": null,
          "headersMissing": [],
          "missing": [],
          "plainHttp": null,
          "status": 200,
          "timeMs": 480,
          "url": "https://my-site-0123.herokuapp.com/",
        },
        "why": "키가 있기 때문입니다",
      }
    `);
  });

  test('has every field in every run, and nothing that JSON loses', () => {
    const [check, deploy] = [toJson(checkReport()), toJson(deployReport())];
    expect(Object.keys(check)).toEqual(Object.keys(deploy));
    expect(JSON.parse(JSON.stringify(deploy))).toEqual(deploy);
  });
});

test('outputs are strings, one for each that is documented', () => {
  expect(outputs(deployReport(), { report: '/t/report.json' })).toMatchInlineSnapshot(`
    {
      "app-url": "https://my-site-0123.herokuapp.com/",
      "build-id": "01234567-89ab-cdef-0123-456789abcdef",
      "commit": "0123456789abcdef0123456789abcdef01234567",
      "errors": "0",
      "migrations": "[{"app":"blog","name":"0002_post"}]",
      "mode": "deploy",
      "notices": "0",
      "patch-file": "",
      "promoted-app-url": "",
      "promoted-release-version": "",
      "release-id": "fedcba98-89ab-cdef-0123-456789abcdef",
      "release-version": "12",
      "report-file": "/t/report.json",
      "sarif-file": "",
      "screenshots": "",
      "status": "success",
      "summary-file": "",
      "unknowns": "0",
      "warnings": "0",
    }
  `);
  expect(Object.keys(outputs(checkReport()))).toEqual(Object.keys(outputDefinitions));
});

test('findings fail a run by the input fail-on', () => {
  const of = (...severities: ('error' | 'warning' | 'notice')[]) => ({
    findings: severities.map((severity) => finding({ severity })),
    unknowns: [],
    notApplicable: [],
    suppressed: [],
  });
  expect(counts(of('error', 'notice', 'notice'))).toMatchObject({ errors: 1, warnings: 0, notices: 2 });
  expect(findingsFail(of('error'), 'error')).toBe(true);
  expect(findingsFail(of('warning', 'notice'), 'error')).toBe(false);
  expect(findingsFail(of('warning'), 'warning')).toBe(true);
  expect(findingsFail(of('error'), 'warning')).toBe(true);
  expect(findingsFail(of('notice'), 'warning')).toBe(false);
  expect(findingsFail(of('error'), 'never')).toBe(false);
  expect(findingsFail(undefined, 'error')).toBe(false);
});

test('an expected error is a problem without a stack, anything else a bug', () => {
  const expected = problemOf(new InputError([{ input: 'mode', expected: same('x') }]));
  expect(expected.stack).toBeUndefined();
  expect(problemOf(new RangeError('r')).stack).toContain('RangeError: r');
  expect(problemOf('a string')).toMatchObject({ text: same('a string'), stack: 'a string' });
});
