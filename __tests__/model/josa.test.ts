import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { josa } from '../../src/model/josa.js';
import fc from '../property.js';

/** Names as they come out of projects, and what they are read as. */
test.each([
  ['ALLOWED_HOSTS은(는)', 'ALLOWED_HOSTS는'],
  ['`css/style.css`이 없어', '`css/style.css`가 없어'],
  ['`AWS_STORAGE_BUCKET_NAME`가 앱에', '`AWS_STORAGE_BUCKET_NAME`이 앱에'],
  ['`twisted-iocpsupport`은(는) Windows', '`twisted-iocpsupport`는 Windows'],
  ['Twisted와(과) 함께', 'Twisted와 함께'],
  ['`corsheaders`은(는)', '`corsheaders`는'],
  ['`csp`은(는)', '`csp`는'],
  ['`내 Heroku app 주소`은 예시', '`내 Heroku app 주소`는 예시'],
  ['v5이(가) 적용', 'v5가 적용'],
  ['v6이(가) 적용', 'v6이 적용'],
  ['v10(으)로', 'v10으로'],
  ['v7(으)로', 'v7로'],
  ['Python 3.13.0로 설치', 'Python 3.13.0으로 설치'],
  ['Python 3.11은', 'Python 3.11은'],
  ['종료 코드 1(으)로', '종료 코드 1로'],
  ['종료 코드 3(으)로', '종료 코드 3으로'],
  ['`gunicorn`을(를)', '`gunicorn`을'],
  ['`django`을(를)', '`django`를'],
  ['`DATABASE_URL`으로', '`DATABASE_URL`로'],
  ['`DATABASE_URL`를 읽는', '`DATABASE_URL`을 읽는'],
  ['Procfile을(를)', 'Procfile을'],
  ['`module`(으)로', '`module`로'],
  ['`settings.py`을', '`settings.py`를'],
  ['`poetry.lock`을', '`poetry.lock`을'],
  ['pip이 설치', 'pip이 설치'],
  ['`STATIC_ROOT`을(를)', '`STATIC_ROOT`를'],
  ['`S3`은(는)', '`S3`은(는)'],
  ['psycopg2은(는)', 'psycopg2는'],
  ['"production"와(과)', '"production"과'],
  ['`main` (892c369)을(를) 배포', '`main` (892c369)을 배포'],
  ['`Logo.png`와 `enctype`이', '`Logo.png`와 `enctype`이'],
  ['영화이(가)', '영화가'],
  ['리뷰들을(를)', '리뷰들을'],
  ['`사진`(으)로', '`사진`으로'],
])('%s', (before, after) => {
  expect(josa(before)).toBe(after);
});

test('leaves everything else alone', () => {
  for (const text of [
    '동작하는 것과 하지 않는 것을 나누어 보이지 않게 하는 것은 로그로 남습니다.',
    '`x`이라는 이름', // no particle
    '`a = []`을 지우세요', // nobody reads brackets
    'GitHub이 지웁니다', // 깃허브 and 깃헙
    '설정(settings.py)를',
    'https://example.com/은행/이자 페이지',
  ])
    expect(josa(text)).toBe(text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = josa(text);
      expect(josa(once)).toBe(once);
      expect(once.replaceAll(/[은는이가을를과와으로()]/g, '')).toBe(
        text.replaceAll(/[은는이가을를과와으로()]/g, ''),
      );
    }),
  );
});

test('is used wherever a particle is left open', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const forgotten = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (!file.endsWith('.ts') || file === join('model', 'josa.ts')) return false;
    const source = readFileSync(join(src, file), 'utf8');
    return (
      /은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/.test(source) && !/model\/josa|\btext\(/.test(source)
    );
  });
  expect(forgotten).toEqual([]);
});
