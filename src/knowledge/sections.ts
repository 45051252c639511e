/**
 * The compiled file as a set of verified sections. Nothing is parsed: a section is a view of the file's bytes.
 */
import { checksum, FORMAT_VERSION, HEADER, isVerifiedAtOpening, MAGIC, padded } from './file.ts';
import { KnowledgeError } from './knowledge-error.ts';

interface Section {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

const MEND = 'reinstall the extension, or build the list again with "npm run knowledge"';

/**
 * The sections of one file. Those that the look-up needs are verified by the constructor, the others when they are
 * first asked for.
 */
export class Sections {
  /** Hex digits of the content. */
  readonly version: string;
  /** Hex digits of the sources that the file was compiled from. */
  readonly sources: string;
  private readonly table = new Map<number, Section>();
  private readonly verified = new Set<number>();
  private readonly bytes: ArrayBuffer;

  /** @throws {KnowledgeError} when the file is no knowledge file, of another version, cut or changed. */
  constructor(bytes: ArrayBuffer) {
    this.bytes = bytes;
    const count = readHeader(bytes);
    const view = new DataView(bytes);
    this.version = hex(new Uint8Array(bytes, HEADER.contentVersion, HEADER.digestBytes));
    this.sources = hex(new Uint8Array(bytes, HEADER.sources, HEADER.digestBytes));
    let expected = HEADER.table + count * HEADER.sectionBytes;
    for (let index = 0; index < count; index++) {
      const at = HEADER.table + index * HEADER.sectionBytes;
      const section = {
        offset: view.getUint32(at + 4, true),
        length: view.getUint32(at + 8, true),
        checksum: view.getUint32(at + 12, true),
      };
      if (section.offset !== expected || section.length > bytes.byteLength - expected) {
        throw damaged('its sections do not follow each other');
      }
      expected += padded(section.length);
      this.table.set(view.getUint32(at, true), section);
    }
    if (expected !== bytes.byteLength) throw damaged('its sections do not fill it');
    for (const id of this.table.keys()) if (isVerifiedAtOpening(id)) this.verify(id);
  }

  /** @throws {KnowledgeError} when the section is missing or damaged. */
  bytesOf(id: number): Uint8Array<ArrayBuffer> {
    const section = this.verify(id);
    return new Uint8Array(this.bytes, section.offset, section.length);
  }

  u16(id: number): Uint16Array<ArrayBuffer> {
    const section = this.verify(id);
    return new Uint16Array(this.bytes, section.offset, section.length / 2);
  }

  u32(id: number): Uint32Array<ArrayBuffer> {
    const section = this.verify(id);
    return new Uint32Array(this.bytes, section.offset, section.length / 4);
  }

  i32(id: number): Int32Array<ArrayBuffer> {
    const section = this.verify(id);
    return new Int32Array(this.bytes, section.offset, section.length / 4);
  }

  private verify(id: number): Section {
    const section = this.table.get(id);
    if (section === undefined) throw damaged(`section ${id} is missing`);
    if (!this.verified.has(id)) {
      const words = new Uint32Array(this.bytes, section.offset, padded(section.length) / 4);
      if (checksum(words) !== section.checksum) throw damaged(`section ${id} has a wrong checksum`);
      this.verified.add(id);
    }
    return section;
  }
}

/** Checks the header and returns how many sections the table has. */
function readHeader(bytes: ArrayBuffer): number {
  if (bytes.byteLength < HEADER.table || bytes.byteLength % 4 !== 0) throw damaged('it is cut');
  const magic = new Uint8Array(bytes, 0, MAGIC.length);
  if (MAGIC.some((byte, index) => magic[index] !== byte)) throw damaged('it does not begin like one');
  const view = new DataView(bytes);
  const version = view.getUint32(HEADER.formatVersion, true);
  if (version !== FORMAT_VERSION) {
    throw new KnowledgeError(
      'version',
      `The knowledge file has format ${version}, this program reads format ${FORMAT_VERSION}: ${MEND}.`,
    );
  }
  if (view.getUint32(HEADER.fileLength, true) !== bytes.byteLength) throw damaged('it is cut');
  const count = view.getUint32(HEADER.sectionCount, true);
  if (count > (bytes.byteLength - HEADER.table) / HEADER.sectionBytes) throw damaged('its table is cut');
  if (headerChecksum(bytes, count) !== view.getUint32(HEADER.checksum, true)) {
    throw damaged('its header has a wrong checksum');
  }
  return count;
}

/**
 * The checksum of the header and the table of sections, in which the checksum's own place counts as 0.
 *
 * @param count sections in the table.
 */
export function headerChecksum(bytes: ArrayBuffer, count: number): number {
  const words = new Uint32Array(bytes.slice(0, HEADER.table + count * HEADER.sectionBytes));
  words[HEADER.checksum / 4] = 0;
  return checksum(words);
}

function damaged(how: string): KnowledgeError {
  return new KnowledgeError('damaged', `The knowledge file is damaged (${how}): ${MEND}.`);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
