/** Into which words a name is divided when it is written in pinyin. Build time only. */
import type { Entry } from '../schema.ts';
import { chineseOf, usualWords } from '../spelling.ts';
import type { ReadingLexicon } from './reading-lexicon.ts';
import { wordCosts } from './words.ts';

/** Above the cost of the rarest character: what the dictionary lacks is seldom a word. */
const UNKNOWN_COST = 18;
/** Names of the list are words, whatever else the characters could be. */
const NAME_COST = 4;
const NAME_MAX = 12;
/** 小唐纳德·特朗普: 小 is no part of the name. */
const JUNIOR = /^小[^·-]{2,}·/;
/** Words of one character. Others that stand alone are syllables of some foreign or made-up name, or suffixes. */
const SHORT_WORDS =
  '和与及的之暨或党省州市县部厅署局社报队院所厂军派会家国网台组团案法大小新老东西南北无反非泰韩绿前总一二三四五六七八九十';
/** Names up to this long are one word. */
const SHORT_NAME = 3;

/** The names by which longer names divide. */
export interface KnownNames {
  /** Countries and places, states and provinces without their generic word too. */
  readonly places: ReadonlySet<string>;
  /** Parts of foreign people's names. */
  readonly parts: ReadonlySet<string>;
}

/** Gathers them from the list and its lexicon of transliterations. */
export function knownNames(entries: readonly Entry[], components: readonly string[]): KnownNames {
  const places = entries.flatMap(({ kind, names: { zh } }) => {
    if (kind !== 'country' && kind !== 'place') return [];
    return zh.length > 3 && /[州省邦市]$/.test(zh) ? [zh, zh.slice(0, -1)] : [zh];
  });
  const parts = entries.flatMap(({ kind, names: { zh } }) =>
    kind === 'person' && zh.includes('·') ? zh.split(/[·-]/) : [],
  );
  return { places: new Set(places), parts: new Set([...components, ...parts]) };
}

/** The letters of `usualWords` for the entry's name. */
export function divide(entry: Entry, lexicon: ReadingLexicon, names: KnownNames): string {
  const name = entry.names.zh;
  const written = lexicon.divided.get(chineseOf(name).join(''));
  if (written !== undefined) return lettersOf(written, entry.kind);
  if (entry.kind === 'person') {
    const length = chineseOf(name).length === name.length ? familyLength(entry, lexicon) : 0;
    if (length === 0)
      return JUNIOR.test(name) ? `WW${usualWords(name, 'person').slice(2)}` : usualWords(name, 'person');
    return lettersOf([name.slice(0, length), name.slice(length)], 'person');
  }
  const runs = name.match(/[\u3400-\u9fff]+/g) ?? [];
  const words = runs.flatMap((run) => {
    if (run.length <= SHORT_NAME) return [run];
    return entry.kind === 'organization' ? segment(run, names) : divideByGenerics(run, lexicon.generics);
  });
  return lettersOf(words, entry.kind);
}

/** How long the family name is with which a person's name begins; 1 when nothing says otherwise. */
export function familyLength(entry: Entry, { families }: ReadingLexicon): number {
  const { zh } = entry.names;
  const family = entry.kind === 'person' ? entry.family?.zh : undefined;
  if (family !== undefined && zh.startsWith(family) && family.length < zh.length) return family.length;
  return zh.length > 2 && families.has(zh.slice(0, 2)) ? 2 : 1;
}

/** Words that are written small within a name. */
const SMALL_WORDS = '和与及的之暨';

/** The letters of words; one that begins with a hyphen is a second family name. */
function lettersOf(words: readonly string[], kind: Entry['kind']): string {
  return words
    .map((word, index) => {
      if (word.startsWith('-')) return `H${'w'.repeat(word.length - 2)}`;
      const isSmall = kind !== 'person' && index > 0 && word.length === 1 && SMALL_WORDS.includes(word);
      return isSmall ? 'S' : `W${'w'.repeat(word.length - 1)}`;
    })
    .join('');
}

/** Takes a generic word (英属, 州, 国家 公园) off the beginning and one off the end, so that two characters remain. */
function divideByGenerics(name: string, generics: ReadingLexicon['generics']): readonly string[] {
  const conjunction = name.indexOf('和', 2);
  if (conjunction !== -1 && conjunction < name.length - 2) {
    const parts = [name.slice(0, conjunction), name.slice(conjunction + 1)].map((part) =>
      divideByGenerics(part, generics),
    );
    return [...(parts[0] ?? []), '和', ...(parts[1] ?? [])];
  }
  const start = longest(generics.starts, (generic) => name.startsWith(generic) && generic.length <= name.length - 2);
  const rest = name.slice(start.join('').length);
  const end = longest(generics.ends, (generic) => rest.endsWith(generic) && generic.length <= rest.length - 2);
  return [...start, rest.slice(0, rest.length - end.join('').length), ...end];
}

/** Of the generic words that fit, the longest, as its words; none when none fits. */
function longest(generics: readonly (readonly string[])[], fits: (generic: string) => boolean): readonly string[] {
  return generics
    .filter((words) => fits(words.join('')))
    .reduce<readonly string[]>((best, words) => (words.join('').length > best.join('').length ? words : best), []);
}

let costs: ReadonlyMap<string, number> | null = null;

/** The likeliest words of a name by their shares in ordinary text. */
function segment(name: string, names: KnownNames): readonly string[] {
  costs ??= wordCosts();
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= name.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = Math.max(0, end - NAME_MAX); from < end; from++) {
      const word = name.slice(from, end);
      const isName = end - from > 1 && end - from < name.length && (names.places.has(word) || names.parts.has(word));
      const own = isName
        ? NAME_COST
        : (costs.get(word) ?? (end - from === 1 ? UNKNOWN_COST : Number.POSITIVE_INFINITY));
      const cost = (best[from]?.cost ?? 0) + own;
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  const words: string[] = [];
  for (let end = name.length; end > 0; end = best[end]?.from ?? 0) words.unshift(name.slice(best[end]?.from ?? 0, end));
  return joinSyllables(words, names);
}

/**
 * Syllables that stand alone and are no words: two or more, or two at the beginning whatever they are, are a word
 * together; one alone belongs to the word before it, unless that is a name of the list.
 */
function joinSyllables(words: readonly string[], names: KnownNames): readonly string[] {
  const isSyllable = (word: string | undefined): boolean => word?.length === 1 && !SHORT_WORDS.includes(word);
  const joined: string[] = [];
  let open = false;
  for (const [index, word] of words.entries()) {
    const before = joined.at(-1);
    const beginsName = index === 1 && word.length === 1 && before?.length === 1;
    const isLone: boolean = isSyllable(word) && !open && !isSyllable(words[index + 1]);
    const joins =
      beginsName || (isSyllable(word) && (open || (isLone && before !== undefined && isHost(before, names))));
    if (joins && before !== undefined) joined[joined.length - 1] = before + word;
    else joined.push(word);
    open = isSyllable(word) && !isLone;
  }
  return joined;
}

function isHost(word: string, names: KnownNames): boolean {
  return word.length > 1 && !names.places.has(word);
}
