import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { RequirementLine } from '../project/requirements/requirements-file.js';
import { readWheelName, type WheelName } from '../project/requirements/url.js';
import { normalName, normalVersion } from '../project/requirements/version.js';
import { type ActiveLine, type Context, written } from './context.js';
import { commentOut, insteadOf, rewrite, withMarker } from './repairs.js';
import type { Ruling } from './ruling.js';
import { isPath, said } from './syntax-rules.js';

const check = 'req-local-path';

/** Requirements that come from a path or a URL which Heroku's build cannot reach, or not use. */
export function* placeRules(context: Context): Iterable<Ruling> {
  for (const line of context.lines) {
    if (isPath(line)) yield refusedPath(context, line);
  }
  for (const line of context.active) {
    const { url, editable } = line.requirement;
    if (url === undefined) continue;
    const file = url.split('#', 1)[0]!.split('?', 1)[0]!.split('/').at(-1)!;
    if (/^(?:\w+\+)?file:/i.test(url)) yield* localUrl(context, line, file);
    else if (!editable && file.endsWith('.whl')) yield* foreignWheel(line, file);
  }
}

const unreachable: Text = {
  en: 'The path exists only on the computer where the file was written; Heroku does not have it, and the build stops there.',
  ko: '이 경로는 파일을 만든 컴퓨터에만 있습니다. Heroku에는 없으므로 빌드가 여기서 멈춥니다.',
};

/** `name @ file:///…`, as a freeze of conda or of a local install writes it, and files in the project. */
function* localUrl(context: Context, line: ActiveLine, file: string): Iterable<Ruling> {
  const { requirement } = line;
  const { url, name, extras, editable, hashes } = requirement;
  const path = decodeURIComponent(url!.replace(/^(?:\w+\+)?file:(?:\/\/)?/i, '').split('#', 1)[0]!);
  if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path)) {
    yield* insideProject(context, line, path, file);
    return;
  }
  const version = name && versionInArchive(decodeURIComponent(file), name);
  const extra = extras.length ? `[${extras.join(',')}]` : '';
  const base = { check, severity: 'error' as const, at: line, name };
  const shown = name ? `\`${name}\`: ` : '';
  const message = { en: `${shown}${unreachable.en}`, ko: `${shown}${unreachable.ko}` };
  if (version && !editable && !hashes) {
    const text = `${name}${extra}==${version}`;
    yield {
      ...base,
      message,
      remedy: {
        en: `Write \`${text}\`, the version in the file's name.`,
        ko: `파일 이름에 있는 버전 그대로 적어 주세요: \`${text}\``,
      },
      repair: {
        safety: 'safe',
        title: { en: `Take ${name} from PyPI`, ko: josa(`${name}을(를) PyPI에서 설치하기`) },
        replacements: insteadOf(requirement, text),
      },
    };
    return;
  }
  const conda = /\/(work|croot|feedstock_root)(\/|$)/.test(path);
  yield {
    ...base,
    message,
    remedy: conda
      ? {
          en: 'conda wrote it without a version. Make the file with `pip list --format=freeze > requirements.txt`.',
          ko: 'conda가 버전 없이 적은 줄입니다. `pip list --format=freeze > requirements.txt`로 파일을 다시 만들어 주세요.',
        }
      : {
          en: `Write \`${name ?? 'name'}==version\`, or commit the package into the project and name its folder.`,
          ko: `\`${name ?? '이름'}==버전\`으로 적거나, 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.`,
        },
  };
}

function versionInArchive(file: string, name: string): string | undefined {
  try {
    const wheel = readWheelName(file);
    return wheel.name === normalName(name) ? wheel.version : undefined;
  } catch {
    const match = /^(.+)-(\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(file);
    return match && normalName(match[1]!) === normalName(name) ? normalVersion(match[2]!) : undefined;
  }
}

function* insideProject(context: Context, line: ActiveLine, path: string, file: string): Iterable<Ruling> {
  const { tree } = context;
  const at = (child: string): string => (path === '' || path === '.' ? child : `${path}/${child}`);
  if (file.endsWith('.whl') && tree.has(path)) yield* foreignWheel(line, file);
  else if (line.requirement.editable && !tree.has(at('setup.py')) && !tree.has(at('pyproject.toml'))) {
    yield {
      check,
      severity: 'error',
      at: line,
      message: {
        en: `\`${path || '.'}\` has neither setup.py nor pyproject.toml, so pip cannot install it and stops the build.`,
        ko: `\`${path || '.'}\`에 setup.py도 pyproject.toml도 없어 pip이 설치하지 못하고 빌드가 멈춥니다.`,
      },
      remedy: {
        en: 'Commit the file that is missing, or delete the line: Django does not need the project itself to be installed.',
        ko: '빠진 파일을 커밋하거나 이 줄을 지워 주세요. Django 프로젝트 자체를 설치할 필요는 없습니다.',
      },
      repair: {
        safety: 'unsafe',
        title: { en: 'Comment the line out', ko: '줄을 주석으로 바꾸기' },
        replacements: commentOut(context, line),
      },
    };
  }
}

/** A wheel for another platform or Python, by the tags in its name. */
function* foreignWheel(line: ActiveLine, file: string): Iterable<Ruling> {
  let wheel: WheelName;
  try {
    wheel = readWheelName(decodeURIComponent(file));
  } catch {
    return;
  }
  const platforms = wheel.platform;
  const windows = platforms.every((tag) => tag.startsWith('win'));
  const macos = platforms.every((tag) => tag.startsWith('macosx'));
  if (!windows && !macos) return;
  const marker = windows ? 'sys_platform == "win32"' : 'sys_platform == "darwin"';
  const system = windows ? 'Windows' : 'macOS';
  const { requirement } = line;
  // A marker behind -e is not read, and an unquoted editable cannot be a wheel anyway.
  if (requirement.editable) return;
  yield {
    check: windows ? 'req-windows-only' : 'req-macos-only',
    severity: 'error',
    at: line,
    name: requirement.name,
    message: {
      en: `\`${decodeURIComponent(file)}\` is a wheel for ${system} only. The build stops there ("is not a supported wheel on this platform").`,
      ko: josa(
        `\`${decodeURIComponent(file)}\`은(는) ${system} 전용 wheel입니다. 빌드가 여기서 멈춥니다("is not a supported wheel on this platform").`,
      ),
    },
    remedy: {
      en: `Write \` ; ${marker}\` behind it, and give Linux a requirement of its own if the app needs the package there.`,
      ko: josa(
        `줄 뒤에 \` ; ${marker}\`를 붙이고, Heroku에서도 필요하다면 Linux용 의존성을 따로 적어 주세요.`,
      ),
    },
    repair: {
      safety: requirement.applies === undefined ? 'unsafe' : 'safe',
      title: {
        en: `Keep the ${system} wheel off Linux`,
        ko: `Linux에서는 ${system}용 wheel을 설치하지 않기`,
      },
      replacements: withMarker(requirement, marker),
    },
  };
}

/** Paths that pip already refuses to read. */
function refusedPath(context: Context, line: RequirementLine): Ruling {
  const text = written(context, line);
  const words = said(line);
  const scheme = /^(?:-e\s+|--editable[\s=]+)?(git|hg|svn|bzr|ssh)\b/.exec(line.text)?.[1];
  if (scheme || line.refusal!.type === 'InvalidEggFragment') return refusedVcs(line, words);
  const wheel = /([^\\/]+)-(\d[^-]*)-(?:[^-]+-){2,3}[^-]+\.whl/.exec(text);
  const release = wheel && `${wheel[1]}==${wheel[2]}`;
  const editable = /^(-e|--editable)\b/.test(line.text);
  return {
    check,
    severity: 'error',
    at: line,
    message: {
      en: `${unreachable.en} pip says: "${words}".`,
      ko: `${unreachable.ko} pip의 출력: "${words}".`,
    },
    remedy: release
      ? { en: `Write \`${release}\`.`, ko: `이렇게 적어 주세요: \`${release}\`` }
      : editable
        ? {
            en: 'Delete the line if it is this project; else commit the package into the project and name its folder.',
            ko: '이 프로젝트 자신이라면 줄을 지워 주세요. 아니라면 패키지를 프로젝트에 커밋하고 그 폴더를 적어 주세요.',
          }
        : {
            en: 'Commit the folder or file that is missing, or name a release on PyPI: `name==version`.',
            ko: '빠진 폴더나 파일을 커밋하거나, PyPI의 릴리스를 `이름==버전`으로 적어 주세요.',
          },
    repair: release
      ? {
          safety: 'unsafe',
          title: { en: `Take ${release} from PyPI`, ko: josa(`${release}을(를) PyPI에서 설치하기`) },
          replacements: rewrite(line, release),
        }
      : editable
        ? {
            safety: 'unsafe',
            title: { en: 'Comment the line out', ko: '줄을 주석으로 바꾸기' },
            replacements: commentOut(context, line),
          }
        : undefined,
  };
}

function refusedVcs(line: RequirementLine, words: string): Ruling {
  const match =
    /(git|hg|svn|bzr)\+(?:git@([^:/]+):|(\w+:\/\/))(\S*?)(?:#egg=([A-Za-z0-9._-]+)(\[[^\]]*\])?\S*)?$/.exec(
      line.text,
    );
  const host = match?.[2];
  const rest = match?.[4] ?? '';
  const url = match ? `${match[1]}+${host ? `https://${host}/` : match[3]}${rest}` : undefined;
  const direct = url && match?.[5] ? `${match[5]}${match[6] ?? ''} @ ${url}` : undefined;
  return {
    check: 'req-syntax',
    severity: 'error',
    at: line,
    message: {
      en: `pip cannot read this repository address and stops the build: "${words}".`,
      ko: `pip이 이 저장소 주소를 읽지 못해 빌드가 멈춥니다: "${words}".`,
    },
    remedy: direct
      ? { en: `Write \`${direct}\`.`, ko: `이렇게 적어 주세요: \`${direct}\`` }
      : {
          en: 'Write `name @ git+https://host/owner/repository.git@tag`.',
          ko: '`이름 @ git+https://호스트/소유자/저장소.git@태그` 형식으로 적어 주세요.',
        },
    repair: direct
      ? {
          safety: 'unsafe',
          title: { en: 'Write it as `name @ address`', ko: '`이름 @ 주소` 형식으로 적기' },
          replacements: rewrite(line, direct),
        }
      : undefined,
  };
}
