/** Pieces of text that make trouble of some sort, and texts made of them. */
import fc from 'fast-check';

/** Characters that turn, hide, split or end text. */
export const ODD_CHARACTERS: readonly string[] = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
  ],
  ...[
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202b',
    '\u202d',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  ...['\u2028', '\u2029', '\ud800', '\udbff', '\udc00', '\udfff', '\ufffe', '\uffff', '\ufff9', '\u0300', '\u20dd'],
  ...['\u{1f1e8}', '\u{20bb7}', '\u{2f800}', '\u{e0041}', '\u{10ffff}', '\ufe0f', '\u3000', '\t', '\r', '\n'],
];

/** Punctuation that the linker reads. */
export const LINKING_SIGNS: readonly string[] = [
  ...[
    '·',
    '•',
    '‧',
    '・',
    '-',
    '－',
    '（',
    '）',
    '(',
    ')',
    '[',
    ']',
    '《',
    '》',
    '〈',
    '〉',
    '“',
    '”',
    '‘',
    '’',
    '「',
    '」',
  ],
  ...['，', '。', '、', '：', '；', '！', '？', ',', '.', ':', '/', ' ', '’s', '(音)', '（音译）'],
];

/** Markup and script, whole and broken. */
export const MARKUP_PIECES: readonly string[] = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '&',
    '&lt;',
    '&#0;',
    '&#x110000;',
    '&nbsp',
    '"',
    "'",
    '`',
    '=',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<script>',
    '</script>',
    '<svg>',
    '<math>',
    '<template>',
    '<table>',
    '<select>',
    '<p>',
    '</p>',
    '<br>',
    '<a href=',
  ],
  ...['<plaintext>', '<frameset>', '<noscript>', '<!doctype x>', '<?xml ?>', '<b>', '</b>', '<i>', '<ruby>', '<rt>'],
];

export const anyOdd: fc.Arbitrary<string> = fc.constantFrom(...ODD_CHARACTERS);

/** A text of the pieces, of odd characters and of anything at all. */
export function textOf(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { arbitrary: fc.constantFrom(...pieces), weight: 6 },
    { arbitrary: anyOdd, weight: 1 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
  );
  return fc.array(unit, { maxLength }).map((all) => all.join(''));
}

/** One piece over and over: what is quadratic anywhere hangs here. */
export function runOf(pieces: readonly string[], characters: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...pieces, ...ODD_CHARACTERS),
      fc.constantFrom(...pieces, ''),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([piece, end, share]) => piece.repeat(Math.ceil((characters * share ** 2) / piece.length)) + end);
}
