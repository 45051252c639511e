/**
 * The bilingual view: which block is in which language, and which two say the same. A cell's language is decided by its
 * characters, its place (English first) only where they can't tell (site facts §2.3).
 */
import type { Language } from '../model/article.ts';
import type { DraftBlock } from './blocks.ts';
import { countLetters, languageOf } from './script.ts';

interface Cell {
  readonly blocks: readonly DraftBlock[];
  /** 0 is the first of its row. */
  readonly position: number;
}

/** Sets language and pair of the blocks of each row; a row's side may be empty, its other side then has no pair. */
export function pairRows(blocks: readonly DraftBlock[], rowSelector: string): void {
  const rows = new Map<Element, DraftBlock[]>();
  for (const block of blocks) {
    const row = block.element.closest(rowSelector);
    if (row === null) continue;
    const members = rows.get(row);
    if (members === undefined) rows.set(row, [block]);
    else members.push(block);
  }
  for (const [row, members] of rows) {
    decideLanguages(cellsOf(row, members.filter(isText)));
    pairByIndex(members.filter(isText));
    pairByIndex(members.filter((block) => block.role === 'caption'));
    pairByIndex(members.filter((block) => block.role === 'credit'));
  }
}

function isText(block: DraftBlock): boolean {
  return block.role === 'paragraph' || block.role === 'subhead';
}

function cellsOf(row: Element, members: readonly DraftBlock[]): Cell[] {
  const [first, second, third] = members;
  if (first !== undefined && second !== undefined && third === undefined) {
    return [first, second].map((block, position) => ({ blocks: [block], position }));
  }
  let holder = row;
  while (holder.firstElementChild !== null && holder.firstElementChild === holder.lastElementChild) {
    holder = holder.firstElementChild;
  }
  const children = [...holder.children];
  return children
    .map((child, position) => ({ blocks: members.filter(({ element }) => child.contains(element)), position }))
    .filter(({ blocks }) => blocks.length > 0);
}

function decideLanguages(cells: readonly Cell[]): void {
  const [first, second, third] = cells;
  if (first === undefined || third !== undefined) return;
  const one = languageOf(textOf(first));
  if (second === undefined) {
    speak(first, one ?? (first.position === 0 ? 'en' : 'zh'));
    return;
  }
  const two = languageOf(textOf(second));
  if (one === 'zh' && two === 'zh') return;
  const balance = hanShare(textOf(first)) - hanShare(textOf(second));
  const firstIsEnglish = balance === 0 ? inEnglishPlace(one, two) : balance < 0;
  speak(first, firstIsEnglish ? 'en' : 'zh');
  speak(second, firstIsEnglish ? 'zh' : 'en');
}

/** For two cells without Han characters: the one with letters is English beside one without, else the first is. */
function inEnglishPlace(one: Language | null, two: Language | null): boolean {
  return one !== null || two === null;
}

function hanShare(text: string): number {
  const { han, latin } = countLetters(text);
  return han === 0 ? 0 : han / (han + latin);
}

function textOf(cell: Cell): string {
  return cell.blocks.map(({ text }) => text.text).join(' ');
}

function speak(cell: Cell, lang: Language): void {
  for (const block of cell.blocks) block.lang = lang;
}

/** Pairs the first English with the first Chinese block and so on, when there are as many of both. */
function pairByIndex(blocks: readonly DraftBlock[]): void {
  const english = blocks.filter(({ lang }) => lang === 'en');
  const chinese = blocks.filter(({ lang }) => lang === 'zh');
  if (english.length !== chinese.length) return;
  for (const [index, block] of english.entries()) {
    const other = chinese[index];
    if (other !== undefined) pairUp(block, other);
  }
}

/** Makes two blocks each other's pair. */
export function pairUp(one: DraftBlock, other: DraftBlock): void {
  one.pair = other;
  other.pair = one;
}

/**
 * Pairs a bilingual text without rows (archive form, old template): paragraph by paragraph in turn, or one whole text
 * below the other when both have as many paragraphs.
 */
export function pairAlternating(blocks: readonly DraftBlock[]): void {
  const texts = blocks.filter(isText);
  const turns = texts.flatMap((block, index) => {
    const next = texts[index + 1];
    return next !== undefined && next.lang !== block.lang ? [{ first: block, second: next }] : [];
  });
  if (turns.length === 1 && texts.length > 2) {
    pairByIndex(texts);
    return;
  }
  const fromEnglish = turns.filter(({ first }) => first.lang === 'en').length;
  const leading: Language = fromEnglish * 2 >= turns.length ? 'en' : 'zh';
  for (const { first, second } of turns) {
    if (first.lang === leading) pairUp(first, second);
  }
}
