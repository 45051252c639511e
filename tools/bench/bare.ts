/** The measure of all rows: a loop that reads each unit of a text once. */
import type { Contestant } from './measure.ts';

/** The sum of a text's units. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/**
 * The bare loop over some texts, one after the other. Each sum is compared, so that no engine can leave the loop out.
 *
 * @param texts flat strings: see `flat`.
 */
export function bareContestant(name: string, texts: readonly string[]): Contestant {
  const expected = texts.reduce((sum, text) => sum + bareLoop(text), 0);
  return {
    name,
    run(times) {
      for (let time = 0; time < times; time += 1) {
        let sum = 0;
        for (const text of texts) sum += bareLoop(text);
        if (sum !== expected) throw new Error('the bare loop has lost its way');
      }
    },
  };
}

/** The same text as one array of units, as text is that arrives by message; put together or split, it holds pieces. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
