import { expect, test } from 'vitest';
import { Hiding } from '../../src/runner/stand-ins.js';

function hiding(configVars: Record<string, string>): (text: string) => string {
  const { learn, hide } = new Hiding();
  learn(new Map(Object.entries(configVars)));
  return hide;
}

test('hides keys, tokens by their looks, addresses with a password, and that password alone', () => {
  const hide = hiding({
    API_KEY: 'k-0123456789',
    SETTING: 'f81d4fae7dec11d0a76500a0c91e6bf6',
    STORE: 'redis://:s3cr%21t@db.example.com:6379/0',
  });
  expect(hide('k-0123456789 f81d4fae7dec11d0a76500a0c91e6bf6 redis://:s3cr%21t@db.example.com:6379/0')).toBe(
    '*** *** ***',
  );
  expect(hide('s3cr!t s3cr%21t')).toBe('*** ***');
});

test('hides each line of a key of many, since texts come line by line', () => {
  const hide = hiding({ PRIVATE_KEY: '-----BEGIN-----\nabcdef0123\n\nxyz\n-----END-----' });
  expect(['-----BEGIN-----', 'abcdef0123', '', 'xyz'].map(hide)).toEqual(['***', '***', '', 'xyz']);
});

test('leaves alone what is no secret, and words that hold a weak one', () => {
  const hide = hiding({
    DEBUG: 'False',
    COLOUR: 'turquoise',
    SITE: 'https://example.com/',
    DB_PASSWORD: 'postgres',
  });
  const line = 'False turquoise https://example.com/ django.db.backends.postgresql _postgres';
  expect(hide(line)).toBe(line);
  expect(hide('password=postgres')).toBe('password=***');
});

test('learns more as it goes, the longer ones first', () => {
  const { learn, hide } = new Hiding();
  learn(new Map([['A_TOKEN', 'abc123']]));
  learn(new Map([['B_TOKEN', 'abc123def456']]));
  expect(hide('abc123def456 abc123')).toBe('*** ***');
});
