import type { Text } from '../../model/text.js';
import type { PythonRequest } from '../../project/python-version.js';
import type { InstalledPackage, InstallSet } from '../../project/requirements/install-set.js';
import { wheelFit } from '../../project/requirements/wheel-fit.js';
import { matches, nature } from '../../scrub/name-rules.js';
import { type Vetted, vettedRows } from '../../scrub/vetted.js';
import { defineCheck, type Verdict } from '../define.js';
import { found, notApplicable, text, unknown } from '../verdicts.js';

export default defineCheck({
  id: 'req-lock-platform',
  severity: 'error',
  title: text('A locked package has nothing for Linux', '잠금 파일에 Linux용이 없는 패키지가 있습니다'),
  docs: {
    what: text(
      'Finds packages in Pipfile.lock, poetry.lock and uv.lock that Heroku would install, though their release has no file for Linux and this Python, or is known not to build there.',
      'Pipfile.lock, poetry.lock, uv.lock에서 Heroku가 설치하려 하지만 Linux와 해당 Python용 파일이 없거나 Linux에서 빌드되지 않는 것으로 알려진 패키지를 찾습니다.',
    ),
    why: text(
      'A lock is written for every platform, so it may name a package that Linux cannot have. The build stops there. A lock file is not repaired in the shipped copy: it belongs to its tool.',
      '잠금 파일은 모든 운영체제를 대상으로 하므로 Linux에 설치할 수 없는 패키지가 들어갈 수 있고, 그러면 빌드가 멈춥니다. 잠금 파일은 해당 도구가 만드는 것이어서 배포본에서 고치지 않습니다.',
    ),
    example: {
      file: 'pyproject.toml',
      bad: 'dependencies = ["Django==5.2.8", "pywin32==306"]',
      good: `dependencies = ["Django==5.2.8", "pywin32==306 ; sys_platform == 'win32'"]`,
    },
    sources: [
      'https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers',
      'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
    ],
  },
  *run({ django: { install, python } }) {
    if (!install.complete) {
      yield notApplicable(text('no lock file names the packages', '패키지를 정하는 잠금 파일이 없습니다'));
      return;
    }
    for (const listed of install.packages.values()) yield* judge(listed, install, python);
  },
});

function* judge(listed: InstalledPackage, install: InstallSet, python: PythonRequest): Iterable<Verdict> {
  const { location, files } = listed;
  const row = knownToFail(listed);
  if (row) {
    const shown = `\`${listed.written}${listed.specifier}\``;
    const what = nature(row, shown, python.minor);
    const remedy = row.marker ? marked(listed, row.marker, install) : removed(listed, row, install);
    yield found(
      location,
      text(`${what.en} The build stops there.`, `${what.ko} 빌드가 여기서 멈춥니다.`),
      remedy,
    );
    return;
  }
  const fit = files && wheelFit(files, python.minor);
  if (fit === undefined || fit === 'fits' || fit === 'source') return;
  if (fit === 'other-python') yield* otherPython(listed, python, install);
  else yield found(location, otherPlatform(listed, fit), marked(listed, markers[fit], install));
}

/** Only what was measured or reported; a range of versions needs a locked version to be judged. */
function knownToFail({ name, version }: InstalledPackage): Vetted | undefined {
  return vettedRows(name).find(
    ({ confidence, versions }) =>
      confidence !== 'C' && (versions === undefined || (version !== undefined && matches(version, versions))),
  );
}

const markers = {
  windows: "sys_platform == 'win32'",
  macos: "sys_platform == 'darwin'",
  'other-platform': "sys_platform != 'linux'",
};

function otherPlatform({ written, version }: InstalledPackage, fit: keyof typeof markers): Text {
  const only = {
    windows: text('Windows', 'Windows'),
    macos: text('macOS', 'macOS'),
    'other-platform': text('other platforms', '다른 운영체제'),
  }[fit];
  return text(
    `${written} ${version} has files for ${only.en} only, and nothing to build: the build stops there.`,
    `${written} ${version}에는 ${only.ko}용 파일만 있고 직접 빌드할 소스도 없어 빌드가 여기서 멈춥니다.`,
  );
}

function* otherPython(
  { written, version, location }: InstalledPackage,
  python: PythonRequest,
  install: InstallSet,
): Iterable<Verdict> {
  if (python.source === 'default') {
    yield unknown(
      text(
        `the Python version of the build: ${written} ${version} has no file for ${python.minor}`,
        `빌드에 쓰이는 Python 버전(${written} ${version}에는 ${python.minor}용 파일이 없습니다)`,
      ),
      location,
    );
    return;
  }
  yield found(
    location,
    text(
      `${written} ${version} has Linux files for other Pythons, none for ${python.minor}, and nothing to build: the build stops there.`,
      `${written} ${version}에는 Python ${python.minor}용 Linux 파일이 없고 직접 빌드할 소스도 없어 빌드가 여기서 멈춥니다.`,
    ),
    text(
      `Raise ${written} (${upgrade(install, written)}) and commit the lock file, or name an older Python in \`${python.location?.file ?? '.python-version'}\`.`,
      `${written}의 버전을 올리고(${upgrade(install, written)}) 잠금 파일을 커밋하거나, \`${python.location?.file ?? '.python-version'}\`에 더 낮은 Python 버전을 적어 주세요.`,
    ),
  );
}

function marked({ written }: InstalledPackage, marker: string, { manager }: InstallSet): Text {
  const single = marker.replaceAll('"', "'");
  const line =
    manager === 'pipenv'
      ? `${written} = {version = "*", markers = "${single}"}`
      : manager === 'poetry'
        ? `${written} = {version = "*", markers = "${single}"}`
        : `"${written} ; ${single}"`;
  const manifest = manager === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
  return text(
    `If ${manifest} names it, give it a marker there (\`${line}\`); if another package needs it, raise that one. Then run \`${relock(manager)}\` and commit the lock file.`,
    `${manifest}에 직접 적혀 있다면 마커를 붙이고(\`${line}\`), 다른 패키지가 필요로 한다면 그 패키지의 버전을 올려 주세요. 그런 다음 \`${relock(manager)}\`을 실행하고 잠금 파일을 커밋해 주세요.`,
  );
}

function removed({ written }: InstalledPackage, { instead }: Vetted, { manager }: InstallSet): Text {
  const command = manager === 'pipenv' ? 'pipenv uninstall' : `${manager} remove`;
  return instead
    ? text(
        `Use \`${instead}\` instead: \`${command} ${written}\`, then \`${relock(manager)}\`, and commit the lock file.`,
        `대신 \`${instead}\`을(를) 사용해 주세요. \`${command} ${written}\` 다음에 \`${relock(manager)}\`을 실행하고 잠금 파일을 커밋하면 됩니다.`,
      )
    : text(
        `Run \`${command} ${written}\` and commit the lock file.`,
        `\`${command} ${written}\`을 실행하고 잠금 파일을 커밋해 주세요.`,
      );
}

function relock(manager: InstallSet['manager']): string {
  return `${manager} lock`;
}

function upgrade({ manager }: InstallSet, name: string): string {
  if (manager === 'uv') return `\`uv lock --upgrade-package ${name}\``;
  return `\`${manager} update ${name}\``;
}
