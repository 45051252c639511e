/** Reads `lexicon/readings.yaml`: how names are read where dictionaries do not tell. Build time only. */
import * as v from 'valibot';
import { zhuyinOf } from '../zhuyin.ts';
import { readList } from './lexicon.ts';
import type { Problem } from './read.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const readings = v.optional(v.record(text, text));

const groupSchema = v.strictObject({
  group: text,
  reason: text,
  surnames: v.optional(text),
  families: readings,
  given: readings,
  words: readings,
  characters: readings,
  names: v.optional(v.record(text, v.nullable(text))),
  divided: v.optional(v.array(text)),
  'generics-before': v.optional(v.array(text)),
  'generics-behind': v.optional(v.array(text)),
  taiwan: readings,
});

type Group = v.InferOutput<typeof groupSchema>;

type Syllables = readonly string[];

/** What the file says. Syllables are as `lv4`, one for each character of their key. */
export interface ReadingLexicon {
  /** Family names of one character. */
  readonly surnames: ReadonlySet<string>;
  /** Family names that are read otherwise than the character is, and those of two characters. */
  readonly families: ReadonlyMap<string, Syllables>;
  /** Characters of people's given names, where there is no middle dot. */
  readonly given: ReadonlyMap<string, Syllables>;
  /** Parts of names, wherever they stand. */
  readonly words: ReadonlyMap<string, Syllables>;
  /** Characters in all names, unless something longer holds. */
  readonly characters: ReadonlyMap<string, Syllables>;
  /** Whole names; `null`: the reading is not known for certain, and none is shown. */
  readonly names: ReadonlyMap<string, Syllables | null>;
  /** Names by which they are divided: in words, and `null` where a hyphen joins two family names. */
  readonly divided: ReadonlyMap<string, readonly string[]>;
  /** What names of places begin or end with and is words of its own. */
  readonly generics: { readonly starts: readonly Syllables[]; readonly ends: readonly Syllables[] };
  /** Parts of names that are read otherwise in Taiwan. */
  readonly taiwan: ReadonlyMap<string, Syllables>;
}

const TONE_MARKS = ['', '\u0304', '\u0301', '\u030c', '\u0300'];

/** A syllable with its tone mark (lǜ) as letters and digit (lv4); `null` when it is no syllable. */
export function numbered(syllable: string): string | null {
  const parts = syllable.normalize('NFD');
  const tone = TONE_MARKS.findIndex((mark) => mark !== '' && parts.includes(mark));
  const letters = parts.replace(/[\u0304\u0301\u030c\u0300]/, '').replace('u\u0308', 'v');
  const result = `${letters}${Math.max(tone, 0)}`;
  return zhuyinOf(result) === null ? null : result;
}

/** The file's groups as one. Never throws: what is wrong is a problem and left out. */
export function readReadings(file: string, source: string): { lexicon: ReadingLexicon; problems: readonly Problem[] } {
  const groups = readList(file, source, groupSchema);
  const problems: Problem[] = [...groups.problems];
  const collect = <T>(
    field: (group: Group) => Readonly<Record<string, T>> | undefined,
    read: (value: T) => Syllables | null,
  ) => {
    const all = new Map<string, Syllables | null>();
    for (const { value, line } of groups.items) {
      for (const [key, written] of Object.entries(field(value) ?? {})) {
        const syllables = read(written);
        const message = all.has(key)
          ? `${key} stands here twice; remove one`
          : syllables !== null && syllables.length !== [...key].length
            ? `${key}: "${String(written)}" is not one syllable of pinyin with its tone mark for each character`
            : null;
        if (message === null) all.set(key, syllables);
        else problems.push({ file, line, message });
      }
    }
    return all;
  };
  const known = (field: (group: Group) => Readonly<Record<string, string>> | undefined) =>
    collect(field, syllablesOf) as ReadonlyMap<string, Syllables>;
  const lexicon: ReadingLexicon = {
    surnames: new Set(groups.items.flatMap(({ value }) => [...(value.surnames ?? '')])),
    families: known(({ families }) => families),
    given: known(({ given }) => given),
    words: known(({ words }) => words),
    characters: known(({ characters }) => characters),
    names: collect<string | null>(
      ({ names }) => names,
      (value) => (value === null ? null : syllablesOf(value)),
    ),
    divided: new Map(groups.items.flatMap(({ value }) => (value.divided ?? []).map(divisionOf))),
    generics: {
      starts: groups.items.flatMap(({ value }) => (value['generics-before'] ?? []).map((words) => words.split(' '))),
      ends: groups.items.flatMap(({ value }) => (value['generics-behind'] ?? []).map((words) => words.split(' '))),
    },
    taiwan: known(({ taiwan }) => taiwan),
  };
  return { lexicon, problems };
}

/** Syllables as `lv4`; none where one of them is no syllable. */
function syllablesOf(written: string): Syllables {
  const syllables = written.split(' ').map(numbered);
  return syllables.every((syllable) => syllable !== null) ? syllables : [];
}

/** `林-郑 月娥`: the name, and its words, of which one that begins with a hyphen belongs to the one before. */
function divisionOf(written: string): [string, readonly string[]] {
  const words = written.split(/ |(?=-)/);
  return [words.join('').replaceAll('-', ''), words];
}
