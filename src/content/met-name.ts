/** What the page tells the notebook of a card that was opened. What of it is kept, the background decides. */
import type { MetName } from '../messages/protocol.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import { cutText } from '../model/cut-text.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { sentenceAround } from '../ui/sentence.ts';

/** UTF-16 units; what is longer is no name, title or address of an article, and would be refused by the background. */
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
