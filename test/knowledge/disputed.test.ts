import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/knowledge/compile/read.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import { ROOT, readEntryFiles } from '../../tools/knowledge/inputs.ts';

const FILE = 'src/knowledge/entries/disputed.yaml';

const files = readEntryFiles(ROOT).map(({ file, source }) => ({ file, entries: readEntries(file, source).entries }));
const disputed = files.filter(({ file }) => file === FILE).flatMap(({ entries }) => entries.map(({ entry }) => entry));
const others = files.filter(({ file }) => file !== FILE).flatMap(({ entries }) => entries.map(({ entry }) => entry));

function statusOf(entry: Entry | undefined) {
  return entry?.kind === 'country' || entry?.kind === 'place' ? entry.status : undefined;
}

/** Whose standing is asked about most; the file may hold more. */
const EXPECTED = [
  'taiwan hong-kong macau tibet xinjiang',
  'south-china-sea spratly-islands paracel-islands scarborough-shoal second-thomas-shoal',
  'senkaku-islands dokdo kuril-islands',
  'kashmir ladakh aksai-chin arunachal-pradesh',
  'palestine jerusalem east-jerusalem west-bank gaza golan-heights',
  'crimea sevastopol donbas donetsk luhansk kherson zaporizhzhia',
  'transnistria kosovo abkhazia south-ossetia nagorno-karabakh northern-cyprus gibraltar',
  'western-sahara somaliland mayotte diego-garcia',
  'falkland-islands south-georgia-and-the-south-sandwich-islands british-indian-ocean-territory antarctica',
].flatMap((line) => line.split(' '));

/** Words that take a side or say whose it is by right. */
const LABELS = [
  /主权|主權|自古以来|自古以來|不可分割|固有领土|神圣|收回|回归|回歸|光复|叛乱|分裂|伪政权|所谓/,
  /\b(?:sovereign|inalienable|integral part|inherent|since ancient|renegade|breakaway|so-called|rightful|illegal)/i,
];

describe('the file of disputed polities and places', () => {
  it.each(EXPECTED)('holds %s, with who governs and who claims in both languages', (id) => {
    const status = statusOf(disputed.find((entry) => entry.id === id));
    expect(status?.zh).toMatch(/治理|控制|管辖|占据|驻守|管理|主张/);
    expect(status?.en).toMatch(/govern|control|held|administer|claim|taken/i);
  });

  it('holds nothing without a status, and all that has one or is a disputed polity', () => {
    expect(disputed.filter((entry) => statusOf(entry) === undefined).map(({ id }) => id)).toEqual([]);
    const elsewhere = others.filter(
      (entry) => statusOf(entry) !== undefined || (entry.kind === 'country' && entry.polity === 'disputed'),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it('takes no side in status and description', () => {
    const texts = disputed.flatMap((entry) => {
      const { zh, en } = statusOf(entry) ?? { zh: '', en: '' };
      return [zh, en, entry.description.zh, entry.description.en].map((text) => `${entry.id}: ${text}`);
    });
    expect(texts.filter((text) => LABELS.some((label) => label.test(text)))).toEqual([]);
  });

  it('leaves no claim to the description of another country or place', () => {
    const claimed = others.filter(
      ({ kind, description }) =>
        (kind === 'country' || kind === 'place') && /主权|主张|争议/.test(description.zh + (description.hant ?? '')),
    );
    expect(claimed.map(({ id }) => id)).toEqual([]);
  });

  it('words the city of a disputed polity as its seat of government', () => {
    const capitals = disputed.filter(
      (entry) => entry.kind === 'country' && entry.polity === 'disputed' && entry.capital !== undefined,
    );
    expect(capitals.map((entry) => 'capital-is-seat' in entry && entry['capital-is-seat'])).toEqual(
      capitals.map(() => true),
    );
  });
});
