import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySchema } from '../../src/messages/checks.ts';
import { PAGE_CHECKS } from '../../src/messages/page-checks.ts';
import { TOUR_STEPS } from '../../src/messages/protocol.ts';

/** Nearly right parameters are what a check gets wrong. */
const parameters = fc.oneof(
  fc.constantFrom<unknown>({}, { key: 'a' }, { key: 1 }, { key: 'a', more: 1 }, { more: 1 }, null, undefined, []),
  fc.record({ key: fc.anything() }),
  fc.record({ step: fc.constantFrom(...TOUR_STEPS, 'next', 1) }),
  fc.anything(),
);

describe('the checks of a page', () => {
  it.each(['report', 'showInArticle', 'tour', 'selection'] as const)(
    '%s takes just what the protocol’s schema takes',
    (name) => {
      const bySchemaOf = bySchema(name);
      fc.assert(
        fc.property(parameters, (given) => {
          // A schema strips nothing here, for it takes no parameter that it does not know.
          expect(PAGE_CHECKS[name](given).ok).toBe(bySchemaOf(given).ok);
        }),
      );
    },
  );

  it('say which parameter is wrong', () => {
    expect(PAGE_CHECKS.showInArticle({})).toEqual({ ok: false, problem: 'key: not a string' });
    expect(PAGE_CHECKS.report({ more: 1 })).toEqual({ ok: false, problem: 'more: no such parameter' });
  });
});
