/** Stage: people whom headlines call by one character: 习特会, 反习, "习认为". By the data of `rules/one-character-people.ts`. */
import type { Evidence, Span } from '../../model/annotation.ts';
import type { Candidate } from '../candidate.ts';
import { type Context, isHeadline } from '../context.ts';
import { speechAfter } from '../cues.ts';
import {
  CAMP_BEHIND,
  FOR_OR_AGAINST,
  HEADLINE_PAIRS,
  ONE_CHARACTER_PEOPLE,
  SUMMIT_PEOPLE,
} from '../rules/one-character-people.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from '../rules/weights.ts';
import type { Families } from './courtesy-names.ts';

const SUMMIT = new RegExp(
  `([${[...SUMMIT_PEOPLE.keys()].join('')}])([${[...SUMMIT_PEOPLE.keys()].join('')}])会(?![计议员长场])`,
  'g',
);

/** Finds them in a block. A family name of somebody whom the article names is not theirs. */
export function oneCharacterPeople(block: number, text: string, families: Families, context: Context): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, id: string | undefined, evidence: Evidence): void => {
    const entity = id === undefined ? null : context.knowledge.indexOf(id);
    if (entity === null) return;
    const span: Span = { block, start, end: start + 1 };
    const reading = { entity, how: 'abbreviation', evidence: [evidence], score: LICENCE_SCORE.free + 1 } as const;
    found.push({
      ...span,
      weight: CHARACTER_WEIGHT.abbreviation,
      readings: [reading],
      how: 'abbreviation',
      evidence: [],
    });
  };
  for (const match of [...text.matchAll(SUMMIT), ...headlinePairs(block, text, context)]) {
    const [whole, first = '', second = ''] = match;
    if (first === second || SUMMIT_PEOPLE.get(first) === SUMMIT_PEOPLE.get(second)) continue;
    const at = { block, start: match.index, end: match.index + whole.length };
    add(match.index, SUMMIT_PEOPLE.get(first), { code: 'chain', value: whole, at });
    add(match.index + 1, SUMMIT_PEOPLE.get(second), { code: 'chain', value: whole, at });
  }
  for (const [character, id] of ONE_CHARACTER_PEOPLE) {
    if (families.has(character)) continue;
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      const before = text.charAt(at - 1);
      if (before !== '' && FOR_OR_AGAINST.includes(before) && CAMP_BEHIND.test(text.slice(at + 1, at + 4))) {
        add(at, id, { code: 'prefix', value: before, at: { block, start: at - 1, end: at } });
      } else if (!/[\u4e00-\u9fff]/.test(before)) {
        const speech = speechAfter(text, block, at + 1);
        if (speech !== null) add(at, id, speech);
      }
    }
  }
  return found;
}

/** Pairs that only headlines have (力求交好习特), of people of whom the article names one in full. */
function headlinePairs(block: number, text: string, context: Context) {
  const { knowledge, present } = context;
  const segmentation = context.segmentations.get(block);
  if (segmentation === undefined || !isHeadline(block, context)) return [];
  const isNamed = (character: string): boolean => {
    const person = knowledge.indexOf(SUMMIT_PEOPLE.get(character) ?? '');
    return person !== null && present.has(person);
  };
  return [...text.matchAll(PAIR)].filter(({ 0: pair, index: at }) => {
    const isInWords = segmentation.isWord(at - 1, at + 1) || segmentation.isWord(at + 1, at + 3);
    return HEADLINE_PAIRS.has(pair) && !isInWords && [...pair].some(isNamed);
  });
}

const PAIR = /([习特普拜])([习特普拜])/g;
