/** Binary file → reader: bytes of any sort, and the compiled list cut, flipped, moved about and with lengths that lie. */
import fc from 'fast-check';
import { HEADER } from '../../src/knowledge/file.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { listBytesOf } from '../linking/compiled.ts';
import { FIXTURE } from '../linking/fixture.ts';
import { type FuzzTarget, hold } from './target.ts';

const good = await listBytesOf(FIXTURE);
const sectionCount = new DataView(good).getUint32(HEADER.sectionCount, true);

type Bytes = Uint8Array<ArrayBuffer>;
type Damage = (bytes: Bytes) => Bytes;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const size = good.byteLength;

const flip = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([share, bits]): Damage =>
    (bytes) => {
      const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
      if (at >= 0) bytes[at] = (bytes[at] ?? 0) ^ bits;
      return bytes;
    },
);
const cut = place.map(
  (share): Damage =>
    (bytes) =>
      bytes.slice(0, Math.floor(bytes.length * share)),
);
const lengthen = fc.uint8Array({ minLength: 1, maxLength: 64 }).map(
  (more): Damage =>
    (bytes) =>
      Uint8Array.from([...bytes, ...more]),
);
const move = fc.tuple(place, place, fc.nat(4_000)).map(
  ([from, to, length]): Damage =>
    (bytes) => {
      bytes.copyWithin(
        Math.floor(bytes.length * to),
        Math.floor(bytes.length * from),
        Math.floor(bytes.length * from) + length,
      );
      return bytes;
    },
);
/** Numbers that a careless reader adds up to something small, or takes for negative ones. */
const liar = fc.constantFrom(
  0,
  1,
  3,
  0x7fffffff,
  0x80000000,
  0xfffffff0,
  0xfffffffc,
  0xffffffff,
  size,
  size - 4,
  size + 4,
);
const lie = fc.tuple(fc.nat(sectionCount * 4 + 13), liar).map(
  ([word, number]): Damage =>
    (bytes) => {
      if (word * 4 + 4 <= bytes.length) new DataView(bytes.buffer).setUint32(word * 4, number, true);
      return bytes;
    },
);
/** Two lines of the table change places: each section is where another one is looked for. */
const exchange = fc.tuple(fc.nat(sectionCount - 1), fc.nat(sectionCount - 1)).map(
  ([one, other]): Damage =>
    (bytes) => {
      const at = (index: number): number => HEADER.table + index * HEADER.sectionBytes;
      const kept = bytes.slice(at(one), at(one) + HEADER.sectionBytes);
      bytes.copyWithin(at(one), at(other), at(other) + HEADER.sectionBytes);
      if (at(other) + kept.length <= bytes.length) bytes.set(kept, at(other));
      return bytes;
    },
);

const damagedFile = fc
  .array(fc.oneof(flip, cut, lengthen, move, lie, exchange), { minLength: 1, maxLength: 4 })
  .map((damages) => damages.reduce((bytes: Bytes, damage) => damage(bytes), new Uint8Array(good.slice(0))));
const noise = fc.tuple(fc.uint8Array({ maxLength: 600 }), fc.nat(HEADER.table)).map(([bytes, kept]) => {
  const copy = Uint8Array.from(bytes);
  copy.set(new Uint8Array(good, 0, Math.min(kept, copy.length)));
  return copy;
});

/** Asks for all that a file holds. */
function useAll(bytes: ArrayBuffer): void {
  const knowledge = openKnowledge(bytes);
  for (let entity = 0; entity < knowledge.entityCount; entity++) {
    knowledge.entity(entity);
    knowledge.readingOf(entity);
  }
  knowledge.scan('中国与美国，弗拉基米尔·普京说。', (start, end, form) => {
    hold(start >= 0 && end > start, 'A match has a length.', start, end);
    knowledge.references(form);
  });
  knowledge.isNameComponent('戴维');
  knowledge.transliterationScore('斯');
  knowledge.readingsOf('斯');
  knowledge.words();
}

export const FILE: FuzzTarget = {
  name: 'file',
  properties: [
    {
      promise:
        'a knowledge file that is not as it was compiled is refused with a KnowledgeError, or nothing of it is lost',
      runs: 60,
      property: fc.asyncProperty(fc.oneof({ arbitrary: damagedFile, weight: 3 }, noise), async (bytes) => {
        try {
          useAll(bytes.slice().buffer);
        } catch (error) {
          if (!(error instanceof KnowledgeError)) throw error;
          return;
        }
        // A move onto itself and an exchange with itself damage nothing.
        hold(Buffer.compare(bytes, new Uint8Array(good)) === 0, 'Damage does not pass.');
      }),
    },
  ],
};
