/** The sections by which names are found: character pairs, matcher, references. Build time only. */
import { LICENCE_ORDER, NO_INDEX, packReference, REGION_ORDER, ROLE_ORDER, SECTION } from '../file.ts';
import type { FormRole } from '../knowledge.ts';
import { normaliseText } from '../normalise.ts';
import type { Licence, Region } from '../schema.ts';
import { groupStarts } from '../starts.ts';
import { formsOf } from './forms.ts';
import type { WrittenList } from './list.ts';
import { buildMatcher } from './matcher.ts';
import { bytesOf, type SectionContent } from './write.ts';

/** One meaning of a form before it is packed. `index`: of the entity or body; `null` for blockers of the lexicon. */
interface Meaning {
  readonly role: FormRole;
  readonly licence: Licence;
  readonly region: Region | null;
  readonly index: number | null;
}

/**
 * @param pairs traditional and simplified units in turn.
 * @param map the character map that `pairs` makes.
 */
export function formSections(list: WrittenList, pairs: Uint16Array, map: Uint16Array): readonly SectionContent[] {
  const meanings = collectMeanings(list, map);
  const matcher = buildMatcher(meanings.keys());
  const starts: number[] = [];
  const packed: number[] = [];
  for (const form of matcher.forms) {
    const sorted = [...(meanings.get(form)?.values() ?? [])].sort(compareMeanings(list));
    starts.push(packed.length);
    packed.push(...sorted.map(pack));
  }
  const references = groupStarts([...starts, packed.length]);
  return [
    { id: SECTION.characterPairs, bytes: bytesOf(pairs) },
    {
      id: SECTION.matcherParameters,
      bytes: bytesOf(Uint32Array.of(matcher.singles, matcher.log2PairBits)),
    },
    { id: SECTION.units, bytes: bytesOf(matcher.units) },
    { id: SECTION.pairBits, bytes: bytesOf(matcher.pairBits) },
    { id: SECTION.base, bytes: bytesOf(matcher.base) },
    { id: SECTION.check, bytes: bytesOf(matcher.check) },
    { id: SECTION.tailGroups, bytes: bytesOf(matcher.tailStarts.groups) },
    { id: SECTION.tailOffsets, bytes: bytesOf(matcher.tailStarts.offsets) },
    { id: SECTION.tails, bytes: bytesOf(matcher.tails) },
    { id: SECTION.referenceGroups, bytes: bytesOf(references.groups) },
    { id: SECTION.referenceOffsets, bytes: bytesOf(references.offsets) },
    { id: SECTION.references, bytes: bytesOf(Uint32Array.from(packed)) },
  ];
}

/** The meanings of each normalised form, one for each role and entity. */
function collectMeanings(list: WrittenList, map: Uint16Array): Map<string, Map<string, Meaning>> {
  const forms = new Map<string, Map<string, Meaning>>();
  const add = (form: string, meaning: Meaning): void => {
    const text = normaliseText(form, map);
    const known = forms.get(text) ?? new Map<string, Meaning>();
    const key = `${meaning.role} ${meaning.index}`;
    const before = known.get(key);
    // The same words in two regions (mainland and Hong Kong) belong to neither alone.
    known.set(key, before === undefined || before.region === meaning.region ? meaning : { ...meaning, region: null });
    forms.set(text, known);
  };
  for (const [entity, { entry }] of list.entries.entries()) {
    for (const { form, role, licence, region } of formsOf(entry)) {
      add(form, { role, licence, region, index: entity });
    }
  }
  for (const [index, body] of list.bodies.entries()) {
    for (const form of body.value.forms) add(form, { role: 'body', licence: 'free', region: null, index });
  }
  for (const blocker of list.blockers) {
    add(blocker.value, { role: 'blocker', licence: 'free', region: null, index: null });
  }
  return forms;
}

/** By role, then by prominence, then by id. */
function compareMeanings(list: WrittenList): (a: Meaning, b: Meaning) => number {
  const prominence = ({ role, index }: Meaning): number =>
    role === 'body' || index === null ? 0 : (list.entries[index]?.entry.prominence ?? 0);
  return (a, b) =>
    ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
    prominence(b) - prominence(a) ||
    (a.index ?? -1) - (b.index ?? -1);
}

function pack({ role, licence, region, index }: Meaning): number {
  return packReference(
    ROLE_ORDER.indexOf(role),
    LICENCE_ORDER.indexOf(licence),
    REGION_ORDER.indexOf(region),
    index ?? NO_INDEX,
  );
}
