import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slugIgnoreRules } from '../../src/project/ignore-rules.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import fc from '../property.js';

describe('ignoredBy', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ignore-rules-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What git itself says: "file:line" of the rule that ignores the path. */
  function gitSays(files: Record<string, string>, path: string): string | undefined {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    try {
      const line = execFileSync('git', ['check-ignore', '--no-index', '-v', path], {
        cwd: folder,
        encoding: 'utf8',
      });
      const [, file, number, rule] = /^([^:]*):(\d+):([^\t]*)\t/.exec(line)!;
      return rule!.startsWith('!') ? undefined : `${file}:${number}`;
    } catch {
      return undefined;
    }
  }

  it('agrees with git', () => {
    const name = fc.constantFrom('a', 'b', 'migrations', 'x.py', 'lib');
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '', '!'),
        fc.constantFrom('', '', '/', '**/', '*/'),
        fc.array(fc.oneof(name, fc.constantFrom('*', '*.py', '?')), { minLength: 1, maxLength: 2 }),
        fc.constantFrom('', '/', '/**'),
      )
      .map(([not, start, parts, end]) => not + start + parts.join('/') + end);
    const text = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}/file.py`);
    fc.assert(
      fc.property(text, text, path, (root, nested, sought) => {
        const files = { '.gitignore': root, 'a/.gitignore': nested };
        const rule = projectFromMap(files).ignoredBy(sought);
        expect(rule && `${rule.file}:${rule.line}`).toBe(gitSays(files, sought));
      }),
      { numRuns: 150 },
    );
  });

  it('answers undefined for paths that are none', () => {
    const project = projectFromMap({ '.gitignore': '*' });
    expect(project.ignoredBy('')).toBeUndefined();
    expect(project.ignoredBy('../x')).toBeUndefined();
  });
});

describe('slugIgnoreRules', () => {
  it('knows no negation', () => {
    const rules = slugIgnoreRules(projectFromMap({ '.slugignore': '*.md\n!README.md\n/docs\n' }));
    expect(rules('README.md')).toEqual({ file: '.slugignore', line: 1, rule: '*.md' });
    expect(rules('docs/a.txt')).toEqual({ file: '.slugignore', line: 3, rule: '/docs' });
    expect(rules('manage.py')).toBeUndefined();
  });
});
