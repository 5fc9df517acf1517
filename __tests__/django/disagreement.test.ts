import { describe, expect, test } from 'vitest';
import { disagreement } from '../../src/django/disagreement.js';
import type { Seen } from '../../src/django/evidence.js';
import type { Value } from '../../src/python/value.js';

const at = { file: 'config/settings.py', line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1 };
const str = (value: string, env?: string[]): Value =>
  ({ type: 'str', value, at, ...(env && { env }) }) as Value;
const dict = (entries: Record<string, Value>): Value => ({
  type: 'dict',
  at,
  entries: Object.entries(entries).map(([key, value]) => [str(key), value]),
});
const no: Value = { type: 'bool', value: false, at };
const yes: Value = { type: 'bool', value: true, at };
const seen = (entries: Record<string, Seen>): Seen => ({
  type: 'dict',
  entries: Object.entries(entries).map(([key, value]) => [{ type: 'str', value: key }, value]),
});
const sees = (value: string): Seen => ({ type: 'str', value });

describe('a database, whose dict older packages make in another way', () => {
  const of = (claimed: Value, real: Seen) =>
    disagreement(dict({ default: claimed }), seen({ default: real }), 'DATABASES');

  test('agrees where Django fills in what is said', () => {
    const more = { CONN_HEALTH_CHECKS: no, DISABLE_SERVER_SIDE_CURSORS: no };
    expect(of(dict({ NAME: str('x'), ...more }), seen({ NAME: sees('x') }))).toBeUndefined();
    expect(
      of(
        dict({ NAME: str('x') }),
        seen({ NAME: sees('x'), CONN_HEALTH_CHECKS: { type: 'bool', value: false } }),
      ),
    ).toBeUndefined();
    expect(
      of(
        dict({ ENGINE: str('django.db.backends.postgresql') }),
        seen({ ENGINE: sees('django.db.backends.postgresql_psycopg2') }),
      ),
    ).toBeUndefined();
  });

  test('disagrees where that matters, and says so as Python writes it', () => {
    expect(of(dict({ CONN_HEALTH_CHECKS: yes }), seen({}))).toBe(
      'DATABASES["default"]: has no "CONN_HEALTH_CHECKS"',
    );
    expect(of(dict({ NAME: str('x') }), seen({}))).toBe('DATABASES["default"]: has no "NAME"');
    expect(of(dict({}), seen({ HOST: sees('h') }))).toBe('DATABASES["default"]: "HOST" was not seen');
    expect(disagreement(dict({ CONN_HEALTH_CHECKS: no }), seen({}), 'OPTIONS')).toMatch(/has no/);
  });
});

test('a value that comes from a variable is not shown', () => {
  const list: Value = { type: 'list', at, items: [str('sesame', ['TOKEN']), str('b')] };
  const real: Seen = { type: 'list', items: [sees('a')] };
  expect(disagreement(list, real, 'X')).toBe('X: said to be [<from TOKEN>, "b"], is ["a"]');
});
