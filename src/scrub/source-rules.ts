import type { Context } from './context.js';
import { written } from './context.js';
import { rewrite } from './repairs.js';
import type { Ruling } from './ruling.js';
import { secretsIn } from './secrets.js';

/** Where packages come from: private repositories, other indexes, variables and secrets. */
export function* sourceRules(context: Context): Iterable<Ruling> {
  for (const { path, text } of context.read.files) yield* secretLines(path, text);
  for (const line of context.lines) {
    if (/\$\{[A-Z0-9_]+\}/.test(line.text)) yield variable(line);
    const { noIndex, findLinks } = line.options ?? {};
    if (noIndex && !line.requirement && !findLinks?.length && !context.otherIndex) {
      yield {
        check: 'req-private-source',
        severity: 'error',
        at: line,
        message: {
          en: 'With `--no-index` pip asks no index at all, so it finds none of these packages and the build stops.',
          ko: '`--no-index`가 있으면 pip이 어떤 인덱스에도 묻지 않아 패키지를 하나도 찾지 못하고 빌드가 멈춥니다.',
        },
        remedy: { en: 'Delete the line.', ko: '이 줄을 지워 주세요.' },
      };
    }
  }
  for (const line of context.active) {
    const { url, name } = line.requirement;
    const scheme = url === undefined ? undefined : /^([a-z]+\+[a-z]+):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined || scheme.endsWith('+file')) continue;
    const text = written(context, line);
    const https = text.replace(
      /(git\+|\s|^)(?:ssh|git):\/\/(?:git@)?(github\.com|gitlab\.com|bitbucket\.org)[:/]/,
      (_, before: string, host: string) =>
        `${before.endsWith('+') ? before : `${before}git+`}https://${host}/`,
    );
    const repair: Ruling['repair'] =
      https === text
        ? undefined
        : {
            safety: 'unsafe',
            title: { en: 'Fetch it over HTTPS', ko: 'HTTPS로 받기' },
            replacements: rewrite(line, https),
          };
    const base = { check: 'req-private-source', at: line, name, repair };
    if (/\+(ssh|sftp)$/.test(scheme)) {
      yield {
        ...base,
        severity: 'warning',
        message: {
          en: 'pip would fetch this repository over SSH, and the build has no SSH key ("Permission denied (publickey)").',
          ko: 'pip이 이 저장소를 SSH로 받으려고 하지만 빌드 환경에는 SSH 키가 없습니다("Permission denied (publickey)").',
        },
        remedy: {
          en: 'Use `git+https://…` for a public repository; for a private one publish the package to an index that the config var PIP_EXTRA_INDEX_URL names.',
          ko: '공개 저장소라면 `git+https://…`를 쓰고, 비공개라면 패키지를 사설 인덱스에 올린 뒤 config var PIP_EXTRA_INDEX_URL에 그 주소를 적어 주세요.',
        },
      };
    } else if (scheme === 'git+git') {
      yield {
        ...base,
        severity: 'error',
        message: {
          en: 'GitHub no longer answers the `git://` protocol, so the build stops here.',
          ko: 'GitHub은 더 이상 `git://` 프로토콜을 지원하지 않아 빌드가 여기서 멈춥니다.',
        },
        remedy: { en: 'Use `git+https://…`.', ko: '`git+https://…`를 사용해 주세요.' },
      };
    } else if (!scheme.startsWith('git+')) {
      yield {
        ...base,
        severity: 'error',
        message: {
          en: `The build has no \`${scheme.split('+')[0]}\` client, so it stops here.`,
          ko: `빌드 환경에 \`${scheme.split('+')[0]}\` 클라이언트가 없어 빌드가 여기서 멈춥니다.`,
        },
        remedy: {
          en: 'Name a release on PyPI, a git repository or an archive by HTTPS.',
          ko: 'PyPI 릴리스나 git 저장소, 또는 HTTPS로 받을 수 있는 압축 파일을 적어 주세요.',
        },
      };
    }
  }
}

function* secretLines(file: string, text: string): Iterable<Ruling> {
  if (secretsIn(text).length === 0) return;
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (secretsIn(line).length === 0) continue;
    yield {
      check: 'req-url-secret',
      severity: 'error',
      at: { file, line: index + 1 },
      message: {
        en: 'A password or token stands in a URL here. Whoever can read the repository or the build log has it.',
        ko: 'URL에 비밀번호나 토큰이 들어 있습니다. 저장소나 빌드 로그를 볼 수 있는 사람은 누구나 알 수 있습니다.',
      },
      remedy: {
        en: 'Revoke it and make a new one. Take it out of the file, and put the index URL into the config var PIP_EXTRA_INDEX_URL, the only one that pip sees on Heroku.',
        ko: '기존 값을 폐기하고 새로 발급해 주세요. 파일에서는 지우고, 인덱스 URL은 config var PIP_EXTRA_INDEX_URL에 넣어 주세요. Heroku 빌드에서 pip이 볼 수 있는 config var는 이것뿐입니다.',
      },
    };
  }
}

function variable(line: Context['lines'][number]): Ruling {
  return {
    check: 'req-private-source',
    severity: 'error',
    at: line,
    message: {
      en: 'pip would fill in the variable from the environment, but the build passes it no config var except PIP_EXTRA_INDEX_URL: the text stays as it is.',
      ko: 'pip이 환경 변수로 채워야 하는 부분인데, 빌드는 PIP_EXTRA_INDEX_URL 말고는 config var를 pip에 넘기지 않아 글자 그대로 남습니다.',
    },
    remedy: {
      en: 'Take the line out and put the whole index URL into the config var PIP_EXTRA_INDEX_URL.',
      ko: '이 줄을 지우고 인덱스 URL 전체를 config var PIP_EXTRA_INDEX_URL에 넣어 주세요.',
    },
  };
}
