import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runChild } from '../../src/runner/child.js';
import { InstallError } from '../../src/runner/install-error.js';
import { readInstallFailure } from '../../src/runner/install-failure.js';
import { locateRequirement } from '../../src/runner/locate-requirement.js';
import { asksForLog, telling } from '../../src/runner/pip-causes.js';
import { pipEnvironment } from '../project/requirements/real-pip.js';
import { temporary } from './temporary.js';

vi.setConfig({ testTimeout: 120_000 }); // pip

/** An index with projects of ours, which answers some paths as bad servers do. */
let server: Server;
let index: string;
const wheels = new Map<string, Buffer>();

beforeAll(async () => {
  const python = pipEnvironment();
  const program = `
import base64, io, json, zipfile
def wheel(name, version, tags, requires="", python=""):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        info = f"{name}-{version}.dist-info"
        file.writestr(f"{name}.py", "")
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n" + requires)
        file.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: {tags}\\n")
        file.writestr(f"{info}/RECORD", "")
    return [f"{name}-{version}-{tags}.whl", base64.b64encode(data.getvalue()).decode()]
print(json.dumps([
    wheel("plain", "1.0", "py3-none-any"),
    wheel("plain", "2.0", "py3-none-any"),
    wheel("wantsold", "1.0", "py3-none-any", "Requires-Dist: plain<2\\n"),
    wheel("wantsnone", "1.0", "py3-none-any", "Requires-Dist: nowhere>=3\\n"),
    wheel("forwindows", "306", "cp311-cp311-win_amd64"),
    wheel("forwindows", "306", "cp312-cp312-win_amd64"),
    wheel("forpython", "1.0", "cp39-cp39-manylinux2014_x86_64"),
    wheel("badmetadata", "1.0", "py3-none-any", "Requires-Dist: pytz (>dev)\\n"),
    wheel("fornewer", "1.0", "py3-none-any", "Requires-Python: >=3.99\\n"),
]))
`;
  for (const [name, data] of JSON.parse(execFileSync(python, ['-c', program], { encoding: 'utf8' }))) {
    wheels.set(name, Buffer.from(data, 'base64'));
  }
  server = createServer((request, response) => {
    const path = request.url!;
    const [, first, name = ''] = path.split('/');
    const end = (status: number, body: string | Buffer = '') => response.writeHead(status).end(body);
    if (/^\d{3}$/.test(first!)) return end(Number(first));
    if (first === 'drop') return request.socket.destroy();
    if (first === 'files') return end(200, wheels.get(decodeURIComponent(name)));
    const own = [...wheels.keys()].filter((file) => file.startsWith(`${name}-`));
    if (own.length === 0) return end(404);
    response.setHeader('Content-Type', 'text/html');
    const python = name === 'fornewer' ? ' data-requires-python="&gt;=3.99"' : '';
    end(200, own.map((file) => `<a href="/files/${file}"${python}>${file}</a>`).join('\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  index = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** What the failing installation of a requirements.txt (and other files) comes to, with Heroku's pip. */
async function failing(text: string, files: Record<string, string | Uint8Array> = {}): Promise<InstallError> {
  const folder = temporary({ ...files, 'requirements.txt': text.replaceAll('INDEX', index) });
  const log = join(folder, 'pip.log');
  const run = (more: Record<string, string> = {}) =>
    runChild({
      program: pipEnvironment(),
      args: [...'-m pip install --no-input --progress-bar off --target out -r requirements.txt'.split(' ')],
      cwd: folder,
      env: {
        PATH: process.env.PATH!,
        LC_ALL: 'C.UTF-8',
        PIP_CONFIG_FILE: '/dev/null',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_INDEX_URL: `${index}/simple`,
        PIP_RETRIES: '0',
        GIT_SSH_COMMAND: 'ssh -o BatchMode=yes -o StrictHostKeyChecking=yes',
        ...more,
      },
    });
  const { code, tail } = await run();
  expect(code, tail.join('\n')).not.toBe(0);
  if (asksForLog(tail.join('\n'))) await run({ PIP_LOG: log });
  const told = existsSync(log) ? telling(readFileSync(log, 'utf8')) : [];
  const failure = readInstallFailure([...told, ...tail], { folder, python: '3.11' });
  const at =
    failure.place ?? locateRequirement(failure, { folder, file: 'requirements.txt', python: '3.11' });
  return new InstallError(failure, at, tail);
}

const zeros = '0'.repeat(64);
/** A package with a build backend of its own, so that no setuptools is needed. */
const built = (body: string) => ({
  'own/pyproject.toml':
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "own"\nversion = "1"\n',
  'own/backend.py': `import os
def prepare_metadata_for_build_wheel(folder, config_settings=None):
    os.makedirs(f"{folder}/own-1.dist-info")
    with open(f"{folder}/own-1.dist-info/METADATA", "w") as file:
        file.write("Metadata-Version: 2.1\\nName: own\\nVersion: 1\\n")
    return "own-1.dist-info"
def build_wheel(folder, config_settings=None, metadata_directory=None):
    ${body}
`,
});
const extension = (header: string) => ({
  ...built('import subprocess; subprocess.run(["cc", "-c", "own.c"], check=True)'),
  'own/own.c': `#include <${header}>\nint x;\n`,
});

describe('what only this machine lacks', () => {
  it.each([
    ['a library that Heroku has', 'mysql.h', true],
    ['one that Heroku lacks, too', 'xmlsec/xmlsec.h', false],
    ['something else', 'nobody-knows.h', false],
  ])('%s', async (_, header, mine) =>
    expect((await failing('./own\n', extension(header))).ofThisMachine).toBe(mine),
  );
});

describe('readInstallFailure', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'a conflict',
      'plain==2.0\nwantsold==1.0\n',
      {
        cause: 'conflict',
        details: ['The user requested plain==2.0', 'wantsold 1.0 depends on plain<2'],
      },
    ],
    ['a version that is not there', 'plain==9\n', { cause: 'no-version', requirement: 'plain==9' }],
    ['a project that is not there', 'nowhere==1\n', { cause: 'no-project', requirement: 'nowhere==1' }],
    [
      'a project that another one needs',
      '\nwantsnone\n',
      { cause: 'no-project', requirement: 'nowhere>=3', parent: 'wantsnone' },
    ],
    ['files for Windows', 'forwindows==306\n', { cause: 'no-file', fit: 'windows' }],
    ['files for another Python', 'forpython==1.0\n', { cause: 'no-file', fit: 'other-python' }],
    ['another Python', 'fornewer==1.0\n', { cause: 'python', details: ['1.0 Requires-Python >=3.99'] }],
    [
      'a wheel for Windows',
      'INDEX/files/forwindows-306-cp311-cp311-win_amd64.whl\n',
      { cause: 'no-file', fit: 'windows' },
    ],
    ['invalid metadata', 'badmetadata==1.0\n', { cause: 'metadata', requirement: 'badmetadata==1.0' }],
    [
      'another hash',
      `plain==1.0 --hash=sha256:${zeros}\n`,
      { cause: 'hash', requirement: 'plain==1.0', place: { file: 'requirements.txt', line: 1 } },
    ],
    [
      'a repository among hashes',
      `plain==1.0 --hash=sha256:${zeros}\nx @ git+https://127.0.0.1:9/x.git\n`,
      { cause: 'hash-missing' },
    ],
    [
      'an index that wants a password',
      '-i INDEX/401\nplain==1.0\n',
      { cause: 'credentials', requirement: 'plain==1.0' },
    ],
    ['an index that refuses', '-i INDEX/403\nplain==1.0\n', { cause: 'credentials' }],
    [
      'an index with trouble of its own',
      '-i INDEX/503\nplain==1.0\n',
      { cause: 'network', requirement: 'plain==1.0' },
    ],
    ['an index that hangs up', '-i INDEX/drop\nplain==1.0\n', { cause: 'network' }],
    ['an index that is not there', '-i http://127.0.0.1:9/simple\nplain==1.0\n', { cause: 'network' }],
    ['an index without an address', '-i https://no-such-host.invalid/simple\nplain\n', { cause: 'network' }],
    ['an index without HTTPS', '-i http://no-such-host.invalid/simple\nplain\n', { cause: 'insecure' }],
    [
      'a URL that is gone',
      'x @ INDEX/404/x-1.0.tar.gz\n',
      { cause: 'not-found', place: { file: 'requirements.txt', line: 1 } },
    ],
    [
      'a URL on a server that is away',
      'x @ http://127.0.0.1:9/x-1.0.tar.gz\n',
      {
        cause: 'network',
        place: { file: 'requirements.txt', line: 1 },
        message: 'Failed to connect to 127.0.0.1',
      },
    ],
    ['a URL that wants a password', 'x @ INDEX/401/x-1.0.tar.gz\n', { cause: 'credentials' }],
    [
      'a repository that wants a password',
      'x @ git+INDEX/401/x.git\n',
      { cause: 'credentials', requirement: 'x' },
    ],
    [
      'a repository on a server that is away',
      'x @ git+https://127.0.0.1:9/x.git\n',
      { cause: 'network', requirement: 'x' },
    ],
    [
      'a path of another computer',
      '\nx @ file:///croot/x_123/work\n',
      { cause: 'local-path', requirement: '/croot/x_123/work' },
    ],
    ['an included file that is missing', '-r more.txt\n', { cause: 'missing-file', requirement: 'more.txt' }],
    [
      'a line that is none',
      'plain\ndjango=5\n',
      { cause: 'invalid', requirement: 'django=5', place: { file: 'requirements.txt', line: 2 } },
    ],
    ['an option that is none', 'plain --bogus\n', { cause: 'invalid' }],
  ])('%s', async (_, text, expected) => {
    const { failure } = await failing(text);
    expect(failure).toMatchObject(expected);
  });

  it('finds the header that a build misses, and who has it', async () => {
    const missing = await failing('plain==1.0\n./own\n', extension('portaudio.h'));
    expect(missing.failure).toMatchObject({
      cause: 'build',
      requirement: 'own',
      details: ['fatal error: portaudio.h: No such file or directory'],
    });
    expect(missing.hint?.en).toContain('portaudio19-dev');
    expect(missing.location).toEqual({ file: 'requirements.txt', line: 2 });
    const geo = await failing('./own\n', extension('gdal.h'));
    expect(geo.hint?.en).toContain('heroku-geo-buildpack');
    // Heroku has it: then the project is not at fault.
    const here = await failing('./own\n', extension('gssapi/gssapi.h'));
    expect(here.hint?.en).toContain("Heroku's build has Kerberos; here it is missing");
  });

  it('reads a build script that fails', async () => {
    const gone = await failing('./own\n', built('import pkg_resources_of_old'));
    expect(gone.failure).toMatchObject({
      cause: 'build',
      requirement: 'own',
      details: ["ModuleNotFoundError: No module named 'pkg_resources_of_old'"],
    });
    const config = await failing(
      './own\n',
      built('raise SystemExit("Error: pg_config executable not found.")'),
    );
    expect(config.hint?.en).toContain('libpq-dev');
  });

  it('reads bytes that pip cannot decode', async () => {
    const folder = { 'more.txt': Buffer.from([0x61, 0x0a, 0xff, 0xfe]) };
    expect((await failing('-r more.txt\n', folder)).failure).toMatchObject({
      cause: 'encoding',
      message: "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte",
    });
  });

  it('says it so that a person knows what to do', async () => {
    const say = async (text: string, files = {}) => {
      const { text: said, hint } = await failing(text, files);
      return [said.en, hint?.en, said.ko, hint?.ko].join('\n').replaceAll(index, 'INDEX');
    };
    expect(await say('plain==2.0\nwantsold==1.0\n')).toMatchInlineSnapshot(`
      "The requirement in requirements.txt:2 cannot be installed: The user requested plain==2.0; wantsold 1.0 depends on plain<2
      Two requirements ask for versions that exclude each other. Loosen or raise one of them; \`pip install -r\` on your computer says the same.
      설치 실패: requirements.txt:2의 의존성. The user requested plain==2.0; wantsold 1.0 depends on plain<2
      두 의존성이 서로 맞지 않는 버전을 요구합니다. 한쪽의 버전을 풀거나 올려 주세요. 내 컴퓨터에서 \`pip install -r\`을 실행해도 같은 결과가 나옵니다."
    `);
    expect(await say('forwindows==306\n')).toMatchInlineSnapshot(`
      "The requirement \`forwindows==306\` (requirements.txt:1) cannot be installed: this release has files for Windows only. (No matching distribution found for forwindows==306)
      Write \`; sys_platform == "win32"\` behind the line, so that Linux leaves it out.
      설치 실패: 의존성 \`forwindows==306\` (requirements.txt:1). 이 릴리스에는 Windows용 파일만 있습니다. (No matching distribution found for forwindows==306)
      Linux에서 건너뛰도록 줄 뒤에 \`; sys_platform == "win32"\`를 붙여 주세요."
    `);
    expect(await say('wantsnone\n')).toMatchInlineSnapshot(`
      "The requirement \`nowhere>=3\`, which \`wantsnone\` (requirements.txt:1) needs, cannot be installed: no index has a project of this name. (No matching distribution found for nowhere>=3)
      Correct the name, or delete the line. A private package needs its index in the config var PIP_EXTRA_INDEX_URL.
      설치 실패: 의존성 \`nowhere>=3\`, \`wantsnone\` (requirements.txt:1)에 필요. 어떤 인덱스에도 이런 이름의 프로젝트가 없습니다. (No matching distribution found for nowhere>=3)
      이름을 고치거나 줄을 지워 주세요. 비공개 패키지라면 config var PIP_EXTRA_INDEX_URL에 인덱스 주소가 있어야 합니다."
    `);
    expect(await say('./own\n', extension('graphviz/cgraph.h'))).toMatchInlineSnapshot(`
      "The requirement \`own\` (requirements.txt:1) cannot be installed: pip found no wheel and could not compile it: fatal error: graphviz/cgraph.h: No such file or directory. 
      Heroku has no Graphviz. Take a release with a wheel for this Python if there is one; else write \`libgraphviz-dev\` into a file \`Aptfile\` and run \`heroku buildpacks:add --index 1 heroku-community/apt\`.
      설치 실패: 의존성 \`own\` (requirements.txt:1). pip이 wheel을 찾지 못해 직접 컴파일하려 했지만 실패했습니다: fatal error: graphviz/cgraph.h: No such file or directory. 
      Heroku에는 Graphviz가 없습니다. 이 Python용 wheel이 있는 릴리스가 있으면 그것을 쓰고, 없으면 \`Aptfile\`에 \`libgraphviz-dev\`를 적은 뒤 \`heroku buildpacks:add --index 1 heroku-community/apt\`를 실행해 주세요."
    `);
    expect(await say('-i INDEX/401\nplain==1.0\n')).toMatchInlineSnapshot(`
      "The requirement \`plain==1.0\` (requirements.txt:2) cannot be installed: the server wants credentials that the build does not have. (INDEX/401/plain/ 401 Client Error: Unauthorized)
      Put the URL of the private index with its credentials into the config var PIP_EXTRA_INDEX_URL, the only one that pip sees on Heroku; a private repository needs an HTTPS URL with a token, since the build has no SSH key. Here the environment variable PIP_EXTRA_INDEX_URL does the same.
      설치 실패: 의존성 \`plain==1.0\` (requirements.txt:2). 서버가 인증을 요구하는데 빌드에는 인증 정보가 없습니다. (INDEX/401/plain/ 401 Client Error: Unauthorized)
      사설 인덱스의 URL을 인증 정보와 함께 config var PIP_EXTRA_INDEX_URL에 넣어 주세요. Heroku의 pip이 볼 수 있는 것은 이것뿐입니다. 비공개 저장소는 빌드에 SSH 키가 없으므로 토큰이 든 HTTPS URL이 필요합니다. 여기서는 환경 변수 PIP_EXTRA_INDEX_URL이 같은 역할을 합니다."
    `);
    expect(await say('-i INDEX/503\nplain==1.0\n')).toMatchInlineSnapshot(`
      "The requirement \`plain==1.0\` (requirements.txt:2) cannot be installed: the index or server did not answer. That is not a fault of the project. (INDEX/503/plain/ too many 503 error responses)
      Run the job again. If it stays so, see whether a proxy or firewall stands between the runner and the index.
      설치 실패: 의존성 \`plain==1.0\` (requirements.txt:2). 인덱스나 서버가 응답하지 않았습니다. 프로젝트의 문제가 아닙니다. (INDEX/503/plain/ too many 503 error responses)
      작업을 다시 실행해 주세요. 계속 그렇다면 러너와 인덱스 사이에 프록시나 방화벽이 있는지 확인해 주세요."
    `);
  });

  it('has something to say of what nobody knows', () => {
    expect(readInstallFailure(['ERROR: something new'])).toEqual({
      cause: 'other',
      message: 'something new',
      details: [],
    });
    expect(readInstallFailure([])).toEqual({ cause: 'other', message: '', details: [] });
  });
});
