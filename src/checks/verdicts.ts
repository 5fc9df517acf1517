import type { Location } from '../model/finding.js';
import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { Origin } from '../python/value.js';
import type { Verdict } from './define.js';

type Found = Extract<Verdict, { kind: 'found' }>;

/** A text in both languages. Korean particles are fitted to the words that they follow when it is read: most texts never are. */
export function text(en: string, ko: string): Text {
  return {
    en,
    get ko() {
      return josa(ko);
    },
  };
}

export function found(
  location: Location,
  message: Text,
  remedy: Text,
  more: Pick<Found, 'severity' | 'fix' | 'related' | 'settledBy'> = {},
): Verdict {
  return { kind: 'found', location, message, remedy, ...more };
}

export function unknown(needs: Text, location?: Location): Verdict {
  return { kind: 'unknown', needs, location };
}

export function notApplicable(reason: Text): Verdict {
  return { kind: 'not-applicable', reason };
}

/** Where a value was written, without the offsets that only edits need. */
export function place({ file, line, column, endLine, endColumn }: Origin): Location {
  return { file, line, column, endLine, endColumn };
}

/** An edit of what stands at `origin`. */
export function replace(origin: Origin, newText: string) {
  return { kind: 'replace', file: origin.file, start: origin.start, end: origin.end, newText } as const;
}
