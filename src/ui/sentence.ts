/** The English sentence beside a mention, in the bilingual view. */
import type { Annotation } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Jr|Sr|vs|No|[A-Z](?:\.[A-Z])*)\.\s*$/;

/**
 * The sentence of the English block that says what the mention says, if linking found the entity in it.
 *
 * @returns `null` when there is no English beside, or it does not name the entity.
 */
export function englishSentence(annotation: Annotation, blocks: readonly Block[]): string | null {
  const place = annotation.evidence.find(({ code }) => code === 'english-in-pair')?.at;
  const block = place === undefined ? undefined : blocks[place.block];
  if (place === undefined || block === undefined || block.lang !== 'en') return null;
  return sentenceAt(block.text, place.start);
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
