import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { StageError } from '../../src/model/errors.js';
import { same } from '../../src/model/text.js';
import { fence, fileUrl, link, literal, prose } from '../../src/report/markdown.js';
import { notesSection, patchSection } from '../../src/report/notes-section.js';
import { problemOf } from '../../src/report/report.js';
import { summary } from '../../src/report/summary.js';
import fc from '../property.js';
import { checkReport, deployReport, finding, hostile } from './sample.js';

describe('summary', () => {
  test('of a check', () => {
    expect(summary(checkReport(), 'en')).toMatchInlineSnapshot(`
      "## ❌ Not ready for Heroku: 1 error, 1 warning and 1 notice.

      Mode <code>check</code>: this is a pull request · Commit [<code>0123456</code>](https://github.com/me/site/commit/0123456789abcdef0123456789abcdef01234567) · 1.3 s

      [Workflow run](https://github.com/me/site/actions/runs/12)

      ### ❌ 1 error

      - <b>[<code>backend/config/settings.py:28</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/config/settings.py#L28)</b> <sub>debug-on</sub><br><code>DEBUG</code> is <code>True</code> on Heroku.<br><b>Repair:</b> Write <code>DEBUG = False</code>.<br><b>[<code>backend/config/local.py:2</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/config/local.py#L2)</b> set here

      ### ⚠️ 1 warning

      - <b><code>project</code></b> <sub>static-unserved</sub><br><code>DEBUG</code> is <code>True</code> on Heroku.<br><b>Repair:</b> Write <code>DEBUG = False</code>.

      ### 💡 1 notice

      - <b>[<code>backend/requirements.txt:3</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/requirements.txt#L3)</b> <sub>req-windows-only</sub><br><code>pywin32</code> is for Windows.<br><b>Repair:</b> Take the line out.

      | | Stage | Time | Result |
      |---|---|---:|---|
      | ✅ | Look at the project | 0.1 s | Django 5.2, Python 3.13 |
      | ✅ | Check it | 1.2 s | done |

      <details><summary>❔ 2 questions that the sources do not settle</summary>

      Nothing is guessed. Each of these is answered by:

      - the config var HOSTS (<code>allowed-hosts</code>, <code>csrf-origins</code>)

      </details>

      1 finding left out on request (<code>ignore</code> or a comment).
      "
    `);
  });

  test('of a check, in Korean', () => {
    expect(
      summary(checkReport({ docsUrl: 'https://github.com/a/b/blob/v1/docs' }), 'ko'),
    ).toMatchInlineSnapshot(`
      "## ❌ 아직 Heroku에 배포할 수 없습니다: 오류 1개, 경고 1개, 알림 1개.

      모드 <code>check</code>: pull request이기 때문입니다 · 커밋 [<code>0123456</code>](https://github.com/me/site/commit/0123456789abcdef0123456789abcdef01234567) · 1.3초

      [워크플로 실행](https://github.com/me/site/actions/runs/12)

      ### ❌ 오류 1개

      - <b>[<code>backend/config/settings.py:28</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/config/settings.py#L28)</b> <sub>[debug-on](https://github.com/a/b/blob/v1/docs/checks/ko/debug-on.md)</sub><br>Heroku에서 <code>DEBUG</code>가 <code>True</code>입니다.<br><b>고치는 방법:</b> <code>DEBUG = False</code>라고 쓰세요.<br><b>[<code>backend/config/local.py:2</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/config/local.py#L2)</b> 여기에서 설정

      ### ⚠️ 경고 1개

      - <b><code>프로젝트</code></b> <sub>[static-unserved](https://github.com/a/b/blob/v1/docs/checks/ko/static-unserved.md)</sub><br>Heroku에서 <code>DEBUG</code>가 <code>True</code>입니다.<br><b>고치는 방법:</b> <code>DEBUG = False</code>라고 쓰세요.

      ### 💡 알림 1개

      - <b>[<code>backend/requirements.txt:3</code>](https://github.com/me/site/blob/0123456789abcdef0123456789abcdef01234567/backend/requirements.txt#L3)</b> <sub>[req-windows-only](https://github.com/a/b/blob/v1/docs/checks/ko/req-windows-only.md)</sub><br><code>pywin32</code>는 Windows용입니다.<br><b>고치는 방법:</b> 이 줄을 지우세요.

      | | 단계 | 시간 | 결과 |
      |---|---|---:|---|
      | ✅ | 프로젝트 살펴보기 | 0.1초 | Django 5.2, Python 3.13 |
      | ✅ | 검사 | 1.2초 | 완료 |

      <details><summary>❔ 소스만으로는 알 수 없는 것 2개</summary>

      추측하지 않습니다. 아래 사실을 알면 답할 수 있습니다.

      - config var HOSTS의 값 (<code>allowed-hosts</code>, <code>csrf-origins</code>)

      </details>

      요청에 따라 1개를 뺐습니다(<code>ignore</code> 또는 주석).
      "
    `);
  });

  test('of a deploy', () => {
    expect(summary(deployReport(), 'en')).toMatchInlineSnapshot(`
      "## ✅ Deployed my-site as v12.

      Mode <code>deploy</code>: there is a key · Commit [<code>0123456</code>](https://github.com/me/site/commit/0123456789abcdef0123456789abcdef01234567) · 2 min 5 s

      [Site https&#58;//my-site-0123.herokuapp.com/](https://my-site-0123.herokuapp.com/) · Release v12 · Build 01234567 · [Workflow run](https://github.com/me/site/actions/runs/12)

      | | Stage | Time | Result |
      |---|---|---:|---|
      | ✅ | Look at the project | 0.1 s | done |
      | ✅ | Build | 1 min 35 s | heroku-24, 48 MB |
      | ⏭️ | Migrate the database |  | the release phase did it |

      [https&#58;//my-site-0123.herokuapp.com/](https://my-site-0123.herokuapp.com/) answered 200 in 0.5 s · 1 of 2 linked files served

      - ❌ https&#58;//my-site-0123.herokuapp.com/static/b.png (404)

      <details><summary>1 migration applied</summary>

      \`\`\`text
      blog.0002_post
      \`\`\`

      </details>

      <details><summary>⚠️ 1 warning from Heroku</summary>

      \`\`\`text
      ! A Python security update is available
      \`\`\`

      </details>

      ### 🧽 1 line of the requirements repaired in the shipped copy

      - <code>requirements.txt:2</code> Windows only

      \`\`\`diff
      --- requirements.txt
      +++ requirements.txt
      @@ -1,2 +1 @@
       Django==5.2
      -pywin32==306
      \`\`\`

      The repository itself is not touched. Make the same change there and this goes away.
      "
    `);
  });

  test('of a deploy that failed, in both languages', () => {
    const error = new StageError(
      {
        en: 'The build failed: `pip` could not install `psycopg2`.',
        ko: '빌드 실패: `pip`이 `psycopg2`를 설치하지 못했습니다.',
      },
      {
        hint: { en: 'Use `psycopg2-binary`.', ko: '`psycopg2-binary`를 쓰세요.' },
        log: ['error: pg_config', 'exit 1'],
      },
    );
    const report = deployReport({
      status: 'failure',
      scrub: undefined,
      release: undefined,
      migrations: [],
      served: undefined,
      warnings: [],
      stages: [
        { name: 'push', status: 'failed', startedAt: new Date(0), duration: 61_000, note: error.text },
      ],
      problem: problemOf(error),
    });
    expect(summary(report, 'en')).toMatchInlineSnapshot(`
      "## ❌ Failed at the stage "Build".

      Mode <code>deploy</code>: there is a key · Commit [<code>0123456</code>](https://github.com/me/site/commit/0123456789abcdef0123456789abcdef01234567) · 2 min 5 s

      ### What happened

      The build failed: <code>pip</code> could not install <code>psycopg2</code>.

      <b>Next:</b> Use <code>psycopg2-binary</code>.

      <details><summary>The last 2 lines of the log</summary>

      \`\`\`text
      error: pg_config
      exit 1
      \`\`\`

      </details>

      [Site https&#58;//my-site-0123.herokuapp.com/](https://my-site-0123.herokuapp.com/) · Build 01234567 · [Workflow run](https://github.com/me/site/actions/runs/12)

      | | Stage | Time | Result |
      |---|---|---:|---|
      | ❌ | Build | 1 min 1 s | The build failed: <code>pip</code> could not install <code>psycopg2</code>. |
      "
    `);
    expect(summary(report, 'ko')).toMatchInlineSnapshot(`
      "## ❌ "빌드" 단계에서 실패했습니다.

      모드 <code>deploy</code>: 키가 있기 때문입니다 · 커밋 [<code>0123456</code>](https://github.com/me/site/commit/0123456789abcdef0123456789abcdef01234567) · 2분 5초

      ### 무슨 일이 있었나요

      빌드 실패: <code>pip</code>이 <code>psycopg2</code>를 설치하지 못했습니다.

      <b>다음에 할 일:</b> <code>psycopg2-binary</code>를 쓰세요.

      <details><summary>로그의 마지막 2줄</summary>

      \`\`\`text
      error: pg_config
      exit 1
      \`\`\`

      </details>

      [사이트 https&#58;//my-site-0123.herokuapp.com/](https://my-site-0123.herokuapp.com/) · 빌드 01234567 · [워크플로 실행](https://github.com/me/site/actions/runs/12)

      | | 단계 | 시간 | 결과 |
      |---|---|---:|---|
      | ❌ | 빌드 | 1분 1초 | 빌드 실패: <code>pip</code>이 <code>psycopg2</code>를 설치하지 못했습니다. |
      "
    `);
  });

  test('shows both releases of a rehearsal, in either language', () => {
    const { served, release } = deployReport();
    const stages = [{ name: 'push', status: 'done', startedAt: new Date(0), duration: 12_000 }] as const;
    const report = deployReport({
      mode: 'rehearse',
      base: {
        commit: 'abcdef0123456789abcdef0123456789abcdef01',
        branch: 'main',
        stages,
        release: { ...release!, version: 5 },
        migrations: Array.from({ length: 18 }, (_, i) => ({ app: 'auth', name: `00${i}` })),
        served,
      },
    });
    const section = (language: 'en' | 'ko') =>
      /### (Before and after|변경 전과 후)\n\n(?:\|.*\n)+/.exec(summary(report, language))?.[0];
    expect(section('en')).toMatchInlineSnapshot(`
      "### Before and after

      | | Base <code>main</code> | This change |
      |---|---|---|
      | Commit | <code>abcdef0</code> | <code>0123456</code> |
      | Build | 12 s | 1 min 35 s |
      | Release | v5 | v12 |
      | Database | 18 migrations applied | 1 migration applied<br><code>blog.0002&#95;post</code> |
      | Page | answered 200 in 0.5 s | answered 200 in 0.5 s |
      "
    `);
    expect(section('ko')).toMatchInlineSnapshot(`
      "### 변경 전과 후

      | | base <code>main</code> | 이 변경 |
      |---|---|---|
      | 커밋 | <code>abcdef0</code> | <code>0123456</code> |
      | 빌드 | 12초 | 1분 35초 |
      | 릴리스 | v5 | v12 |
      | 데이터베이스 | 마이그레이션 18개 적용 | 마이그레이션 1개 적용<br><code>blog.0002&#95;post</code> |
      | 페이지 | 0.5초 만에 200 응답 | 0.5초 만에 200 응답 |
      "
    `);
    const { base } = report;
    const sick = {
      ...report,
      base: { ...base!, served: undefined, problem: { text: same('It answers 500.') } },
    };
    expect(summary(sick, 'en')).toContain('⚠️ It answers 500.');
  });

  test('says that going back failed, too', () => {
    const startedAt = new Date('2026-11-23T09:00:00Z');
    const failed = { status: 'failed', startedAt, duration: 1, note: same('500') } as const;
    const report = checkReport({
      mode: 'deploy',
      checks: undefined,
      stages: [
        { name: 'verify', ...failed },
        { name: 'rollback', ...failed },
      ],
    });
    expect(summary(report, 'en')).toMatch(/going back failed, too: the site may be down/);
    expect(summary({ ...report, stages: report.stages.slice(0, 1) }, 'en')).not.toMatch(/going back/);
  });

  test('shows a bug with its stack', () => {
    const text = summary(
      checkReport({
        status: 'failure',
        checks: undefined,
        stages: [],
        problem: problemOf(new TypeError('x is not a function')),
      }),
      'en',
    );
    expect(text).toContain('Failed before the first stage');
    expect(text).toContain('This is a bug in the action');
    expect(text).toMatch(/```text\nTypeError: x is not a function\n {4}at /);
  });

  test('stays below a million bytes, keeps the worst and says that it was shortened', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      finding({
        severity: i % 2 ? 'error' : 'notice',
        location: { file: `글/${i}.py`, line: i + 1 },
        message: same(`${i} ${'가|`<'.repeat(1500)}`),
      }),
    );
    const report = checkReport({
      checks: { findings: many, unknowns: [], notApplicable: [], suppressed: [] },
      problem: { text: same('x'.repeat(1e6)), log: Array.from({ length: 1e5 }, () => '`'.repeat(1000)) },
      warnings: Array.from({ length: 1e5 }, () => 'w'.repeat(1000)),
      migrations: Array.from({ length: 1e4 }, (_, i) => ({ app: 'a'.repeat(300), name: String(i) })),
    });
    const text = summary(report, 'en');
    const patch = patchSection({ text: `+${'x'.repeat(29_000)}\n`, findings: many }, 'en');
    const notes = notesSection(Array(1000).fill(same('|'.repeat(10_000))), 'en');
    expect(Buffer.byteLength(text + patch + notes)).toBeLessThan(1_000_000);
    expect(text).toContain('### ❌ 1500 errors');
    expect(text).toMatch(/… and \d+ more\. The report file has all of them\./);
    expect(text).toContain('This summary was shortened');
  });

  test('folds what goes on after ten findings', () => {
    const findings = Array.from({ length: 12 }, (_, i) =>
      finding({ location: { file: 'a.py', line: i + 1 } }),
    );
    const text = summary(
      checkReport({ checks: { findings, unknowns: [], notApplicable: [], suppressed: [] } }),
      'en',
    );
    expect(text).toContain('<details><summary>2 more</summary>');
  });

  test('lets nothing of the repository out of its place', () => {
    const bad = same(hostile);
    const report = deployReport({
      prefix: 'a|b',
      commit: hostile,
      checks: {
        findings: [
          finding({ check: hostile, location: { file: hostile, line: 1 }, message: bad, remedy: bad }),
        ],
        unknowns: [{ check: hostile, needs: bad }],
        notApplicable: [],
        suppressed: [],
      },
      stages: [
        {
          name: 'push',
          status: 'failed',
          startedAt: new Date(0),
          duration: 1,
          note: bad,
          log: hostile.split('\n'),
          link: 'javascript:alert(1)',
        },
      ],
      scrub: {
        applied: true,
        changes: [{ file: hostile, line: 1, before: '', after: '', reason: bad }],
        diff: hostile,
      },
      app: { name: hostile, url: 'javascript:alert(1)' },
      migrations: [{ app: hostile, name: hostile }],
      warnings: [hostile],
      served: {
        url: `https://x.example/${hostile}`,
        status: 200,
        time: 1,
        assets: [{ kind: 'style', url: hostile, status: 404, ok: false }],
      },
      base: {
        commit: hostile,
        branch: hostile,
        stages: [],
        release: { id: '1', version: 5 },
        migrations: [{ app: hostile, name: hostile }],
        problem: { text: bad },
      },
    });
    const text =
      summary(report, 'en') +
      patchSection({ text: hostile, findings: [finding()] }, 'en') +
      notesSection([bad], 'en');
    const outside = withoutFences(text);
    const links = [...outside.matchAll(/\]\(([^)\s]*)/g)].map((match) => new URL(match[1]!).host);
    expect(new Set(links)).toEqual(new Set(['github.com', 'x.example']));
    expect(outside).not.toMatch(/javascript:(?!alert\(1\) ·)|^\s*::|##\[|\u202e/m);
    expect(outside).not.toMatch(/(^|\s)(https:\/\/evil|www\.evil)/);
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
    expect(new Set(tags(outside))).toEqual(new Set(['b', 'br', 'code', 'details', 'sub', 'summary']));
    const tables = [...outside.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.trim().split('\n'));
    expect(tables).toHaveLength(2);
    for (const rows of tables)
      expect(new Set(rows.map((row) => row.match(/\|/g)?.length))).toEqual(
        new Set([rows[0]!.match(/\|/g)!.length]),
      );
  });
});

describe('Markdown', () => {
  test('literal text has one line and only harmless characters, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(literal(text)).not.toMatch(/[\n<>|`*_[\]\\$@]/);
      }),
    );
  });

  test('prose gives back its words', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[`\n]/.test(text) && text.trim() === text),
        (text) => {
          let shown = '';
          new Parser({
            ontext: (part) => {
              shown += part;
            },
          }).end(prose(text));
          expect(shown.replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''));
        },
      ),
    );
  });

  test('a fence is longer than any run of backticks in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', '```', '\n', 'a', '~~~', '</details>')), (parts) => {
        const lines = fence(parts.join('')).split('\n');
        const marks = lines[0]!;
        expect(lines.at(-1)).toBe(marks);
        expect(lines.slice(1, -1).some((line) => line.includes(marks))).toBe(false);
      }),
    );
  });

  test('links only http and https, and encode what would end them', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(link('x', 'https://a.example/(b)')).toBe('[x](https://a.example/%28b%29)');
    expect(link('x', null)).toBe('x');
    expect(link('x', 'http://127.0.0.1:8000/')).toBe('x');
    expect(link('x', fileUrl('https://github.com/me/site', 'abc', 'a b/한(1)#.py', 3))).toBe(
      '[x](https://github.com/me/site/blob/abc/a%20b/%ED%95%9C%281%29%23.py#L3)',
    );
  });
});

function withoutFences(text: string): string {
  return text.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '');
}

function tags(text: string): string[] {
  const names: string[] = [];
  new Parser({ onopentagname: (name) => names.push(name) }).end(text);
  return names;
}

test('lists the migrations that will be applied, with what is risky in them', () => {
  const report = deployReport();
  const risks = ['migration-drops', 'migration-drops', 'migration-locks'];
  const newMigrations = [
    { app: 'blog', name: '0002_drop', file: 'blog/migrations/0002_drop.py', risks },
    { app: 'shop', name: '0009_<b>', file: 'shop/migrations/0009_x.py', risks: [] },
  ];
  const with_ = {
    ...report,
    checks: { findings: [], unknowns: [], notApplicable: [], suppressed: [], newMigrations },
  };
  expect(summary(with_, 'en')).toContain(
    '<summary>2 new migrations, 1 with a risk while the old code runs</summary>\n\n- blog.0002&#95;drop ⚠️ <code>migration-drops</code>, <code>migration-locks</code>',
  );
  expect(summary(with_, 'ko')).toContain('새 마이그레이션 2개');
  const told = newMigrations.map((one) => ({ ...one, risks: [] }));
  const done = { ...with_, migrations: told, checks: { ...with_.checks, newMigrations: told } };
  expect(summary(done, 'en')).not.toContain('new migration'); // the list of what was applied says it
  expect(summary({ ...done, migrations: told.slice(1) }, 'en')).toContain('2 new migrations');
  expect(summary(with_, 'en')).not.toContain('<b>');
});
