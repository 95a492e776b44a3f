/** A picture's file and what it says of itself in; that it is too large to be decoded, if it is, out. */
import { megabytes } from '../units.ts';
import type { Fault } from './faults.ts';
import type { Format } from './format.ts';
import type { Header } from './header.ts';
import { scansIn } from './jpeg-scans.ts';
import { bytesAtOnce, MOST_AT_ONCE, MOST_PASSED, MOST_PIXELS } from './limits.ts';

export function excessOf(bytes: Uint8Array, format: Format, header: Header): Fault | null {
  const { width, height, isLayered } = header;
  const pixels = width * height;
  const shape = `${width} × ${height} pixels`;
  if (pixels > MOST_PIXELS) return huge(`has ${shape}, more than ${millions(MOST_PIXELS)} million`);
  const needed = bytesAtOnce(format, header);
  const kind = isLayered ? `${LAYERED[format] ?? ''}${format}` : format;
  if (needed > MOST_AT_ONCE)
    return huge(`takes ${megabytes(needed)} to decode: ${shape} as ${kind}`);
  const scans = format === 'JPEG' && isLayered ? scansIn(bytes) : 1;
  return pixels * scans > MOST_PASSED ? huge(`stores ${shape} in ${scans} passes`) : null;
}

const huge = (says: string): Fault => ({
  rule: 'huge-picture',
  says,
  help: 'save it in a smaller size, or as a JPEG that is not progressive',
});

const LAYERED: Partial<Record<Format, string>> = { JPEG: 'progressive ', PNG: 'interlaced ' };

const millions = (count: number): string => (count / 1e6).toFixed(0);
