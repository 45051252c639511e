/** The notebook's keeper: what a page tells of an opened card, cut down to what the reader ticked before it is stored. */
import type { MetName } from '../messages/protocol.ts';
import { cutText } from '../model/cut-text.ts';
import {
  NOTEBOOK_ENTRIES_MAX,
  NOTEBOOK_TEXTS_MAX,
  type Notebook,
  type NotebookEntry,
  type NotebookText,
} from '../model/notebook.ts';
import { NOTEBOOK_FIELDS, type NotebookField } from '../model/settings.ts';
import { changeNotebook } from '../platform/notebook.ts';
import { readSettings } from '../platform/settings.ts';

/**
 * Keeps a name, if the notebook is on and the window is not private. The setting is read when its turn has come: a name
 * that is on its way while the reader turns the notebook off is not kept.
 *
 * @returns whether it was; not when storage refuses, and then nothing that was kept before is lost. Never rejects.
 */
export async function keepMet(met: MetName, isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false;
  try {
    return await changeNotebook(async (notebook) => {
      const { on, fields } = (await readSettings()).settings.notebook;
      return on ? withMet(notebook, entryOf(met, fields)) : null;
    });
  } catch {
    return false;
  }
}

/** The entry of a name: what is not ticked never gets into it. */
export function entryOf(met: MetName, ticked: Readonly<Record<NotebookField, boolean>>): NotebookEntry {
  const { kind, text, zh, en, description } = met;
  const entry: { -readonly [F in keyof NotebookEntry]: NotebookEntry[F] } = {
    id: crypto.randomUUID(),
    opened: new Date().toISOString(),
    kind,
    text: cut('text', text),
    zh: cut('zh', zh),
    en: cut('en', en),
    description: cut('description', description),
  };
  for (const field of NOTEBOOK_FIELDS) {
    const value = met[field];
    if (ticked[field] && value !== null && value !== '') entry[field] = cut(field, value);
  }
  return entry;
}

function cut(name: NotebookText, text: string): string {
  return cutText(text, NOTEBOOK_TEXTS_MAX[name]);
}

/**
 * Puts an entry at the notebook's end. A name that is there with the same sentence moves there and keeps what was kept
 * of it; beyond the limit the oldest entries go, and are counted.
 */
function withMet({ entries, removed }: Notebook, entry: NotebookEntry): Notebook {
  const same = entries.find(({ zh, kind, sentence }) => {
    return zh === entry.zh && kind === entry.kind && sentence === entry.sentence;
  });
  const others = entries.filter((other) => other !== same);
  const all = [...others, same === undefined ? entry : { ...same, ...entry, id: same.id }];
  const excess = Math.max(0, all.length - NOTEBOOK_ENTRIES_MAX);
  return { entries: all.slice(excess), removed: removed + excess };
}
