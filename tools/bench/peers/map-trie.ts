/** The plain way to look for many forms: a trie of Maps, walked from each unit. Only the bench has it. */

interface Node {
  readonly next: Map<number, Node>;
  isForm: boolean;
}

/** Looks at `text` from each unit on; calls `visit` for each form, by start and then by end. */
export type MapTrie = (text: string, visit: (start: number, end: number) => void) => void;

/** Builds the trie of some forms. */
export function mapTrie(forms: readonly string[]): MapTrie {
  const root: Node = { next: new Map(), isForm: false };
  for (const form of forms) insert(root, form);
  return (text, visit) => {
    for (let start = 0; start < text.length; start += 1) {
      let node: Node | undefined = root;
      for (let at = start; at < text.length; at += 1) {
        node = node.next.get(text.charCodeAt(at));
        if (node === undefined) break;
        if (node.isForm) visit(start, at + 1);
      }
    }
  };
}

function insert(root: Node, form: string): void {
  let node = root;
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), isForm: false };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.isForm = true;
}
