/**
 * Where the card goes: below or above the word, never beside it (a reader's eyes then know where to look: expectation
 * E5), never over it, never off the screen. Pure arithmetic in CSS px of the viewport.
 *
 * Not @floating-ui: its 22 kB (7 kB gzipped) are a quarter of what the content script may have, and of its rules these
 * few are used (decision 4).
 */
import { around, type Rectangle } from './marks/places.ts';

/** Screens narrower than this get a sheet at the bottom; `ui/theme/card.ts` has the same number. */
const SHEET_BELOW_WIDTH = 480;
/** Lower than this there is no room above or below a word that a card could be read in. */
const SHEET_BELOW_HEIGHT = 320;
/** Between word and card. */
const GAP = 6;
/** Between card and edge of the screen. */
const EDGE = 8;
/** A card keeps its side as long as it has so much room there, and scrolls inside if it wants more. */
const ROOM_TO_STAY = 200;
/** A sheet takes at most this part of the screen. */
export const SHEET_SHARE = 0.45;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above';

export interface Placement {
  readonly side: Side;
  readonly left: number;
  /** The card's edge towards the word: its top when it is below, its bottom when it is above. */
  readonly edge: number;
  /** What the side leaves; the card scrolls inside beyond it. */
  readonly maxHeight: number;
}

/** Whether a screen of this size gets a sheet at the bottom instead of a card beside the word. */
export function wantsSheet({ width, height }: Size): boolean {
  return width < SHEET_BELOW_WIDTH || height < SHEET_BELOW_HEIGHT;
}

/**
 * What the card must keep clear of: all lines of the name. When it is broken over two columns, so that the lines lie far
 * apart, only the piece nearest to the point that was clicked.
 */
export function anchorOf(rectangles: readonly Rectangle[], near: Point | null): Rectangle {
  const whole = around(rectangles);
  const [first] = rectangles;
  const lineHeight = first === undefined ? 0 : first.bottom - first.top;
  if (rectangles.length < 2 || whole.bottom - whole.top <= rectangles.length * lineHeight * 3) return whole;
  const distance = (rectangle: Rectangle): number =>
    near === null ? rectangle.top : Math.hypot(near.x - middle(rectangle).x, near.y - middle(rectangle).y);
  return rectangles.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function middle({ left, top, right, bottom }: Rectangle): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/**
 * Places a card at a word. Below when it fits there or there is more room than above; the side that it has (`present`)
 * is kept for as long as the card fits there or has `ROOM_TO_STAY`, so that it does not jump while its content grows or
 * the page scrolls.
 *
 * A word that was scrolled off the screen is stood for by the edge that it left by: the card stays in sight.
 *
 * @param card - the size that the card would like to have.
 */
export function placeCard(word: Rectangle, card: Size, screen: Size, present: Side | null): Placement {
  const top = clamp(word.top, EDGE, screen.height - EDGE);
  const bottom = clamp(word.bottom, EDGE, screen.height - EDGE);
  const room = {
    below: Math.max(0, screen.height - EDGE - bottom - GAP),
    above: Math.max(0, top - GAP - EDGE),
  };
  const side = sideFor(room, card.height, present);
  return {
    side,
    left: clamp(word.left, EDGE, Math.max(EDGE, screen.width - EDGE - card.width)),
    edge: side === 'below' ? bottom + GAP : top - GAP,
    maxHeight: room[side],
  };
}

function sideFor(room: Readonly<Record<Side, number>>, height: number, present: Side | null): Side {
  if (present !== null && room[present] >= Math.min(height, ROOM_TO_STAY)) return present;
  if (room.below >= height) return 'below';
  if (room.above >= height) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
