/** Marks on a page of the reader's: in one ink, or one for each kind. The shade is the page's, here the theme's. */

import { Painter } from '../../../src/content/marks/painter.ts';
import type { Annotation, EntityKind } from '../../../src/model/annotation.ts';
import { interfaceTag } from '../../../src/ui/language.ts';
import { annotation } from '../../../test/ui/fixtures.ts';
import { type GalleryComponent, scriptFor } from '../component.ts';

type Certainty = Annotation['certainty'];

/** Names are in brackets, with the first letters of their kind and certainty. */
const SENTENCES = {
  hans: '[ps唐纳·文德尔]周四访问[cs高地]，[os河流办公室]在[ts东城]说。[pl约翰逊]和[pu米罗·阿本德]没有回应，[ou湖国水务协会]也没有。',
  hant: '[ps唐納·文德爾]週四訪問[cs高地]，[os河流辦公室]在[ts東城]說。[pl約翰遜]和[pu米羅·阿本德]沒有回應，[ou湖國水務協會]也沒有。',
} as const;

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', c: 'country', o: 'organization', t: 'place' };
const CERTAINTIES: Readonly<Record<string, Certainty>> = { s: 'sure', l: 'likely', u: 'unlisted' };

const STYLES = /* css */ `
body { margin: 0; padding: 12px 20px; background: #fff; color: #333; font: 18px/1.8 Georgia, "Noto Serif CJK SC", serif; }
@media (prefers-color-scheme: dark) { body { background: #121212; color: #e2e2e2; } }
`;

const painter = new Painter();

export const MARKS: GalleryComponent = {
  states: ['one ink', 'an ink for each kind'],
  themes: ['light', 'dark'],
  width: 460,
  styles: STYLES,
  async show(place, { state, theme, language }) {
    const style = document.createElement('style');
    // Not at the top: programs on Node, which can't load style sheets, read the list of components.
    style.textContent = (await import('../../../src/content/marks.css?inline')).default;
    const paragraph = document.createElement('p');
    paragraph.lang = interfaceTag(language === 'en' ? 'zh-CN' : language);
    const mentions = SENTENCES[scriptFor(language)].split(/[[\]]/).flatMap((part, index) => {
      const isName = index % 2 === 1;
      const text = document.createTextNode(isName ? part.slice(2) : part);
      paragraph.append(text);
      const kind = KINDS[part.charAt(0)];
      const certainty = CERTAINTIES[part.charAt(1)];
      if (!isName || kind === undefined || certainty === undefined) return [];
      const span = { startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length };
      return [{ annotation: annotation({ kind, certainty, text: text.data }), place: span }];
    });
    place.append(style, paragraph);
    const ink = state === 'one ink' ? 'one' : 'by-kind';
    painter.paint(mentions, { shade: theme === 'dark' ? 'dark' : 'light', ink });
  },
};
