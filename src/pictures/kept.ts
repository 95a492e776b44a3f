/** What was found out or made of a file's content: looked up, or made now and kept. */
import { createHash } from 'node:crypto';
import type { PictureShelf } from '../model/picture.ts';
import type { Darkroom } from './darkroom.ts';
import type { Developed } from './develop.ts';
import type { Examined } from './examine.ts';
import { type Fault, isFault } from './faults.ts';
import type { Format } from './format.ts';

/** To be raised whenever the same file would be judged or prepared otherwise. */
const EDITION = 1;

export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const keyOf = (darkroom: Darkroom, ...parts: readonly unknown[]): string =>
  JSON.stringify(['picture', EDITION, darkroom.version, ...parts]);

/** What is no good is decoded again: it is not worth a place, and it may have been the machine's fault. */
export async function examinedOf(
  shelf: PictureShelf,
  darkroom: Darkroom,
  bytes: Uint8Array,
  format: Format,
): Promise<Examined | Fault> {
  const key = keyOf(darkroom, format, digestOf(bytes));
  const kept = parsed<Examined>(await shelf.readCache(key));
  if (kept !== null) return kept;
  const examined = await darkroom.examine(bytes, format);
  if (!isFault(examined)) await shelf.writeCache(key, encoded(examined));
  return examined;
}

/** `recipe` holds all that the bytes depend on besides the darkroom. */
export async function developedOf(
  shelf: PictureShelf,
  darkroom: Darkroom,
  recipe: readonly unknown[],
  make: () => Promise<Developed | Fault>,
): Promise<Developed | Fault> {
  const key = keyOf(darkroom, ...recipe);
  const kept = unpacked(await shelf.readCache(key));
  if (kept !== null) return kept;
  const made = await make();
  if (!isFault(made)) await shelf.writeCache(key, packed(made));
  return made;
}

/** A line that says what it is, then the file itself. */
function packed({ type, pixels, bytes }: Developed): Uint8Array {
  const head = encoded({ type, pixels, length: bytes.length });
  const whole = new Uint8Array(head.length + 1 + bytes.length);
  whole.set(head);
  whole[head.length] = LINE_END;
  whole.set(bytes, head.length + 1);
  return whole;
}

function unpacked(whole: Uint8Array | null): Developed | null {
  const end = whole?.indexOf(LINE_END) ?? -1;
  const head = parsed<Developed & { length: number }>(whole?.subarray(0, end) ?? null);
  const bytes = whole?.slice(end + 1) ?? null;
  if (head === null || bytes?.length !== head.length) return null;
  return { type: head.type, pixels: head.pixels, bytes };
}

const LINE_END = 10;

const encoded = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** An entry that cannot be read is only lost. */
function parsed<T>(bytes: Uint8Array | null): T | null {
  try {
    return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as T);
  } catch {
    return null;
  }
}
