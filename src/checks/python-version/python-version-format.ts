import { decode } from '../../project/encoding.js';
import { isPythonVersion, pipfileLockText, versionLines } from '../../project/read-python-request.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text } from '../verdicts.js';
import { recommendedPython, writePythonVersion } from './recommended.js';

export default defineCheck({
  id: 'python-version-format',
  severity: 'error',
  title: text('.python-version is not understood', '.python-version을 읽을 수 없습니다'),
  docs: {
    what: text(
      'Reads `.python-version` as the buildpack does: one line with `3.N` or `3.N.P`, comments and blank lines aside, in UTF-8 without a byte order mark. With Pipenv and without that file the version in Pipfile.lock.',
      '`.python-version`을 빌드팩과 같은 방식으로 읽습니다. 주석과 빈 줄을 빼고 `3.N` 또는 `3.N.P` 한 줄이어야 하며, BOM 없는 UTF-8이어야 합니다. Pipenv를 쓰고 이 파일이 없으면 Pipfile.lock의 버전을 봅니다.',
    ),
    why: text('Anything else stops the build.', '그 밖의 내용이면 빌드가 중단됩니다.'),
    example: { file: '.python-version', bad: 'python-3.13.1\n', good: '3.13\n' },
    sources: [
      'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/python_version.sh',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const lines = project.has('runtime.txt') ? undefined : versionLines(project, '.python-version');
    if (!lines) {
      yield* lockVersion(context);
      return;
    }
    const wrong = lines.find((line) => !isPythonVersion(line.text));
    if (!wrong && lines.length === 1) return;
    const { encoding, text: content } = decode(project.bytes('.python-version')!);
    const meant = /\d+\.\d+(\.\d+)?/.exec(
      (wrong && encoding.startsWith('utf-8') ? wrong.text : content).replace(/^\s*#.*$/gm, ''),
    )?.[0];
    // A version that is named right inside the noise is what was meant.
    const version = meant !== undefined && isPythonVersion(meant) ? meant : recommendedPython(context);
    const line = wrong?.line ?? lines[1]?.line ?? 1;
    yield found(
      { file: '.python-version', line: encoding.startsWith('utf-16') ? 1 : line },
      problem(encoding, lines.length, wrong?.text),
      text(
        `Let the file hold the one line \`${version}\`, saved as UTF-8 without BOM.`,
        `파일에 \`${version}\` 한 줄만 남기고 BOM 없는 UTF-8로 저장해 주세요.`,
      ),
      {
        fix: {
          title: text(`Write ${version}`, `${version}만 남기기`),
          safety: 'unsafe',
          edits: writePythonVersion(version),
        },
      },
    );
  },
});

/** With Pipenv and no version file the lock names the version, and is read as strictly. */
function* lockVersion({ django: { project, install } }: CheckContext): Generator<Verdict> {
  const named = pipfileLockText(project);
  if (install.manager !== 'pipenv' || project.has('runtime.txt')) return;
  if (named === undefined || isPythonVersion(named)) return;
  yield found(
    { file: 'Pipfile.lock' },
    text(
      `Pipfile.lock asks for Python \`${named}\`, which is not a version like \`3.13\` or \`3.13.2\`, so the build stops.`,
      `Pipfile.lock의 Python 버전 \`${named}\`은 \`3.13\`이나 \`3.13.2\` 같은 형식이 아니어서 빌드가 중단됩니다.`,
    ),
    text(
      'Write `python_version = "3.13"` below `[requires]` in the Pipfile and run `pipenv lock`.',
      'Pipfile의 `[requires]` 아래에 `python_version = "3.13"`을 적고 `pipenv lock`을 실행해 주세요.',
    ),
  );
}

function problem(encoding: string, count: number, wrong: string | undefined) {
  if (encoding !== 'utf-8') {
    const name =
      { 'utf-8-bom': 'UTF-8 with a byte order mark', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding] ??
      'not UTF-8';
    const nameKo =
      { 'utf-8-bom': 'BOM이 붙은 UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding] ??
      'UTF-8이 아닌 인코딩';
    return text(
      `The file is saved as ${name}, which stops the build.`,
      `파일이 ${nameKo}로 저장되어 있어 빌드가 중단됩니다.`,
    );
  }
  if (wrong !== undefined) {
    return text(
      `\`${wrong}\` is not a version like \`3.13\` or \`3.13.2\`, so the build stops.`,
      `\`${wrong}\`은 \`3.13\`이나 \`3.13.2\` 같은 형식이 아니어서 빌드가 중단됩니다.`,
    );
  }
  return count === 0
    ? text('The file names no version, so the build stops.', '파일에 버전이 없어서 빌드가 중단됩니다.')
    : text(
        `The file names ${count} versions; Heroku accepts exactly one and stops the build.`,
        `버전이 ${count}개 적혀 있습니다. Heroku는 하나만 허용하므로 빌드가 중단됩니다.`,
      );
}
