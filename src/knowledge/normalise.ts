/**
 * Brings text to the one form in which the list is matched: traditional characters made simplified, full-width ASCII
 * made half-width, middle dots and quotes made one kind each. It works unit by unit, so offsets never move.
 *
 * The compiler applies it to the list's forms, the worker to an article's text; both use the pairs that stand in the
 * compiled file. No browser, no Node.
 */

/** The dot between the parts of a foreign name (U+00B7), and the dots that pages and keyboards put in its place. */
const MIDDLE_DOT = '·';
const DOTS = '・‧•･∙⋅';

/** Double quotes of all scripts, the corner brackets of traditional text among them. */
const DOUBLE_QUOTES = '“”„‟「」『』〝〞〟﹁﹂﹃﹄';
const SINGLE_QUOTES = '‘’‚‛ʼ′';
const SPACES = '\u3000\u00a0\u2007\u202f';

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xff01 - 0x21;

/** `String.fromCharCode` takes its units as arguments, of which engines allow a bounded number. */
const CHUNK_UNITS = 4096;

/**
 * Builds the table that `normaliseText` looks units up in.
 *
 * @param pairs traditional and simplified units in turn.
 * @returns 65,536 units: for each unit the one that stands for it, 0 for itself (so that opening need not fill the
 * table). What it gives, it does not change again.
 */
export function buildCharacterMap(pairs: Uint16Array): Uint16Array {
  const map = new Uint16Array(0x10000);
  for (let unit = FULL_WIDTH_FIRST; unit <= FULL_WIDTH_LAST; unit++) map[unit] = unit - FULL_WIDTH_OFFSET;
  setAll(map, DOTS, MIDDLE_DOT);
  setAll(map, DOUBLE_QUOTES, '"');
  setAll(map, SINGLE_QUOTES, "'");
  setAll(map, SPACES, ' ');
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const from = pairs[index] ?? 0;
    map[from] = pairs[index + 1] ?? from;
  }
  return map;
}

function setAll(map: Uint16Array, from: string, to: string): void {
  for (let index = 0; index < from.length; index++) map[from.charCodeAt(index)] = to.charCodeAt(0);
}

/**
 * Normalises a text.
 *
 * @param map of `buildCharacterMap`.
 * @returns a text of the same length; the same string when nothing changes. Lone surrogates stay as they are.
 */
export function normaliseText(text: string, map: Uint16Array): string {
  const length = text.length;
  let first = 0;
  while (first < length) {
    if (map[text.charCodeAt(first)] !== 0) break;
    first += 1;
  }
  if (first === length) return text;
  let result = text.slice(0, first);
  const chunk = new Uint16Array(Math.min(CHUNK_UNITS, length - first));
  for (let start = first; start < length; start += CHUNK_UNITS) {
    const count = Math.min(CHUNK_UNITS, length - start);
    for (let index = 0; index < count; index++) {
      const unit = text.charCodeAt(start + index);
      chunk[index] = map[unit] || unit;
    }
    // `apply` reads the typed array as it is; spreading it would go through its iterator and take four times as long.
    result += Reflect.apply(String.fromCharCode, null, count === chunk.length ? chunk : chunk.subarray(0, count));
  }
  return result;
}
