// Reads and plans a generated tree of requirements files and compares with pip's own parser:
//   node scripts/bench/requirements.mjs [lines=5000] [rounds=21]
// Both read the same files in one process each; starting the process and importing are left out.
// The first round is what a run of the action sees: a just-in-time compiler has done nothing yet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSources } from '../compile-sources.mjs';

const [lines = 5000, rounds = 21] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'bench-requirements-'));

try {
  const folder = join(work, 'project');
  const files = generate(folder, lines);
  const theirs = pip(folder);
  const sources = compileSources(work, ['project/requirements/requirements-file', 'scrub/plan']);
  const [{ readRequirements }, { planScrub }] = await Promise.all(sources.map((source) => import(source)));
  const tree = {
    bytes: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined),
    has: (path) => existsSync(join(folder, path)),
    hasFolder: (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false,
  };
  const pythonVersion = theirs.python;
  // Planned first: the plan's first round is the one to know, and it reads, too.
  const plan = timed(() => planScrub(tree, { pythonVersion }).changes.length);
  const read = timed(
    () =>
      readRequirements(tree, 'requirements.txt', { pythonVersion }).lines.filter((line) => line.requirement)
        .length,
  );
  if (read.value !== theirs.requirements) throw new Error(`read ${read.value}, pip ${theirs.requirements}`);
  console.log(
    `${lines} lines in ${files} files, ${read.value} requirements, ${plan.value} repaired; median of ${rounds} (of pip's time)`,
  );
  const row = (name, times) => {
    const [b, first] = [median(times), times[0]];
    const [pipB, pipFirst] = [median(theirs.times), theirs.times[0]];
    const shares = [b / pipB, first / pipFirst].map((share) => share.toFixed(2));
    console.log(`${name}  ${b.toFixed(0)} ms (${shares[0]})  first ${first.toFixed(0)} ms (${shares[1]})`);
  };
  row(`pip ${theirs.pip}  read    `, theirs.times);
  row('ours        read    ', read.times);
  row('ours        and plan', plan.times);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function timed(work) {
  const times = [];
  let value;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    value = work();
    times.push(performance.now() - started);
  }
  return { value, times };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** As pip-compile writes them: pins with two hashes each, a marker now and then, five lines a package. */
function generate(folder, total) {
  mkdirSync(folder);
  const hash = (text) => createHash('sha256').update(text).digest('hex');
  const perFile = 500;
  const count = Math.ceil(total / perFile);
  for (let file = 0; file < count; file++) {
    let text = '';
    for (let i = 0; i < perFile / 5; i++) {
      const name = i % 50 === 7 ? `winrt-windows-p${file}-${i}` : `package-${file}-${i}`;
      const marker = i % 4 === 0 ? ' ; python_version >= "3.8" and sys_platform != "win32"' : '';
      text += `${name}==1.${i}.${file}${marker} \\\n    --hash=sha256:${hash(`${name}a`)} \\\n    --hash=sha256:${hash(`${name}b`)}\n`;
      text += '    # via\n    #   something\n';
    }
    writeFileSync(join(folder, `part${file}.txt`), text);
  }
  const includes = Array.from({ length: count }, (_, file) => `-r part${file}.txt\n`).join('');
  writeFileSync(join(folder, 'requirements.txt'), includes);
  return count + 1;
}

function pip(folder) {
  const environment = join(work, 'venv');
  execFileSync('python3', ['-m', 'venv', environment]);
  const python = join(environment, 'bin/python');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--upgrade', 'pip']);
  const program = `
import json, sys, time
import pip
from pip._internal.network.session import PipSession
from pip._internal.req.constructors import install_req_from_parsed_requirement
from pip._internal.req.req_file import parse_requirements
from pip._internal.utils import packaging
session, times = PipSession(), []
for _ in range(${rounds}):
    getattr(packaging.get_requirement, "cache_clear", lambda: None)()
    started = time.perf_counter()
    found = [install_req_from_parsed_requirement(r) for r in parse_requirements("requirements.txt", session)]
    times.append((time.perf_counter() - started) * 1000)
python = ".".join(map(str, sys.version_info[:3]))
print(json.dumps({"times": times, "requirements": len(found), "pip": pip.__version__, "python": python}))
`;
  return JSON.parse(execFileSync(python, ['-I', '-c', program], { cwd: folder, encoding: 'utf8' }));
}
