/**
 * Own names from a file: the list's own YAML, or the same as JSON, which YAML holds within it. Runs in the options page
 * alone: `yaml` is larger than all of the content script.
 *
 * The file may come from anywhere. It is never turned into code, its references are refused, and what is wrong with one
 * entry keeps no other one out.
 */
import * as v from 'valibot';
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { isOwnId, type OwnName } from '../../model/own-name.ts';
import type { OwnNameProblem, OwnNameProblemCode } from '../../model/own-name-problem.ts';
import { deepestNode } from '../yaml-places.ts';
import { isTooDeep } from './depth.ts';
import { otherFields } from './fields.ts';
import { hasTooManyAliases, type WrittenName, writtenAliases, writtenNameSchema } from './schema.ts';

/** UTF-16 units of a file that is read at all. */
export const IMPORT_MAX = 1_000_000;

export interface ImportedNames {
  /** In the order of the file, each id once. More than may be stored (`OWN_NAMES_MAX`) are given all the same. */
  readonly names: readonly OwnName[];
  /** By line. */
  readonly problems: readonly OwnNameProblem[];
}

/** One entry of the file, or what stands in its place. */
interface Item {
  readonly node: Node;
  readonly document: Document;
  lineOf(node: Node): number;
}

/** Reads a file's text. Never throws. */
export function importOwnNames(text: string): ImportedNames {
  if (text.length > IMPORT_MAX) return { names: [], problems: [ofFile('too-large')] };
  if (isTooDeep(text)) return { names: [], problems: [ofFile('too-deep')] };
  const { items, problems } = readItems(text.replace(/^\ufeff/, ''));
  const found = new Found();
  for (const item of items) found.take(item);
  const all = [...problems, ...found.problems];
  return { names: found.names, problems: all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function ofFile(code: OwnNameProblemCode): OwnNameProblem {
  return { line: null, code, leftOut: true };
}

/** The entries of a text; where that is not whole YAML, of each of its top-level items that is. */
function readItems(text: string): { readonly items: readonly Item[]; readonly problems: readonly OwnNameProblem[] } {
  const whole = readPart(text, 0);
  const starts = [...text.matchAll(/^- /gm)].map(({ index }) => index);
  if (whole.problems.length === 0 || starts.length < 2) return whole;
  // Counted as the parts go by: counting from the beginning for each would take hours over a large file.
  let linesBefore = linesIn(text.slice(0, starts[0]));
  const parts = starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1]);
    const read = readPart(part, linesBefore);
    linesBefore += linesIn(part);
    return read;
  });
  return { items: parts.flatMap(({ items }) => items), problems: parts.flatMap(({ problems }) => problems) };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** @param linesBefore - lines of the file that stand before the text. */
function readPart(text: string, linesBefore: number): ReturnType<typeof readItems> {
  const lines = new LineCounter();
  // Pretty errors quote the text around each of them, which takes time with the square of their number.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error !== undefined) {
    const value = error.message.split('\n')[0] ?? '';
    return { items: [], problems: [{ line: lineAt(error.pos[0]), code: 'syntax', value, leftOut: true }] };
  }
  const root = document.contents;
  if (root === null) return { items: [], problems: [] };
  const nodes = isSeq(root) ? root.items : isMap(root) ? [root] : null;
  if (nodes === null) return { items: [], problems: [ofFile('not-a-list')] };
  const lineOf = (node: Node): number => lineAt(node.range?.[0] ?? 0);
  return { items: nodes.filter(isNode).map((node) => ({ node, document, lineOf })), problems: [] };
}

/** What has been found so far. */
class Found {
  readonly problems: OwnNameProblem[] = [];
  readonly #names = new Map<string, OwnName>();
  readonly #fieldsSaid = new Set<string>();

  get names(): OwnName[] {
    return [...this.#names.values()];
  }

  take(item: Item): void {
    const { node, lineOf } = item;
    const reference = firstReference(node);
    if (reference !== null) {
      this.#leaveOut(lineOf(reference), 'reference');
      return;
    }
    const result = v.safeParse(writtenNameSchema, node.toJS(item.document));
    if (!result.success) {
      for (const issue of result.issues) this.problems.push(problemOf(issue, item));
      return;
    }
    if (hasTooManyAliases(result.output)) {
      this.#leaveOut(lineOf(deepestNode(node, ['aliases']).node), 'too-many-aliases', 'aliases');
      return;
    }
    this.#keep(asOwn(result.output), item);
  }

  #leaveOut(line: number, code: OwnNameProblemCode, field?: string): void {
    this.problems.push({ line, code, ...(field === undefined ? {} : { field }), leftOut: true });
  }

  #keep(name: OwnName, { node, lineOf }: Item): void {
    if (this.#names.has(name.id)) {
      this.problems.push({ line: lineOf(node), code: 'repeated', value: name.names.zh, leftOut: true });
    }
    this.#names.set(name.id, name);
    for (const { field, node: place, isOfTheList } of otherFields(node)) {
      if (this.#fieldsSaid.has(field)) continue;
      this.#fieldsSaid.add(field);
      const code = isOfTheList ? 'field-not-kept' : 'unknown-field';
      this.problems.push({ line: lineOf(place), code, field, leftOut: false });
    }
  }
}

function firstReference(node: Node): Node | null {
  let found: Node | null = null;
  visit(node, {
    Alias(_key, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return isAlias(node) ? node : found;
}

function problemOf(issue: v.BaseIssue<unknown>, { node, lineOf }: Item): OwnNameProblem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const isMissing = issue.received === 'undefined' || (issue.received === 'null' && path.length > 0);
  const code = isMissing ? 'missing' : (issue.message as OwnNameProblemCode);
  const field = path.length === 0 ? {} : { field: fieldIn(path) };
  return { line: lineOf(deepestNode(node, path).node), code, ...field, leftOut: true };
}

/** As a reader counts: the first alias is number 1. */
function fieldIn(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

function asOwn(written: WrittenName): OwnName {
  const { zh, en, tw, hk } = written.names;
  const aliases = writtenAliases(written);
  const description = withoutMissing({ zh: written.description?.zh, en: written.description?.en });
  return {
    id: ownIdOf(written),
    kind: written.kind,
    names: { zh, ...withoutMissing({ en, tw, hk }) },
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(Object.keys(description).length === 0 ? {} : { description }),
  };
}

function withoutMissing<N extends string>(
  texts: Readonly<Record<N, string | null | undefined>>,
): Partial<Record<N, string>> {
  const present: Partial<Record<N, string>> = {};
  for (const name of Object.keys(texts) as N[]) {
    const text = texts[name];
    if (typeof text === 'string') present[name] = text;
  }
  return present;
}

/**
 * The id of a written name: its own; one made of the list's id; else one made of kind and name. The same file gives the
 * same ids, so that importing it again, or mended, replaces its names and adds none twice.
 */
function ownIdOf({ id, kind, names }: WrittenName): string {
  if (typeof id === 'string' && isOwnId(id)) return id;
  const ofList = `own-${id ?? ''}`;
  return isOwnId(ofList) ? ofList : `own-${digest(`${kind} ${names.zh}`)}`;
}

/** 64 bits of FNV-1a over the UTF-8 bytes, as hex digits. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
