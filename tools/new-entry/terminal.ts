/** Answers from the terminal or a pipe, a line each. */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answerer } from './questions.ts';

/** An answerer that has to be closed, or the program waits for ever. */
export interface TerminalAnswerer extends Answerer {
  close(): void;
}

/**
 * Asks on `output` and reads lines of `input`; patient where a person types.
 *
 * Lines are read by the interface's iterator, which keeps those that a pipe sends before they are asked for;
 * `question()` would lose them.
 */
export function terminalAnswerer(input: Readable & { readonly isTTY?: boolean }, output: Writable): TerminalAnswerer {
  const isPatient = input.isTTY === true;
  const terminal = createInterface({ input, output, terminal: isPatient });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    isPatient,
    ask: async (prompt) => {
      terminal.setPrompt(`${prompt}: `);
      terminal.prompt();
      const { value, done } = await lines.next();
      return done === true ? null : value;
    },
    complain: (message) => {
      output.write(`${message}\n`);
    },
    close: () => terminal.close(),
  };
}
