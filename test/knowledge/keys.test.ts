import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeys, restoreKeys, shortenKeys } from '../../src/knowledge/keys.ts';

describe('shorter keys', () => {
  it('come back as they were, in the order they had', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const counts = new Map<string, number>();
        countKeys(value, counts);
        // A key that JavaScript treats specially is no field of an entry.
        fc.pre(!counts.has('__proto__'));
        const keys = [...counts.keys()];
        const written = JSON.stringify(shortenKeys(value, keys));
        expect(restoreKeys(JSON.parse(written), keys)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keep the order of fields with more keys than letters', () => {
    const value = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`field-${index}`, index]));
    const keys = Object.keys(value);
    const short = shortenKeys(value, keys);
    expect(Object.values(JSON.parse(JSON.stringify(short)))).toEqual(Object.values(value));
    expect(restoreKeys(short, keys)).toEqual(value);
  });

  it('refuse a key that was not counted', () => {
    expect(() => shortenKeys({ born: 1950 }, ['died'])).toThrow('"born"');
  });
});
