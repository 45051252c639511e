/** Partial dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) and spans of time in words. */
import type { InterfaceLanguage } from '../model/language.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date as far as it is known. */
export interface PartialDate {
  /** Negative before Christ. */
  readonly year: number;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The parts of a date; `null` for a text that is none. */
export function partialDate(date: string): PartialDate | null {
  const match = /^(-?)0*(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (match === null) return null;
  const [, era, year, month, day] = match;
  return {
    year: Number(year) * (era === '-' ? -1 : 1),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** The date as far as it is known: 2013年3月, March 2013. Anything that is no date is returned as it is. */
export function dateInWords(date: string, language: InterfaceLanguage): string {
  const parts = partialDate(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (language === 'en') {
    const monthName = month === null ? undefined : MONTHS[month - 1];
    const monthAndDay = [monthName, day === null ? undefined : `${day},`].filter(Boolean).join(' ');
    return `${monthAndDay} ${Math.abs(year)}${year < 0 ? ' BC' : ''}`.trim();
  }
  // Taiwan counts in 西元, the others in 公元.
  const era = year >= 0 ? '' : language === 'zh-TW' ? '西元前' : '公元前';
  return `${era}${Math.abs(year)}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

/**
 * A span of time: 2013年3月—2023年3月, 2013年3月起, 至2023年3月.
 *
 * @returns the empty text when neither end is known.
 */
export function periodInWords(from: string | null, to: string | null, language: InterfaceLanguage): string {
  const begin = from === null ? null : dateInWords(from, language);
  const end = to === null ? null : dateInWords(to, language);
  const english = language === 'en';
  if (begin !== null && end !== null) return english ? `${begin} – ${end}` : `${begin}—${end}`;
  if (begin !== null) return english ? `since ${begin}` : `${begin}起`;
  if (end !== null) return english ? `until ${end}` : `至${end}`;
  return '';
}

/** The years of a life: 1954年生, 1931—2022, 2022年去世; `null` when neither is known. */
export function lifeInWords(born: number | null, died: number | null, language: InterfaceLanguage): string | null {
  const english = language === 'en';
  if (born !== null && died !== null) return english ? `${born}–${died}` : `${born}—${died}`;
  if (born !== null) return english ? `born ${born}` : `${born}年生`;
  if (died !== null) return english ? `died ${died}` : `${died}年去世`;
  return null;
}
