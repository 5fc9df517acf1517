// Makes the pictures of the documentation from real runs, in a real browser:
//   node scripts/pictures.mjs
// The summary is that of a rehearsal of the example project; the annotations are those that
// `check` gives for a copy of it with a beginner's mistakes in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
mkdirSync(pictures, { recursive: true });

const style = `body{margin:0;padding:24px 32px;font:14px/1.5 system-ui,"Noto Sans",sans-serif;color:#1f2328;width:900px}
h2{font-size:21px;border-bottom:1px solid #d1d9e0;padding-bottom:6px}h3{font-size:17px}
table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:5px 12px}th{text-align:left}
code{background:#eff1f3;border-radius:5px;padding:2px 5px;font:12px ui-monospace,monospace}
pre{background:#f6f8fa;border-radius:6px;padding:12px;font:12px/1.45 ui-monospace,monospace}pre code{background:none;padding:0}
a{color:#0969da;text-decoration:none}summary{cursor:pointer}
.file{border:1px solid #d1d9e0;border-radius:6px;margin-bottom:18px;overflow:hidden}.name{background:#f6f8fa;padding:8px 12px;font:12px ui-monospace,monospace;border-bottom:1px solid #d1d9e0}
.line{font:12px/20px ui-monospace,monospace;white-space:pre;padding:0 12px}.line b{color:#8c959f;font-weight:400;display:inline-block;width:36px}
.note{margin:6px 12px 10px 48px;border:1px solid #d1d9e0;border-left:4px solid #cf222e;border-radius:6px;padding:8px 12px}.note.warning{border-left-color:#bf8700}.note.notice{border-left-color:#0969da}.note small{color:#59636e}`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process'), // closing one page would end it
  headless: true,
});
async function picture(name, html) {
  const page = await browser.newPage({ viewport: { width: 964, height: 600 }, deviceScaleFactor: 1 });
  await page.setContent(`<style>${style}</style>${html}`);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  await page.close();
}

try {
  await summary();
  await annotations();
} finally {
  await browser.close();
  rmSync(temp, { recursive: true, force: true });
}

async function summary() {
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/demo.mjs'), '--once'], {
    encoding: 'utf8',
  });
  const file = /Summary \(Markdown\): (\S+)/.exec(stdout)[1];
  const markdown = readFileSync(file, 'utf8');
  await picture(
    'summary',
    micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  );
}

async function annotations() {
  const project = join(temp, 'project');
  cpSync(join(root, 'examples/movie-reviews'), project, { recursive: true });
  const edit = (path, from, to) => {
    const text = readFileSync(join(project, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    writeFileSync(join(project, path), text.replace(from, to));
  };
  edit(
    'moviereviews/settings.py',
    'DEBUG = os.environ.get("DEBUG", "False" if ON_HEROKU else "True") == "True"',
    'DEBUG = os.environ.get("DEBUG", "False")',
  );
  edit(
    'moviereviews/settings.py',
    'ALLOWED_HOSTS = ["localhost", "127.0.0.1", ".herokuapp.com"]',
    'ALLOWED_HOSTS = ["localhost", "https://movies.example.com/"]',
  );
  edit('Procfile', 'web: gunicorn', 'web:gunicorn');
  execFileSync('git', ['init', '-q'], { cwd: project });
  execFileSync('git', ['add', '-A'], { cwd: project });
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'check', project, '--format', 'json'],
    { encoding: 'utf8' },
  );
  const { findings } = JSON.parse(stdout);
  const files = [...new Set(findings.map((finding) => finding.file))].filter((file) => file !== '');
  const html = files.map((file) => {
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
  await picture('annotations', html.join(''));
}
