import { editDistance } from './edit-distance.js';

/** The candidate that `word` was probably meant to be; undefined when none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate));
    if (
      distance <= Math.max(1, Math.floor(candidate.length / 4)) &&
      distance < (best?.distance ?? Infinity)
    ) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_]/g, '-').slice(0, 100);
