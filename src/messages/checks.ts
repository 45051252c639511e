/** How a room holds what arrives against the protocol: a check for each message that it answers. */
import * as v from 'valibot';
import { type MessageName, messageSchemas, type Parameters } from './protocol.ts';

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Takes whatever arrived as parameters. */
export type Check<T> = (parameters: unknown) => Checked<T>;

export type Checks<N extends MessageName> = { readonly [K in N]: Check<Parameters<K>> };

/** The check by a message's schema. */
export function bySchema<N extends MessageName>(name: N): Check<Parameters<N>> {
  const schema: v.GenericSchema<unknown, Parameters<N>> = messageSchemas[name];
  return (parameters) => {
    const parsed = v.safeParse(schema, parameters);
    if (parsed.success) return { ok: true, value: parsed.output };
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'parameters'}: ${issue.message}` };
  };
}
