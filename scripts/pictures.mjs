// Makes the pictures of the documentation from real runs, in a real browser:
//   npm run build && node scripts/pictures.mjs
// A copy of the example project gets a pull request. Its rehearsal gives the summary, in both languages, and
// the page before and after; `check` of the same with a beginner's mistakes in it gives the annotations and
// the comment, which a GitHub on loopback is told.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium as playwright } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const temp = mkdtempSync(join(tmpdir(), 'pictures-'));
const project = join(temp, 'project');
mkdirSync(pictures, { recursive: true });

// Not every machine has Korean and emoji.
const fonts = ['@fontsource/noto-emoji', '@fontsource/noto-sans', '@fontsource/noto-sans-kr'];
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', temp, ...fonts]);
const styles = fonts.map((font) => `<link rel="stylesheet" href="node_modules/${font}/index.css">`).join('');

const style = `body{margin:0;padding:24px 32px;font:14px/1.5 "Noto Sans","Noto Sans KR","Noto Emoji",sans-serif;color:#1f2328;width:900px}
h2{font-size:21px;border-bottom:1px solid #d1d9e0;padding-bottom:6px}h3{font-size:17px}
table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:5px 12px}td:nth-child(3){white-space:nowrap}th{text-align:left}
code{background:#eff1f3;border-radius:5px;padding:2px 5px;font:12px ui-monospace,monospace,"Noto Sans KR"}
pre{background:#f6f8fa;border-radius:6px;padding:12px;font:12px/1.45 ui-monospace,monospace}pre code{background:none;padding:0}
a{color:#0969da;text-decoration:none}summary{cursor:pointer}
.file,.box{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:18px;overflow:hidden}.box{padding:4px 20px}.name{background:#f6f8fa;padding:8px 12px;font:12px ui-monospace,monospace,"Noto Sans KR";border-bottom:1px solid #d1d9e0}
.line{font:12px/20px ui-monospace,monospace;white-space:pre;padding:0 12px}.line b{color:#8c959f;font-weight:400;display:inline-block;width:36px}
.note{margin:6px 12px 10px 48px;border:1px solid #d1d9e0;border-left:4px solid #cf222e;border-radius:6px;padding:8px 12px}.note.warning{border-left-color:#bf8700}.note.notice{border-left-color:#0969da}.note small{color:#59636e}`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = (markdown) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }).replace(
    /\p{Extended_Pictographic}\uFE0F?/gu,
    (emoji) => `<span style="color:${colors[emoji] ?? '#59636e'}">${emoji}</span>`,
  );
/** The browser of the tests knows no font with colours. */
const colors = {
  '✅': '#1a7f37',
  '❌': '#cf222e',
  '⚠️': '#bf8700',
  '💡': '#bf8700',
  '🛑': '#cf222e',
  '🧽': '#bf8700',
};

const chrome = await chromium.executablePath();
const browser = await playwright.launch({
  executablePath: chrome,
  args: chromium.args.filter((arg) => arg !== '--single-process'), // closing one page would end it
  headless: true,
});
async function picture(name, content) {
  const page = await browser.newPage({ viewport: { width: 964, height: 200 }, deviceScaleFactor: 1 });
  const file = join(temp, `${name}.html`);
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${styles}<style>${style}</style>${content}`);
  await page.goto(`file://${file}`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  await page.close();
}

try {
  begin();
  for (const [name, language] of [
    ['summary', 'en'],
    ['summary.ko', 'ko'],
  ]) {
    const { summary, screenshots } = await run({ mode: 'rehearse', language, screenshot: 'true' });
    await picture(name, html(summary));
    for (const when of readdirSync(screenshots))
      cpSync(join(screenshots, when), join(pictures, `page-${when}`));
  }
  mistakes();
  const { report, comments } = await run({ mode: 'check', comment: 'true' });
  await picture('annotations', annotations(report.findings));
  await picture('comment', `<div class="box">${html(comments[0])}</div>`);
} finally {
  await browser.close();
  rmSync(temp, { recursive: true, force: true });
}

function git(...args) {
  const author = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@example.com',
    '-c',
    'advice.detachedHead=false',
  ];
  return execFileSync('git', [...author, ...args], { cwd: project, encoding: 'utf8' }).trim();
}

function edit(path, ...changes) {
  let text = readFileSync(join(project, path), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(join(project, path), text);
}

/** The example, and a pull request that adds a field with its migration and changes the look. */
function begin() {
  cpSync(join(root, 'examples/movie-reviews'), project, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  git('checkout', '-q', '-b', 'topic');
  edit('reviews/models.py', [
    '    text = models.TextField()\n',
    '    text = models.TextField()\n    watched_with = models.CharField(max_length=40, blank=True)\n',
  ]);
  writeFileSync(
    join(project, 'reviews/migrations/0002_review_watched_with.py'),
    'from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    dependencies = [("reviews", "0001_initial")]\n    operations = [\n        migrations.AddField("review", "watched_with", models.CharField(blank=True, max_length=40)),\n    ]\n',
  );
  const css = readFileSync(join(project, 'static/css/site.css'), 'utf8');
  writeFileSync(join(project, 'static/css/site.css'), `${css}\nbody { background: #eef4f7; }\n`);
  commit('Say with whom a film was seen');
}

/** A further push, with what beginners write. */
function mistakes() {
  git('checkout', '-q', 'topic');
  edit(
    'moviereviews/settings.py',
    [
      'DEBUG = os.environ.get("DEBUG", "False" if ON_HEROKU else "True") == "True"',
      'DEBUG = os.environ.get("DEBUG", "False")',
    ],
    [
      'ALLOWED_HOSTS = ["localhost", "127.0.0.1", ".herokuapp.com"]',
      'ALLOWED_HOSTS = ["localhost", "https://movies.mysite.kr/"]',
    ],
  );
  edit('Procfile', ['web: gunicorn', 'web:gunicorn']);
  commit('Simplify the settings');
}

function commit(message) {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  git('checkout', '-q', '--detach', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
}

/** One run of the action on the pull request, and what GitHub was told. */
async function run(inputs) {
  const comments = [];
  const github = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { body } = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks)) : {};
      if (body && request.url.endsWith('/comments')) comments.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(request.method === 'GET' ? '[]' : '{"id":1}');
    });
  });
  await new Promise((resolve) => github.listen(0, '127.0.0.1', resolve));
  const runner = mkdtempSync(join(temp, 'runner-'));
  const file = (name, text = '') => {
    writeFileSync(join(runner, name), text);
    return join(runner, name);
  };
  const repository = { full_name: 'you/movie-reviews' };
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP_|SSL_)/.test(name))),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    'INPUT_GITHUB-TOKEN': 'token-of-the-pictures',
    CHROME_BIN: chrome,
    RUNNER_TEMP: runner,
    GITHUB_ACTION_REPOSITORY: 'you/deploy-django-to-heroku',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_API_URL: `http://127.0.0.1:${github.address().port}`,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file(
      'event.json',
      JSON.stringify({
        pull_request: {
          number: 7,
          head: { sha: git('rev-parse', 'topic'), repo: repository },
          base: { sha: git('rev-parse', 'main'), ref: 'main' },
        },
      }),
    ),
    GITHUB_OUTPUT: file('output'),
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: project,
  };
  const action = spawn(process.execPath, [join(root, 'dist/index.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((resolve) => action.on('close', resolve));
  github.close();
  const outputs = Object.fromEntries(
    [...readFileSync(env.GITHUB_OUTPUT, 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(
      (match) => [match[1], match[3]],
    ),
  );
  return {
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    report: JSON.parse(readFileSync(outputs['report-file'], 'utf8')),
    screenshots: outputs.screenshots,
    comments,
  };
}

/** Findings under their lines, as GitHub shows annotations. */
function annotations(findings) {
  const files = [...new Set(findings.map((finding) => finding.file))].filter((file) => file !== '');
  const parts = files.map((file) => {
    const lines = readFileSync(join(project, file), 'utf8').split('\n');
    const own = findings.filter((finding) => finding.file === file && finding.line !== null);
    const shown = new Set(own.flatMap(({ line }) => [line - 1, line]).filter((line) => line >= 1));
    const body = [...shown]
      .sort((a, b) => a - b)
      .map((line) => {
        const notes = own.filter((finding) => finding.line === line);
        return `<div class="line"><b>${line}</b>${escaped(lines[line - 1])}</div>${notes
          .map(
            (note) =>
              `<div class="note ${note.severity}"><b>${note.check}</b><br>${escaped(note.message)}<br><small>${escaped(note.remedy)}</small></div>`,
          )
          .join('')}`;
      });
    return `<div class="file"><div class="name">${file}</div>${body.join('')}</div>`;
  });
  return parts.join('');
}
