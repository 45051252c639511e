/**
 * The page's tree, read without style: what is a text node, what is hidden by its markup, and one walk that needs no
 * recursion (parsers for Node don't limit how deep elements nest).
 */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Elements whose text is never part of what is read. `rt` and `rp` gloss the word that stands below them. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed video audio canvas svg math head title select textarea datalist ' +
    'button rt rp'
  ).split(' '),
);

/** Elements that start a line of their own. */
const LINE: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Whether a node is an element; `instanceof` fails across documents. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Whether a node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** Whether an element starts and ends a line of text. */
export function isLine(element: Element): boolean {
  return LINE.has(element.localName);
}

/**
 * Whether an element's own markup keeps its text from the reader: its name, `hidden`, or an inline style. Computed style
 * is never asked, so that the same page reads the same everywhere. `aria-hidden` hides nothing from the eye.
 */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

export interface Visitor {
  text(node: Text): void;
  /** Answers whether to go into the element; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Visits everything below `root` in document order, in time linear in the number of nodes. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    node = following(node, root, visitor);
  }
}

/** The next sibling of the node or of the closest ancestor that has one, leaving those ancestors on the way. */
function following(from: Node, root: Element, visitor: Visitor): Node | null {
  let node: Node = from;
  while (node.nextSibling === null) {
    const parent: Element | null = node.parentElement;
    if (parent === null || parent === root) return null;
    visitor.leave(parent);
    node = parent;
  }
  return node.nextSibling;
}
