/** Python refuses more than 200 open brackets itself; the parser's memory ends far later. */
const maxOpenBrackets = 1000;
/** No settings file is near this; the parser needs seconds for more. */
const maxBytes = 1_000_000;

export type Decoded =
  | { text: string; problem?: undefined }
  /** `ours`: Python itself would read it. */
  | { text?: undefined; problem: string; ours: boolean };

/** The text of a Python file as PEP 263 has it decoded: BOM, coding comment in the first two lines, else UTF-8. */
export function decodePython(bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes) return { problem: `is larger than ${maxBytes / 1_000_000} MB`, ours: true };
  if (bytes.includes(0)) return { problem: 'source code cannot contain null bytes', ours: false };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const coding = bom ? 'utf-8' : declaredCoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(coding, { fatal: true }).decode(bytes);
  } catch (error) {
    // An encoding that this runtime does not have may be one that Python has.
    const ours = error instanceof RangeError;
    return { problem: ours ? `has the unknown encoding ${coding}` : `is not ${coding} text`, ours };
  }
  if (openBrackets(text) > maxOpenBrackets) return { problem: 'too many nested parentheses', ours: false };
  return { text };
}

function declaredCoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).split(/\r\n|\r|\n/, 2);
  for (const line of head) {
    const match = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line);
    if (match) return webName(match[1]!.toLowerCase().replaceAll('_', '-'));
    if (!/^[ \t\f]*(#|$)/.test(line)) break;
  }
  return 'utf-8';
}

/** Python's name of an encoding as WHATWG has it. */
function webName(name: string): string {
  if (name === 'utf8' || name.startsWith('utf-8')) return 'utf-8';
  const windows = /^cp(125\d)$/.exec(name);
  if (windows) return `windows-${windows[1]}`;
  if (name === 'cp949' || name === 'ms949' || name === 'uhc') return 'euc-kr';
  if (name === 'latin-1') return 'latin1';
  return name;
}

function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 91 || c === 123) most = Math.max(most, ++open);
    else if ((c === 41 || c === 93 || c === 125) && open > 0) open--;
  }
  return most;
}
