import { withoutColours } from './applied-migrations.js';

/**
 * What Heroku warns of in a build's log: of each block of lines ` !     Warning: …` the
 * headline and the first paragraph below it, as one line.
 */
export function buildWarnings(lines: readonly string[]): string[] {
  const warnings = new Set<string>();
  let block: string[] | undefined;
  const end = (): void => {
    if (block) warnings.add(block.join(' '));
    block = undefined;
  };
  let paragraphs = 0;
  for (const line of lines) {
    const text = /^ !(?: {1,5}(.*))?$/.exec(withoutColours(line))?.[1]?.trim();
    const begins = /^Warning: (.+)$/.exec(text ?? '');
    if (begins) {
      end();
      block = [begins[1]!];
      paragraphs = 0;
    } else if (text === undefined && !/^ !\s*$/.test(withoutColours(line))) end();
    else if (!text) paragraphs++;
    else if (paragraphs < 2) block?.push(text);
  }
  end();
  return [...warnings];
}
