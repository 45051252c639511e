import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledEntity } from '../../src/knowledge/knowledge.ts';
import { TraditionalText } from '../../src/knowledge/traditional-text.ts';

const units = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));
/** 后 is 後 far oftener than 后 in descriptions. */
const text = new TraditionalText(units('后後国國'));

function person(names: string, hant: string, title: readonly [string, string] | null): CompiledEntity {
  const roles = title === null ? undefined : [{ title: { zh: title[0], en: 'x' } }];
  return {
    entry: {
      id: 'x',
      kind: 'person',
      names: { zh: names, en: 'X' },
      description: { zh: '后来的国王', en: 'x' },
      prominence: 1,
      ...(roles === undefined ? {} : { roles }),
    },
    nameHant: hant,
    descriptionHant: '後來的國王',
    roleTitlesHant: title === null ? [] : [title[1]],
    statusHant: null,
  };
}

describe('traditional wordings in the file', () => {
  it('are left out where each character has its usual counterpart', () => {
    const stored = text.stored({ ...person('国后', '國後', ['后国', '後國']), descriptionHant: '後来的國王' });
    expect(Object.keys(stored)).toEqual(['entry']);
  });

  it('are written out where one character has not: a 皇后 is no 皇後', () => {
    const stored = text.stored(person('皇后', '皇后', ['王后', '王后']));
    expect(stored).toMatchObject({ nameHant: '皇后', descriptionHant: '後來的國王', roleTitlesHant: ['王后'] });
  });

  it('come back as they were, whatever they are', () => {
    const wording = fc.string({ unit: fc.constantFrom('后', '後', '国', '國', '人'), maxLength: 6 });
    fc.assert(
      fc.property(wording, wording, wording, wording, fc.boolean(), (name, hant, title, titleHant, hasRole) => {
        const entity = person(name, hant, hasRole ? [title, titleHant] : null);
        expect(text.restored(text.stored(entity))).toEqual(entity);
      }),
    );
  });
});
