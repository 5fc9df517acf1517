// Packs a generated repository and compares with `git archive --format=tar.gz`:
//   node scripts/bench/archive.mjs [megabytes=1024] [rounds=3]
// Prints medians of the wall clock, the archives' sizes and the peak memory of our process.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSources } from '../compile-sources.mjs';

const [megabytes = 1024, rounds = 3] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'bench-archive-'));

try {
  const repository = join(work, 'repository');
  generate(repository, megabytes);
  const [archive] = compileSources(work, ['source/archive']);
  const child = join(work, 'pack.mjs');
  writeFileSync(
    child,
    `import { packSource } from ${JSON.stringify(archive)};
     const started = performance.now();
     const archive = await packSource({ folder: ${JSON.stringify(repository)}, commit: 'HEAD', prefix: '', target: ${JSON.stringify(join(work, 'ours.tar.gz'))} });
     const time = performance.now() - started;
     console.log(JSON.stringify({ ...archive, time, rss: process.resourceUsage().maxRSS / 1024 }));`,
  );
  const ours = [];
  const theirs = [];
  let last;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    const target = join(work, 'git.tar.gz');
    execFileSync('git', ['archive', '--format=tar.gz', '-o', target, 'HEAD'], { cwd: repository });
    theirs.push(performance.now() - started);
    last = JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' }));
    ours.push(last.time);
    last.git = statSync(target).size;
  }
  const [a, b] = [median(ours), median(theirs)];
  console.log(`${megabytes} MB, ${last.files} files, node ${process.version}, median of ${rounds}`);
  console.log(
    `ours        ${(a / 1000).toFixed(2)} s  ${(last.size / 1e6).toFixed(1)} MB  peak ${last.rss.toFixed(0)} MB of memory`,
  );
  console.log(`git archive ${(b / 1000).toFixed(2)} s  ${(last.git / 1e6).toFixed(1)} MB`);
  console.log(
    `ratio       ${(a / b).toFixed(2)} of git's time, ${(last.size / last.git).toFixed(3)} of its size`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Half of it text in small files, a quarter images (random bytes), a quarter two big text files. */
function generate(folder, size) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  mkdirSync(folder);
  git('init', '-q');
  const words = Array.from({ length: 4000 }, () =>
    randomBytes(1 + Math.floor(Math.random() * 6)).toString('hex'),
  );
  const text = (bytes) => {
    let line = '';
    while (line.length < bytes) line += `${words[Math.floor(Math.random() ** 2 * words.length)]} `;
    return line;
  };
  const half = (size / 2) * 1e6;
  for (let written = 0, i = 0; written < half; i++) {
    const content = text(Math.random() ** 4 * 200_000);
    mkdirSync(join(folder, `app${i % 40}`), { recursive: true });
    writeFileSync(join(folder, `app${i % 40}/file${i}.py`), content);
    written += content.length;
  }
  mkdirSync(join(folder, 'images'));
  for (let i = 0; i < size / 8; i++) writeFileSync(join(folder, `images/${i}.jpg`), randomBytes(2e6));
  for (let i = 0; i < 2; i++) {
    const piece = text(1e6);
    writeFileSync(
      join(folder, `big${i}.csv`),
      Array.from({ length: size / 8 }, (_, n) => n + piece).join('\n'),
    );
  }
  git('-c', 'core.compression=1', 'add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'generated');
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
