/**
 * Writes the compiled file: sections one after the other behind a header. The same input gives the same bytes. Build
 * time only; the layout is described in `../file.ts`.
 */
import { createHash } from 'node:crypto';
import { checksum, FORMAT_VERSION, HEADER, MAGIC, padded } from '../file.ts';
import { headerChecksum } from '../sections.ts';

export interface SectionContent {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** The bytes of a typed array, as the file holds them. */
export function bytesOf(array: Uint8Array | Uint16Array | Int16Array | Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** The bytes of a value as JSON. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/**
 * Puts the sections into one file.
 *
 * @param sections in the order in which they shall stand.
 * @param sources hex digits of a digest of what the file was compiled from (at least 32).
 */
export function writeFile(sections: readonly SectionContent[], sources: string): ArrayBuffer {
  const tableEnd = HEADER.table + sections.length * HEADER.sectionBytes;
  const length = sections.reduce((sum, section) => sum + padded(section.bytes.length), tableEnd);
  const file = new ArrayBuffer(length);
  const bytes = new Uint8Array(file);
  const view = new DataView(file);
  bytes.set(MAGIC, 0);
  view.setUint32(HEADER.formatVersion, FORMAT_VERSION, true);
  view.setUint32(HEADER.fileLength, length, true);
  bytes.set(Buffer.from(sources, 'hex').subarray(0, HEADER.digestBytes), HEADER.sources);
  view.setUint32(HEADER.sectionCount, sections.length, true);
  const content = createHash('sha256');
  let offset = tableEnd;
  for (const [index, section] of sections.entries()) {
    bytes.set(section.bytes, offset);
    const words = new Uint32Array(file, offset, padded(section.bytes.length) / 4);
    const row = HEADER.table + index * HEADER.sectionBytes;
    view.setUint32(row, section.id, true);
    view.setUint32(row + 4, offset, true);
    view.setUint32(row + 8, section.bytes.length, true);
    view.setUint32(row + 12, checksum(words), true);
    content.update(`${section.id}:${section.bytes.length}:`).update(section.bytes);
    offset += padded(section.bytes.length);
  }
  bytes.set(content.digest().subarray(0, HEADER.digestBytes), HEADER.contentVersion);
  view.setUint32(HEADER.checksum, headerChecksum(file, sections.length), true);
  return file;
}
