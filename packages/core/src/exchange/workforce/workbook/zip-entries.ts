import { Inflate } from "fflate";
import { Crc32 } from "./crc.js";
import { DamagedWorkbook } from "./damaged.js";

/** A file in an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
/** Packed; what it unpacks to may be many times as long, and is gone through without a pause. */
const pieceBytes = 16 * 1024;

/** The files of an archive, by name. @throws DamagedWorkbook */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  let end = bytes.length - endLength;
  const first = Math.max(0, end - longestComment);
  while (end >= first && view.getUint32(end, true) !== endSignature) end--;
  if (end < first) throw new DamagedWorkbook("no directory");
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new DamagedWorkbook("directory cut off");
    }
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll("\\", "/");
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * A file of an archive, unpacked piece by piece: never more than the archive says that it holds, which is what was
 * allowed. @throws DamagedWorkbook
 */
export function* unpack(
  archive: Uint8Array,
  { method, crc, packed, size, offset }: ZipEntry,
): Generator<Uint8Array> {
  const view = viewOf(archive);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== localSignature) {
    throw new DamagedWorkbook("no file at its place");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + packed;
  if (end > archive.length || (method !== 0 && method !== 8)) throw new DamagedWorkbook("file cut off");
  let unpacked = 0;
  const checked = new Crc32();
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = start; at < end; at += pieceBytes) {
    const piece = archive.subarray(at, Math.min(end, at + pieceBytes));
    if (method === 0) ready.push(piece);
    else inflateInto(inflate, piece, at + pieceBytes >= end);
    for (const one of ready) {
      unpacked += one.length;
      if (unpacked > size) throw new DamagedWorkbook("larger than stated");
      checked.add(one);
      yield one;
    }
    ready = [];
  }
  if (unpacked !== size || checked.sum !== crc) throw new DamagedWorkbook("not what was packed");
}

/** The text of a small file of an archive. @throws DamagedWorkbook */
export function unpackText(archive: Uint8Array, entry: ZipEntry): string {
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of unpack(archive, entry)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return new TextDecoder().decode(bytes);
}

/** A file of an archive as text, piece by piece. @throws DamagedWorkbook */
export function* unpackTexts(archive: Uint8Array, entry: ZipEntry): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of unpack(archive, entry)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function inflateInto(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    throw new DamagedWorkbook("cannot be inflated");
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
