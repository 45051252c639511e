/** Zhuyin (bopomofo) of syllables of pinyin. */

const INITIALS: ReadonlyMap<string, string> = new Map([
  ...pairs('b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ'),
  ...pairs('zh ㄓ ch ㄔ sh ㄕ r ㄖ z ㄗ c ㄘ s ㄙ'),
]);

/** Finals as they sound: iou for what is written iu, v for ü. */
const FINALS: ReadonlyMap<string, string> = new Map([
  ...pairs('a ㄚ o ㄛ e ㄜ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ er ㄦ ong ㄨㄥ'),
  ...pairs('i ㄧ ia ㄧㄚ io ㄧㄛ ie ㄧㄝ iai ㄧㄞ iao ㄧㄠ iou ㄧㄡ ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ iong ㄩㄥ'),
  ...pairs('u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ uei ㄨㄟ uan ㄨㄢ uen ㄨㄣ uang ㄨㄤ ueng ㄨㄥ'),
  ...pairs('v ㄩ ve ㄩㄝ van ㄩㄢ vn ㄩㄣ'),
]);

const TONES = ['˙', '', 'ˊ', 'ˇ', 'ˋ'] as const;

/** Finals that are written shorter after an initial. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['iu', 'iou'],
  ['ui', 'uei'],
  ['un', 'uen'],
]);

function pairs(text: string): [string, string][] {
  const words = text.split(' ');
  return words.flatMap((word, index): [string, string][] => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
}

/**
 * The zhuyin of one syllable.
 *
 * @param syllable letters and tone, as `lv4`: v is ü, the tone 1 to 4, 0 for the neutral one.
 * @returns the neutral tone's dot stands before, the other marks behind, none for the first; `null` when this is no
 * syllable.
 */
export function zhuyinOf(syllable: string): string | null {
  const [, letters = '', digit = ''] = /^([a-z]+)([0-4])$/.exec(syllable) ?? [];
  const sounds = soundsOf(letters);
  const tone = TONES[Number(digit)];
  if (sounds === null || tone === undefined) return null;
  return digit === '0' ? tone + sounds : sounds + tone;
}

function soundsOf(letters: string): string | null {
  const bare = withoutInitial(letters);
  if (bare !== null) return FINALS.get(bare) ?? null;
  const [, initial = '', written = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)$/.exec(letters) ?? [];
  const sound = INITIALS.get(initial);
  // ü is written u after j, q and x, and stands after n and l alone besides.
  if (sound === undefined || (written.startsWith('v') && !/^[nl]$/.test(initial))) return null;
  // The i of zhi, chi, shi, ri, zi, ci, si is no sound of its own.
  if (written === 'i' && /^(?:[zcs]h?|r)$/.test(initial)) return sound;
  const final = FINALS.get(finalOf(initial, written));
  return final === undefined ? null : sound + final;
}

/** The final of a syllable that has no initial: y and w are only its spelling; `null` when it has one. */
function withoutInitial(letters: string): string | null {
  if (/^yu/.test(letters)) return `v${letters.slice(2)}`;
  if (/^yi/.test(letters)) return letters.slice(1);
  if (/^y/.test(letters)) return letters === 'you' ? 'iou' : `i${letters.slice(1)}`;
  if (/^wu/.test(letters)) return letters.slice(1);
  if (letters === 'wei' || letters === 'wen') return `ue${letters.slice(2)}`;
  if (/^w/.test(letters)) return `u${letters.slice(1)}`;
  return /^[aoe]/.test(letters) ? letters : null;
}

function finalOf(initial: string, written: string): string {
  if (/^[jqx]$/.test(initial) && written.startsWith('u')) return `v${written.slice(1)}`;
  return CONTRACTED.get(written) ?? written;
}
