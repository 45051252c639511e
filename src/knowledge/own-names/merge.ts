/** Names of a file beside those that are there. */
import type { OwnName } from '../../model/own-name.ts';

export interface MergedNames {
  readonly names: readonly OwnName[];
  readonly added: number;
  /** Names that were there under the same id and are now as the file has them. */
  readonly replaced: number;
}

/** Puts the imported names into those that are there: one with a known id into its place, the others behind. */
export function mergeOwnNames(present: readonly OwnName[], imported: readonly OwnName[]): MergedNames {
  const names = new Map(present.map((name) => [name.id, name]));
  for (const name of imported) names.set(name.id, name);
  const added = names.size - present.length;
  return { names: [...names.values()], added, replaced: imported.length - added };
}
