/** A name that the reader added: an entry in the list's own form, but for what a reader may not know. */
import type { EntityKind } from './annotation.ts';

export interface OwnName {
  /** `own-` and a random part, never an id of the list. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: {
    /** The full name, in either script. */
    readonly zh: string;
    readonly en?: string;
    readonly tw?: string;
    readonly hk?: string;
  };
  /** Further forms that are linked. */
  readonly aliases?: readonly string[];
  /** One line each; the one that is missing is stood for by the other. */
  readonly description?: { readonly zh?: string; readonly en?: string };
}

/** UTF-16 units of one name, form or description. */
export const OWN_TEXT_MAX = 200;
export const OWN_ALIASES_MAX = 50;
/** Names in all, and their bytes as stored: well under what every browser grants, with room for the notebook. */
export const OWN_NAMES_MAX = 2_000;
export const OWN_NAMES_BYTES_MAX = 1_000_000;

/** What can be wrong with a text of an own name. */
export type OwnTextFault =
  | 'empty'
  | 'too-long'
  /** It begins or ends with white space. */
  | 'white-space'
  /** Control characters, and those that turn or hide text: on a card they would make a name look like another. */
  | 'control-character'
  /** Names only: neither a Chinese nor a Latin character, as in “，”, which stands everywhere. */
  | 'no-letter';

const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u200b\u2060\ufeff]/u;
const LETTER = /[\p{Script=Han}\p{Script=Latin}]/u;

/** What is wrong with a text; `null`: nothing. A `name` is linked or shown as one, a `line` only says something. */
export function ownTextFault(text: string, use: 'name' | 'line'): OwnTextFault | null {
  if (text.trim() === '') return 'empty';
  if (text.length > OWN_TEXT_MAX) return 'too-long';
  if (CONTROL.test(text)) return 'control-character';
  if (text !== text.trim()) return 'white-space';
  return use === 'name' && !LETTER.test(text) ? 'no-letter' : null;
}

const ID = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text may be the id of an own name. */
export function isOwnId(id: string): boolean {
  return ID.test(id) && id.length <= OWN_TEXT_MAX;
}

/** An id for a new name, unlike any other. */
export function newOwnId(): string {
  return `own-${crypto.randomUUID()}`;
}

/** The forms of a name that are looked for in articles, but for the English one, which only English text has. */
export function formsOf({ names, aliases = [] }: OwnName): string[] {
  const { zh, tw, hk } = names;
  return [...new Set([zh, ...(tw === undefined ? [] : [tw]), ...(hk === undefined ? [] : [hk]), ...aliases])];
}

/** The aliases that have no Chinese character: further English names. */
export function latinAliases({ aliases = [] }: OwnName): string[] {
  return aliases.filter((alias) => !/\p{Script=Han}/u.test(alias));
}
