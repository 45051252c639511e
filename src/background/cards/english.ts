/** The English name of a card, and where it comes from. */
import type { Annotation } from '../../model/annotation.ts';
import type { Block, Language } from '../../model/article.ts';
import type { Card, EnglishSource } from '../../model/card.ts';

type English = NonNullable<Card['english']>;

/** The article's own English comes first: brackets stand right behind the name, a pair says it in a sentence. */
const SOURCES = [
  { code: 'english-in-brackets', source: 'brackets' },
  { code: 'english-in-pair', source: 'pair' },
] as const satisfies readonly { code: string; source: EnglishSource }[];

/** What the article says in English of the mentions, best source first. */
function attestedEnglish(mentions: readonly Annotation[]): English[] {
  return SOURCES.flatMap(({ code, source }) =>
    mentions
      .flatMap(({ evidence }) => evidence)
      .flatMap((item) => (item.code === code && item.value !== undefined ? [{ text: item.value, source }] : [])),
  );
}

/**
 * The English name of an entity of the list. What the article prints wins over the list's form, unless it is only a
 * part of the name (Lukashenko): then the list's full form is shown, as the list's.
 */
export function listedEnglish(listed: string, mentions: readonly Annotation[]): English {
  const wanted = Math.min(2, wordsIn(listed));
  const own = attestedEnglish(mentions).find(({ text }) => wordsIn(text) >= wanted);
  return own ?? { text: listed, source: 'list' };
}

/** The English that the article gives an unlisted name; `null` when it gives none. */
export function unlistedEnglish(mentions: readonly Annotation[], blocks: readonly Block[]): English | null {
  const named = mentions.find(({ name }) => name !== undefined && name.en !== '')?.name?.en;
  const attested = attestedEnglish(mentions);
  if (named === undefined) return attested[0] ?? null;
  return { text: named, source: attested.find(({ text }) => text === named)?.source ?? sourceOf(named, blocks) };
}

/** Where the article has a name's English that no mention's evidence tells of: brackets stand in Chinese text. */
function sourceOf(english: string, blocks: readonly Block[]): EnglishSource {
  const isIn = (wanted: Language) => blocks.some(({ lang, text }) => lang === wanted && text.includes(english));
  return isIn('en') && !isIn('zh') ? 'pair' : 'brackets';
}

/** Further English names, without the one that is shown already; in order, each once. */
export function furtherEnglish(shown: English | null, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== shown?.text && name !== '');
}

function wordsIn(name: string): number {
  return name.split(/\s+/).filter((word) => word !== '').length;
}
