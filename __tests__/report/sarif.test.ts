import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.js';
import type { Finding } from '../../src/model/finding.js';
import { same } from '../../src/model/text.js';
import { toSarif } from '../../src/report/sarif.js';
import { sarifRules } from '../../src/sarif-rules.js';
import { checkReport, deployReport, finding, hostile } from './sample.js';
import { sources } from './sources.js';

// draft-04's own words ($schema, id) are of no use to a newer ajv; nothing else in it differs
const {
  $schema: _,
  id: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile(schema);

function valid(log: Log): Log {
  expect(validate(JSON.parse(JSON.stringify(log))) ? [] : validate.errors).toEqual([]);
  return log;
}

const settings = 'a = "가나😀"; DEBUG = True\r\nb = 1\r\n';
const read = sources({ 'config/settings.py': settings, 'manage.py': '#!/usr/bin/env python\n' });
const of = (...findings: Finding[]) =>
  checkReport({ checks: { findings, unknowns: [], notApplicable: [], suppressed: [] } });
const results = (log: Log) => log.runs[0]?.results ?? [];
const start = settings.indexOf('True');

describe('the SARIF log', () => {
  test('is valid for every kind of report, with the rules of all checks', () => {
    for (const language of ['en', 'ko'] as const) {
      valid(toSarif(checkReport(), sarifRules, read, language));
      valid(toSarif(deployReport({ checks: undefined, repositoryUrl: undefined }), [], read, language));
      valid(toSarif(of(finding({ message: same(hostile) })), [], read, language));
    }
    const [run] = toSarif(
      { ...checkReport(), docsUrl: 'https://github.com/a/b/blob/v1/docs' },
      sarifRules,
      read,
      'en',
    ).runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.help?.text).not.toBe('');
      expect(rule.shortDescription?.text).not.toBe('');
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024);
      expect(rule.helpUri).toBe(`https://github.com/a/b/blob/v1/docs/checks/${rule.id}.md`);
    }
  });

  test('places a finding in the repository and brings its repair', () => {
    const fix = {
      title: { en: 'Turn it off', ko: '끄기' },
      safety: 'safe' as const,
      edits: [
        { kind: 'replace' as const, file: 'config/settings.py', start, end: start + 4, newText: 'False' },
        { kind: 'write' as const, file: 'new file.txt', text: 'x\n' },
      ],
    };
    const [result] = results(
      valid(toSarif(of(finding({ fix, location: { file: 'config/settings.py', line: 1 } })), [], read, 'en')),
    );
    expect(result).toMatchInlineSnapshot(`
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "artifactLocation": {
                  "uri": "backend/config/settings.py",
                  "uriBaseId": "%SRCROOT%",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "endColumn": 25,
                      "endLine": 1,
                      "startColumn": 21,
                      "startLine": 1,
                    },
                    "insertedContent": {
                      "text": "False",
                    },
                  },
                ],
              },
              {
                "artifactLocation": {
                  "uri": "backend/new%20file.txt",
                  "uriBaseId": "%SRCROOT%",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "endColumn": 1,
                      "endLine": 1,
                      "startColumn": 1,
                      "startLine": 1,
                    },
                    "insertedContent": {
                      "text": "x
      ",
                    },
                  },
                ],
              },
            ],
            "description": {
              "text": "Turn it off",
            },
            "properties": {
              "safety": "safe",
            },
          },
        ],
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "backend/config/settings.py",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 25,
                "endLine": 1,
                "startColumn": 1,
                "startLine": 1,
              },
            },
          },
        ],
        "message": {
          "text": "\`DEBUG\` is \`True\` on Heroku.
      Write \`DEBUG = False\`.",
        },
        "partialFingerprints": {
          "primaryLocationLineHash": "a3ac05f70216536d:1",
        },
        "relatedLocations": [],
        "ruleId": "debug-on",
      }
    `);
  });

  test('puts what is about the whole project at the top of manage.py', () => {
    const [result] = results(valid(toSarif(of(finding({ location: { file: '' } })), [], read, 'en')));
    expect(result?.locations?.[0]?.physicalLocation).toMatchInlineSnapshot(`
      {
        "artifactLocation": {
          "uri": "backend/manage.py",
          "uriBaseId": "%SRCROOT%",
        },
        "region": {
          "endColumn": 22,
          "endLine": 1,
          "startColumn": 1,
          "startLine": 1,
        },
      }
    `);
  });

  test('has no repair where SARIF has no words for it', () => {
    const title = same('x');
    const edits = [
      { kind: 'rename' as const, file: 'procfile', to: 'Procfile' },
      { kind: 'delete' as const, file: 'manage.py' },
      { kind: 'replace' as const, file: 'manage.py', start: 500, end: 501, newText: '' },
    ];
    for (const edit of edits) {
      const report = of(finding({ fix: { title, safety: 'safe', edits: [edit] } }));
      expect(results(valid(toSarif(report, [], read, 'en')))[0]?.fixes).toEqual([]);
    }
  });

  test('keeps fingerprints when lines move, and tells equal lines apart', () => {
    const names = (text: string, lines: number[]) =>
      results(
        toSarif(
          of(...lines.map((line) => finding({ location: { file: 'a.py', line } }))),
          [],
          sources({ 'a.py': text }),
          'en',
        ),
      ).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    const before = names('DEBUG = True\nx\nDEBUG = True\ny = 1\n', [1, 3, 4]);
    expect(new Set(before).size).toBe(3);
    expect(names('# one\n# two\n  DEBUG  = True\nx\n\nDEBUG = True\ny = 1\n', [3, 6, 7])).toEqual(before);
    expect(
      names('DEBUG = 1\nx\nDEBUG = True\ny = 2\n', [1, 3, 4]).filter((name) => before.includes(name)),
    ).toHaveLength(1);
  });
});
