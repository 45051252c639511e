/** Rows of text as a table that other programs read. Pure: whatever a field holds, it stays in its field. */

/** The text in one line: a space for line breaks of any sort, tabs and control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/**
 * A line a row, a tab between fields. A field that a spreadsheet would compute gets an apostrophe before it, which
 * spreadsheets take for “this is text”.
 */
export function tsvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((field) => harmless(oneLine(field))).join('\t')}\n`).join('');
}

/** Full-width signs count in spreadsheets of East Asia. A quote would take the tabs and lines behind it into its field. */
function harmless(field: string): string {
  return /^[=+\-@＝＋－＠"]/.test(field) ? `'${field}` : field;
}

/** A table of GitHub's Markdown; the first row is its head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head.map(literal), head.map(() => '---'), ...rows.map((row) => row.map(literal))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** The field with whatever Markdown or a table would read in it made plain. */
function literal(field: string): string {
  return oneLine(field).replace(/[\\`*_[\]<>|~&$]/g, (sign) => ENTITIES[sign] ?? `\\${sign}`);
}
