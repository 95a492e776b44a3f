/** A text in, its fingerprint out: whether it is still the one that was read from a source. */
import { createHash } from 'node:crypto';

const DIGITS = 16;

export const textHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
