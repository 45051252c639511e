/**
 * The reader's own names over what the list gave: each is marked wherever one of its forms stands, and wins over every
 * annotation that it covers or cuts into. Only a longer name around it stays (示例大学 with 示例 in it).
 */
import type { Annotation, EntityReference, Evidence, How } from '../model/annotation.ts';
import type { Article, Block, Language } from '../model/article.ts';
import { formsOf, latinAliases, type OwnName } from '../model/own-name.ts';
import { groupByBlock } from './candidate.ts';
import { hasLatinBorders } from './document.ts';

/** At most this many further English names are handed on. */
const ALSO_ENGLISH_MAX = 4;

interface OwnForm {
  readonly name: OwnName;
  readonly how: How;
}

/** One character of the forms; they share their beginnings, so that a text is read once however many there are. */
interface Step {
  readonly next: Map<number, Step>;
  /** The form that ends here, in Chinese text and in English text. */
  readonly ends: { -readonly [L in Language]?: OwnForm };
}

/** Own names, made ready to be looked for. */
export interface OwnNameIndex {
  readonly first: Step;
  readonly byId: ReadonlyMap<string, OwnName>;
  readonly normalise: (text: string) => string;
}

/**
 * Makes names ready. Of several with the same form the last one has it.
 *
 * @param normalise - `Knowledge.normalise`: forms are compared as the list's are.
 */
export function indexOwnNames(names: readonly OwnName[], normalise: (text: string) => string): OwnNameIndex {
  const first = newStep();
  for (const name of names) {
    const { zh, tw, hk, en } = name.names;
    const full: readonly (string | undefined)[] = [zh, tw, hk];
    // English names stand in English text alone: in Chinese they are a gloss behind the name itself.
    if (en !== undefined) stepAt(first, normalise(en)).ends.en = { name, how: 'name' };
    for (const form of formsOf(name)) {
      const own: OwnForm = { name, how: full.includes(form) ? 'name' : 'alias' };
      const { ends } = stepAt(first, normalise(form));
      ends.zh = own;
      if (ends.en?.name !== name) ends.en = own;
    }
  }
  return { first, byId: new Map(names.map((name) => [name.id, name])), normalise };
}

function newStep(): Step {
  return { next: new Map(), ends: {} };
}

/** The step at the end of a form, made where it is not there yet. */
function stepAt(first: Step, form: string): Step {
  let step = first;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    const next = step.next.get(unit) ?? newStep();
    step.next.set(unit, next);
    step = next;
  }
  return step;
}

/**
 * Lays own names over an article's annotations. Forms are taken from left to right, of those that begin at one place
 * the longest; what stands within a listed name is a part of it, also where another own name cuts into that. An unlisted name that is an own one in full brings its parts along: 王先生 after 王小明.
 *
 * @param annotations - as `link` gives them: by block, then by start, without overlaps.
 * @returns annotations in the same order, without overlaps.
 */
export function linkOwnNames(article: Article, annotations: readonly Annotation[], index: OwnNameIndex): Annotation[] {
  if (index.byId.size === 0) return [...annotations];
  const byBlock = groupByBlock(annotations);
  return article.blocks.flatMap((block) => {
    const listed = byBlock.get(block.id) ?? [];
    const own = ownMentions(block, listed, index);
    const left = own.length === 0 ? listed : withoutOverlaps(listed, own);
    const all = [...left.map((annotation) => adopted(annotation, index)), ...own];
    return all.sort((a, b) => a.start - b.start);
  });
}

function ownMentions(block: Block, listed: readonly Annotation[], index: OwnNameIndex): Annotation[] {
  const text = index.normalise(block.text);
  const mentions: Annotation[] = [];
  let beside = 0;
  for (let start = 0; start < text.length; start += 1) {
    while ((listed[beside]?.end ?? text.length) <= start && beside < listed.length) beside += 1;
    // A form of its length in a longer annotation is a part of that name.
    const around = listed[beside];
    const found = longestAt(text, start, block.lang, index.first, (end) => !isWithin(start, end, around));
    if (found === null) continue;
    mentions.push(mentionOf(block, start, found.end, found.form, around));
    start = found.end - 1;
  }
  return mentions;
}

function isWithin(start: number, end: number, around: Annotation | undefined): boolean {
  if (around === undefined) return false;
  return around.start <= start && end <= around.end && around.end - around.start > end - start;
}

function longestAt(
  text: string,
  start: number,
  language: Language,
  first: Step,
  isFree: (end: number) => boolean,
): { readonly end: number; readonly form: OwnForm } | null {
  let found: { readonly end: number; readonly form: OwnForm } | null = null;
  let step = first.next.get(text.charCodeAt(start));
  for (let end = start + 1; step !== undefined; end += 1) {
    const form = step.ends[language];
    if (form !== undefined && isFree(end) && mayStand(text, start, end, language, form)) found = { end, form };
    step = end < text.length ? step.next.get(text.charCodeAt(end)) : undefined;
  }
  return found;
}

/** Latin words are whole; and what Chinese text has in brackets behind a name says that name once more. */
function mayStand(text: string, start: number, end: number, language: Language, { how }: OwnForm): boolean {
  if (!hasLatinBorders(text, start, end)) return false;
  const isGloss = text.charAt(start - 1) === '(' && text.charAt(end) === ')' && /[a-z]/i.test(text.charAt(start));
  return !(isGloss && language === 'zh' && how === 'alias');
}

function mentionOf(
  { id, text }: Block,
  start: number,
  end: number,
  { name, how }: OwnForm,
  beside: Annotation | undefined,
): Annotation {
  // Where linking saw the same words, the English that it found beside them stays true.
  const same = beside?.start === start && beside.end === end ? beside.evidence : [];
  const aliasOf: Evidence[] = how === 'alias' ? [{ code: 'alias-of', value: name.names.zh }] : [];
  return {
    block: id,
    start,
    end,
    text: text.slice(start, end),
    kind: name.kind,
    entity: referenceTo(name),
    how,
    certainty: 'sure',
    evidence: [
      { code: 'own-name' },
      ...aliasOf,
      ...same.filter(({ code }) => code === 'english-in-brackets' || code === 'english-in-pair'),
    ],
  };
}

function referenceTo(name: OwnName): EntityReference {
  const { zh, en = '' } = name.names;
  return { id: name.id, zh, en, alsoEn: latinAliases(name).slice(0, ALSO_ENGLISH_MAX) };
}

/** The annotations that no own mention touches; both by start and without overlaps. */
function withoutOverlaps(listed: readonly Annotation[], own: readonly Annotation[]): Annotation[] {
  let at = 0;
  return listed.filter(({ start, end }) => {
    while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (own[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** A part of an unlisted name that is an own one in full, as that name's; anything else as it is. */
function adopted(annotation: Annotation, index: OwnNameIndex): Annotation {
  const { name: unlisted, ...rest } = annotation;
  if (unlisted === undefined || annotation.entity !== null) return annotation;
  const own = wholeForm(index.normalise(unlisted.zh), index.first);
  if (own === null) return annotation;
  const evidence: Evidence[] = [{ code: 'own-name' }, ...annotation.evidence];
  return { ...rest, kind: own.name.kind, entity: referenceTo(own.name), certainty: 'sure', evidence };
}

function wholeForm(text: string, first: Step): OwnForm | null {
  let step: Step | undefined = first;
  for (let at = 0; at < text.length && step !== undefined; at += 1) step = step.next.get(text.charCodeAt(at));
  return step?.ends.zh ?? null;
}
