/**
 * Paints names by the CSS Custom Highlight API. The page's tree is not touched; `marks.css` says how a highlight looks.
 *
 * Names of highlights tell a kind, never an entity, for the page's script can list them. They are written out here once
 * more than in `marks.css`; a test compares the two.
 */
import { type Annotation, ENTITY_KINDS, type EntityKind } from '../../model/annotation.ts';
import { Turn } from '../turn.ts';
import { firstInView } from './in-view.ts';
import type { Mention } from './places.ts';
import type { Shade } from './shade.ts';

const SHADES: readonly Shade[] = ['light', 'dark'];
/** Dotted is what we are not sure of, or what the list has not. */
const LINES = ['solid', 'dotted'] as const;
type Line = (typeof LINES)[number];

/** One ink for all marks, or one a kind: settings `one` and `by-kind`. */
const INKS = ['one', 'by-kind'] as const;
type Ink = (typeof INKS)[number];

export interface Look {
  readonly shade: Shade;
  readonly ink: Ink;
}

/** So many marks cost a few milliseconds (performance facts): no ordinary article has more. */
const AT_ONCE = 1_000;
/** So many before the first in view are painted with it: a reader also scrolls back. */
const BEFORE_VIEW = 200;

function nameOf(kind: EntityKind, line: Line, ink: Ink, shade: Shade): string {
  return `zhiming-${kind}-${line}${ink === 'one' ? '' : '-in-colour'}-on-${shade}`;
}

/** The name that the pointer is over, which has no mark of its own. */
function pointedName(shade: Shade): string {
  return `zhiming-pointed-on-${shade}`;
}

/** Every highlight name that any copy of ours may have set. */
export const HIGHLIGHT_NAMES: readonly string[] = SHADES.flatMap((shade) => [
  ...ENTITY_KINDS.flatMap((kind) => LINES.flatMap((line) => INKS.map((ink) => nameOf(kind, line, ink, shade)))),
  pointedName(shade),
]);

/** Solid is what is sure. */
export function lineOf({ certainty }: Annotation): Line {
  return certainty === 'sure' ? 'solid' : 'dotted';
}

/** Removes whatever a copy of ours left in the registry. Names, not iteration: Firefox's wrapper can't iterate it. */
export function sweepHighlights(): void {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
}

/** The marks of one page in the registry of highlights. */
export class Painter {
  /** Our own record of what is set: the registry can't be iterated in Firefox, and the page may clear it. */
  readonly #painted = new Map<string, Highlight>();
  /** Which of the calls that paint or clear is the last. */
  #painting = 0;
  #pointed: string | null = null;

  /**
   * Paints these mentions and nothing else. Of very many those in view are painted at once, and the others in turns with
   * the page, from there to the end and then from the beginning.
   *
   * @param mentions in the order of the page.
   */
  paint(mentions: readonly Mention[], look: Look): void {
    this.#clearMarks();
    const isLong = mentions.length > AT_ONCE;
    const first = isLong ? Math.max(0, firstInView(mentions) - BEFORE_VIEW) : 0;
    const ordered = first === 0 ? mentions : [...mentions.slice(first), ...mentions.slice(0, first)];
    for (const mention of ordered.slice(0, AT_ONCE)) this.#add(mention, look);
    // Set when they are whole: a highlight that is set costs more for each range that comes.
    this.restore();
    if (isLong) void this.#addInTurns(ordered.slice(AT_ONCE), look);
  }

  async #addInTurns(mentions: readonly Mention[], look: Look): Promise<void> {
    const painting = this.#painting;
    const turn = new Turn();
    for (const mention of mentions) {
      if (turn.isOver) {
        this.restore();
        await turn.end();
      }
      // Painted anew, or cleared, meanwhile.
      if (painting !== this.#painting) return;
      this.#add(mention, look);
    }
    this.restore();
  }

  #add({ annotation, place }: Mention, { shade, ink }: Look): void {
    const name = nameOf(annotation.kind, lineOf(annotation), ink, shade);
    let highlight = this.#painted.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      this.#painted.set(name, highlight);
    }
    highlight.add(new StaticRange(place));
  }

  /** Sets what is not set: also what the page's script took out of the registry, which no event tells of. */
  restore(): void {
    for (const [name, highlight] of this.#painted) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** Underlines the name that the pointer is over, where it has no mark; `null`: none. */
  point(mention: Mention | null, shade: Shade): void {
    if (this.#pointed !== null) CSS.highlights.delete(this.#pointed);
    this.#pointed = mention === null ? null : pointedName(shade);
    if (mention !== null && this.#pointed !== null) {
      CSS.highlights.set(this.#pointed, new Highlight(new StaticRange(mention.place)));
    }
  }

  /** Leaves the registry as if we had never been there. */
  clear(): void {
    this.#clearMarks();
    this.point(null, 'light');
  }

  #clearMarks(): void {
    this.#painting += 1;
    for (const name of this.#painted.keys()) CSS.highlights.delete(name);
    this.#painted.clear();
  }
}
