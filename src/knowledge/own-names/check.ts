/** One own name as a form's fields give it. */
import * as v from 'valibot';
import type { OwnName } from '../../model/own-name.ts';
import type { OwnNameProblemCode } from '../../model/own-name-problem.ts';
import { hasTooManyAliases, writtenNameSchema } from './schema.ts';

export interface FieldProblem {
  /** With dots: `names.zh`, `aliases.0` (counted from 0). */
  readonly field: string;
  readonly code: OwnNameProblemCode;
}

/** What is wrong with a name before it is stored, a problem for each field; none when it may be. */
export function checkOwnName(name: OwnName): FieldProblem[] {
  const result = v.safeParse(writtenNameSchema, name);
  if (!result.success) {
    return result.issues.map((issue) => ({
      field: v.getDotPath(issue) ?? '',
      code: issue.message as OwnNameProblemCode,
    }));
  }
  return hasTooManyAliases(result.output) ? [{ field: 'aliases', code: 'too-many-aliases' }] : [];
}
