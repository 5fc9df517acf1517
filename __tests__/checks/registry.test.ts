import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Check } from '../../src/checks/define.js';
import { checkPage } from '../../src/checks/docs-page.js';
import { checks } from '../../src/checks/registry.js';

const root = new URL('../../', import.meta.url);
const below = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((file) => folder + file);
const files = below('src/checks/').filter((file) => /^src\/checks\/[^/]+\/[^/]+\.ts$/.test(file));
const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'id' in value && 'docs' in value && 'run' in value;

/** Every check that a file of the folders exports, by its file. */
const exported = new Map<string, string[]>();
for (const file of files) {
  const module: Record<string, unknown> = await import(new URL(file, root).href);
  const ids = Object.values(module)
    .filter(isCheck)
    .map(({ id }) => id);
  if (ids.length > 0) exported.set(file, ids);
}

it('has every check of the folders, sorted, each id once', () => {
  const ids = checks.map((check) => check.id);
  expect(ids).toEqual([...exported.values()].flat().sort());
  expect(new Set(ids).size).toBe(ids.length);
});

it('has a test for every file of checks', () => {
  const tests = [...below('__tests__/checks/'), ...below('__tests__/scrub/')]
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, root), 'utf8'));
  const untested = [...exported.keys()].filter(
    (file) => !tests.some((source) => source.includes(file.replace(/\.ts$/, '.js'))),
  );
  expect(untested).toEqual([]);
});

it.each(checks.map((check) => [check.id, check] as const))(
  '%s is documented in both languages',
  (id, check) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { en, ko } of [check.title, check.docs.what, check.docs.why]) {
      expect(ko).toMatch(/[가-힣]/);
      expect(en).not.toMatch(/[가-힣]/);
    }
    expect(check.docs.what.en).toMatch(/\.$/);
    expect(check.docs.why.en).toMatch(/\.$/);
    expect(check.docs.sources.length).toBeGreaterThan(0);
    for (const link of check.docs.sources) expect(() => new URL(link)).not.toThrow();
    expect(checkPage(check, 'en')).toContain(`# ${id}\n`);
    expect(checkPage(check, 'ko')).toMatch(/[가-힣]/);
  },
);
