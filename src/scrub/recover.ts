/** The text that a file was meant to hold, where pip cannot decode its bytes or finds NULs in them. */
export interface Recovered {
  text: string;
  /** What the bytes are. */
  was: 'UTF-16 without BOM' | 'UTF-16 and 8-bit text mixed' | 'CP949' | 'Windows-1252';
}

/**
 * Undefined when the bytes allow more than one reading. Only a reading is taken that
 * leaves plain ASCII outside of comments.
 */
export function recover(bytes: Uint8Array): Recovered | undefined {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || bytes.includes(0)) return fromUtf16(bytes, marked);
  for (const [label, was] of [
    ['euc-kr', 'CP949'],
    ['windows-1252', 'Windows-1252'],
  ] as const) {
    const text = strict(bytes, label);
    if (text !== undefined && !/[\x80-\x9f]/.test(text) && plainOutsideComments(text)) return { text, was };
  }
  return undefined;
}

function fromUtf16(bytes: Uint8Array, marked: boolean): Recovered | undefined {
  const data = marked ? bytes.subarray(2) : bytes;
  const big = marked ? bytes[0] === 0xfe : data.length > 1 && data[0] === 0 && data[1] !== 0;
  const whole = data.length % 2 === 0 ? utf16(data, big) : undefined;
  if (!marked && whole !== undefined && plainOutsideComments(whole)) {
    return { text: whole, was: 'UTF-16 without BOM' };
  }
  const mixed = mixture(data, big);
  return mixed === undefined ? undefined : { text: mixed, was: 'UTF-16 and 8-bit text mixed' };
}

/** Runs of UTF-16 and of 8-bit text, told apart line by line: a UTF-16 line of ASCII has a NUL in every second place. */
function mixture(data: Uint8Array, big: boolean): string | undefined {
  let text = '';
  let at = 0;
  while (at < data.length) {
    const wide = big ? data[at] === 0 : data[at + 1] === 0;
    let end = at;
    if (wide) {
      while (end + 1 < data.length && data[big ? end : end + 1] === 0) {
        end += 2;
        if (data[big ? end - 1 : end - 2] === 10) break;
      }
      const run = utf16(data.subarray(at, end), big);
      if (run === undefined) return undefined;
      text += run;
    } else {
      while (end < data.length && data[end] !== 10) end++;
      end = Math.min(end + 1, data.length);
      const run = strict(data.subarray(at, end), 'utf-8');
      if (run === undefined || run.includes('\0')) return undefined;
      text += run;
    }
    if (end === at) return undefined;
    at = end;
  }
  return plainOutsideComments(text) ? text : undefined;
}

function utf16(bytes: Uint8Array, big: boolean): string | undefined {
  return strict(bytes, big ? 'utf-16be' : 'utf-16le');
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether nothing but comments holds more than plain ASCII. */
export function plainOutsideComments(text: string): boolean {
  return text.split(/\r\n|[\r\n]/).every((line) => /^[\t\x20-\x7e\f]*$/.test(line.replace(/(^|\s)#.*$/, '')));
}
