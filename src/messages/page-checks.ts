/**
 * The checks of the two messages that a page answers, without valibot: the content script pays for every byte at every
 * load of a page. A test holds them to the protocol's schemas.
 */
import type { Checked, Checks } from './checks.ts';

function fieldsOf(parameters: unknown, names: readonly string[]): Checked<Readonly<Record<string, unknown>>> {
  if (typeof parameters !== 'object' || parameters === null) return { ok: false, problem: 'parameters: not an object' };
  const unknown = Object.keys(parameters).find((name) => !names.includes(name));
  if (unknown !== undefined) return { ok: false, problem: `${unknown}: no such parameter` };
  return { ok: true, value: { ...parameters } };
}

export const PAGE_CHECKS: Checks<'report' | 'showInArticle'> = {
  report(parameters) {
    const fields = fieldsOf(parameters, []);
    return fields.ok ? { ok: true, value: {} } : fields;
  },
  showInArticle(parameters) {
    const fields = fieldsOf(parameters, ['key']);
    if (!fields.ok) return fields;
    const { key } = fields.value;
    return typeof key === 'string' ? { ok: true, value: { key } } : { ok: false, problem: 'key: not a string' };
  },
};
