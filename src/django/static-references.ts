import { posix } from 'node:path';
import { satisfies } from '@renovatebot/pep440';

/** A reference in a CSS or JavaScript file that a manifest storage rewrites, or fails over. */
export interface StaticReference {
  /** As written: a path, perhaps with a query or fragment. */
  url: string;
  /** Offsets of the whole match, UTF-16 code units. */
  start: number;
  end: number;
  /** The name below STATIC_URL that has to exist; undefined when it leads out of STATIC_ROOT. */
  target?: string;
}

/** `.` and `$` as Python has them: only a line feed ends a line. */
const css = /url\(['"]?\s*([^\n]*?)["']?\)/gi;
/** Since Django 6.0 both quotes have to be the same. */
const cssOneQuote = /url\((?<quote>['"]?)\s*([^\n]*?)\k<quote>\)/gi;
const cssImport = /@import\s*["']\s*([^\n]*?)["']/gi;
const cssSourceMap = /(?<=^|\n)\/\*#[ \t]sourceMappingURL=([^\n]*)[ \t]*\*\/(?=\n|$)/g;
const jsSourceMap = /(?<=^|\n)\/\/# sourceMappingURL=([^\n]*)(?=\n|$)/g;
/** Comments and strings, which Django leaves alone since 6.1. */
const cssIgnored = /\/\*[\s\S]*?\*\/|\\[\s\S]|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/g;
const jsIgnored = new RegExp(`${String.raw`//[^\n]*|\`(?:[^\`\\]|\\[\s\S])*\`|`}${cssIgnored.source}`, 'g');

/**
 * What Django's ManifestStaticFilesStorage replaces in a collected file. Of a Django whose version
 * is not known only what every version since 3.2 replaces.
 * https://github.com/django/django/blob/main/django/contrib/staticfiles/storage.py
 * @param name Of the file below STATIC_URL.
 * @param staticUrl As Django has it: with a leading slash.
 */
export function staticReferences(
  name: string,
  text: string,
  staticUrl: string,
  django: string | undefined,
): StaticReference[] {
  const since = (version: string): boolean =>
    django !== undefined && satisfies(django, `>=${version}`, { prereleases: true });
  const patterns = name.endsWith('.css')
    ? [since('6.0') ? cssOneQuote : css, cssImport, ...(since('4.1') ? [cssSourceMap] : [])]
    : name.endsWith('.js') && since('4.0')
      ? [jsSourceMap]
      : [];
  const skipped =
    django === undefined || since('6.1') ? blocks(text, name.endsWith('.css') ? cssIgnored : jsIgnored) : [];
  const found: StaticReference[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const url = match.at(-1)!;
      const target = targetOf(name, url, staticUrl);
      if (target === undefined || inside(skipped, match.index)) continue;
      found.push({
        url,
        start: match.index,
        end: match.index + match[0].length,
        ...(target.startsWith('../') || target === '..' || target.startsWith('/') ? {} : { target }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The name that Django opens for a reference; undefined for what it leaves as it is. */
function targetOf(name: string, url: string, staticUrl: string): string | undefined {
  if (/^[a-z]+:/.test(url) || url.startsWith('//')) return undefined;
  if (url.startsWith('/') && !url.startsWith(staticUrl)) return undefined;
  const path = url.replace(/#[\s\S]*$/, '');
  if (path === '') return undefined;
  const joined = path.startsWith('/') ? path.slice(staticUrl.length) : posix.join(posix.dirname(name), path);
  // A path that ends with a slash is not hashed.
  const clean = unquote(joined);
  if (clean.replace(/[?#][\s\S]*$/, '').endsWith('/')) return undefined;
  const file = unquote(clean)
    .replace(/[?#][\s\S]*$/, '')
    .trim();
  const target = posix.normalize(file).replace(/\/$/, '');
  return target === '.' ? undefined : target;
}

/** Python's unquote: what is no UTF-8 becomes a replacement character. */
function unquote(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

type Block = readonly [start: number, end: number];

function blocks(text: string, pattern: RegExp): Block[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

function inside(all: readonly Block[], position: number): boolean {
  return all.some(([start, end]) => start < position && position < end);
}
