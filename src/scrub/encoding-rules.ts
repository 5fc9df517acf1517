import { josa } from '../model/josa.js';
import { decode } from '../project/requirements/decode.js';
import {
  type Memory,
  type RequirementFiles,
  type RequirementsFile,
  readRequirements,
} from '../project/requirements/requirements-file.js';
import type { Ignored } from './draft.js';
import { plainOutsideComments, type Recovered, recover } from './recover.js';
import type { Ruling } from './ruling.js';

const check = 'req-encoding';

const remedy = {
  en: 'Save the file as UTF-8 (in VS Code: click the encoding in the status bar, "Save with Encoding", "UTF-8"). In PowerShell write it with `pip freeze | Out-File -Encoding utf8 requirements.txt`.',
  ko: '파일을 UTF-8로 저장해 주세요. VS Code에서는 상태 표시줄의 인코딩을 눌러 "Save with Encoding" → "UTF-8"을 고르면 됩니다. PowerShell에서는 `pip freeze | Out-File -Encoding utf8 requirements.txt`로 만들어 주세요.',
};

export interface EncodingResult {
  /** What the unreadable files were meant to hold, by path. */
  recovered: Map<string, Recovered>;
  rulings: Ruling[];
  /** What pip makes of the files once these are readable. */
  read: RequirementsFile;
}

/** Files that pip cannot decode, or decodes to NULs; and those that it alone can read. */
export function encodingRules(
  tree: RequirementFiles,
  path: string,
  { pythonVersion, memory, ignored }: { pythonVersion: string; memory: Memory; ignored: Ignored },
): EncodingResult {
  const recovered = new Map<string, Recovered>();
  const rulings: Ruling[] = [];
  const known: RequirementFiles = {
    bytes(file) {
      const text = recovered.get(file)?.text;
      return text === undefined ? tree.bytes(file) : new TextEncoder().encode(text);
    },
    has: (file) => tree.has(file),
    hasFolder: (file) => tree.hasFolder(file),
  };
  const tried = new Set<string>();
  for (;;) {
    const read = readRequirements(known, path, { pythonVersion, memory });
    // 8-bit text behind UTF-16 decodes to Chinese characters when its length is even.
    const broken = read.files.find(
      ({ path: file, text, encoding }) =>
        !tried.has(file) &&
        (text.includes('\0') || (encoding.startsWith('utf-16') && !plainOutsideComments(text))),
    )?.path;
    const undecoded =
      read.error?.line === undefined && isEncoding(read.error?.type) ? read.error?.file : undefined;
    const file = undecoded ?? broken;
    if (file === undefined || tried.has(file)) {
      for (const { path: other, encoding, bom } of read.files) {
        if (bom && encoding !== 'utf-8' && !recovered.has(other)) rulings.push(onlyPip(other, encoding));
      }
      const all = rulings.map((ruling) =>
        ignored(check, ruling.at.file) ? { ...ruling, ignored: true, repair: undefined } : ruling,
      );
      return { recovered, rulings: all, read };
    }
    tried.add(file);
    const found = recover(tree.bytes(file)!);
    if (found) {
      if (!ignored(check, file)) recovered.set(file, found);
      rulings.push(unreadable(file, found.was, read.error?.message));
    } else if (undecoded) rulings.push(unreadable(file, undefined, read.error?.message));
  }
}

function isEncoding(type: string | undefined): boolean {
  return type === 'UnicodeDecodeError' || type === 'LookupError';
}

function unreadable(file: string, was: string | undefined, words: string | undefined): Ruling {
  const said = words ? ` ("${words}")` : '';
  return {
    check,
    severity: 'error',
    at: { file, line: 1 },
    message: was
      ? {
          en: `The file is saved as ${named(was).en}, which pip on Heroku cannot read: the build stops${said}.`,
          ko: josa(
            `파일이 ${named(was).ko}(으)로 저장되어 Heroku의 pip이 읽지 못하고 빌드가 멈춥니다${said}.`,
          ),
        }
      : {
          en: `pip on Heroku cannot decode the file, and the build stops${said}.`,
          ko: `Heroku의 pip이 파일의 인코딩을 해석하지 못해 빌드가 멈춥니다${said}.`,
        },
    remedy,
    repair: was
      ? {
          safety: 'safe',
          title: { en: 'Save the file as UTF-8', ko: '파일을 UTF-8로 저장하기' },
          replacements: [],
        }
      : undefined,
  };
}

function named(was: string): { en: string; ko: string } {
  const korean: Record<string, string> = {
    'UTF-16 without BOM': 'BOM 없는 UTF-16',
    'UTF-16 and 8-bit text mixed': 'UTF-16과 8비트 문자가 섞인 상태',
  };
  return { en: was, ko: korean[was] ?? was };
}

function onlyPip(file: string, encoding: string): Ruling {
  const name = encoding.toUpperCase().replace('-LE', '').replace('-BE', '');
  return {
    check,
    severity: 'warning',
    at: { file, line: 1 },
    message: {
      en: `The file is saved as ${name}. pip reads it, but Git shows it as binary and most other tools cannot read it; a line that another program appends breaks it.`,
      ko: josa(
        `파일이 ${name}으로 저장되어 있습니다. pip은 읽을 수 있지만 Git에서는 바이너리로 보이고 다른 도구는 대부분 읽지 못하며, 다른 프로그램이 한 줄만 덧붙여도 깨집니다.`,
      ),
    },
    remedy,
    repair: {
      safety: 'safe',
      title: { en: 'Save the file as UTF-8', ko: '파일을 UTF-8로 저장하기' },
      replacements: [],
    },
  };
}

/** The text of a file as pip or, failing that, `recovered` has it. */
export interface Original {
  text: string;
  /** Whether a line of it can be replaced in place. */
  inPlace: boolean;
  bom: boolean;
}

export function originalText(
  tree: RequirementFiles,
  file: string,
  recovered: ReadonlyMap<string, Recovered>,
): Original {
  const found = recovered.get(file);
  if (found) return { text: found.text, inPlace: false, bom: false };
  const { text, encoding, bom } = decode(tree.bytes(file)!);
  return { text, inPlace: /^utf-?8$/i.test(encoding), bom };
}
