/**
 * Turns the text of an archive file (site facts §7) into HTML that `detectArticle` reads. Such a file is Markdown in its
 * first lines, the title as a link to the article, and HTML below:
 *
 *     <!--1677728222000-->
 *     [标题](https://cn.nytimes.com/world/20230302/slug/)
 *     ------
 *
 *     <address>…</address><time pudate="…">…</time><figure>…</figure><section>…</section><footer>…</footer>
 *
 * For tools and tests: pages never see such files, so nothing that runs in one imports this.
 */

export interface ArchivePage {
  readonly html: string;
  /** The address that the title links, as written; `null` when the file names none. */
  readonly url: string | null;
  /** `null`: no title line; the HTML may have an `h1` itself. */
  readonly title: string | null;
}

/** Browsers put a comment before or after the doctype of what they save. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype|<html)\b/i;
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*\n/;
const COMMENTS = /^(?:\s*<!--[\s\S]*?-->)*\s*/;
const TITLE_LINK = /^(?:#{1,2}[ \t]*)?\[((?:[^\]\\\n]|\\.)+)\]\(<?([^)>\s]+)>?(?:[ \t]+"[^"\n]*")?\)[ \t]*#*[ \t]*$/;
const TITLE_PLAIN = /^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/;
const RULE = /^(?:-{3,}|={3,})[ \t]*$/;

/** Reads an archive file; never throws. A file that already is HTML comes back as it is. */
export function readArchive(file: string): ArchivePage {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (HTML.test(text)) return { html: text, url: null, title: null };
  const matter = FRONT_MATTER.exec(text);
  const fields = frontMatter(matter?.[1] ?? '');
  const lines = text
    .slice(matter?.[0].length ?? 0)
    .replace(COMMENTS, '')
    .split('\n');
  const head = titleOf(lines[0] ?? '', lines[1] ?? '');
  const title = head?.title ?? fields.get('title') ?? null;
  const url = head?.url ?? fields.get('url') ?? fields.get('link') ?? null;
  return { html: htmlOf(title, url, lines.slice(head?.lines ?? 0).join('\n')), url, title };
}

function titleOf(line: string, next: string): { title: string; url: string | null; lines: number } | null {
  const lines = RULE.test(next) ? 2 : 1;
  const link = TITLE_LINK.exec(line);
  if (link !== null) return { title: plain(link[1] ?? ''), url: link[2] ?? null, lines };
  const title = TITLE_PLAIN.exec(line)?.[1] ?? (lines === 2 && !line.startsWith('<') ? line.trim() : '');
  return title === '' ? null : { title: plain(title), url: null, lines };
}

/** Markdown's backslash before a sign of its own. */
function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

/** The `key: value` lines of front matter; quotes around a value are dropped. */
function frontMatter(block: string): ReadonlyMap<string, string> {
  const pairs = block.split('\n').flatMap((line): [string, string][] => {
    const [, key, value] = /^(\w+):\s*(.+?)\s*$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')]];
  });
  return new Map(pairs);
}

function htmlOf(title: string | null, url: string | null, body: string): string {
  const canonical = url === null ? '' : `<link rel="canonical" href="${escapeHtml(url)}">`;
  const heading = title === null ? '' : `<h1>${escapeHtml(title)}</h1>\n`;
  const name = title === null ? '' : `<title>${escapeHtml(title)}</title>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${name}${canonical}</head><body>\n${heading}${body}</body></html>`;
}

/** Entities that the title already has stay entities, as Markdown has it. */
function escapeHtml(text: string): string {
  return text
    .replace(/&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
