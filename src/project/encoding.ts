/** How a text file's bytes are to be read. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'other';
}

/**
 * Text of any file, by its byte order mark; a BOM is not part of `text`. NULs without
 * a BOM are taken for UTF-16 when they stand in every second place. Bytes that are
 * not UTF-8 come out as Latin-1 with the encoding 'other'.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8-bom' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return utf16(bytes, 'utf-16le');
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return utf16(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), encoding: 'other' };
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
