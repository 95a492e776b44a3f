/** A finding in, a name for it that stays when lines are added above it out. */
import type { Finding, Origin } from '../diagnostic.ts';

/** Rule, file and the text of the line itself; without a source, the story or frame. Numbers of lines are not in it. */
export function fingerprint(
  { rule, origin, place, message }: Finding,
  uri: string,
  lineOf: (origin: Origin) => string | null,
): string {
  const line = origin === null ? null : lineOf(origin);
  const about = line?.trim() ?? place?.frame ?? place?.story ?? message;
  return hash([rule, uri, about].join('\n'));
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over UTF-8: a name, not a seal. */
function hash(text: string): string {
  let value = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  return value.toString(16).padStart(16, '0');
}
