/** Which of an article's annotations get a mark, by the reader's settings. */
import { type Annotation, cardKey } from '../../model/annotation.ts';
import type { Article, Block } from '../../model/article.ts';
import type { Settings } from '../../model/settings.ts';

/** Headline and body are apart: a reader who skips the headline still meets a name's first mark in the body. */
type Part = 'headline' | 'body' | 'beside';

function partOf({ role }: Block): Part {
  if (role === 'headline') return 'headline';
  // A caption is read at any moment, so it takes no mark away from the body (design, "first mention").
  return role === 'caption' || role === 'credit' || role === 'contributor' ? 'beside' : 'body';
}

/**
 * The annotations to mark, in the order given; none when marks are off.
 *
 * With `first`: of each entity the first mention in the headline and the first in the body, each once a language (the
 * bilingual view has two); one in captions or credits only when the entity is named nowhere else in that language.
 */
export function selectMarked(
  article: Article,
  annotations: readonly Annotation[],
  { enabled, kinds, mentions }: Settings,
): Annotation[] {
  if (!enabled) return [];
  const wanted = annotations.filter(({ kind }) => kinds[kind]);
  if (mentions === 'all') return wanted;
  const first = new Map<string, Annotation>();
  const inText = new Set<string>();
  for (const annotation of wanted) {
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
  return wanted.filter((annotation) => marked.has(annotation));
}
