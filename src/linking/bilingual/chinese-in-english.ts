/** Chinese names by their pinyin: whether 刘安宁 is the English Liu Anning, Anning Liu or Vivian Liu. */

export type ReadingsOf = (character: string) => readonly string[];

/** How well an English name is that of a Chinese one. */
export type PinyinMatch =
  /** Every syllable, in either order. */
  | 'whole'
  /** The family name only; the given name is another (Vivian Shao). */
  | 'family'
  | null;

/**
 * Compares a name in Chinese characters with an English one by pinyin.
 *
 * @param surname how many of its characters are the family name.
 */
export function matchPinyin(chinese: string, surname: number, english: string, readingsOf: ReadingsOf): PinyinMatch {
  const words = english
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
    .split(/[ -]+/)
    .filter((word) => word !== '');
  const family = chinese.slice(0, surname);
  const given = chinese.slice(surname);
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return null;
  const rest = words.slice(1).join('');
  const start = words.slice(0, -1).join('');
  if (spells(family, first, readingsOf) && spells(given, rest, readingsOf)) return 'whole';
  if (spells(family, last, readingsOf) && spells(given, start, readingsOf)) return 'whole';
  return spells(family, last, readingsOf) ? 'family' : null;
}

/** Whether the letters are the characters' readings one after the other. */
export function spells(chinese: string, letters: string, readingsOf: ReadingsOf): boolean {
  if (chinese === '') return letters === '';
  return readingsOf(chinese.charAt(0)).some((syllable) => {
    const plain = syllable.replace('v', 'u');
    const long = syllable.replace('v', 'yu');
    return [syllable, plain, long].some(
      (form) => letters.startsWith(form) && spells(chinese.slice(1), letters.slice(form.length), readingsOf),
    );
  });
}
