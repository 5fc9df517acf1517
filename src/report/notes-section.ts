import { githubTexts } from '../messages/github.js';
import type { Language, Text } from '../model/text.js';
import { details, fence, prose } from './markdown.js';
import type { Patch } from './patch.js';
import { plain } from './plain.js';

/** Bytes; with it the job summary stays below GitHub's limit. */
const limit = 30_000;

/** What was not shown elsewhere, and why: for the end of the job summary. */
export function notesSection(notes: readonly Text[], language: Language): string {
  if (notes.length === 0) return '';
  const items = notes.slice(0, 20).map((note) => `- ${prose(note[language], 500)}`);
  return `\n### ${githubTexts.notes[language]}\n\n${items.join('\n')}\n`;
}

/** The patch, folded, ready to be copied; where a page would spoil it, the name of the output that leads to it. */
export function patchSection({ text, findings }: Patch, language: Language): string {
  if (text === '') return '';
  // no line of a patch is `EOF`: each begins with a sign or a keyword
  const whole = Buffer.byteLength(text) <= limit && plain(text) === text;
  const body = whole
    ? `${prose(githubTexts.patchHow[language])}\n\n${fence(`git apply <<'EOF'\n${text}EOF\n`, 'sh')}`
    : prose(githubTexts.patchFile[language]);
  return `\n${details(`🩹 ${githubTexts.patchTitle(findings.length)[language]}`, body)}\n`;
}
