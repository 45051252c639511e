/** The stages that can be left out, for measuring what each brings. What is left always runs. */

export const STAGES = [
  /** One-character countries: 中美, 驻华. */
  'abbreviations',
  /** A country and its body; bodies alone. */
  'composition',
  /** Parts of names, linked to whom the article names in full. */
  'coreference',
  /** Names that the list does not hold. */
  'discovery',
  /** What the document says for and against each reading. */
  'disambiguation',
  /** The English side of a bilingual page: its marks, and what it says of the Chinese. */
  'english',
] as const;

export type Stage = (typeof STAGES)[number];

/** For each stage, whether it runs. */
export type Switches = Readonly<Record<Stage, boolean>>;

/** All stages but those named. */
export function switchesWithout(off: readonly Stage[]): Switches {
  return {
    abbreviations: !off.includes('abbreviations'),
    composition: !off.includes('composition'),
    coreference: !off.includes('coreference'),
    discovery: !off.includes('discovery'),
    disambiguation: !off.includes('disambiguation'),
    english: !off.includes('english'),
  };
}
