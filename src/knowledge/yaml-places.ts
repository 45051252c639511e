/** Where in a YAML text something is written, so that a problem can name its line. */
import { isMap, isNode, isSeq, type Node } from 'yaml';

/** Follows `path` from `start` as far as the YAML goes; `depth` is how many of its steps that were. */
export function deepestNode(
  start: Node,
  path: readonly (string | number)[],
): { readonly node: Node; readonly depth: number } {
  let node = start;
  let depth = 0;
  for (const key of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
    depth += 1;
  }
  return { node, depth };
}
