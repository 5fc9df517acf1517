import { PipRefusal } from './refusal.js';

/** A requirements file as text, without its byte order mark. */
export interface Decoded {
  text: string;
  /** Python's name of the encoding: 'utf-8', 'utf-16-le', … */
  encoding: string;
  bom: boolean;
  /** The encoding is named in the file, by a `coding:` comment (PEP 263). */
  declared: boolean;
}

/** In pip's order: the mark of UTF-16 LE is the beginning of that of UTF-32 LE. */
const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32-le'],
  [[0, 0, 0xfe, 0xff], 'utf-32-be'],
  [[0xff, 0xfe], 'utf-16-le'],
  [[0xfe, 0xff], 'utf-16-be'],
];

/**
 * Decodes as pip's `_decode_req_file` does where the locale is UTF-8, which it is on Heroku.
 * Throws a PipRefusal in Python's words.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [mark, encoding] of marks) {
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const text = decodeAs(bytes.subarray(mark.length), encoding);
      return { text, encoding, bom: true, declared: false };
    }
  }
  const declared = declaredEncoding(bytes);
  const encoding = declared ?? 'utf-8';
  return { text: decodeAs(bytes, encoding), encoding, bom: false, declared: declared !== undefined };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  let start = 0;
  for (let line = 0; line < 2 && start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    if (bytes[start] === 0x23) {
      const comment = Buffer.from(bytes.subarray(start, end)).toString('latin1');
      const match = /coding[:=][ \t\n\r\f\v]*([-\w.]+)/.exec(comment);
      if (match) return match[1];
    }
    start = end + 1;
  }
  return undefined;
}

/** Python's aliases that the WHATWG names of TextDecoder do not cover. */
const labels: Record<string, string> = {
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  'euc-kr': 'euc-kr',
  euckr: 'euc-kr',
  cp932: 'shift_jis',
  mbcs: '',
};

function decodeAs(bytes: Uint8Array, name: string): string {
  const encoding = name.toLowerCase().replaceAll('_', '-');
  if (/^(utf-?8|u8|cp65001)$/.test(encoding)) return utf8(bytes);
  if (encoding === 'utf-8-sig') return utf8(bytes).replace(/^\ufeff/, '');
  if (/^(latin-?1|iso-?8859-1|l1|8859|cp819)$/.test(encoding)) return Buffer.from(bytes).toString('latin1');
  if (/^(us-)?ascii$|^646$/.test(encoding)) return ascii(bytes);
  if (encoding === 'utf-16-le' || encoding === 'utf-16-be') return utf16(bytes, encoding);
  if (encoding === 'utf-32-le' || encoding === 'utf-32-be') return utf32(bytes, encoding);
  const label = labels[encoding] ?? encoding.replace(/^cp(125\d)$/, 'windows-$1');
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new PipRefusal('LookupError', `unknown encoding: ${name}`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new PipRefusal('UnicodeDecodeError', `'${encoding}' codec can't decode the file`);
  }
}

function cannot(codec: string, bytes: Uint8Array, start: number, length: number, why: string): PipRefusal {
  const where =
    length === 1
      ? `byte 0x${bytes[start]!.toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${start + length - 1}`;
  return new PipRefusal('UnicodeDecodeError', `'${codec}' codec can't decode ${where}: ${why}`);
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw utf8Error(bytes);
  }
}

/** CPython's description of the first fault in bytes that are not UTF-8. */
function utf8Error(bytes: Uint8Array): PipRefusal {
  let at = 0;
  for (;;) {
    const lead = bytes[at]!;
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0) return cannot('utf-8', bytes, at, 1, 'invalid start byte');
    for (let i = 1; i < size; i++) {
      const byte = bytes[at + i];
      if (byte === undefined) return cannot('utf-8', bytes, at, i, 'unexpected end of data');
      let low = 0x80;
      let high = 0xbf;
      if (i === 1) {
        if (lead === 0xe0) low = 0xa0;
        else if (lead === 0xed) high = 0x9f;
        else if (lead === 0xf0) low = 0x90;
        else if (lead === 0xf4) high = 0x8f;
      }
      if (byte < low || byte > high) return cannot('utf-8', bytes, at, i, 'invalid continuation byte');
    }
    at += size;
  }
}

function ascii(bytes: Uint8Array): string {
  const bad = bytes.findIndex((byte) => byte > 0x7f);
  if (bad >= 0) throw cannot('ascii', bytes, bad, 1, 'ordinal not in range(128)');
  return Buffer.from(bytes).toString('latin1');
}

function utf16(bytes: Uint8Array, codec: 'utf-16-le' | 'utf-16-be'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const text = (codec === 'utf-16-be' ? even.swap16() : even).toString('utf16le');
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (lone) {
    const unit = lone[0].charCodeAt(0);
    const last = lone.index === text.length - 1;
    if (unit < 0xdc00 && last) {
      throw cannot(codec, bytes, lone.index * 2, bytes.length - lone.index * 2, 'unexpected end of data');
    }
    const why = unit < 0xdc00 ? 'illegal UTF-16 surrogate' : 'illegal encoding';
    throw cannot(codec, bytes, lone.index * 2, 2, why);
  }
  if (bytes.length % 2) throw cannot(codec, bytes, bytes.length - 1, 1, 'truncated data');
  return text;
}

function utf32(bytes: Uint8Array, codec: 'utf-32-le' | 'utf-32-be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    if (at + 4 > bytes.length) throw cannot(codec, bytes, at, bytes.length - at, 'truncated data');
    const code = view.getUint32(at, codec === 'utf-32-le');
    if (code > 0x10ffff) throw cannot(codec, bytes, at, 4, 'code point not in range(0x110000)');
    if (code >= 0xd800 && code < 0xe000) {
      throw cannot(codec, bytes, at, 4, 'code point in surrogate code point range(0xd800, 0xe000)');
    }
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}
