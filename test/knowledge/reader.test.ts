import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { compiled, ENTRIES, problemsOf, sources } from './fixture.ts';

const knowledge = openKnowledge(compiled());

function at(id: string): number {
  const index = knowledge.indexOf(id);
  if (index === null) throw new Error(`The fixture lacks ${id}.`);
  return index;
}

/** What each found form means, as "text role id licence region". */
function meanings(list: Knowledge, text: string): string[] {
  const normalised = list.normalise(text);
  const found: string[] = [];
  list.scan(normalised, (start, end, form) => {
    for (const { role, entity, licence, region, body } of list.references(form)) {
      const id = entity === -1 ? (body ?? '-') : list.entity(entity).entry.id;
      found.push(`${normalised.slice(start, end)} ${role} ${id} ${licence} ${region ?? '*'}`);
    }
  });
  return found;
}

describe('a compiled list', () => {
  it('comes from a list without problems', () => {
    expect(problemsOf(sources())).toEqual([]);
  });

  it('finds names in either script, with their role, licence and region', () => {
    expect(meanings(knowledge, '湖国的安娜·穆尔')).toEqual([
      '湖国 name lakeland free cn',
      '安 alias anna-moor title *',
      '安娜·穆尔 name anna-moor free *',
      '穆尔 family john-moor document *',
      '穆尔 family anna-moor free cn',
    ]);
    expect(meanings(knowledge, '湖之國')).toEqual(['湖之国 name lakeland free tw']);
    expect(meanings(knowledge, '摩爾')).toEqual(['摩尔 family anna-moor free tw']);
  });

  it('knows English forms, blockers and bodies apart', () => {
    expect(meanings(knowledge, 'A. Moor')).toEqual(['A. Moor english anna-moor free *']);
    expect(meanings(knowledge, '沿湖国道')).toEqual(['沿湖国道 blocker - free *', '湖国 name lakeland free cn']);
    expect(meanings(knowledge, '央行')).toEqual(['央行 body central-bank free *']);
    expect(meanings(knowledge, 'MoorTok')).toEqual(['MoorTok name moortok free *', 'MoorTok english moortok free *']);
  });

  it('gives an entity as it was written, with its traditional wording', () => {
    const anna = knowledge.entity(at('anna-moor'));
    expect(anna.entry).toMatchObject({ id: 'anna-moor', kind: 'person', born: 1950, family: { dominant: true } });
    expect(anna).toMatchObject({
      nameHant: '安娜·穆爾',
      descriptionHant: '湖國政治人物，曾任總理',
      roleTitlesHant: ['總理', '教授'],
      statusHant: null,
    });
    expect(knowledge.entity(at('anna-moor'))).toBe(anna);
  });

  it('numbers entities from 0 and refuses other numbers', () => {
    expect(knowledge.entityCount).toBe(7);
    const ids = Array.from({ length: 7 }, (_, entity) => knowledge.entity(entity).entry.id);
    expect(ids.map((id) => knowledge.indexOf(id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(knowledge.indexOf('lake')).toBeNull();
    expect(knowledge.indexOf('')).toBeNull();
    for (const entity of [-1, 7, 0.5, Number.NaN]) expect(() => knowledge.entity(entity)).toThrow(RangeError);
    expect(() => knowledge.references(knowledge.formCount)).toThrow(RangeError);
  });

  it('tells kind and prominence without decoding', () => {
    expect(knowledge.kindOf(at('lakeland-city'))).toBe('place');
    expect(knowledge.prominenceOf(at('john-moor'))).toBe(5);
  });

  it('answers relations between entities', () => {
    expect(knowledge.countriesByCharacter('湖')).toEqual([at('lakeland'), at('old-lakeland')]);
    expect(knowledge.countriesByCharacter('国')).toEqual([]);
    expect(knowledge.capitalOf(at('lakeland-city'))).toBe(at('lakeland'));
    expect(knowledge.capitalOf(at('lakeland'))).toBeNull();
    expect(knowledge.bodyOf(at('lakeland'), 'foreign-ministry')).toBe(at('lakeland-foreign-ministry'));
    expect(knowledge.bodyOf(at('lakeland'), 'central-bank')).toBeNull();
    expect(knowledge.bodyOf(at('lakeland'), 'no-such-body')).toBeNull();
  });

  it('knows who may have led a country in a year, its first and last year included', () => {
    const leaders = (year: number) => knowledge.leadersOf(at('lakeland'), year);
    expect([2003, 2004, 2007, 2010, 2011].map((year) => leaders(year).length)).toEqual([0, 1, 1, 1, 0]);
    expect(leaders(2004)).toEqual([{ person: at('anna-moor'), role: 0 }]);
    expect(knowledge.leadersOf(at('old-lakeland'), 2004)).toEqual([]);
  });

  it('knows a country’s bodies, and the parts of the world', () => {
    expect(knowledge.bodiesOf(at('lakeland'))).toEqual([at('lakeland-foreign-ministry')]);
    expect(knowledge.bodiesOf(at('old-lakeland'))).toEqual([]);
    expect(knowledge.region('lakes')).toEqual({ id: 'lakes', hans: '湖区', hant: '湖區', en: 'Lakes' });
    expect(knowledge.region('seas')).toBeNull();
  });

  it('knows the generic bodies', () => {
    expect(knowledge.body('central-bank')).toEqual({
      id: 'central-bank',
      forms: ['央行', '中央银行'],
      formsHant: ['央行', '中央銀行'],
      en: 'Central Bank of {country}',
    });
    expect(knowledge.body('no-such-body')).toBeNull();
  });

  it('knows parts of foreign names and how typical a character is of them', () => {
    expect(
      ['戴维', '斯图尔特', '约翰', '戴', '戴维斯', '的', ''].map((text) => knowledge.isNameComponent(text)),
    ).toEqual([true, true, true, false, false, false, false]);
    expect(knowledge.transliterationScore('斯')).toBe(3.25);
    expect(knowledge.transliterationScore('的')).toBe(-5.5);
    expect(knowledge.transliterationScore('湖')).toBe(0);
    expect(knowledge.transliterationScore('')).toBe(0);
  });

  it('takes the parts of listed names for parts of names too', () => {
    expect(['安娜', '穆尔', '湖国'].map((text) => knowledge.isNameComponent(text))).toEqual([true, true, false]);
  });

  it('has the same bytes for the same list, in whatever order it was written', () => {
    const once = Buffer.from(compiled());
    expect(once.equals(Buffer.from(compiled()))).toBe(true);
    const entries = sources().entries[0]?.source ?? '';
    const reversed = entries
      .split(/^(?=- id)/m)
      .reverse()
      .join('');
    expect(once.equals(Buffer.from(compiled(sources(reversed))))).toBe(true);
  });

  it('is the same but for the order of its text when its entries stand in other files', () => {
    const entries = ENTRIES.split(/^(?=- id)/m);
    const files = Object.entries({ c: [3, 4, 6], a: [0, 1], b: [2, 5] }).map(([name, own]) => ({
      file: `entries/${name}.yaml`,
      source: own.map((index) => entries[index]).join(''),
    }));
    const other = openKnowledge(compiled({ ...sources(), entries: files }));
    expect(other.entityCount).toBe(knowledge.entityCount);
    expect(Array.from({ length: 7 }, (_, entity) => other.entity(entity))).toEqual(
      Array.from({ length: 7 }, (_, entity) => knowledge.entity(entity)),
    );
    expect(Buffer.from(compiled({ ...sources(), entries: [...files].reverse() }))).toEqual(
      Buffer.from(compiled({ ...sources(), entries: files })),
    );
  });

  it('has another version when the list is another', () => {
    const changed = (sources().entries[0]?.source ?? '').replace('湖国作家', '湖国诗人');
    const other = openKnowledge(compiled(sources(changed)));
    expect(other.version).toMatch(/^[0-9a-f]{32}$/);
    expect(other.version).not.toBe(knowledge.version);
  });

  it('opens an empty list', () => {
    const empty = openKnowledge(compiled(sources('')));
    expect(empty.entityCount).toBe(0);
    expect(empty.indexOf('lakeland')).toBeNull();
    expect(meanings(empty, '湖国外交部')).toEqual(['外交部 body foreign-ministry free *']);
  });
});
