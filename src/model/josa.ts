/**
 * Korean particles change with the sound that they follow, and what we put before them is often a name out
 * of somebody's project. Such names are Latin or digits, so their sound is told by how Koreans read them.
 */

/** What a word ends in: nothing below the last vowel, ㄹ, or another consonant. */
type Ending = 'vowel' | 'rieul' | 'consonant';

/** Particles behind a consonant, and behind a vowel. Only 으로 takes ㄹ for a vowel. */
const pairs = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
] as const;
const written = pairs.flatMap(([closed, open]) =>
  closed === '으로'
    ? ['\\(으\\)로', closed, open]
    : [`${closed}\\(${open}\\)`, `${open}\\(${closed}\\)`, closed, open],
);
const particle = new RegExp(
  `([\\w가-힣]+)([\`"']*(?: ?\\((?!으\\))[^()\\n]*\\))?)(${written.join('|')})(?=[\\s.,:;!?)\\]]|$)`,
  'g',
);

/**
 * `text` with the particles that fit the words before them. `은(는)` and its like are always settled when the
 * sound is known; a bare particle only behind something quoted or Latin, as no Korean ending can stand there.
 */
export function josa(text: string): string {
  return text.replace(particle, (all, word: string, quote: string, mark: string) => {
    const bare = !mark.includes('(');
    if (bare && (quote === '' ? /[가-힣]$/.test(word) : quote.endsWith(')'))) return all;
    const pair = pairs.find(([closed, open]) => mark.includes(closed) || mark.includes(open));
    const ending = endingOf(word);
    if (!pair || !ending) return all;
    const [closed, open] = pair;
    const isOpen = ending === 'vowel' || (ending === 'rieul' && open === '로');
    return `${word}${quote}${isOpen ? open : closed}`;
  });
}

const sino: readonly Ending[] = [
  'consonant', // 영, 십, 백
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** How the word sounds at its end; undefined where Koreans do not agree, or the spelling does not tell. */
function endingOf(name: string): Ending | undefined {
  const word = name.slice(name.lastIndexOf('_') + 1);
  if (word === '') return undefined;
  const syllable = word.codePointAt(word.length - 1)! - 0xac00;
  if (syllable >= 0) return syllable % 28 === 0 ? 'vowel' : syllable % 28 === 8 ? 'rieul' : 'consonant';
  const digit = /^(.*?)(\d+)$/.exec(word);
  if (digit) {
    const read = sino[Number(word.at(-1))];
    // in names digits are read in English as often: 이 and 투 agree, 삼 and 쓰리 do not
    return digit[1] === '' || digit[1] === 'v' || /[245]$/.test(word) ? read : undefined;
  }
  const lower = word.toLowerCase();
  const known = Object.keys(readings).find((ending) => readings[ending as Ending].includes(lower));
  if (known) return known as Ending;
  if (/^[A-Z]{2,4}$/.test(name)) return letters(word.at(-1)!);
  return rules.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Letters that are spelt out: 엘, 알, 엠, 엔, and all others end in a vowel. */
const letters = (letter: string): Ending =>
  'LR'.includes(letter) ? 'rieul' : 'MN'.includes(letter) ? 'consonant' : 'vowel';

/** Words that the rules would get wrong, or know nothing of. */
const readings: Readonly<Record<Ending, readonly string[]>> = {
  vowel: [
    'daphne',
    'http',
    'smtp',
    'db',
    'csp',
    'ip',
    'check',
    'sync',
    'async',
    'pipe',
    'loop',
    'hub',
    'png',
    'me',
  ],
  rieul: [],
  consonant: ['web', 'job', 'blob', 'group', 'timeout', 'checkout', 'layout', 'none', 'name', 'time'],
};

/** By the last letters, in lower case; the first that fits counts. */
const rules: readonly (readonly [RegExp, Ending])[] = [
  [/(l|le)$/, 'rieul'], // 파일, 모듈
  [/(m|n|ng|me|ne)$/, 'consonant'], // 네임, 라인
  [/type$/, 'consonant'],
  [/pe$/, 'vowel'],
  [/([aiouyw]|e)$/, 'vowel'], // 드, 스, 지, 트
  [/[sxzfvjhdgr]$/, 'vowel'], // 스, 브, 드, 그, 어
  [/[bcdfghjklmnprs]t$/, 'vowel'], // 호스트
  [/oot$/, 'vowel'], // 루트
  [/(^|[^aeiou])[aeiou]t$/, 'consonant'], // 깃, 버킷
  [/(ic|[aio]ck|ook)$/, 'consonant'], // 스태틱, 스택, 훅
  [/[rsnl]k$/, 'vowel'], // 링크
  [/(^|[^aeiou])[aeiou]pp?$/, 'consonant'], // 앱
  [/[ml]p$/, 'vowel'], // 스탬프
];
