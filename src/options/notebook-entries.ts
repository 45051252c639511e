/** Taking back a deletion of the notebook's entries. Pure. */
import { NOTEBOOK_ENTRIES_MAX, type Notebook, type NotebookEntry } from '../model/notebook.ts';

/**
 * The notebook with entries back in it that were deleted a moment ago, the oldest first; those that it cannot hold any
 * more, for others came meanwhile, are left out, the oldest first, too.
 */
export function withRestored({ entries, removed }: Notebook, restored: readonly NotebookEntry[]): Notebook {
  const present = new Set(entries.map(({ id }) => id));
  const all = [...entries, ...restored.filter(({ id }) => !present.has(id))];
  const byTime = all.sort((a, b) => Date.parse(a.opened) - Date.parse(b.opened));
  return { entries: byTime.slice(Math.max(0, byTime.length - NOTEBOOK_ENTRIES_MAX)), removed };
}
