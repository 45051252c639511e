/**
 * How alike a Chinese and an English name sound, by their consonants: 贝尔泽利斯 and Berzelis share P L S L S.
 *
 * Transliterations keep the order of consonants and are free with vowels, so each side becomes a string of consonant
 * classes, and the two are aligned (edit distance with costs). What transliterations often drop or add (r, h, a final
 * n) costs less than what they keep. Measured on the fact tables' name components: docs/decisions/0005.
 */

/** A consonant class of one side, with what leaving it unmatched costs. */
interface Sound {
  readonly code: string;
  readonly cost: number;
}

const KEPT = 0.8;
const OFTEN_DROPPED = 0.35;

/** Which English classes a Chinese class may stand for, without cost. */
const COMPATIBLE: Readonly<Record<string, string>> = {
  P: 'PF',
  M: 'M',
  F: 'FWP',
  T: 'TD',
  N: 'NM',
  L: 'L',
  K: 'KXG',
  H: 'HKWJFG',
  /** j, q, x before i: 吉 is Gi or Ji, 基 Ki, 希 Hi or She. */
  Q: 'SKHJXGT',
  S: 'SDJXTG',
  /** r: 日 is J, 罗 is L. */
  R: 'LSJ',
  /** y: 约 is Jo or Yo. */
  Y: 'JYSH',
  W: 'WFVHP',
};

/** Initials of pinyin by class, longest first. */
const INITIALS: readonly (readonly [initial: RegExp, code: string, cost: number])[] = [
  [/^(?:zh|ch|sh|z|c|s)/, 'S', KEPT],
  [/^[bp]/, 'P', KEPT],
  [/^m/, 'M', KEPT],
  [/^f/, 'F', KEPT],
  [/^[dt]/, 'T', KEPT],
  [/^n/, 'N', KEPT],
  [/^l/, 'L', KEPT],
  [/^er/, 'L', OFTEN_DROPPED],
  [/^[gk]/, 'K', KEPT],
  [/^h/, 'H', OFTEN_DROPPED],
  [/^[jqx]/, 'Q', KEPT],
  [/^r/, 'R', KEPT],
  [/^y/, 'Y', OFTEN_DROPPED / 2],
  [/^w/, 'W', OFTEN_DROPPED],
];

/** English letters by class, longest first. */
const LETTERS: readonly (readonly [letters: RegExp, code: string, cost: number])[] = [
  [/^(?:tsch|sch|tch|sz|cz|sh|ch|zh|ts|tz)/, 'S', KEPT],
  [/^(?:kn|gn)(?=[aeiouy])/, 'N', KEPT],
  [/^(?:ph)/, 'F', KEPT],
  [/^th/, 'D', KEPT],
  [/^gh/, 'G', OFTEN_DROPPED],
  [/^(?:ck|cc|kh)/, 'K', KEPT],
  [/^c(?=[eiy])/, 'S', KEPT],
  [/^g(?=[eiy])/, 'G', KEPT],
  [/^[ckqg]/, 'K', KEPT],
  [/^x/, 'X', KEPT],
  [/^[sz]/, 'S', KEPT],
  [/^j/, 'J', OFTEN_DROPPED],
  [/^[bp]/, 'P', KEPT],
  [/^m/, 'M', KEPT],
  [/^[fv]/, 'F', KEPT],
  [/^w/, 'W', OFTEN_DROPPED],
  [/^[dt]/, 'T', KEPT],
  [/^ng(?![aeiou])/, 'N', KEPT],
  [/^n/, 'N', KEPT],
  [/^l/, 'L', KEPT],
  [/^r/, 'L', OFTEN_DROPPED],
  [/^h/, 'H', OFTEN_DROPPED],
  [/^y(?=[aeiou])/, 'Y', OFTEN_DROPPED / 2],
];

/** The sounds of an English word or words; accents and everything but letters are left out. */
export function englishSounds(english: string): readonly Sound[] {
  const letters = english
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');
  const sounds: Sound[] = [];
  for (let rest = letters; rest !== ''; ) {
    let length = 1;
    for (const [pattern, code, cost] of LETTERS) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      sounds.push({ code, cost });
      length = match[0].length;
      break;
    }
    rest = rest.slice(length);
  }
  return sounds;
}

/**
 * The sounds of Chinese characters, each by its usual reading.
 *
 * @param readingsOf syllables of pinyin without tones, the usual one first.
 */
export function chineseSounds(chinese: string, readingsOf: (character: string) => readonly string[]): readonly Sound[] {
  const sounds: Sound[] = [];
  for (const character of chinese) {
    const [syllable] = readingsOf(character);
    if (syllable === undefined) continue;
    const initial = INITIALS.find(([pattern]) => pattern.test(syllable));
    if (initial !== undefined) sounds.push({ code: initial[1], cost: initial[2] });
    if (/[^e]ng?$|en$/.test(syllable)) sounds.push({ code: 'N', cost: OFTEN_DROPPED });
  }
  return sounds;
}

/**
 * How alike two names sound.
 *
 * @returns 1 for the same consonants in the same order, 0 for nothing in common; 0 when either has no consonant.
 */
export function likeness(chinese: readonly Sound[], english: readonly Sound[]): number {
  if (chinese.length === 0 || english.length === 0) return 0;
  let row = [0];
  for (const sound of english) row.push((row[row.length - 1] ?? 0) + sound.cost);
  for (const own of chinese) {
    const next = [(row[0] ?? 0) + own.cost];
    english.forEach((other, index) => {
      const matches = own.code === other.code || (COMPATIBLE[own.code] ?? '').includes(other.code);
      next.push(
        Math.min(
          (row[index] ?? 0) + (matches ? 0 : 1),
          (row[index + 1] ?? 0) + own.cost,
          (next[index] ?? 0) + other.cost,
        ),
      );
    });
    row = next;
  }
  const total = (sounds: readonly Sound[]): number => sounds.reduce((sum, { cost }) => sum + cost, 0);
  const most = Math.max(total(chinese), total(english));
  return Math.max(0, 1 - (row[row.length - 1] ?? 0) / most);
}
