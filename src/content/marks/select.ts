/** Which of an article's annotations get a mark, and which can be pointed at, by what the reader chose. */
import { type Annotation, cardKey } from '../../model/annotation.ts';
import type { Article, Block } from '../../model/article.ts';
import type { NameChoices } from '../../model/name-choices.ts';
import type { Settings } from '../../model/settings.ts';

export interface Selection {
  /** To be underlined, in the order of the article. */
  readonly marked: readonly Annotation[];
  /** Those and every later mention of the same names: pointing at one shows its underline, a click opens its card. */
  readonly reachable: readonly Annotation[];
}

/**
 * The countries and territories that are left unmarked on demand: those that most annotated articles of ours name
 * (counted over 69 articles of 2013 to 2026, without the one that a single article is about).
 */
export const COMMON_COUNTRIES: readonly string[] = [
  ...['china', 'united-states', 'russia', 'ukraine', 'hong-kong'],
  ...['france', 'india', 'taiwan', 'japan', 'south-korea'],
];

/**
 * Selects among the annotations of an article; nothing when marks are off.
 *
 * With `mentions: first`, of each entity the first mention in the headline and the first in the body are marked, each
 * once a language (the bilingual view has two); one in captions or credits only when the entity is named nowhere else in
 * that language.
 *
 * @param dismissed - keys of cards that the reader called wrong on this page.
 */
export function selectMentions(
  article: Article,
  annotations: readonly Annotation[],
  { settings, choices }: { readonly settings: Settings; readonly choices: NameChoices },
  dismissed: ReadonlySet<string> = new Set(),
): Selection {
  if (!settings.enabled) return { marked: [], reachable: [] };
  const isUnwanted = unwantedBy(settings, choices);
  const reachable = annotations.filter((one) => !isUnwanted(one) && !dismissed.has(cardKey(one)));
  return { marked: settings.mentions === 'all' ? reachable : firstMentions(article, reachable), reachable };
}

function unwantedBy(settings: Settings, { known, never }: NameChoices): (annotation: Annotation) => boolean {
  const quiet = new Set([...(settings.spareCommonCountries ? COMMON_COUNTRIES : []), ...known.map(({ key }) => key)]);
  const refused = new Set(never.map(({ key, text }) => `${text} ${key}`));
  return (annotation) => {
    const { kind, certainty, text } = annotation;
    const key = cardKey(annotation);
    const isDoubtful = settings.certainty === 'sure' && certainty !== 'sure';
    return !settings.kinds[kind] || isDoubtful || quiet.has(key) || refused.has(`${text} ${key}`);
  };
}

/** Headline and body are apart: a reader who skips the headline still meets a name's first mark in the body. */
type Part = 'headline' | 'body' | 'beside';

function partOf({ role }: Block): Part {
  if (role === 'headline') return 'headline';
  // A caption is read at any moment, so it takes no mark away from the body (design, "first mention").
  return role === 'caption' || role === 'credit' || role === 'contributor' ? 'beside' : 'body';
}

function firstMentions(article: Article, annotations: readonly Annotation[]): Annotation[] {
  const first = new Map<string, Annotation>();
  const inText = new Set<string>();
  for (const annotation of annotations) {
    const block = article.blocks[annotation.block];
    if (block === undefined) continue;
    const name = `${block.lang} ${cardKey(annotation)}`;
    const part = partOf(block);
    if (part !== 'beside') inText.add(name);
    const place = `${part} ${name}`;
    if (!first.has(place)) first.set(place, annotation);
  }
  for (const name of inText) first.delete(`beside ${name}`);
  const marked = new Set(first.values());
  return annotations.filter((annotation) => marked.has(annotation));
}
