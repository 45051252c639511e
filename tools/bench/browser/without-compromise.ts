/** Stands for `compromise/two` in the build whose worker is measured without compromise's bytes. */

/** Knows nothing of any English. */
export default function nlp(_english: string): { has(pattern: string): boolean } {
  return { has: () => false };
}
