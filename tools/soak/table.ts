/** What a soak came to, as a table. */

export interface SoakRow {
  readonly target: string;
  readonly what: string;
  /** How often it was done. */
  readonly count: number;
  /** What was counted or weighed. */
  readonly seen: string;
  /** A sentence for each thing that was not as promised. */
  readonly wrong: readonly string[];
}

/** The rows in Markdown, and below them every sentence of what was wrong. */
export function soakTable(rows: readonly SoakRow[]): string {
  const lines = rows.map(
    ({ target, what, count, seen, wrong }) => `| ${[target, what, count, seen, wrong.length].join(' | ')} |`,
  );
  const sentences = rows.flatMap(({ target, what, wrong }) => wrong.map((one) => `${target}, ${what}: ${one}`));
  return ['| browser | what | times | seen | wrong |', '|---|---|---|---|---|', ...lines, ...sentences].join('\n');
}
