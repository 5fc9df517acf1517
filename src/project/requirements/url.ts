import path from 'node:path/posix';
import { repr } from './python-text.js';
import { PipRefusal } from './refusal.js';
import { normalName, normalVersion } from './version.js';

/** Schemes that pip hands to a version control client. */
const vcsSchemes = new Set([
  ...['http', 'https', 'ssh', 'sftp', 'ftp', 'lp', 'file'].map((scheme) => `bzr+${scheme}`),
  ...['http', 'https', 'ssh', 'git', 'file'].map((scheme) => `git+${scheme}`),
  ...['file', 'http', 'https', 'ssh', 'static-http'].map((scheme) => `hg+${scheme}`),
  ...['ssh', 'http', 'https', 'svn', 'file'].map((scheme) => `svn+${scheme}`),
]);

export interface SplitUrl {
  scheme: string;
  netloc: string;
  path: string;
}

/** `urllib.parse.urlsplit`, without query and fragment. Throws a PipRefusal on a broken host. */
export function splitUrl(url: string): SplitUrl {
  let rest = url.replace(/^[\0-\x20]+/, '').replace(/[\t\r\n]/g, '');
  let scheme = '';
  let netloc = '';
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(rest);
  if (match) {
    scheme = match[1]!.toLowerCase();
    rest = rest.slice(match[0].length);
  }
  if (rest.startsWith('//')) {
    const end = rest.slice(2).search(/[/?#]/);
    netloc = end < 0 ? rest.slice(2) : rest.slice(2, 2 + end);
    rest = end < 0 ? '' : rest.slice(2 + end);
    if (netloc.includes('[') !== netloc.includes(']')) throw new PipRefusal('ValueError', 'Invalid IPv6 URL');
  }
  return { scheme, netloc, path: rest.split('#', 1)[0]!.split('?', 1)[0]! };
}

/** Whether pip reads `text` as a URL. */
export function isUrl(text: string): boolean {
  if (!/[:[\]]/.test(text)) return false;
  const { scheme } = splitUrl(text);
  return ['http', 'https', 'file', 'ftp'].includes(scheme) || vcsSchemes.has(scheme);
}

/** A place to install from, as pip's `Link`. */
export interface Link {
  url: string;
  scheme: string;
  isVcs: boolean;
  /** Made from a path: its URL lacks the project's root. */
  isPath?: boolean;
  /** Unquoted. */
  filename: string;
  /** The project's name in `#egg=`. */
  egg?: string;
}

/** Throws a PipRefusal when the URL's host or its `#egg=` is broken. */
export function makeLink(url: string): Link {
  // pip takes a UNC share for a path.
  if (url.startsWith('\\\\')) return localLink(url);
  const { scheme, netloc, path: urlPath } = splitUrl(url);
  const egg = /[#&]egg=([^&]*)/.exec(url)?.[1];
  if (egg !== undefined && !/^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(egg)) {
    throw new PipRefusal('InvalidEggFragment', '<InvalidEggFragment: invalid-egg-fragment>');
  }
  const filename = unquote(urlPath).replace(/\/+$/, '').split('/').at(-1) || netloc.split('@').at(-1)!;
  return { url, scheme, isVcs: vcsSchemes.has(scheme), filename, egg };
}

/** The link of a path in the project; its URL leaves out the place of the project's root, which nobody knows. */
export function localLink(file: string): Link {
  const filename = path.basename(file);
  return { url: pathToUrl(file), scheme: 'file', isVcs: false, isPath: true, filename };
}

/** pip can open local file URLs only. Throws a PipRefusal for `file://host/…`. */
export function requireLocal(link: Link): void {
  if (link.scheme !== 'file' || link.isPath) return;
  const { netloc } = splitUrl(link.url);
  if (!link.url.startsWith('file:')) {
    throw new PipRefusal(
      'AssertionError',
      `You can only turn file: urls into filenames (not ${repr(link.url)})`,
    );
  }
  if (netloc !== '' && netloc !== 'localhost') {
    throw new PipRefusal(
      'ValueError',
      `non-local file URIs are not supported on this platform: ${repr(link.url)}`,
    );
  }
}

/** The `file:` URL of a path, with what Python's `quote` quotes. */
function pathToUrl(file: string): string {
  const quoted = Array.from(Buffer.from(file, 'utf8'), (byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9_.~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `file://${quoted.join('')}`;
}

function unquote(text: string): string {
  if (!text.includes('%')) return text;
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const raw = bytes.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(raw, 'latin1').toString('utf8');
}

const archives = new Set(
  '.zip .whl .tar.bz2 .tbz .tar.gz .tgz .tar .tar.xz .txz .tlz .tar.lz .tar.lzma'.split(' '),
);

/** A file name's extension; `.tar` belongs to it. */
export function extension(file: string): string {
  const last = path.extname(file);
  const base = file.slice(0, file.length - last.length);
  return base.toLowerCase().endsWith('.tar') ? base.slice(-4) + last : last;
}

export function isArchive(file: string): boolean {
  return archives.has(extension(file).toLowerCase());
}

/** What the name of a wheel file says (PEP 427). */
export interface WheelName {
  /** Normalised. */
  name: string;
  version: string;
  python: string[];
  abi: string[];
  platform: string[];
}

/** Throws a PipRefusal when `filename` is not a wheel's. */
export function readWheelName(filename: string): WheelName {
  const bad = (why: string, shown: string): PipRefusal =>
    new PipRefusal('InvalidWheelFilename', `${why}: ${repr(shown)}`);
  if (!filename.endsWith('.whl')) {
    throw bad("Invalid wheel filename (extension must be '.whl')", filename);
  }
  const stem = filename.slice(0, -4);
  const parts = stem.split('-');
  if (parts.length !== 5 && parts.length !== 6)
    throw bad('Invalid wheel filename (wrong number of parts)', stem);
  const [name, version] = parts as [string, string];
  if (name.includes('__') || !/^[\p{L}\p{N}._]*$/u.test(name)) throw bad('Invalid project name', stem);
  const normal = normalVersion(version);
  if (normal === undefined) throw bad('Invalid wheel filename (invalid version)', stem);
  if (parts.length === 6 && !/^\d/.test(parts[2]!)) {
    throw new PipRefusal('InvalidWheelFilename', `Invalid build number: ${parts[2]} in ${repr(stem)}`);
  }
  const [python, abi, platform] = parts.slice(-3).map((tags) => tags.toLowerCase().split('.'));
  return { name: normalName(name), version: normal, python: python!, abi: abi!, platform: platform! };
}
