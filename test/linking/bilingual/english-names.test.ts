import { describe, expect, it } from 'vitest';
import { findEnglishNames, findEnglishRuns } from '../../../src/linking/bilingual/english-names.ts';
import { readEnglish } from '../linking.ts';

const reader = await readEnglish();

function namesIn(text: string): string[] {
  return findEnglishNames(3, text, reader).map((name) => name.text);
}

describe('a run of capitalised words', () => {
  it.each([
    ['two words', 'then Antanas Berzelis left', 'Antanas Berzelis'],
    ['an initial', 'then Antanas P. Berzelis left', 'Antanas P. Berzelis'],
    ['a hyphen', 'then Marta Rodríguez-Álvarez left', 'Marta Rodríguez-Álvarez'],
    ['a hyphen before a small letter', 'then Ha Min-ho left', 'Ha Min-ho'],
    ['an apostrophe', 'then Kevin O’Brien left', 'Kevin O’Brien'],
    ['particles', 'then Jan van der Holt left', 'Jan van der Holt'],
    ['an Arabic particle', 'then Omar bin Salem left', 'Omar bin Salem'],
    ['accents', 'then Ana Gómez Ñíguez left', 'Ana Gómez Ñíguez'],
    ['a junior', 'then Robert Feldman Jr. left', 'Robert Feldman Jr.'],
    ['of and the', 'then the Institute for the Study of War left', 'Institute for the Study of War'],
  ])('has %s', (_, text, expected) => {
    expect(findEnglishRuns(text).map((run) => run.text)).toEqual([expected]);
  });

  it('stands where it says', () => {
    const text = 'Then “Antanas Berzelis” and Elsa Winterheim left.';
    for (const { text: run, start } of findEnglishRuns(text)) {
      expect(text.slice(start, start + run.length)).toBe(run);
    }
  });

  it('ends at a possessive', () => {
    expect(findEnglishRuns('then Antanas Berzelis’s book').map((run) => run.text)).toEqual(['Antanas Berzelis']);
  });

  it('ends at punctuation', () => {
    expect(findEnglishRuns('with Antanas Berzelis, Elsa Winterheim').map((run) => run.text)).toEqual([
      'Antanas Berzelis',
      'Elsa Winterheim',
    ]);
  });
});

describe('the names of an English paragraph', () => {
  it.each([
    ['without titles', 'Then Mr. Antanas Berzelis said.', ['Antanas Berzelis']],
    ['without a title of two words', 'Then Prime Minister Antanas Berzelis said.', ['Antanas Berzelis']],
    ['without what begins a sentence', 'But Antanas Berzelis said.', ['Antanas Berzelis']],
    ['without a sentence’s first words alone', 'The weather is fine. But not today.', []],
    [
      'without the words that join two',
      'Antanas Berzelis and Elsa Winterheim said.',
      ['Antanas Berzelis', 'Elsa Winterheim'],
    ],
    [
      'without the word that joins a person and a place',
      'It was Antanas Berzelis of Vilnius.',
      ['Antanas Berzelis', 'Vilnius'],
    ],
    ['a family name alone', 'Mr. Berzelis said.', ['Berzelis']],
  ])('are found %s', (_, text, expected) => {
    expect(namesIn(text).filter((name) => name !== 'It')).toEqual(expected);
  });

  it('keep the joining words of an organization', () => {
    expect(namesIn('It was the Institute for the Study of War again.')).toContain('Institute for the Study of War');
  });

  it('are of a kind, as far as the words say', () => {
    const names = findEnglishNames(3, 'Antanas Berzelis of the Kelvin Institute', reader);
    expect(names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Antanas Berzelis', 'person'],
      ['Kelvin Institute', 'organization'],
    ]);
  });

  it('stand where they say, in their block', () => {
    const text = 'But Mr. Antanas Berzelis of Vilnius and the Kelvin Institute said so.';
    for (const { block, start, end, text: name } of findEnglishNames(3, text, reader)) {
      expect(block).toBe(3);
      expect(text.slice(start, end)).toBe(name);
    }
  });

  it('are none in an empty paragraph, and none in one without capitals', () => {
    expect(namesIn('')).toEqual([]);
    expect(namesIn('nothing at all, 42 times')).toEqual([]);
  });
});
