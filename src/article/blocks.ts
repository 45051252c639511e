/** Finds the article's runs of text in document order, with their roles. Pairs are made afterwards (`pairs.ts`). */
import type { BlockRole, Language } from '../model/article.ts';
import type { Headline } from './headline.ts';
import { inherited, type Page } from './page.ts';
import { isFurniture, translatorsIn } from './phrases.ts';
import type { ReadTexts } from './read-texts.ts';
import { countLetters, languageOf } from './script.ts';
import type { BlockText } from './text.ts';

/** A block while the page is read: what languages and pairs are still to be decided on. */
export interface DraftBlock {
  readonly element: Element;
  readonly role: BlockRole;
  readonly text: BlockText;
  lang: Language;
  /** The block that says the same in the other language. */
  pair: DraftBlock | null;
}

/** Elements around which no paragraph stands: headers and footers of the article, and figures, which have captions. */
const NOT_BODY = 'header, footer, figure';

const HEADING = /^h[2-6]$/;

/** All blocks of the page in document order; none of them is empty. @param texts - those that are known are not read again. */
export function collectBlocks(page: Page, headline: Headline, bilingual: boolean, texts: ReadTexts): DraftBlock[] {
  const parts = partsOf(page, headline, bilingual);
  const blocks: DraftBlock[] = [];
  texts.begin(page.base);
  for (const [element, part] of inDocumentOrder(page.root, parts)) {
    const text = texts.of(element, () => page.read(element, parts));
    if (text.text === '' || (part !== 'headline' && isFurniture(text.text))) continue;
    const role = roleOf(page, part, element, text.text);
    blocks.push({ element, role, text, lang: languageIn(text.text, bilingual), pair: null });
  }
  texts.end();
  return blocks;
}

/** In the Chinese view a single Han character makes a text Chinese, however much Latin it quotes. */
function languageIn(text: string, bilingual: boolean): Language {
  if (!bilingual && countLetters(text).han > 0) return 'zh';
  return languageOf(text) ?? 'zh';
}

/** Every element that may be a block. An element has the first role that claims it. */
function partsOf(page: Page, headline: Headline, bilingual: boolean): Map<Element, BlockRole> {
  const { layout, root } = page;
  const parts = new Map<Element, BlockRole>();
  const claim = (role: BlockRole, elements: Iterable<Element>): void => {
    for (const element of elements) {
      if (!parts.has(element) && !page.isOut(element)) parts.set(element, role);
    }
  };
  claim('headline', headline.element === null ? [] : [headline.element]);
  claim('headline', headline.english === null ? [] : [headline.english.element]);
  claim(
    'contributor',
    layout.contributor.flatMap((selector) => [...root.querySelectorAll(selector)]),
  );
  claim('caption', root.querySelectorAll(layout.caption));
  claim('credit', root.querySelectorAll(layout.credit));
  claim('summary', page.find(layout.summary));
  claim('paragraph', paragraphs(page, bilingual));
  return parts;
}

/** What the body holds. Below a body element only the layout's exclusions count, not what stands around it. */
function paragraphs(page: Page, bilingual: boolean): Element[] {
  const { layout, root } = page;
  // Old pages keep the two languages in two bodies.
  const selectors = bilingual ? [layout.body.join(', ')] : layout.body;
  const bodies = new Set(selectors.map((selector) => bodiesOf(page, selector)).find((found) => found.length > 0));
  if (bodies.size === 0) bodies.add(root);
  const isOut = inherited((element) => {
    if (bodies.has(element)) return page.isOut(element);
    if (element === root) return true;
    return page.isSkipped(element) || element.matches(NOT_BODY) ? true : null;
  }, true);
  return [...root.querySelectorAll(layout.paragraph)].filter((element) => !isOut(element));
}

function bodiesOf(page: Page, selector: string): Element[] {
  return [...page.root.querySelectorAll(selector)].filter(
    (body) => !page.isOut(body) && body.textContent.trim() !== '',
  );
}

function inDocumentOrder(root: Element, parts: ReadonlyMap<Element, BlockRole>): [Element, BlockRole][] {
  const ordered: [Element, BlockRole][] = [];
  for (const element of root.querySelectorAll('*')) {
    const part = parts.get(element);
    if (part !== undefined) ordered.push([element, part]);
  }
  return ordered;
}

function roleOf(page: Page, part: BlockRole, element: Element, text: string): BlockRole {
  if (part !== 'paragraph') return part;
  // Before 2018 the translators' line could stand at the end of the text.
  if (!text.includes('\n') && translatorsIn(text) !== null) return 'contributor';
  return HEADING.test(element.localName) || isAllBold(page, element, text) ? 'subhead' : 'paragraph';
}

/** Subheads are paragraphs whose whole text stands in one `b` or `strong` (site facts §3). */
function isAllBold(page: Page, element: Element, text: string): boolean {
  const bold = element.querySelector('b, strong');
  return bold !== null && page.read(bold).text === text;
}
