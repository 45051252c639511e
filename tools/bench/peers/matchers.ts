/** Other people's matchers behind one interface, each with the list's forms. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import { Jieba } from '@node-rs/jieba';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { mapTrie } from './map-trie.ts';

export interface Matcher {
  readonly id: string;
  readonly label: string;
  /** Whether it is a package that somebody could take instead of our matcher. */
  readonly isPackage: boolean;
  /** Whether it says all that our matcher says: each occurrence of each form. Others only divide the text. */
  readonly findsAll: boolean;
  /** How many units all forms found in the text have, overlapping ones too. */
  count(text: string): number;
}

/** Builds all of them. Takes seconds and a few hundred megabytes. */
export function matchers(forms: readonly string[]): readonly Matcher[] {
  const trie = mapTrie(forms);
  return [
    {
      id: 'map-trie',
      label: 'trie of Maps',
      isPackage: false,
      findsAll: true,
      count(text) {
        let units = 0;
        trie(text, (start, end) => {
          units += end - start;
        });
        return units;
      },
    },
    monyone(forms),
    ahocorasick(forms),
    modern(forms),
    jieba(forms),
  ];
}

function monyone(forms: readonly string[]): Matcher {
  const matcher = new Monyone([...forms]);
  return {
    id: 'monyone',
    label: '@monyone/aho-corasick, fast',
    isPackage: true,
    findsAll: true,
    count: (text) => matcher.matchInText(text).reduce((units, { begin, end }) => units + end - begin, 0),
  };
}

function ahocorasick(forms: readonly string[]): Matcher {
  const matcher = new AhoCorasick(forms);
  return {
    id: 'ahocorasick',
    label: 'ahocorasick',
    isPackage: true,
    findsAll: true,
    count(text) {
      let units = 0;
      for (const [, found] of matcher.search(text)) for (const form of found) units += form.length;
      return units;
    },
  };
}

/**
 * Its double-array backend, the faster of the two. It matches whole grapheme clusters, which our texts are made of, and
 * its time grows faster than the text: it gets one paragraph at a time.
 */
function modern(forms: readonly string[]): Matcher {
  const matcher = new ModernAhoCorasick(forms);
  return {
    id: 'modern-ahocorasick',
    label: 'modern-ahocorasick, fast',
    isPackage: true,
    findsAll: true,
    count(text) {
      let units = 0;
      for (const paragraph of text.split('\n')) {
        for (const { start, end } of matcher.search(paragraph)) units += end - start;
      }
      return units;
    },
  };
}

/** A segmenter with the list as its dictionary: native, and it divides the text instead of finding all forms. */
function jieba(forms: readonly string[]): Matcher {
  const listed = new Set(forms);
  const lines = forms.filter((form) => !/\s/.test(form)).map((form) => `${form} 1000 n`);
  const segmenter = Jieba.withDict(Buffer.from(lines.join('\n')));
  return {
    id: 'jieba',
    label: '@node-rs/jieba, cut (native)',
    isPackage: true,
    findsAll: false,
    count: (text) =>
      segmenter.cut(text, false).reduce((units, word) => units + (listed.has(word) ? word.length : 0), 0),
  };
}
