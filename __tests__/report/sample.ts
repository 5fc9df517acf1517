import type { Finding } from '../../src/model/finding.js';
import { same } from '../../src/model/text.js';
import type { Report } from '../../src/report/report.js';

const startedAt = new Date('2026-11-23T09:00:00Z');

/** A finding with everything in its place; `over` changes it. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    check: 'debug-on',
    severity: 'error',
    location: { file: 'config/settings.py', line: 28, column: 9, endLine: 28, endColumn: 13 },
    message: { en: '`DEBUG` is `True` on Heroku.', ko: 'Heroku에서 `DEBUG`가 `True`입니다.' },
    remedy: { en: 'Write `DEBUG = False`.', ko: '`DEBUG = False`라고 쓰세요.' },
    settledBy: 'sources',
    ...over,
  };
}

/** A check that found one fault of each severity. */
export function checkReport(over: Partial<Report> = {}): Report {
  return {
    mode: 'check',
    why: { en: 'this is a pull request', ko: 'pull request이기 때문입니다' },
    status: 'failure',
    failOn: 'error',
    commit: '0123456789abcdef0123456789abcdef01234567',
    repositoryUrl: 'https://github.com/me/site',
    runUrl: 'https://github.com/me/site/actions/runs/12',
    prefix: 'backend',
    stages: [
      { name: 'look', status: 'done', startedAt, duration: 42, note: same('Django 5.2, Python 3.13') },
      { name: 'check', status: 'done', startedAt, duration: 1234 },
    ],
    checks: {
      findings: [
        finding({
          check: 'req-windows-only',
          severity: 'notice',
          location: { file: 'requirements.txt', line: 3 },
          message: { en: '`pywin32` is for Windows.', ko: '`pywin32`는 Windows용입니다.' },
          remedy: { en: 'Take the line out.', ko: '이 줄을 지우세요.' },
        }),
        finding({
          related: [
            {
              location: { file: 'config/local.py', line: 2 },
              note: { en: 'set here', ko: '여기에서 설정' },
            },
          ],
          fix: {
            title: { en: 'Turn it off', ko: '끄기' },
            safety: 'safe',
            edits: [{ kind: 'replace', file: 'config/settings.py', start: 8, end: 12, newText: 'False' }],
          },
        }),
        finding({ check: 'static-unserved', severity: 'warning', location: { file: '' } }),
      ],
      unknowns: [
        { check: 'allowed-hosts', needs: { en: 'the config var HOSTS', ko: 'config var HOSTS의 값' } },
        { check: 'csrf-origins', needs: { en: 'the config var HOSTS', ko: 'config var HOSTS의 값' } },
      ],
      notApplicable: [{ check: 'celery', reason: { en: 'no Celery', ko: 'Celery가 없음' } }],
      suppressed: [finding({ check: 'media-ephemeral' })],
    },
    warnings: [],
    startedAt,
    duration: 1300,
    ...over,
  };
}

/** A deploy in which everything went well. */
export function deployReport(over: Partial<Report> = {}): Report {
  return checkReport({
    mode: 'deploy',
    why: { en: 'there is a key', ko: '키가 있기 때문입니다' },
    status: 'success',
    prefix: '',
    checks: { findings: [], unknowns: [], notApplicable: [], suppressed: [] },
    stages: [
      { name: 'look', status: 'done', startedAt, duration: 42 },
      { name: 'push', status: 'done', startedAt, duration: 95_000, note: same('heroku-24, 48 MB') },
      { name: 'migrate', status: 'skipped', startedAt, duration: 0, note: same('the release phase did it') },
    ],
    scrub: {
      applied: true,
      changes: [
        {
          file: 'requirements.txt',
          line: 2,
          before: 'pywin32==306',
          after: '',
          reason: same('Windows only'),
        },
      ],
      diff: '--- requirements.txt\n+++ requirements.txt\n@@ -1,2 +1 @@\n Django==5.2\n-pywin32==306\n',
    },
    app: { name: 'my-site', url: 'https://my-site-0123.herokuapp.com/' },
    build: { id: '01234567-89ab-cdef-0123-456789abcdef', stack: 'heroku-24' },
    release: { id: 'fedcba98-89ab-cdef-0123-456789abcdef', version: 12, previous: 11 },
    migrations: [{ app: 'blog', name: '0002_post' }],
    served: {
      url: 'https://my-site-0123.herokuapp.com/',
      status: 200,
      time: 480,
      assets: [
        { kind: 'style', url: 'https://my-site-0123.herokuapp.com/static/a.css', status: 200, ok: true },
        { kind: 'image', url: 'https://my-site-0123.herokuapp.com/static/b.png', status: 404, ok: false },
      ],
    },
    warnings: ['! A Python security update is available'],
    duration: 125_000,
    ...over,
  });
}

/** Text that tries to get out of wherever it is put. */
export const hostile = [
  'a | b',
  '`code` ``` ~~~',
  '</details><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '````\n# heading\n| a | b |',
  '::error::gotcha',
  '  ::add-mask::e',
  'x ##[error]gotcha',
  '[click](https://evil.example) ![i](https://evil.example/i.png) https://evil.example www.evil.example',
  '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202Egnp.exe',
  '@everyone #1 \\| $$x$$',
].join('\n');
