import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { declaredPythons, newestPatch, type Statement } from './declared-python.js';
import { isGone } from './recommended.js';

export default defineCheck({
  id: 'python-local-differs',
  severity: 'notice',
  guide: '3-1-6',
  title: text(
    'The project is made for another Python than Heroku takes',
    'Heroku가 쓰는 Python이 프로젝트가 쓰는 Python과 다릅니다',
  ),
  docs: {
    what: text(
      'Compares the Python that the build takes with `requires-python`, the Pipfile, tox.ini and the versions that workflows test with.',
      '빌드에 쓰일 Python을 `requires-python`, Pipfile, tox.ini, 워크플로가 테스트하는 버전과 비교합니다.',
    ),
    why: text(
      'What nobody has tried on this Python may fail on Heroku first. With uv a version outside of `requires-python` stops the build.',
      '아무도 시험해 보지 않은 Python에서는 Heroku에서 처음 실패할 수 있습니다. uv를 쓰면 `requires-python`을 벗어난 버전에서 빌드가 중단됩니다.',
    ),
    example: { file: '.python-version', bad: '3.14\n', good: '3.13\n' },
    sources: [
      'https://devcenter.heroku.com/articles/python-support#specifying-a-python-version',
      'https://packaging.python.org/en/latest/specifications/pyproject-toml/#requires-python',
    ],
  },
  *run({ django: { project, python, install } }) {
    if (python.meant !== undefined) return; // the build stops at the file that names it
    // There is no default with uv: python-version-missing asks for the version.
    if (install.manager === 'uv' && python.requested === undefined) return;
    // python-eol speaks of those, and the next version decides.
    if (isGone(python.minor)) return;
    const version = python.requested?.split('.').length === 3 ? python.requested : newestPatch(python.minor);
    // Where no file names the version python-version-missing says that it may not be the one that is tested.
    const tested = python.requested === undefined ? [] : tests(project);
    for (const { says, location, allows } of [...declaredPythons(project), ...tested]) {
      if (allows(version)) continue;
      const stops =
        install.manager === 'uv' && location.file === 'pyproject.toml' && python.requested !== undefined;
      const taken = python.requested ?? python.minor;
      yield found(
        location,
        stops
          ? text(
              `Heroku takes Python ${taken}, which \`${says}\` leaves out: \`uv sync\` refuses it and the build stops.`,
              `Heroku는 Python ${taken}을 쓰는데 \`${says}\` 범위를 벗어납니다. \`uv sync\`가 거부해 빌드가 중단됩니다.`,
            )
          : text(
              `Heroku takes Python ${taken}${python.requested === undefined ? ' (its default)' : ''}, but ${location.file} says \`${says}\`.`,
              `Heroku는 Python ${taken}${python.requested === undefined ? '(기본값)' : ''}을 쓰는데 ${location.file}에는 \`${says}\`라고 되어 있습니다.`,
            ),
        text(
          'Let `.python-version` name the version that you test with, or test with the one that is deployed.',
          '`.python-version`에 테스트하는 버전을 적거나, 배포되는 버전으로 테스트해 주세요.',
        ),
        stops ? { severity: 'error' } : {},
      );
    }
  },
});

/** The workflows together, and tox.ini; undecided where one reads the version from a file. */
function* tests(project: Project): Generator<Statement> {
  const workflows = project.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
  for (const [files, read] of [
    [workflows, workflowVersions],
    [['tox.ini'], toxVersions],
  ] as const) {
    const texts = files.map((file) => [file, project.text(file) ?? ''] as const);
    if (texts.some(([, source]) => /python-version-file/.test(source))) continue;
    const named = texts.flatMap(([file, source]) => read(source).map((one) => ({ ...one, file })));
    if (named.length === 0) continue;
    yield {
      says: [...new Set(named.map(({ minor }) => minor))].join(', '),
      location: { file: named[0]!.file, line: named[0]!.line },
      allows: (version) => named.some(({ minor }) => minor === '3.x' || version.startsWith(`${minor}.`)),
    };
  }
}

interface Named {
  minor: string;
  line: number;
}

/** `python-version: "3.12"`, `[3.11, "3.12"]`, and a list below the key. Numbers lose their last 0: 3.10 is 3.1 to YAML. */
function workflowVersions(source: string): Named[] {
  const found: Named[] = [];
  let listIndent = -1;
  for (const [index, line] of source.split('\n').entries()) {
    const key = /^(\s*)(?:-\s+)?(python-version|python)s?:\s*(.*?)\s*(#.*)?$/.exec(line);
    const item = /^(\s*)-\s*["']?(3\.(?:\d+|x))/.exec(line);
    if (key) {
      listIndent = key[3] === '' ? key[1]!.length : -1;
      for (const [, minor] of key[3]!.matchAll(/(?<![\d.])(3\.(?:\d+|x))/g))
        found.push({ minor: minor!, line: index + 1 });
    } else if (listIndent >= 0 && item && item[1]!.length >= listIndent) {
      found.push({ minor: item[2]!, line: index + 1 });
    } else if (line.trim() !== '') listIndent = -1;
  }
  return found;
}

/** `envlist = py311, py312-django{42,52}` and `py3{11,12}`. */
function toxVersions(source: string): Named[] {
  const found: Named[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*[#;]/.test(line)) continue;
    for (const match of line.matchAll(/\bpy3(?:\{([\d,\s]+)\}|(\d{1,2}))(?=[^\d]|$)/g)) {
      for (const number of (match[1] ?? match[2]!).split(','))
        found.push({ minor: `3.${number.trim()}`, line: index + 1 });
    }
  }
  return found;
}
