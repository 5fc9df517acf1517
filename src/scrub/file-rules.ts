import path from 'node:path/posix';
import { josa } from '../model/josa.js';
import { type Context, pinned, written } from './context.js';
import { rewrite } from './repairs.js';
import type { Ruling } from './ruling.js';
import { isInclude, said } from './syntax-rules.js';

/** What only several lines or files together show: includes, hashes, contradicting pins. */
export function* fileRules(context: Context): Iterable<Ruling> {
  yield* includes(context);
  yield* hashes(context);
  yield* conflicts(context);
  yield* distributionVersions(context);
}

function* includes(context: Context): Iterable<Ruling> {
  for (const line of context.lines) {
    if (!line.refusal || !isInclude(line)) continue;
    // As written: shlex has taken the backslashes out of the option's value.
    const target = /^(?:-r|-c|--requirement|--constraint)[\s=]*(\S+)/.exec(line.text)?.[1];
    const other = target === undefined ? undefined : spelledOtherwise(context, line.file, target);
    const slashes = other !== undefined && other === target?.replaceAll('\\', '/');
    const text = written(context, line);
    yield {
      check: 'req-include',
      severity: 'error',
      at: line,
      message: {
        en: `pip cannot include this file and installs nothing: "${said(line)}".`,
        ko: `pip이 이 파일을 포함하지 못해 아무것도 설치되지 않습니다: "${said(line)}".`,
      },
      remedy: other
        ? { en: `Write \`${other}\`.`, ko: `이렇게 적어 주세요: \`${other}\`` }
        : {
            en: 'Commit the file, or correct its path: it is relative to the file with this line.',
            ko: '파일을 커밋하거나 경로를 고쳐 주세요. 경로는 이 줄이 있는 파일을 기준으로 합니다.',
          },
      repair:
        other && target && text.includes(target)
          ? {
              safety: slashes ? 'safe' : 'unsafe',
              title: { en: `Include ${other}`, ko: `${other} 포함하기` },
              replacements: rewrite(line, text.replace(target, other)),
            }
          : undefined,
    };
  }
}

/** A tracked file whose path differs only in slashes or letter case. */
function spelledOtherwise(context: Context, from: string, target: string): string | undefined {
  const folder = path.dirname(from);
  const slashed = target.replaceAll('\\', '/');
  if (slashed !== target && context.tree.has(path.join(folder, slashed))) return slashed;
  const wanted = path.join(folder, slashed).toLowerCase();
  const real = context.tree.files?.find((file) => file.toLowerCase() === wanted);
  const spelled = real === undefined ? undefined : path.relative(folder, real);
  return spelled === path.normalize(target) ? undefined : spelled;
}

function* hashes(context: Context): Iterable<Ruling> {
  if (!context.hashMode) return;
  for (const line of context.active) {
    const { requirement } = line;
    const { url, hashes: own, name } = requirement;
    const remote = url !== undefined;
    const unhashable = remote && (requirement.editable || /^\w+\+/.test(url) || /^file:/.test(url));
    const inUrl = remote && /#(?:.*&)?sha(256|384|512)=/.test(url);
    const why = unhashable
      ? {
          en: 'pip cannot check the hash of a repository or folder',
          ko: '저장소나 폴더는 pip이 해시를 확인할 수 없습니다',
        }
      : !own && !inUrl
        ? { en: 'this line has no hash', ko: '이 줄에 해시가 없습니다' }
        : !remote && pinned(requirement) === undefined
          ? { en: 'this line is not pinned with `==`', ko: '이 줄은 `==`로 고정되어 있지 않습니다' }
          : undefined;
    if (!why) continue;
    yield {
      check: 'req-hashes',
      severity: 'error',
      at: line,
      name,
      message: {
        en: `One \`--hash\` makes hashes mandatory for every line, and ${why.en}: pip installs nothing.`,
        ko: `\`--hash\`가 하나라도 있으면 모든 줄에 해시가 필요한데, ${why.ko}. pip이 아무것도 설치하지 않습니다.`,
      },
      remedy: {
        en: 'Lock again with hashes for all (`pip-compile --generate-hashes`), or take all hashes out.',
        ko: '모든 줄에 해시가 붙도록 다시 잠그거나(`pip-compile --generate-hashes`), 해시를 모두 빼 주세요.',
      },
    };
  }
}

function* conflicts(context: Context): Iterable<Ruling> {
  for (const lines of context.listed.values()) {
    const pins = lines.flatMap((line) => {
      const version = line.requirement.applies ? pinned(line.requirement) : undefined;
      return version === undefined ? [] : [{ line, version }];
    });
    const [first, ...others] = pins;
    for (const { line, version } of others) {
      const { name } = line.requirement;
      if (!first || sameVersion(first.version, version)) continue;
      yield {
        check: 'req-conflict',
        severity: 'error',
        at: line,
        name,
        related: [
          {
            at: first.line,
            note: {
              en: `${name} is pinned to ${first.version} here`,
              ko: josa(`여기서는 ${name}이(가) ${first.version} 버전으로 고정되어 있습니다`),
            },
          },
        ],
        message: {
          en: `${name} is pinned to ${version} here and to ${first.version} in line ${first.line.line} of ${first.line.file}: pip stops with ResolutionImpossible.`,
          ko: josa(
            `${name}이(가) 여기서는 ${version} 버전, ${first.line.file} ${first.line.line}번째 줄에서는 ${first.version} 버전으로 고정되어 있어 pip이 ResolutionImpossible로 멈춥니다.`,
          ),
        },
        remedy: { en: 'Keep one of the two lines.', ko: '두 줄 가운데 하나만 남겨 주세요.' },
      };
    }
  }
}

function sameVersion(a: string, b: string): boolean {
  const plain = (version: string): string =>
    version
      .toLowerCase()
      .replace(/^v/, '')
      .replace(/(\.0)+$/, '');
  return plain(a) === plain(b);
}

/** Versions that only a Linux distribution or a vendor's index has. */
function* distributionVersions(context: Context): Iterable<Ruling> {
  if (context.otherIndex) return;
  for (const line of context.active) {
    const { requirement } = line;
    const version = pinned(requirement);
    if (version === undefined || requirement.url) continue;
    const vendor = /^([^+]+)\+(?:cu\d+|cpu|rocm[\d.]*|xpu)$/i.exec(version);
    const debian = /^(\d+(?:\.\d+)*)(?:[+.-]?(?:dfsg|ubuntu|build|deb|bzr|git)[\w.,]*)+$/i.exec(version);
    const plain = (vendor ?? debian)?.[1];
    if (plain === undefined) continue;
    const { name } = requirement;
    yield {
      check: 'req-not-on-pypi',
      severity: 'error',
      at: line,
      name,
      message: {
        en: `PyPI has no version \`${version}\` of ${name}: ${vendor ? "it is on its vendor's own index" : 'a Linux distribution made it'}. The build stops ("No matching distribution found").`,
        ko: `PyPI에는 ${name}의 \`${version}\` 버전이 없습니다. ${vendor ? '제작사의 별도 인덱스에만 있는' : 'Linux 배포판이 만든'} 버전이라 빌드가 멈춥니다("No matching distribution found").`,
      },
      remedy: vendor
        ? {
            en: `Write \`${name}==${plain}\`, or name the vendor's CPU index with \`--extra-index-url\`; Heroku has no GPUs.`,
            ko: josa(
              `\`${name}==${plain}\`으로 적거나, \`--extra-index-url\`로 제작사의 CPU용 인덱스를 지정해 주세요. Heroku에는 GPU가 없습니다.`,
            ),
          }
        : { en: `Write \`${name}==${plain}\`.`, ko: `이렇게 적어 주세요: \`${name}==${plain}\`` },
    };
  }
}
