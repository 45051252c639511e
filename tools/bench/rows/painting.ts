/** Rows of painting: ours, wrapping, and other people's libraries, in a page of both browsers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { TargetName } from '../../../test/e2e/harness/index.ts';
import { ensureKnowledge } from '../../knowledge/ensure.ts';
import type { Bench, RowGroup } from '../bench.ts';
import { elsewhere, openLab } from '../browser/lab.ts';
import type { PaintingTask } from '../browser/painting-page.ts';
import { listForms } from '../forms.ts';
import { interleave } from '../measure.ts';
import { type Row, rowOf } from '../row.ts';

const ROUNDS = 11;
const LENGTH = 6_000;
const PATH = '/bench-painting/';
const PAGE =
  '<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><style>STYLE</style><body></body></html>';

/** How many fresh articles a turn paints: clocks of pages are coarse (0.1 ms in Chromium, 1 ms in Firefox). */
const COPIES: Readonly<Record<string, number>> = {
  highlight: 20,
  wrap: 10,
  findAndReplace: 10,
  markRanges: 5,
  'list-ours': 20,
  'list-mark': 1,
  'list-mark-expression': 1,
};

/** `paint/…`: over ours, told where the names are. `find/…`: over ours, which finds them in the list too. */
export function paintingRowsIn(target: TargetName): RowGroup {
  return {
    async rows(bench) {
      const lab = await openLab(bench, target);
      try {
        lab.harness.site.serve(PATH, PAGE.replace('STYLE', marksStyle()));
        const page = await lab.harness.open(elsewhere(PATH));
        await page.evaluate(await bundlePainting());
        await page.evaluate((task) => zhimingPainting.prepare(task), await taskOf(bench));
        return await paintingRows(page, target);
      } finally {
        await lab.close();
      }
    },
  };
}

async function paintingRows(page: Page, target: TargetName): Promise<Row[]> {
  const turns = Object.entries(COPIES).map(([name, copies]) => ({ name, copies }));
  const painted = new Map<string, number>();
  const times = await interleave(ROUNDS, turns, async ({ name, copies }) => {
    const { milliseconds, count } = await page.evaluate(
      (way, times) => ({ milliseconds: zhimingPainting.time(way, times), count: zhimingPainting.painted() }),
      name,
      copies,
    );
    painted.set(name, count);
    return milliseconds;
  });
  checkPainted(painted);
  const suffix = target === 'chrome' ? '' : '-firefox';
  const where = target === 'chrome' ? '' : ', Firefox';
  const row = (id: string, label: string, name: string, over: string): Row =>
    rowOf(`${id}${suffix}`, `${label}${where}`, '×', times.ratios(name, over));
  return [
    rowOf(`paint/milliseconds${suffix}`, `painting, 6,000 units${where}`, 'ms', times.of('highlight')),
    row('paint/wrap', 'painting: wrapping ÷ ours', 'wrap', 'highlight'),
    row(
      'paint/find-and-replace',
      'painting: findAndReplaceDOMText, told the names ÷ ours',
      'findAndReplace',
      'highlight',
    ),
    row('paint/mark-ranges', 'painting: mark.js, told where ÷ ours', 'markRanges', 'highlight'),
    row(
      'find/mark',
      'finding and painting: mark.js, given those of the list’s names that are there ÷ ours',
      'list-mark',
      'list-ours',
    ),
    row(
      'find/mark-expression',
      'finding and painting: mark.js, one expression of the list ÷ ours',
      'list-mark-expression',
      'list-ours',
    ),
  ];
}

/** @throws when a way has painted nothing, or one that was told where the names are has not painted them all. */
function checkPainted(painted: ReadonlyMap<string, number>): void {
  const expected = painted.get('highlight');
  for (const [name, count] of painted) {
    const isTold = name === 'wrap' || name === 'markRanges';
    if (count === 0 || (isTold && count !== expected)) {
      throw new Error(`${name} has painted ${count} names, ours ${expected}.`);
    }
  }
}

function marksStyle(): string {
  return readFileSync(fileURLToPath(new URL('../../../src/content/marks.css', import.meta.url)), 'utf8');
}

async function taskOf({ bundle, knowledge, glossed }: Bench): Promise<PaintingTask> {
  const { text, article } = glossed(LENGTH, 0);
  const annotations = await bundle.subject.link(article, knowledge, {
    readEnglish: () => Promise.resolve({ kindOfName: () => null }),
  });
  const starts: number[] = [];
  let length = 0;
  for (const block of article.blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  const names = annotations.map(({ block, start, end }) => {
    const offset = starts[block] ?? 0;
    return { start: offset + start, end: offset + end };
  });
  const longestFirst = (a: string, b: string): number => b.length - a.length;
  const forms = listForms(knowledge).sort(longestFirst);
  const normalised = knowledge.normalise(text);
  return {
    text,
    names: names.sort((a, b) => a.start - b.start),
    list: readFileSync(ensureKnowledge()).toString('base64'),
    forms,
    present: forms.filter((form) => normalised.includes(form)),
  };
}

/** The page's script, as text. */
async function bundlePainting(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome144', 'firefox153'],
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../browser/painting-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'zhimingPaintingBundle',
      },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The painting script was not built.');
  return chunk.code;
}
