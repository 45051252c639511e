/** The cast list in the popup, and the ways to take it along. */
import type { JSX } from 'preact';
import type { Article } from '../model/article.ts';
import type { CastGroup } from '../ui/cast.ts';
import { CastFinder, type CastFinderProps } from '../ui/list/CastFinder.tsx';
import { type CastFormat, castTable } from '../ui/list/export.ts';
import { filterCast } from '../ui/list/search.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { tell } from './strings.ts';

export interface CastViewProps extends CastFinderProps {
  readonly groups: readonly CastGroup[];
  readonly article: Article;
  /** @throws where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

/** What is copied is the list as it stands: only what the filter left. */
export function CastView({ article, copy, ...list }: CastViewProps): JSX.Element {
  const { groups, reader, query } = list;
  const { language } = reader;
  const text = (format: CastFormat) => () => castTable(filterCast(groups, query), article, reader, format);
  return (
    <section class="popup-cast" aria-labelledby="popup-cast">
      <h2 id="popup-cast" class="popup-heading">
        {tell(language, 'cast')}
      </h2>
      {groups.length === 0 ? (
        <p>{tell(language, 'noNames')}</p>
      ) : (
        <>
          <CastFinder {...list} />
          <div class="popup-buttons popup-copy">
            <CopyButtons
              language={language}
              copyables={[
                { label: tell(language, 'asMarkdown'), text: text('markdown') },
                { label: tell(language, 'asTsv'), text: text('tsv') },
              ]}
              copy={copy}
            />
          </div>
        </>
      )}
    </section>
  );
}
