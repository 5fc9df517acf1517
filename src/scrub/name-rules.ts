import { satisfies } from '@renovatebot/pep440';
import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import { type ActiveLine, type Context, pinned } from './context.js';
import { commentOut, insteadOf, withMarker } from './repairs.js';
import type { Ruling } from './ruling.js';
import { means, parents, type Vetted, vettedRows } from './vetted.js';

/** Lines whose project is known not to install on Heroku. */
export function* nameRules(context: Context): Iterable<Ruling> {
  for (const line of context.active) {
    const { normalName, url } = line.requirement;
    if (!normalName || url) continue;
    const row = vettedRows(normalName).find((candidate) => concerns(candidate, line));
    if (row) yield* ruling(context, line, row);
  }
}

/** Whether a row's versions are the line's. A range is pip's to resolve, and never judged. */
function concerns({ versions, newest }: Vetted, { requirement }: ActiveLine): boolean {
  if (versions === undefined) return true;
  const version = pinned(requirement);
  if (version !== undefined) return matches(version, versions);
  return newest === true && requirement.specifier === '';
}

/** Whether `version` is in `range`; not when either cannot be read. */
export function matches(version: string, range: string): boolean {
  try {
    return satisfies(version, range, { prereleases: true });
  } catch {
    return false;
  }
}

function* ruling(context: Context, line: ActiveLine, row: Vetted): Iterable<Ruling> {
  const { requirement } = line;
  const name = requirement.name!;
  const at = { file: line.file, line: line.line, lastLine: line.lastLine };
  const parent = listedOf(context, row, line);
  const base = { check: row.check, at, name, parent, message: messageOf(context, line, row, parent) };
  if (row.action === 'report') {
    const instead = row.instead;
    const sameRelease =
      instead && !/[<>=]/.test(instead) && !context.hashMode && requirement.specifier === '';
    yield {
      ...base,
      severity: 'error',
      remedy: insteadText(row, name),
      repair: sameRelease
        ? {
            safety: 'unsafe',
            title: { en: `Use ${instead}`, ko: `${instead} 사용하기` },
            replacements: insteadOf(requirement, instead),
          }
        : undefined,
    };
    return;
  }
  // Where another index is named, a name that PyPI lacks may be its own.
  const doubtful = row.confidence === 'C' || requirement.applies === undefined;
  const elsewhere = row.check === 'req-not-on-pypi' && context.otherIndex;
  const magic = row.name === 'python-magic-bin';
  const appended = magic ? magicForLinux(context, line) : [];
  const repair: NonNullable<Ruling['repair']> =
    row.action === 'comment'
      ? {
          safety: doubtful || elsewhere ? 'unsafe' : 'safe',
          title: { en: `Comment out ${name}`, ko: `${name} 줄을 주석으로 바꾸기` },
          replacements: commentOut(context, line),
        }
      : {
          safety: doubtful || (magic && !appended) ? 'unsafe' : 'safe',
          title: { en: `Keep ${name} off Linux`, ko: `Linux에서는 ${name} 설치하지 않기` },
          replacements: [...withMarker(requirement, row.marker!), ...(appended ?? [])],
        };
  yield {
    ...base,
    severity: doubtful || elsewhere ? 'warning' : 'error',
    remedy: remedyOf(row, name),
    // Without python-magic on Linux the app would lose the module: with hashes nobody can add it here.
    repair: magic && !appended ? undefined : repair,
  };
}

/** `python-magic` for Linux at the end of the file; [] when it is listed, undefined when hashes forbid a new line. */
function magicForLinux(context: Context, line: ActiveLine) {
  if (context.listed.has('python-magic')) return [];
  if (context.hashMode) return undefined;
  const text = context.text(line.file);
  const end = text.length;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const open = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return [{ start: end, end, newText: `${open}python-magic==0.4.27 ; sys_platform == "linux"${lineEnd}` }];
}

function listedOf(context: Context, row: Vetted, line: ActiveLine): string | undefined {
  const own = line.requirement.normalName!;
  const brings = (name: string): boolean =>
    vettedRows(name).some(({ needs }) => needs?.some((entry) => means(entry, own)));
  const parent =
    row.from?.find((name) => name !== own && context.listed.has(name)) ??
    parents.find((name) => name !== own && context.listed.has(name) && brings(name));
  return parent && context.listed.get(parent)![0]!.requirement.name;
}

function messageOf(context: Context, line: ActiveLine, row: Vetted, parent: string | undefined): Text {
  const { requirement } = line;
  const shown = `\`${requirement.name}${requirement.specifier}\``;
  const came = parent
    ? { en: ` It came with ${parent}.`, ko: josa(` ${parent}와(과) 함께 설치된 패키지입니다.`) }
    : { en: '', ko: '' };
  const what = nature(row, shown, context.pythonVersion);
  const stop = consequence(row, requirement.name!);
  return { en: `${what.en}${came.en} ${stop.en}`, ko: `${what.ko}${came.ko} ${stop.ko}` };
}

/** What kind of package it is, in a sentence. */
export function nature(row: Vetted, shown: string, python: string): Text {
  if (row.marker?.includes('win32'))
    return { en: `${shown} works on Windows only.`, ko: josa(`${shown}은(는) Windows 전용입니다.`) };
  if (row.marker?.includes('darwin'))
    return { en: `${shown} works on macOS only.`, ko: josa(`${shown}은(는) macOS 전용입니다.`) };
  if (row.marker?.includes('!= "linux"')) {
    return {
      en: `${shown} has files for Windows and macOS only.`,
      ko: josa(`${shown}은(는) Windows와 macOS용 파일만 있습니다.`),
    };
  }
  if (row.marker) {
    return {
      en: `${shown} is for older Pythons only, and Heroku takes Python ${python}.`,
      ko: josa(`${shown}은(는) 오래된 Python에서만 쓰는 패키지인데, Heroku는 Python ${python}을 씁니다.`),
    };
  }
  if (row.check === 'req-legacy-metadata') {
    return {
      en: `${shown} has metadata that pip has refused since 24.1.`,
      ko: `${shown}의 메타데이터는 pip 24.1부터 거부됩니다.`,
    };
  }
  if (row.check === 'req-cannot-build') {
    return {
      en: `${shown} cannot be built on Heroku.`,
      ko: josa(`${shown}은(는) Heroku에서 빌드할 수 없습니다.`),
    };
  }
  return {
    en: `${shown} is not a project on PyPI that pip can install.`,
    ko: josa(`${shown}은(는) PyPI에서 설치할 수 있는 프로젝트가 아닙니다.`),
  };
}

function consequence(row: Vetted, name: string): Text {
  const line =
    row.kind === 'build-fails' || (row.kind === 'gone' && row.versions === undefined)
      ? `Building wheel for ${name} did not run successfully`
      : row.kind === 'parent'
        ? `No matching distribution found for ${row.needs?.[0]?.replace('*', '…') ?? name}`
        : `No matching distribution found for ${name}`;
  return {
    en: `The build stops there ("${line}").`,
    ko: `빌드가 여기서 멈춥니다("${line}").`,
  };
}

function remedyOf(row: Vetted, name: string): Text {
  if (row.action === 'comment') {
    if (row.name === 'python') {
      return {
        en: 'Comment the line out, and name the Python version in `.python-version`.',
        ko: '이 줄을 주석으로 바꾸고, Python 버전은 `.python-version` 파일에 적어 주세요.',
      };
    }
    return { en: 'Comment the line out.', ko: '이 줄을 주석으로 바꿔 주세요.' };
  }
  const magic =
    row.name === 'python-magic-bin'
      ? {
          en: ' Linux takes `python-magic==0.4.27 ; sys_platform == "linux"` instead.',
          ko: ' Linux에서는 대신 `python-magic==0.4.27 ; sys_platform == "linux"`를 씁니다.',
        }
      : { en: '', ko: '' };
  const keeps = row.marker!.startsWith('python_version')
    ? { en: '', ko: '' }
    : {
        en: ` The package stays installed where it works; pip then says "Ignoring ${name}: markers … don't match your environment".`,
        ko: ` 필요한 운영체제에서는 그대로 설치되고, Heroku에서는 pip이 "Ignoring ${name}: markers … don't match your environment"라고 알리며 건너뜁니다.`,
      };
  return {
    en: `Write \`; ${row.marker}\` behind it.${keeps.en}${magic.en}`,
    ko: josa(`줄 뒤에 \`; ${row.marker}\`를 붙여 주세요.${keeps.ko}${magic.ko}`),
  };
}

function insteadText(row: Vetted, name: string): Text {
  if (row.name === 'mod-wsgi') {
    return {
      en: 'Remove the line: gunicorn serves the app on Heroku, and Apache is not there.',
      ko: '이 줄을 지워 주세요. Heroku에서는 gunicorn이 앱을 서비스하며 Apache는 없습니다.',
    };
  }
  if (!row.instead) {
    return {
      en: `Remove ${name} unless the app imports it; its headers are on no Heroku stack. A freeze outside a virtual environment on Linux adds it.`,
      ko: josa(
        `앱에서 ${name}을(를) import하지 않는다면 지워 주세요. Heroku 스택에는 필요한 헤더가 없습니다. Linux에서 가상 환경 밖에서 freeze하면 들어오는 패키지입니다.`,
      ),
    };
  }
  return { en: `Use \`${row.instead}\` instead.`, ko: `대신 이것을 사용해 주세요: \`${row.instead}\`` };
}
