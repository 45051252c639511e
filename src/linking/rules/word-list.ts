/** Word lists as text: many words a line read, differ and merge better than one word a line. */

/** The words of a text, which white space separates. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
