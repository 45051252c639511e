/**
 * The checks of the messages that a page answers, without valibot: the content script pays for every byte at every
 * load of a page. A test holds them to the protocol's schemas.
 */
import type { Checked, Checks } from './checks.ts';
import type { TourStep } from './protocol.ts';

/** `TOUR_STEPS`, once more: the protocol's file would bring valibot along. */
const STEPS: readonly TourStep[] = ['next-name', 'previous-name', 'next-mention', 'previous-mention'];

function fieldsOf(parameters: unknown, names: readonly string[]): Checked<Readonly<Record<string, unknown>>> {
  if (typeof parameters !== 'object' || parameters === null) return { ok: false, problem: 'parameters: not an object' };
  const unknown = Object.keys(parameters).find((name) => !names.includes(name));
  if (unknown !== undefined) return { ok: false, problem: `${unknown}: no such parameter` };
  return { ok: true, value: { ...parameters } };
}

function nothing(parameters: unknown): Checked<Record<never, never>> {
  const fields = fieldsOf(parameters, []);
  return fields.ok ? { ok: true, value: {} } : fields;
}

export const PAGE_CHECKS: Checks<'report' | 'showInArticle' | 'tour' | 'selection'> = {
  report: nothing,
  selection: nothing,
  tour(parameters) {
    const fields = fieldsOf(parameters, ['step']);
    if (!fields.ok) return fields;
    const step = STEPS.find((one) => one === fields.value.step);
    return step === undefined ? { ok: false, problem: 'step: no such step' } : { ok: true, value: { step } };
  },
  showInArticle(parameters) {
    const fields = fieldsOf(parameters, ['key']);
    if (!fields.ok) return fields;
    const { key } = fields.value;
    return typeof key === 'string' ? { ok: true, value: { key } } : { ok: false, problem: 'key: not a string' };
  },
};
