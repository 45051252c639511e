/** How deep a YAML text nests, told before it is parsed: the parser takes all memory over a long row of brackets. */
import { CST, Lexer } from 'yaml';

/** An entry needs four: the list, the entry, its aliases, one of them. */
const DEPTH_MAX = 30;

/** Whether collections stand in each other deeper than any file of names has them. Linear in the text. */
export function isTooDeep(text: string): boolean {
  let flow = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow -= 1;
    // Brackets that are never closed end where the text goes on further left.
    else if (type === 'flow-error-end') flow = 0;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') inLine += 1;
    else if (type === 'newline') inLine = 0;
    if (flow > DEPTH_MAX || inLine > DEPTH_MAX) return true;
  }
  return false;
}
