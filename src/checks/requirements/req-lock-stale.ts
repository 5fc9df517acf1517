import { parse } from 'smol-toml';
import type { Project } from '../../project/project.js';
import { pipfileHashes, poetryHashes } from '../../project/requirements/lock-hash.js';
import { parsed, string, table } from '../../project/requirements/untyped.js';
import { uvDifferences } from '../../project/requirements/uv-differences.js';
import { defineCheck, type Verdict } from '../define.js';
import { found, text, unknown } from '../verdicts.js';

type Locked = 'pipenv' | 'poetry' | 'uv';

const files: Record<Locked, { lock: string; manifest: string }> = {
  pipenv: { lock: 'Pipfile.lock', manifest: 'Pipfile' },
  poetry: { lock: 'poetry.lock', manifest: 'pyproject.toml' },
  uv: { lock: 'uv.lock', manifest: 'pyproject.toml' },
};

export default defineCheck({
  id: 'req-lock-stale',
  severity: 'error',
  title: text('The lock file is out of date', '잠금 파일이 최신이 아닙니다'),
  docs: {
    what: text(
      'Compares Pipfile.lock with Pipfile and poetry.lock with pyproject.toml by the hash that their tools compute, and uv.lock with pyproject.toml by the requirements that it was made for.',
      'Pipfile.lock과 Pipfile, poetry.lock과 pyproject.toml은 각 도구가 계산하는 해시로, uv.lock과 pyproject.toml은 기록된 의존성으로 비교합니다.',
    ),
    why: text(
      'Heroku runs `pipenv install --deploy`, `poetry sync` and `uv sync --locked`. Each stops the build when the lock was not made from the file beside it.',
      'Heroku는 `pipenv install --deploy`, `poetry sync`, `uv sync --locked`를 실행합니다. 잠금 파일이 옆에 있는 파일과 맞지 않으면 모두 빌드를 멈춥니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/python-pipenv',
      'https://devcenter.heroku.com/articles/python-poetry',
      'https://devcenter.heroku.com/articles/python-uv',
    ],
  },
  *run({ django: { project, install } }) {
    const { manager } = install;
    if (manager !== 'pipenv' && manager !== 'poetry' && manager !== 'uv') return;
    const { lock, manifest } = files[manager];
    const manifestText = project.text(manifest);
    if (manifestText === undefined) {
      // A hook may make it; needed-file-ignored speaks of one that is ignored.
      if (project.has('bin/pre_compile') || project.ignoredBy(manifest)) return;
      yield found(
        { file: lock, line: 1 },
        text(
          `There is no ${manifest} beside ${lock}: ${manager} stops the build without it.`,
          `${lock} 옆에 ${manifest}이(가) 없습니다. ${manager}가 빌드를 멈춥니다.`,
        ),
        text(`Commit ${manifest}.`, `${manifest}을(를) 커밋해 주세요.`),
      );
      return;
    }
    const lockText = project.text(lock) ?? '';
    if (manager === 'uv') yield* judgeUv(manifestText, lockText);
    else yield* judgeHash(manager, project, manifestText, lockText);
  },
});

function* judgeHash(
  manager: 'pipenv' | 'poetry',
  project: Project,
  manifestText: string,
  lockText: string,
): Iterable<Verdict> {
  const { lock, manifest } = files[manager];
  const hashes = manager === 'pipenv' ? pipfileHashes(manifestText) : poetryHashes(manifestText);
  const stored = manager === 'pipenv' ? pipfileLockHash(lockText) : poetryLockHash(lockText);
  if (!hashes || stored === undefined) {
    yield unknown(
      text(
        `a run of \`${command[manager]}\`: ${hashes ? lock : manifest} names no hash that can be compared`,
        `\`${command[manager]}\` 실행 결과(${hashes ? lock : manifest}에 비교할 수 있는 해시가 없습니다)`,
      ),
      { file: hashes ? lock : manifest },
    );
    return;
  }
  if (stored === hashes.now) return;
  if (manager === 'poetry' && isBefore23(lockText) && hashes.before.includes(stored)) return;
  const line = lockText.slice(0, lockText.indexOf(stored)).split('\n').length;
  const isOlder = manager === 'pipenv' && hashes.before.includes(stored);
  yield found(
    { file: lock, line },
    isOlder
      ? text(
          `An older Pipenv made Pipfile.lock: the hash of the Pipfile is ${short(stored)} to it and ${short(hashes.now)} to the Pipenv on Heroku, which spells package names its own way. The build stops with "Your Pipfile.lock is out of date".`,
          `Pipfile.lock이 예전 Pipenv로 만들어졌습니다. Heroku의 Pipenv는 패키지 이름을 다르게 정규화해 해시가 ${short(stored)}이 아니라 ${short(hashes.now)}이 되고, "Your Pipfile.lock is out of date" 오류로 빌드가 멈춥니다.`,
        )
      : text(
          `${manifest} was changed after ${lock} was made: its hash is ${short(hashes.now)}, and the lock says ${short(stored)}. The build stops.`,
          `${lock}을 만든 뒤에 ${manifest}이(가) 바뀌었습니다. 해시는 ${short(hashes.now)}인데 잠금 파일에는 ${short(stored)}로 적혀 있어 빌드가 멈춥니다.`,
        ),
    relock(manager, isOlder),
    project.has(manifest) ? { related: [{ location: { file: manifest }, note: manifestNote }] } : {},
  );
}

const command = {
  pipenv: 'pipenv install --deploy',
  poetry: 'poetry sync --only main --dry-run',
  uv: 'uv lock --check',
};
const manifestNote = text('what the lock should have been made from', '잠금 파일의 바탕이 되는 파일');

function* judgeUv(manifestText: string, lockText: string): Iterable<Verdict> {
  const apart = uvDifferences(manifestText, lockText);
  if (apart === undefined) {
    const needs = text(
      `a run of \`${command.uv}\`: the files alone do not tell whether they belong together`,
      `\`${command.uv}\` 실행 결과(파일만으로는 서로 맞는지 알 수 없습니다)`,
    );
    yield unknown(needs, { file: 'uv.lock' });
    return;
  }
  if (apart.length === 0) return;
  const names = apart.slice(0, 5).map((name) => `\`${name}\``);
  const rest = apart.length > 5 ? ', …' : '';
  yield found(
    { file: 'uv.lock', line: 1 },
    text(
      `uv.lock was not made from this pyproject.toml; they differ in ${names.join(', ')}${rest}. \`uv sync --locked\` stops the build.`,
      `uv.lock이 지금의 pyproject.toml과 맞지 않습니다. 다른 항목: ${names.join(', ')}${rest}. \`uv sync --locked\`가 빌드를 멈춥니다.`,
    ),
    relock('uv'),
    { related: [{ location: { file: 'pyproject.toml' }, note: manifestNote }] },
  );
}

function relock(manager: Locked, isOlder = false) {
  const { lock } = files[manager];
  if (isOlder) {
    return text(
      'Run `pip install --upgrade pipenv`, then `pipenv lock`, and commit Pipfile.lock.',
      '`pip install --upgrade pipenv`와 `pipenv lock`을 차례로 실행하고 Pipfile.lock을 커밋해 주세요.',
    );
  }
  return text(
    `Run \`${manager} lock\` and commit ${lock}.`,
    `\`${manager} lock\`을 실행하고 ${lock}을 커밋해 주세요.`,
  );
}

function short(hash: string): string {
  return `${hash.slice(0, 8)}…`;
}

function pipfileLockHash(lockText: string): string | undefined {
  const meta = table(parsed(lockText, JSON.parse)?._meta);
  return string(table(meta?.hash)?.sha256);
}

function poetryLockHash(lockText: string): string | undefined {
  return string(table(parsed(lockText, parse)?.metadata)?.['content-hash']);
}

/** The comment in the first line; Poetry before 2.3 left dependency groups out of the hash. */
function isBefore23(lockText: string): boolean {
  const [, major, minor] = /Poetry (\d+)\.(\d+)/.exec(lockText.split('\n', 1)[0]!) ?? [];
  return major !== undefined && (Number(major) < 2 || (major === '2' && Number(minor) < 3));
}
