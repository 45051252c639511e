import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, HEADER, isVerifiedAtOpening, SECTION } from '../../src/knowledge/file.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { compiled } from './fixture.ts';

const good = compiled();

/** The file's sections: id, and where they begin and end with their padding. */
const sections = (() => {
  const view = new DataView(good);
  const count = view.getUint32(HEADER.sectionCount, true);
  const starts = Array.from({ length: count }, (_, index) => HEADER.table + index * HEADER.sectionBytes).map((at) => ({
    id: view.getUint32(at, true),
    start: view.getUint32(at + 4, true),
  }));
  return starts.map(({ id, start }, index) => ({ id, start, end: starts[index + 1]?.start ?? good.byteLength }));
})();

function changed(at: number, bits: number): ArrayBuffer {
  const copy = good.slice(0);
  const bytes = new Uint8Array(copy);
  bytes[at] = (bytes[at] ?? 0) ^ bits;
  return copy;
}

/** The code of the error that the action ends with; `null` when it ends well. */
function refusal(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof KnowledgeError) return error.code;
    throw error;
  }
}

/** Asks for everything that the file holds. */
function useAll(bytes: ArrayBuffer): void {
  const knowledge = openKnowledge(bytes);
  for (let entity = 0; entity < knowledge.entityCount; entity++) {
    knowledge.entity(entity);
    knowledge.readingOf(entity);
  }
  knowledge.isNameComponent('戴维');
  knowledge.transliterationScore('斯');
  knowledge.readingsOf('斯');
  knowledge.words();
}

describe('a damaged knowledge file', () => {
  it('is refused at opening whichever byte of header, table or index is changed', () => {
    const lastIndex = sections.filter(({ id }) => isVerifiedAtOpening(id)).at(-1);
    const tableEnd = sections[0]?.start ?? 0;
    const places = [
      ...Array.from({ length: tableEnd }, (_, at) => at),
      ...sections
        .filter(({ id }) => isVerifiedAtOpening(id) && id !== SECTION.pairBits)
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    ];
    expect(lastIndex).toBeDefined();
    expect(places.length).toBeGreaterThan(1000);
    expect(places.filter((at) => refusal(() => openKnowledge(changed(at, 0x10))) === null)).toEqual([]);
  });

  it('is refused when any thousandth byte of it is changed, at the latest when that part is used', () => {
    const places = Array.from({ length: Math.ceil(good.byteLength / 1000) }, (_, index) => index * 1000);
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((at) => refusal(() => useAll(changed(at, 1 << (at % 8)))) === null)).toEqual([]);
  });

  it('is refused whichever bit of the whole file is changed, at the latest when that part is used', () => {
    const at = fc.integer({ min: 0, max: good.byteLength - 1 });
    fc.assert(
      fc.property(
        at,
        fc.integer({ min: 1, max: 255 }),
        (place, bits) => refusal(() => useAll(changed(place, bits))) !== null,
      ),
      { numRuns: 300 },
    );
  });

  it('opens with a damaged text section, and says so when an entity of it is asked for', () => {
    const text = sections.find(({ id }) => id === SECTION.text);
    const knowledge = openKnowledge(changed((text?.start ?? 0) + 5, 1));
    expect(knowledge.kindOf(0)).toBe('person');
    expect(refusal(() => knowledge.entity(0))).toBe('damaged');
    expect(refusal(() => knowledge.entity(0))).toBe('damaged');
  });

  it('is refused when cut or lengthened', () => {
    for (const length of [0, 1, 8, HEADER.table - 1, HEADER.table, 200, good.byteLength - 4, good.byteLength - 1]) {
      expect(refusal(() => openKnowledge(good.slice(0, length)))).toBe('damaged');
    }
    const longer = new ArrayBuffer(good.byteLength + 4);
    new Uint8Array(longer).set(new Uint8Array(good));
    expect(refusal(() => openKnowledge(longer))).toBe('damaged');
  });

  it('is refused when it is anything else', () => {
    const anything = fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.from(bytes).buffer);
    fc.assert(fc.property(anything, (bytes) => refusal(() => openKnowledge(bytes)) === 'damaged'));
    const headerThenNoise = fc.uint8Array({ minLength: 120, maxLength: 400 }).map((bytes) => {
      const copy = Uint8Array.from(bytes);
      copy.set(new Uint8Array(good, 0, 16));
      return copy.buffer;
    });
    fc.assert(fc.property(headerThenNoise, (bytes) => refusal(() => openKnowledge(bytes)) !== null));
  });

  it('of another format version is refused as such, and the message says what to do', () => {
    const other = good.slice(0);
    new DataView(other).setUint32(HEADER.formatVersion, FORMAT_VERSION + 1, true);
    expect(refusal(() => openKnowledge(other))).toBe('version');
    expect(() => openKnowledge(other)).toThrow(
      new RegExp(`format ${FORMAT_VERSION + 1}.*reads format ${FORMAT_VERSION}.*reinstall the extension`),
    );
    expect(() => openKnowledge(new ArrayBuffer(0))).toThrow(/damaged.*npm run knowledge/);
  });
});
