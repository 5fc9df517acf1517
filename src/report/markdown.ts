import { cut, plain } from './plain.js';

/** Everything that means something in Markdown, HTML or GitHub's links, so that text stays text. */
const special = /[&<>`*_~[\]|\\#@$]|:(?=\/\/|[\w+-]+:)/g;

/**
 * `text` as one line of Markdown that shows exactly it: for cells, list items and link texts. Characters
 * with a meaning become numeric entities, which neither Markdown nor HTML nor a table acts upon. GitHub looks for
 * names of people and numbers of issues in what came of the Markdown, so that a space without width must part them
 * from their sign; code it leaves alone.
 */
export function literal(text: string): string {
  return entities(text).replace(/&#(64|35);(?=\w|&#95;)/g, '&#$1;&#8203;');
}

function entities(text: string): string {
  return plain(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(special, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^([-+=]|\d+(?=\.))/, (start) => [...start].map((c) => `&#${c.charCodeAt(0)};`).join(''))
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}

/**
 * One of our own texts, with names from the repository in it: escaped, only that `code` between backticks
 * is set as code and that lines are kept.
 */
export function prose(text: string, limit = 4000): string {
  return cut(plain(text).trim(), limit)
    .split('\n')
    .map((line) => line.replace(/`([^`]+)`|[^`]+|`/g, (part, inner) => (inner ? code(inner) : literal(part))))
    .join('<br>');
}

/** `text` as code in a line of Markdown. */
export function code(text: string): string {
  return `<code>${entities(text)}</code>`;
}

/** A code block that its content cannot end: the fence is longer than any in it. */
export function fence(text: string, language = ''): string {
  const content = plain(text);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${content.replace(/\n$/, '')}\n${marks}`;
}

/** A link; anything but http(s) is left as text, and so is a site on the runner itself, which is gone by then. */
export function link(label: string, url: string | null | undefined): string {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return label;
  if (/^(127\.|localhost$|\[::1\])/.test(new URL(url).hostname)) return label;
  return `[${label}](${new URL(url).href.replace(/[()<>\\`|*_~[\]!$]/g, percent)})`;
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A page of a file at a commit. */
export function fileUrl(repositoryUrl: string, commit: string, path: string, line?: number): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}${line === undefined ? '' : `#L${line}`}`;
}

/** Something folded away. `summary` is Markdown-safe already; the empty lines end the HTML block, so that `body` is Markdown again. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** `text` as one word of an HTML comment, which it cannot end. */
export function hiddenWord(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
