import { posix } from 'node:path';
import { satisfies } from '@renovatebot/pep440';
import { codeBlocks, inBlock } from './code-blocks.js';
import { nextOf } from './next-of.js';

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
  const skips = django === undefined || since('6.1');
  const style = name.endsWith('.css');
  const kinds: ((text: string) => Iterable<Match>)[] = style
    ? [
        (css) => urls(css, since('6.0')),
        imports,
        ...(since('4.1') ? [(css: string) => sourceMaps(css, '/*#', '*/')] : []),
      ]
    : name.endsWith('.js') && since('4.0')
      ? [(js) => sourceMaps(js, '//#', '')]
      : [];
  const found: StaticReference[] = [];
  let current = text;
  for (const kind of kinds) {
    const skipped = skips ? codeBlocks(current, style ? 'css' : 'js') : [];
    const replaced: Match[] = [];
    for (const match of kind(current)) {
      const target = targetOf(name, match.url, staticUrl);
      if (target === undefined || inBlock(skipped, match.start)) continue;
      const outside = target.startsWith('../') || target === '..' || target.startsWith('/');
      found.push({ ...match, ...(outside ? {} : { target }) });
      replaced.push(match);
    }
    current = rewritten(current, replaced);
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Django looks for the next kind in what it has made of the text: `url("a.0123.png")` on one line, whatever
 * quotes and line feeds there were. Here it keeps its length, and a quote that stays open.
 */
function rewritten(text: string, matches: readonly Match[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { url, start, end } of matches) {
    const ends = url.split('"').length % 2 === 0 ? '"' : '_';
    parts.push(text.slice(last, start), '_'.repeat(end - start - 1), ends);
    last = end;
  }
  return parts.join('') + text.slice(last);
}

type Match = Pick<StaticReference, 'url' | 'start' | 'end'>;

/**
 * `url\(['"]{0,1}\s*(.*?)["']{0,1}\)`, and since Django 6.0 `url\((['"]{0,1})\s*(.*?)\1\)`, without regard
 * to case. Written out, because the pattern takes the square of a line's length where no bracket closes.
 */
function* urls(text: string, oneQuote: boolean): Generator<Match> {
  const next = nextOf(text);
  const opening = /url\(/gi;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const inner = open.index + open[0].length;
    const quote = /["']/.test(text[inner] ?? '') ? text[inner]! : '';
    // With two quotes the same, else with none: then the quote belongs to the address.
    const ways = oneQuote && quote !== '' ? [quote, ''] : [quote];
    for (const mark of ways) {
      const from = skipSpace(text, inner + mark.length);
      const close = next(oneQuote ? `${mark})` : ')', from);
      if (close >= next('\n', from)) continue;
      const trailing = !oneQuote && close > from && /["']/.test(text[close - 1]!) ? 1 : 0;
      const end = close + (oneQuote ? mark.length + 1 : 1);
      yield { url: text.slice(from, close - trailing), start: open.index, end };
      opening.lastIndex = end;
      break;
    }
  }
}

/** `@import\s*["']\s*(.*?)["']`, without regard to case. */
function* imports(text: string): Generator<Match> {
  const next = nextOf(text);
  const opening = /@import\s*["']/gi;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const from = skipSpace(text, open.index + open[0].length);
    const close = Math.min(next('"', from), next("'", from));
    if (close >= next('\n', from)) continue;
    yield { url: text.slice(from, close), start: open.index, end: close + 1 };
    opening.lastIndex = close + 1;
  }
}

/** A line that is nothing but a source map's comment; only a line feed ends a line, and it may be the last one. */
function* sourceMaps(text: string, open: string, close: string): Generator<Match> {
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 40));
    const head = line.startsWith(open) ? /^...[ \t]sourceMappingURL=/.exec(line)?.[0] : undefined;
    const right = open === '//#' ? head?.[3] === ' ' : true;
    if (
      head &&
      right &&
      text.slice(start, end).endsWith(close) &&
      end - start >= head.length + close.length
    ) {
      yield { url: text.slice(start + head.length, end - close.length), start, end };
    }
    start = end + 1;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** The name that Django opens for a reference; undefined for what it leaves as it is. */
function targetOf(name: string, url: string, staticUrl: string): string | undefined {
  if (/^[a-z]+:/.test(url) || url.startsWith('//')) return undefined;
  if (url.startsWith('/') && !url.startsWith(staticUrl)) return undefined;
  const path = withoutFragment(url);
  if (path === '') return undefined;
  // Django takes it for impossible, and fails.
  if (path.startsWith('/') && !path.startsWith(staticUrl)) return path;
  const joined = path.startsWith('/') ? path.slice(staticUrl.length) : posix.join(posix.dirname(name), path);
  // A path that ends with a slash is not hashed.
  const clean = unquote(joined);
  if (pathOf(clean).endsWith('/')) return undefined;
  const file = pathOf(unquote(clean)).trim();
  const target = posix.normalize(file).replace(/\/$/, '');
  return target === '.' ? undefined : target;
}

/** Python's urldefrag, which takes blanks away where there is a fragment. */
function withoutFragment(url: string): string {
  if (!url.includes('#')) return url;
  return url
    .replace(/#[\s\S]*$/, '')
    .replace(/^[\0- ]+|[\t\r\n]/g, '')
    .replace(/^\/\/(?=$|[/?])/, '');
}

/** The path of Python's urlsplit. */
const pathOf = (url: string) => url.replace(/[?#][\s\S]*$/, '').replace(/[\t\r\n]/g, '');

/** Python's unquote: what is no UTF-8 becomes a replacement character. */
function unquote(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
