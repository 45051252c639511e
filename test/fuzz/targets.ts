/** All that is fuzzed. */
import { FILE } from './file.ts';
import { HTML } from './html.ts';
import { IMPORT } from './import.ts';
import { MESSAGES } from './messages.ts';
import type { FuzzTarget } from './target.ts';
import { TEXT } from './text.ts';

export const FUZZ_TARGETS: readonly FuzzTarget[] = [HTML, TEXT, MESSAGES, IMPORT, FILE];
