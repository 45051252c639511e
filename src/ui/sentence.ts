/** Sentences of the article: the one that a mention stands in, and the English one beside it in the bilingual view. */
import type { Annotation, Span } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import { cutText } from '../model/cut-text.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Jr|Sr|vs|No|[A-Z](?:\.[A-Z])*)\.\s*$/;

/**
 * The sentence of the English block that says what the mention says, if linking found the entity in it.
 *
 * @returns `null` when there is no English beside, or it does not name the entity.
 */
export function englishSentence(annotation: Annotation, blocks: readonly Block[]): string | null {
  const span = englishSentenceSpan(annotation, blocks);
  return span === null ? null : (blocks[span.block]?.text.slice(span.start, span.end) ?? null);
}

/** Where that sentence stands; `null` likewise. */
export function englishSentenceSpan(annotation: Annotation, blocks: readonly Block[]): Span | null {
  const place = annotation.evidence.find(({ code }) => code === 'english-in-pair')?.at;
  const block = place === undefined ? undefined : blocks[place.block];
  if (place === undefined || block === undefined || block.lang !== 'en') return null;
  const sentence = sentenceAt(block.text, place.start);
  const start = block.text.lastIndexOf(sentence, place.start);
  return start < 0 ? null : { block: place.block, start, end: start + sentence.length };
}

/** The sentence of an English text that holds the position, without white space at its ends; the last one beyond. */
export function sentenceAt(text: string, position: number): string {
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    const last = end === text.length;
    if (ABBREVIATED.test(segment) && !last) continue;
    if (position < end || last) return text.slice(start, end).trim();
    start = end;
  }
  return ''; // the text is empty
}

/** UTF-16 units. */
const SENTENCE_MAX = 300;

/** A full stop of Chinese text with whatever closes behind it. */
const SENTENCE_END = /[。！？]+[”’」』》）)]*|\n+/g;

/**
 * The sentence that a mention stands in: of Chinese text between 。！？ and the quotes that close behind them, of English
 * text as English has it. A longer one than 300 characters is cut around the mention.
 */
export function sentenceAround(
  { block, start, end }: Span,
  { blocks }: { readonly blocks: readonly Pick<Block, 'text' | 'lang'>[] },
): string {
  const { text, lang } = blocks[block] ?? { text: '', lang: 'zh' };
  if (lang === 'en') return cutText(sentenceAt(text, start), SENTENCE_MAX);
  let from = 0;
  let to = text.length;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const after = index + stop.length;
    if (after <= start) from = after;
    else if (index >= end) {
      to = after;
      break;
    }
  }
  return cutAround(text, from, to, start);
}

/** The stretch without white space at its ends, and no longer than allowed: then of both sides of the mention something. */
function cutAround(text: string, from: number, to: number, mention: number): string {
  const whole = text.slice(from, to).trim();
  if (whole.length <= SENTENCE_MAX) return whole;
  const first = mention - from <= SENTENCE_MAX / 2 ? from : mention - Math.floor(SENTENCE_MAX / 3);
  const begins = first === from ? '' : '…';
  const begin = begins === '' ? first : wholeFrom(text, first);
  return begins + cutText(text.slice(begin, to).trim(), SENTENCE_MAX - begins.length);
}

/** The position, or the one behind it where it would cut a character in two. */
function wholeFrom(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position + 1 : position;
}
