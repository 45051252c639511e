/** What each form of the list can mean, unpacked from 32 bits a reference when it is asked for. */
import { LICENCE_ORDER, NO_INDEX, REGION_ORDER, ROLE_ORDER } from './file.ts';
import type { FormReference } from './knowledge.ts';
import { type GroupedStarts, startOfPart } from './starts.ts';

export class FormTable {
  readonly count: number;
  private readonly starts: GroupedStarts;
  private readonly packed: Uint32Array;
  private readonly bodyId: (body: number) => string | null;
  private readonly known = new Map<number, readonly FormReference[]>();

  /** @param bodyId the id of a generic body by its index. */
  constructor(starts: GroupedStarts, packed: Uint32Array, bodyId: (body: number) => string | null) {
    this.starts = starts;
    this.packed = packed;
    this.bodyId = bodyId;
    this.count = Math.max(0, starts.offsets.length - 1);
  }

  /** @throws {RangeError} when there is no such form. */
  references(form: number): readonly FormReference[] {
    const known = this.known.get(form);
    if (known !== undefined) return known;
    if (!Number.isInteger(form) || form < 0 || form >= this.count) throw new RangeError(`There is no form ${form}.`);
    const start = startOfPart(this.starts, form);
    const end = startOfPart(this.starts, form + 1);
    const references = Array.from(this.packed.subarray(start, end), (packed) => this.unpack(packed));
    this.known.set(form, references);
    return references;
  }

  private unpack(packed: number): FormReference {
    const role = ROLE_ORDER[packed & 7] ?? 'blocker';
    const index = packed >>> 7;
    const namesEntity = role !== 'body' && role !== 'blocker' && index !== NO_INDEX;
    return {
      role,
      entity: namesEntity ? index : -1,
      licence: LICENCE_ORDER[(packed >>> 3) & 3] ?? 'free',
      region: REGION_ORDER[(packed >>> 5) & 3] ?? null,
      body: role === 'body' ? this.bodyId(index) : null,
      blocks: role === 'blocker' && index !== NO_INDEX ? index : null,
    };
  }
}
