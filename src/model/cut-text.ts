/** Texts with a limit. */

/** The text, or its beginning with “…” when it is longer than `most` UTF-16 units; no character is cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const last = text.charCodeAt(end - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, cutsPair ? end - 1 : end)}…`;
}
