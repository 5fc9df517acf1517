import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPage } from '../../src/checks/docs-page.js';
import { checks } from '../../src/checks/registry.js';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('src/checks/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
  .map((file) => `src/checks/${file}`);

it('has every check of the folders, sorted, each id once', () => {
  const defined = files.flatMap((file) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    return [...source.matchAll(/(?:defineCheck\(\{\s*id: |= define\w*\(\s*)'([a-z0-9-]+)'/g)].map(
      (match) => match[1],
    );
  });
  const ids = checks.map((check) => check.id);
  expect(ids).toEqual(defined.sort());
  expect(new Set(ids).size).toBe(ids.length);
});

it('has a test beside every check', () => {
  const without = files
    .filter((file) => /defineCheck\(/.test(readFileSync(new URL(file, root), 'utf8')))
    .map((file) => file.replace(/^src\/(.*)\.ts$/, '__tests__/$1.test.ts'))
    .filter((file) => !existsSync(new URL(file, root)));
  expect(without).toEqual([]);
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
