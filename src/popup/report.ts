/**
 * The report that a reader may copy for whoever mends Zhiming: versions, what was found, counts, timings, settings. Pure.
 * Of the page nothing goes in but our own words for what it is, and numbers: no text, address, title, slug, date or name.
 */
import type { PageReport } from '../messages/protocol.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Versions } from './environment.ts';
import type { Situation } from './situation.ts';
import { reportOf } from './situation.ts';
import type { Chosen } from './use-page.ts';

export interface ReportFacts {
  readonly versions: Versions;
  /** The list's version, or the code of what keeps it from being used. */
  readonly list: string;
  readonly situation: Situation | null;
  readonly chosen: Chosen;
}

/** The report, a line a topic, in English: it is for whoever reads bug reports. */
export function reportText({ versions, list, situation, chosen }: ReportFacts): string {
  const report = reportOf(situation);
  const lines = [
    ['Zhiming', versions.extension],
    ['Browser', browserIn(versions.userAgent)],
    ['List', list],
    ['Page', pageIn(situation)],
    ...(report?.article == null ? [] : articleLines(report.article)),
    ...(report?.annotated == null ? [] : nameLines(report.annotated.annotations, report.annotated.cards.length)),
    ['Time', timeIn(report)],
    ['Marks', chosen.paused ? 'off until restart' : chosen.settings.enabled ? 'on' : 'off'],
    ['Settings', differences(chosen.settings, DEFAULT_SETTINGS).join(', ') || 'as they come'],
  ];
  return lines.map(([topic, words]) => `${topic}: ${words}\n`).join('');
}

/** In this order: Edge and Opera call themselves Chrome, too. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\b(?:Headless)?Chrome\/(\d+)/],
];

/** The browser's name and version, without what else a user agent tells. */
export function browserIn(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'another';
}

function pageIn(situation: Situation | null): string {
  if (situation === null) return 'not asked yet';
  // Without the failure's detail: it may quote what it failed on.
  if (situation.is === 'failed') return `failed (${situation.failure.code})`;
  if (situation.is !== 'page') return situation.is;
  const { state, notArticle } = situation.report;
  return notArticle === null ? state : `${state} (${notArticle.code})`;
}

function articleLines(article: Article): string[][] {
  const { layout, script, view, byline, translators, date, section, english, otherView, blocks } = article;
  const found = [
    `authors ${byline.length}`,
    `translators ${translators.length}`,
    `date ${date === null ? 'no' : 'yes'}`,
    `section ${section === null ? 'no' : 'yes'}`,
    `English original ${english?.foundBy ?? 'no'}`,
    `other view ${otherView === null ? 'no' : 'yes'}`,
  ];
  const pairs = blocks.filter(({ pair }) => pair !== undefined).length;
  return [
    ['Layout', `${layout}, ${script}, ${view}`],
    ['Found', found.join(', ')],
    ['Blocks', `${counted(blocks.map(({ role, lang }) => `${role} ${lang}`))}; in pairs ${pairs}`],
    ['Characters', String(blocks.reduce((sum, { text }) => sum + text.length, 0))],
  ];
}

function nameLines(annotations: readonly Annotation[], cards: number): string[][] {
  return [
    ['Names', `${cards} in ${annotations.length} places`],
    ['Kinds', counted(annotations.map(({ kind }) => kind))],
    ['How sure', counted(annotations.map(({ certainty, how }) => `${certainty} by ${how}`))],
  ];
}

function timeIn(report: PageReport | null): string {
  const timings = report?.timings ?? null;
  return timings === null ? 'not measured' : `reading ${timings.read} ms, linking ${timings.link} ms`;
}

/** Each with how often it is there, in the order of the alphabet; `none`. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
}

/** The fields that are not as they come, by their paths: `kinds.person=false`. */
function differences(settings: Settings | object, standard: object, path = ''): string[] {
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]): string[] => {
    const before: unknown = Object.entries(standard).find(([other]) => other === name)?.[1];
    if (isGroup(value) && isGroup(before)) return differences(value, before, `${path}${name}.`);
    return value === before ? [] : [`${path}${name}=${String(value)}`];
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
