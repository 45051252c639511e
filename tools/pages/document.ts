/** Saved pages in Node: from a file, or its text, to a `Document`. parse5 parses it by the HTML standard. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArchive } from '../../src/article/archive.ts';

export interface LoadedPage {
  readonly document: Document;
  /** The address that an archive file names; `null` for HTML, whose own claim `detectArticle` reads. */
  readonly url: string | null;
  /** Frees the document's memory; nothing of it may be used afterwards. */
  readonly close: () => void;
}

/** Whether a file's name says that it is in the archive form. */
export function isArchiveName(file: string): boolean {
  return ['.txt', '.md', '.markdown'].includes(extname(file).toLowerCase());
}

/** Parses HTML. Scripts don't run, nothing is fetched. */
export function parseHtml(html: string): Omit<LoadedPage, 'url'> {
  // A console of its own: style that its parser doesn't know is no news.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return { document: window.document, close: () => window.close() };
}

/**
 * The text of a saved page: UTF-8 when it is that, as the site's pages are without saying so in them, else in the
 * encoding that the page declares.
 */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
    return new TextDecoder(knownEncoding(/charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1])).decode(bytes);
  }
}

/** Where HTML's own rule looks for a declared encoding. */
const DECLARATION_BYTES = 1024;

function knownEncoding(label = 'utf-8'): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/**
 * Reads a saved page or an archive file.
 *
 * @throws what the file system throws when the file can't be read.
 */
export function loadPage(file: string): LoadedPage {
  const text = decodePage(readFileSync(file));
  // An archive file under any name: it has no document of its own around its text.
  if (!isArchiveName(file) && /<(?:!doctype|html|body|head)\b/i.test(text)) return { ...parseHtml(text), url: null };
  const { html, url } = readArchive(text);
  return { ...parseHtml(html), url };
}
