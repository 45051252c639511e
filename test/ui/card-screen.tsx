/** A card on the screen, for its tests. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Card } from '../../src/model/card.ts';
import { readerOf } from '../../src/model/reader.ts';
import type { Settings } from '../../src/model/settings.ts';
import { ContextCard, type ContextCardProps } from '../../src/ui/card/ContextCard.tsx';
import { ARTICLE, mentionOf } from './fixtures.ts';
import { byRole, spoken } from './screen.ts';

export type Given = Omit<Partial<ContextCardProps>, 'reader'> &
  Partial<Pick<Settings, 'language' | 'script' | 'readings'>>;

/** Shows a card to a reader with these settings, by default a simplified page to a reader of simplified Chinese. */
export function show({
  language = 'zh-CN',
  script = 'page',
  readings = 'language',
  ...given
}: Given & { card: Card }): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const props: ContextCardProps = {
    annotation: mentionOf(given.card),
    mentions: { index: 0, total: 1 },
    article: ARTICLE,
    reader: readerOf({ language, script, readings }, 'en', (given.article ?? ARTICLE).script),
    onClose: () => {},
    place: 'page',
    ...given,
  };
  act(() => render(<ContextCard {...props} />, root));
  return root;
}

/** Parts as a reader sees them: heading, then what stands under it. */
export function part(root: Element, heading: string): string {
  return spoken(byRole(root, 'heading', heading).parentElement ?? root);
}
