import { describe, expect, test } from 'vitest';
import type { CheckResult, Finding } from '../../src/model/finding.js';
import { same } from '../../src/model/text.js';
import { annotations } from '../../src/report/annotations.js';
import { checkReport, finding, hostile } from './sample.js';

const checks = (findings: Finding[]): CheckResult => ({
  findings,
  unknowns: [],
  notApplicable: [],
  suppressed: [],
});

describe('annotations', () => {
  test('stand on the line they are about, in the repository', () => {
    expect(annotations(checkReport(), 'en')).toMatchInlineSnapshot(`
      {
        "list": [
          {
            "level": "error",
            "message": "\`DEBUG\` is \`True\` on Heroku.
      Write \`DEBUG = False\`.",
            "properties": {
              "endColumn": 13,
              "endLine": 28,
              "file": "backend/config/settings.py",
              "startColumn": 9,
              "startLine": 28,
              "title": "debug-on",
            },
          },
          {
            "level": "warning",
            "message": "\`DEBUG\` is \`True\` on Heroku.
      Write \`DEBUG = False\`.",
            "properties": {
              "title": "static-unserved",
            },
          },
          {
            "level": "notice",
            "message": "\`pywin32\` is for Windows.
      Take the line out.",
            "properties": {
              "file": "backend/requirements.txt",
              "startLine": 3,
              "title": "req-windows-only",
            },
          },
        ],
        "rest": 0,
      }
    `);
  });

  test('speak Korean', () => {
    expect(annotations(checkReport(), 'ko').list[0]?.message).toMatchInlineSnapshot(`
      "Heroku에서 \`DEBUG\`가 \`True\`입니다.
      \`DEBUG = False\`라고 쓰세요."
    `);
  });

  test('are ten of each level, of as many checks as there are; the rest is counted', () => {
    const findings = [
      ...Array.from({ length: 30 }, (_, i) =>
        finding({ check: 'many', location: { file: 'a.py', line: i + 1 } }),
      ),
      finding({ check: 'one' }),
      finding({ check: 'two' }),
      finding({ check: 'mild', severity: 'notice' }),
    ];
    const { list, rest } = annotations(checkReport({ checks: checks(findings) }), 'en');
    const titles = list.map(({ level, properties }) => `${level} ${properties.title}`);
    expect(titles.slice(0, 4)).toEqual(['error many', 'error one', 'error two', 'error many']);
    expect(titles).toHaveLength(11);
    expect(rest).toBe(22);
  });

  test('begin with the cause of a failure, and count it', () => {
    const findings = Array.from({ length: 10 }, () => finding());
    const problem = { text: same('The build failed.'), hint: same('Read the log.') };
    const { list, rest } = annotations(
      checkReport({ checks: checks(findings), problem, mode: 'deploy' }),
      'en',
    );
    expect(list).toHaveLength(10);
    expect(list[0]).toMatchObject({ level: 'error', message: 'The build failed.\nRead the log.' });
    expect(list[0]?.properties.file).toBeUndefined();
    expect(rest).toBe(1);
  });

  test('have no column without a line, and no span of several lines', () => {
    const at = (location: Finding['location']) =>
      annotations(checkReport({ checks: checks([finding({ location })]) }), 'en').list[0]?.properties;
    expect(at({ file: 'a.py', column: 3 })).toEqual({ title: 'debug-on', file: 'backend/a.py' });
    expect(at({ file: 'a.py', line: 2, column: 3, endLine: 4, endColumn: 1 })).toEqual({
      title: 'debug-on',
      file: 'backend/a.py',
      startLine: 2,
      startColumn: 3,
    });
  });

  test('are cut below the limit of the runner and free of terminal escapes', () => {
    const message = same(hostile + '😀'.repeat(4000));
    const [annotation] = annotations(checkReport({ checks: checks([finding({ message })]) }), 'en').list;
    expect(annotation?.message.length).toBeLessThanOrEqual(4000);
    expect(annotation?.message).toMatch(/😀…$/u);
    expect(annotation?.message).not.toContain('\u001b');
  });
});
