import { BuildFailure } from './build-log.js';

/** N.N or N.N.N without redundant zeros. */
export const version = /^(0|[1-9]\d*)\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?$/;

/** glibc's [[:space:]] under C.UTF-8: the no-break spaces U+00A0, U+2007 and U+202F are not in it. */
const space = '[\\t\\v\\f\\r \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+';
const around = new RegExp(`^${space}|${space}$`, 'g');

/** The version in the bytes of `.python-version` or `runtime.txt`. Throws BuildFailure as lib/python_version.sh (v351) refuses. */
export function parsePythonVersionFile(bytes: Buffer, file: '.python-version' | 'runtime.txt'): string {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => line.replace(around, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));

  if (file === 'runtime.txt') {
    const found = lines.join('\n').replace(/^python-/, '');
    if (lines.join('\n').startsWith('python-') && version.test(found)) return found;
    throw new BuildFailure(
      "Error: Invalid Python version in runtime.txt.\n\nThe Python version specified in your runtime.txt file isn't\nin the correct format.\n\nDelete your runtime.txt file and create a '.python-version' file that\ncontains only a version, for example: 3.14",
    );
  }

  const wrong = lines.find((line) => !version.test(line));
  if (wrong !== undefined) {
    const encoding = unsupportedEncoding(bytes);
    if (encoding) {
      throw new BuildFailure(
        `Error: Unable to read .python-version.\n\nYour .python-version file couldn't be read because it's using\nan unsupported text encoding:\n${encoding}\n\nSave it as UTF-8, without a BOM.`,
      );
    }
    throw new BuildFailure(
      `Error: Invalid Python version in .python-version.\n\nThe following version was found:\n${wrong.replace(/[^\x20-\x7e\t]/g, '\ufffd')}\n\nHowever, the Python version must be specified as either:\n1. The major version only, for example: 3.14 (recommended)\n2. An exact patch version, for example: 3.14.999\n\nDon't include quotes, a 'python-' prefix or wildcards. Any\ncode comments must be on a separate line prefixed with '#'.`,
    );
  }
  if (lines.length === 0) {
    throw new BuildFailure(
      "Error: No Python version found in .python-version.\n\nUpdate the file so that it contains your app's major Python\nversion number, for example: 3.14",
    );
  }
  if (lines.length > 1) {
    throw new BuildFailure(
      `Error: Multiple Python versions found in .python-version.\n\nMultiple versions were found in your .python-version file:\n\n${lines.join('\n')}\n\nUpdate the file so it contains only one Python version.`,
    );
  }
  return lines[0]!;
}

/** What file(1) would call bytes that are text, but neither ASCII nor UTF-8 without a BOM. */
function unsupportedEncoding(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
    return 'Unicode text, UTF-8 (with BOM) text';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'Unicode text, UTF-16, little-endian text';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'Unicode text, UTF-16, big-endian text';
  // file(1) calls anything with control codes "data".
  const isText = bytes.every((byte) =>
    byte >= 0x20 ? byte !== 0x7f : [7, 8, 9, 10, 12, 13, 27].includes(byte),
  );
  if (!isText) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'ISO-8859 text';
  }
}
