import { same, type Text } from '../model/text.js';

/** A way to write a line that pip refuses. */
export interface LineRepair {
  /** undefined: comment the line out. */
  text?: string;
  safety: 'safe' | 'unsafe';
  /** What is wrong with the line. */
  fault: Text;
}

const safe = (text: string | undefined, fault: Text): LineRepair => ({ text, safety: 'safe', fault });
const unsafe = (text: string, fault: Text): LineRepair => ({ text, safety: 'unsafe', fault });

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /\x1b\[[0-9;]*[A-Za-z]|[\0\x01-\x08\x1a\x7f\u200b-\u200f\u2060\ufeff]/g;

const fault = {
  invisible: {
    en: 'The line holds characters that cannot be seen (a NUL, Ctrl-Z, a zero-width or no-break space, or colour codes of a terminal).',
    ko: '눈에 보이지 않는 문자(NUL, Ctrl-Z, 폭 없는 공백, 줄바꿈 없는 공백, 터미널 색상 코드 등)가 들어 있습니다.',
  },
  tab: {
    en: 'pip looks for options behind a space, and this one stands behind a tab.',
    ko: 'pip은 공백 뒤의 옵션만 인식하는데 이 옵션은 탭 뒤에 있습니다.',
  },
  typography: {
    en: 'A word processor has replaced plain quotes or dashes by typographic ones.',
    ko: '워드프로세서가 일반 따옴표나 하이픈을 다른 문자로 바꿔 놓았습니다.',
  },
  output: {
    en: 'The line is output of a terminal, not a requirement.',
    ko: '의존성이 아니라 터미널 출력이 섞여 들어온 줄입니다.',
  },
  command: {
    en: 'The line is a command; a requirements file holds only what comes behind `pip install`.',
    ko: '명령이 그대로 적혀 있습니다. requirements 파일에는 `pip install` 뒤에 오는 부분만 적습니다.',
  },
  leftover: {
    en: '`pip freeze` printed a half-removed package; a project of that name does not exist.',
    ko: '제거되다 만 패키지를 `pip freeze`가 출력한 줄입니다. 이런 이름의 프로젝트는 없습니다.',
  },
  quotes: {
    en: 'The line has the quotes or the comma of a list in another file format.',
    ko: '다른 형식의 목록에서 온 따옴표나 쉼표가 붙어 있습니다.',
  },
  version: {
    en: 'The version stands in quotes; pip wants it bare.',
    ko: '버전에 따옴표가 붙어 있습니다. pip에서는 따옴표 없이 적어야 합니다.',
  },
  conda: {
    en: 'This is how conda writes a version; pip needs `==`.',
    ko: 'conda의 버전 표기입니다. pip에서는 `==`를 씁니다.',
  },
  comment: {
    en: 'pip takes `#` for a comment only behind a space.',
    ko: 'pip은 공백 뒤에 오는 `#`만 주석으로 인식합니다.',
  },
  poetry: {
    en: 'This is how pyproject.toml or Pipfile write a requirement.',
    ko: 'pyproject.toml이나 Pipfile에서 쓰는 표기입니다.',
  },
  operator: {
    en: 'pip does not know this way to write a version.',
    ko: 'pip이 인식하지 못하는 버전 표기입니다.',
  },
  several: {
    en: 'Two requirements stand on one line; each needs its own.',
    ko: '한 줄에 의존성이 두 개 있습니다. 한 줄에 하나씩 적어야 합니다.',
  },
  conflict: {
    en: 'A merge conflict has been committed here.',
    ko: '해결되지 않은 병합 충돌이 그대로 커밋되었습니다.',
  },
} satisfies Record<string, Text>;

/**
 * Ways to write `line`, best first. The caller takes the first one that pip accepts;
 * a line that reads like nothing known has none.
 */
export function* lineRepairs(line: string): Iterable<LineRepair> {
  const text = line.trim();
  const seen = line.replace(invisible, '').replace(/[\u00a0\u2007\u202f]/g, ' ');
  if (seen !== line) yield safe(seen.trimEnd(), fault.invisible);
  const spaced = line.replace(/\t+(?=--?[A-Za-z])/g, ' ');
  if (spaced !== line) yield safe(spaced, fault.tab);
  const plain = line
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/(^|\s)[\u2012-\u2015\u2212]{2}(?=[a-z])/g, '$1--')
    .replace(/(^|\s)[\u2012-\u2015\u2212](?=[a-z]{2})/g, '$1--');
  if (plain !== line) yield safe(plain, fault.typography);
  const prompt =
    /^(?:\([\w.-]+\)\s+)?(?:PS\s+)?(?:[A-Za-z]:\\[^>]*>|\S*[\w~\]][$%]\s|[$%>]\s)\s*/.exec(text)?.[0] ?? '';
  const command = /^(?:!|%)?(?:sudo\s+)?(?:python[\d.]*\s+-m\s+)?pip3?\s+install\s+(.+)$/.exec(
    text.slice(prompt.length),
  );
  if (command) yield safe(command[1]!.replace(/^(["'])(.*)\1$/, '$2'), fault.command);
  if (prompt && !command) yield safe(undefined, fault.output);
  if (/^(\[notice\]|(WARNING|DEPRECATION|ERROR|Note): |```|~~~)/.test(text))
    yield safe(undefined, fault.output);
  if (/^[-~][A-Za-z][\w.-]*==\S+$/.test(text)) yield safe(undefined, fault.leftover);
  const quoted = /^(["'])([^"']*(?:(?!\1)["'][^"']*)*)\1\s*,?$/.exec(plain.trim());
  if (quoted) yield safe(quoted[2]!, fault.quotes);
  const conda = /^([A-Za-z0-9][\w.-]*)=(\d[^=\s]*)(=\S+)?$/.exec(text);
  if (conda) {
    const [, name, version, build] = conda;
    const known = build === undefined || build.startsWith('=pypi_');
    yield { text: `${name}==${version}`, safety: known ? 'safe' : 'unsafe', fault: fault.conda };
  }
  const bare = line.replace(/^([^;#]*?(?:===|~=|==|!=|<=|>=|<|>)\s*)(["'])([\w.*+!-]+)\2/, '$1$3');
  if (bare !== line) yield safe(bare, fault.version);
  const comment = /[^\s#]#/.exec(line);
  if (comment && !line.includes('://')) {
    const at = comment.index + 1;
    yield safe(`${line.slice(0, at)}  ${line.slice(at)}`, fault.comment);
  }
  yield* suggestions(text);
}

function* suggestions(text: string): Iterable<LineRepair> {
  const toml = /^([\w.-]+)\s*=\s*["']([^"']*)["'],?$/.exec(text);
  if (toml) yield unsafe(`${toml[1]}${fromPoetry(toml[2]!)}`, fault.poetry);
  const caret = /^([\w.-]+(?:\[[^\]]*\])?)\s*(\^\s*[\d.]+)$/.exec(text);
  if (caret) yield unsafe(`${caret[1]}${fromPoetry(caret[2]!)}`, fault.poetry);
  const arrow = text.replace(/=>/g, '>=').replace(/=</g, '<=');
  if (arrow !== text) yield unsafe(arrow, fault.operator);
  const star = text
    .replace(/(>=|<=|>|<)(\s*[\d.]*\d)\.\*/g, '$1$2')
    .replace(/~=\s*(\d+)(\.\*)?(?=\s*(?:[,;]|$))/g, '==$1.*');
  if (star !== text) yield unsafe(star, fault.operator);
  const word = /^([A-Za-z][\w.-]*)\s+v?(\d[\w.]*)$/.exec(text);
  if (word) yield unsafe(`${word[1]}==${word[2]}`, fault.operator);
  const marker = text.replace(
    /(;.*\b(?:sys_platform|os_name|platform_\w+|python_version)\s*)=(?=\s*["'])/,
    '$1==',
  );
  if (marker !== text) yield unsafe(marker, fault.operator);
}

/** A version of Poetry or Pipfile in pip's words. */
function fromPoetry(version: string): string {
  const text = version.trim();
  if (text === '*' || text === '') return '';
  const caret = /^\^\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text);
  if (!caret) return /^\d/.test(text) ? `==${text}` : text;
  const [, major, minor, patch] = caret;
  const from = text.replace(/^\^\s*/, '');
  if (major !== '0') return `>=${from},<${Number(major) + 1}`;
  if (minor !== undefined && minor !== '0') return `>=${from},<0.${Number(minor) + 1}`;
  return patch === undefined ? `>=${from},<1` : `>=${from},<0.0.${Number(patch) + 1}`;
}

/** What is wrong with a line that no rewriting repairs; in pip's words where nothing better is known. */
export function faultOf(line: string, pipSays: string): Text {
  const text = line.trim();
  if (/^(<{7}|={7}|>{7}|\|{7})(\s|$)/.test(text)) return fault.conflict;
  if (/^[\w.-]+\s*==\s*[^\s,;]+(\s*,\s*|\s+)[A-Za-z][\w.-]*\s*==/.test(text)) return fault.several;
  return same(pipSays);
}
