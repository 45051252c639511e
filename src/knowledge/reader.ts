/**
 * Reads the compiled knowledge file: views of its bytes, nothing parsed at opening, an entity's text decoded when it
 * is asked for. Bundled into the worker, so it imports neither the schema's validator nor Node.
 */
import type { EntityKind } from '../model/annotation.ts';
import { ENTITY_KIND_ORDER, NO_END, SECTION, TEXT_SECTION_ENTITIES } from './file.ts';
import { FormTable } from './form-table.ts';
import { restoreKeys } from './keys.ts';
import type {
  CompiledBody,
  CompiledEntity,
  CompiledRegion,
  CountryLeader,
  FormReference,
  Knowledge,
  OrdinaryWords,
  Reading,
} from './knowledge.ts';
import { createScanner, type Visit } from './matcher.ts';
import { buildCharacterMap, normaliseText } from './normalise.ts';
import { Pinyin } from './pinyin.ts';
import { Readings } from './readings.ts';
import { Sections } from './sections.ts';
import { firstRow, rowsOf } from './sorted-rows.ts';
import { startsOf } from './starts.ts';
import { type StoredEntity, TraditionalText } from './traditional-text.ts';
import { Transliteration } from './transliteration.ts';
import { Words } from './words.ts';

/**
 * Opens a compiled file.
 *
 * @param bytes the whole file; it must not change afterwards.
 * @throws {KnowledgeError} `version` when it was made for another version of this program, `damaged` when it is cut or
 * changed. A damaged text section is noticed when an entity of it is first asked for: `entity` then throws the same.
 */
export function openKnowledge(bytes: ArrayBuffer): Knowledge {
  return new FileKnowledge(new Sections(bytes));
}

class FileKnowledge implements Knowledge {
  readonly version: string;
  readonly entityCount: number;
  readonly formCount: number;
  readonly scan: (text: string, visit: Visit) => void;
  private readonly sections: Sections;
  private readonly characterMap: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly prominence: Uint8Array;
  private readonly forms: FormTable;
  private readonly entities = new Map<number, CompiledEntity>();
  private readonly decoder = new TextDecoder();
  private readonly transliteration: Transliteration;
  private pinyin: Pinyin | null = null;
  private readings: Readings | null = null;
  private readingLines: readonly string[] | null = null;
  private traditional: TraditionalText | null = null;
  private ordinaryWords: Words | null = null;
  private textKeys: readonly string[] | null = null;
  private textStarts: Uint32Array | null = null;
  private idStarts: Uint32Array | null = null;
  private bodyList: readonly CompiledBody[] | null = null;
  private regionList: readonly CompiledRegion[] | null = null;
  /** What linking asks of the list again and again; no more than the list holds. */
  private readonly indexes = new Map<string, number>();
  private bodyIndexes: ReadonlyMap<string, number> | null = null;
  private countryBodies: Uint32Array | null = null;
  private capitals: Uint32Array | null = null;

  constructor(sections: Sections) {
    this.sections = sections;
    this.version = sections.version;
    this.characterMap = buildCharacterMap(sections.u16(SECTION.characterPairs));
    this.kinds = sections.bytesOf(SECTION.kinds);
    this.prominence = sections.bytesOf(SECTION.prominence);
    this.entityCount = this.kinds.length;
    const parameters = sections.u32(SECTION.matcherParameters);
    this.scan = createScanner({
      singles: parameters[0] ?? 0,
      log2PairBits: parameters[1] ?? 0,
      units: sections.u16(SECTION.units),
      pairBits: sections.u32(SECTION.pairBits),
      base: sections.i32(SECTION.base),
      check: sections.u16(SECTION.check),
      tailStarts: { groups: sections.u32(SECTION.tailGroups), offsets: sections.u16(SECTION.tailOffsets) },
      tails: sections.u16(SECTION.tails),
    });
    this.forms = new FormTable(
      { groups: sections.u32(SECTION.referenceGroups), offsets: sections.u16(SECTION.referenceOffsets) },
      sections.u32(SECTION.references),
      (body) => this.bodies()[body]?.id ?? null,
    );
    this.formCount = this.forms.count;
    this.transliteration = new Transliteration(sections);
  }

  references(form: number): readonly FormReference[] {
    return this.forms.references(form);
  }

  normalise(text: string): string {
    return normaliseText(text, this.characterMap);
  }

  kindOf(entity: number): EntityKind {
    const kind = ENTITY_KIND_ORDER[this.kinds[entity] ?? -1];
    if (kind === undefined) throw new RangeError(`There is no entity ${entity}.`);
    return kind;
  }

  prominenceOf(entity: number): number {
    return this.prominence[entity] ?? 0;
  }

  entity(entity: number): CompiledEntity {
    const known = this.entities.get(entity);
    if (known !== undefined) return known;
    if (!Number.isInteger(entity) || entity < 0 || entity >= this.entityCount) {
      throw new RangeError(`There is no entity ${entity}.`);
    }
    const bytes = this.textOf(entity);
    this.textKeys ??= this.json<readonly string[]>(SECTION.textKeys);
    // What the compiler wrote, it checked against the schema; the checksum says that nobody changed it since.
    const stored = restoreKeys(JSON.parse(this.decoder.decode(bytes)), this.textKeys) as StoredEntity;
    this.traditional ??= new TraditionalText(this.sections.u16(SECTION.usualTraditional));
    const compiled = this.traditional.restored(stored);
    this.entities.set(entity, compiled);
    return compiled;
  }

  /** The JSON of an entity. */
  private textOf(entity: number): Uint8Array {
    this.textStarts ??= startsOf(this.sections.bytesOf(SECTION.textLengths));
    const place = this.sections.u16(SECTION.textOrder)[entity] ?? 0;
    const block = Math.floor(place / TEXT_SECTION_ENTITIES);
    const first = this.textStarts[block * TEXT_SECTION_ENTITIES] ?? 0;
    const [start = 0, end = 0] = this.textStarts.subarray(place, place + 2);
    return this.sections.bytesOf(SECTION.text + block).subarray(start - first, end - first);
  }

  readingOf(entity: number): Reading | null {
    const { entry } = this.entity(entity);
    this.readings ??= new Readings(this.characterReadings(), this.sections.u16(SECTION.taiwanReadings));
    this.readingLines ??= this.decoder.decode(this.sections.bytesOf(SECTION.entityReadings)).split('\n');
    return this.readings.restored(entry.names.zh, entry.kind, this.readingLines[entity] ?? '');
  }

  indexOf(id: string): number | null {
    const known = this.indexes.get(id);
    if (known !== undefined) return known;
    const index = this.findId(id);
    if (index !== null) this.indexes.set(id, index);
    return index;
  }

  private findId(id: string): number | null {
    this.idStarts ??= startsOf(this.sections.bytesOf(SECTION.idLengths));
    const starts = this.idStarts;
    const ids = this.sections.bytesOf(SECTION.ids);
    let low = 0;
    let high = this.entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareAscii(ids, starts[middle] ?? 0, starts[middle + 1] ?? 0, id);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  countriesByCharacter(character: string): readonly number[] {
    if (character.length !== 1) return [];
    return rowsOf(this.sections.u32(SECTION.characters), 2, character.charCodeAt(0)).map((row) => row[0] ?? 0);
  }

  body(id: string): CompiledBody | null {
    return this.bodies()[this.indexOfBody(id)] ?? null;
  }

  bodyOf(country: number, bodyId: string): number | null {
    this.countryBodies ??= this.sections.u32(SECTION.countryBodies);
    const index = this.indexOfBody(bodyId);
    const rows = this.countryBodies;
    for (let at = firstRow(rows, 3, country) * 3; rows[at] === country; at += 3) {
      if (rows[at + 1] === index) return rows[at + 2] ?? null;
    }
    return null;
  }

  bodiesOf(country: number): readonly number[] {
    return rowsOf(this.sections.u32(SECTION.countryBodies), 3, country).map(([, organization = 0]) => organization);
  }

  region(id: string): CompiledRegion | null {
    this.regionList ??= this.json<readonly CompiledRegion[]>(SECTION.regions);
    return this.regionList.find((region) => region.id === id) ?? null;
  }

  capitalOf(place: number): number | null {
    this.capitals ??= this.sections.u32(SECTION.capitals);
    const at = firstRow(this.capitals, 2, place) * 2;
    return this.capitals[at] === place ? (this.capitals[at + 1] ?? null) : null;
  }

  leadersOf(country: number, year: number): readonly CountryLeader[] {
    return rowsOf(this.sections.u32(SECTION.leaders), 5, country)
      .filter(([, , from = 0, to = NO_END]) => from <= year && year <= to)
      .map(([person = 0, role = 0]) => ({ person, role }));
  }

  isNameComponent(text: string): boolean {
    return this.transliteration.isComponent(text);
  }

  transliterationScore(character: string): number {
    return this.transliteration.score(character);
  }

  readingsOf(character: string): readonly string[] {
    return this.characterReadings().readingsOf(character);
  }

  words(): OrdinaryWords {
    this.ordinaryWords ??= new Words(this.sections);
    return this.ordinaryWords;
  }

  private characterReadings(): Pinyin {
    this.pinyin ??= new Pinyin(this.sections.u16(SECTION.readings), this.json(SECTION.syllables));
    return this.pinyin;
  }

  private bodies(): readonly CompiledBody[] {
    this.bodyList ??= this.json<readonly CompiledBody[]>(SECTION.bodies);
    return this.bodyList;
  }

  /** -1: there is no such body. */
  private indexOfBody(id: string): number {
    this.bodyIndexes ??= new Map(this.bodies().map((body, index) => [body.id, index]));
    return this.bodyIndexes.get(id) ?? -1;
  }

  /** A small section of JSON that the compiler wrote as a `T`. */
  private json<T>(section: number): T {
    return JSON.parse(this.decoder.decode(this.sections.bytesOf(section))) as T;
  }
}

/** The order of the ASCII bytes from `start` to `end` and an id: negative, 0 or positive. */
function compareAscii(bytes: Uint8Array, start: number, end: number, id: string): number {
  const length = Math.min(end - start, id.length);
  for (let index = 0; index < length; index++) {
    const difference = (bytes[start + index] ?? 0) - id.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return end - start - id.length;
}
