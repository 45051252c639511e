/**
 * What the list knows of transliterated foreign names at large: the usual parts (戴维, 斯图尔特) and how typical a
 * character is of them. For names that the list does not hold. Its sections are verified when first asked for.
 */
import { findInColumns } from './columns.ts';
import { SECTION } from './file.ts';
import type { Sections } from './sections.ts';

/** The usual parts, by length. */
interface Components {
  readonly units: Uint16Array;
  readonly counts: Uint32Array;
  /** For each length where its columns begin. */
  readonly offsets: readonly number[];
}

export class Transliteration {
  private readonly sections: Sections;
  /** Views of the file are made once: linking asks for several parts at every dot. */
  private components: Components | null = null;
  /** Hundredths of the score, by unit; made at the first question. */
  private scores: Int16Array | null = null;

  constructor(sections: Sections) {
    this.sections = sections;
  }

  /** Whether the text is a usual part of a transliterated name. @throws {KnowledgeError} when that section is damaged. */
  isComponent(text: string): boolean {
    this.components ??= readComponents(this.sections);
    const { units, counts, offsets } = this.components;
    const length = text.length;
    const count = counts[length] ?? 0;
    return count > 0 && findInColumns(units, offsets[length] ?? 0, count, text, 0, length) !== -1;
  }

  /** The score of a character; 0 when it is not one UTF-16 unit. @throws {KnowledgeError} when damaged. */
  score(character: string): number {
    if (character.length !== 1) return 0;
    this.scores ??= readScores(this.sections.u16(SECTION.characterScores));
    return (this.scores[character.charCodeAt(0)] ?? 0) / 100;
  }
}

function readScores(rows: Uint16Array): Int16Array {
  const scores = new Int16Array(0x10000);
  for (let index = 0; index + 1 < rows.length; index += 2) scores[rows[index] ?? 0] = rows[index + 1] ?? 0;
  return scores;
}

function readComponents(sections: Sections): Components {
  const counts = sections.u32(SECTION.componentCounts);
  const offsets = [0];
  for (let length = 0; length < counts.length; length++) {
    offsets.push((offsets[length] ?? 0) + length * (counts[length] ?? 0));
  }
  return { units: sections.u16(SECTION.components), counts, offsets };
}
