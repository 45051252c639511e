/** What the page tells the notebook of a card that was opened. What of it is kept, the background decides. */
import type { MetName } from '../messages/protocol.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import { cutText } from '../model/cut-text.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { sentenceAt } from '../ui/sentence.ts';

/** UTF-16 units. */
const SENTENCE_MAX = 300;
/** Of titles and addresses, which the page's own site writes. */
const TEXT_MAX = 500;

/** The name that a card was opened for, with the sentence that it stands in. */
export function metName(annotation: Annotation, card: Card, article: Article, language: InterfaceLanguage): MetName {
  const { description, inArticle } = card;
  const wording = language === 'en' ? 'en' : language === 'zh-CN' ? 'hans' : 'hant';
  return {
    kind: card.kind,
    text: cutText(annotation.text, TEXT_MAX),
    zh: cutText(card.name.hans, TEXT_MAX),
    en: cutText(card.english?.text ?? '', TEXT_MAX),
    description: cutText(description?.[wording] ?? inArticle?.apposition ?? '', TEXT_MAX),
    sentence: sentenceAround(annotation, article),
    title: cutText(article.headline, TEXT_MAX),
    address: cutText(article.url, TEXT_MAX),
    date: article.date,
  };
}

/** A full stop of Chinese text with whatever closes behind it. */
const SENTENCE_END = /[。！？]+[”’」』》）)]*|\n+/g;

/**
 * The sentence that a mention stands in: of Chinese text between 。！？ and the quotes that close behind them, of English
 * text as English has it. A longer one than 300 characters is cut around the mention.
 */
export function sentenceAround({ block, start, end }: Annotation, { blocks }: Article): string {
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
  return (
    begins +
    cutText(text.slice(begins === '' ? first : wholeFrom(text, first), to).trim(), SENTENCE_MAX - begins.length)
  );
}

/** The position, or the one behind it where it would cut a character in two. */
function wholeFrom(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position + 1 : position;
}
