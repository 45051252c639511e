/** The notebook as a file. */
import type { JSX } from 'preact';
import type { NotebookEntry } from '../model/notebook.ts';
import { exportNotebook, NOTEBOOK_FORMATS, type NotebookFormat } from '../ui/notebook-export.ts';
import { numberInWords, type OptionsStringKey } from './strings.ts';
import { useTools } from './tools.ts';

interface File {
  readonly words: OptionsStringKey;
  readonly name: string;
  readonly type: string;
}

const FILES: Readonly<Record<NotebookFormat, File>> = {
  // Anki takes `.txt` and `.tsv` alike; other programs know the second.
  tsv: { words: 'exportTsv', name: 'zhiming-notebook.tsv', type: 'text/tab-separated-values' },
  markdown: { words: 'exportMarkdown', name: 'zhiming-notebook.md', type: 'text/markdown' },
  json: { words: 'exportNotebookJson', name: 'zhiming-notebook.json', type: 'application/json' },
};

/** @param entries - those that the list shows, in its order. */
export function NotebookExport({ entries }: { readonly entries: readonly NotebookEntry[] }): JSX.Element {
  const { environment, language, say } = useTools();
  const save = (format: NotebookFormat) => {
    const { name, type } = FILES[format];
    environment.saveFile(name, type, exportNotebook(entries, format, language));
  };
  return (
    <>
      <div class="options-actions">
        {NOTEBOOK_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={entries.length === 0}
            onClick={() => save(format)}
          >
            {say(FILES[format].words)}
          </button>
        ))}
      </div>
      <p class="options-hint is-of-group">{say('exportWhat', { count: numberInWords(entries.length, language) })}</p>
    </>
  );
}
