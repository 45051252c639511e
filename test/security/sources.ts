/** The extension's sources as syntax trees, for rules that no linter has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A node of the tree in the form of ESTree. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Source {
  /** From the root, with slashes. */
  readonly file: string;
  readonly program: SyntaxNode;
}

/** Whether a field of a node is a node itself. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** All sources under `src`. @throws Error when one can't be read as TypeScript. */
export function sources(): Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((file) => ({ file, program: parsed(file, readFileSync(join(ROOT, file), 'utf8')) }));
}

/** A source text as a tree. @throws Error when it can't be read as TypeScript. */
export function parsed(file: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  return program as unknown as SyntaxNode;
}

/** Visits every node; `isInFunction`: it is run when a function is called, not when the module is loaded. */
export function visit(
  node: unknown,
  visitor: (node: SyntaxNode, isInFunction: boolean) => void,
  isInFunction = false,
): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, visitor, isInFunction);
    return;
  }
  if (!isNode(node)) return;
  visitor(node, isInFunction);
  const isInside = isInFunction || /Function/.test(node.type);
  for (const field of Object.values(node)) {
    if (typeof field === 'object' && field !== null) visit(field, visitor, isInside);
  }
}
