/** Segments of a dump in, the bodies of its stories out: lead and copy put together, what a caption parted joined again. */
import { endsSentence } from './dump-lines.ts';
import { datelineOf } from './newspaper-signs.ts';
import type { CopyBlock, CopySegment, Segment } from './segments.ts';

export interface DumpBody {
  readonly lead: readonly CopyBlock[];
  readonly copy: readonly CopyBlock[];
  readonly measure: number;
  /** Numbers of the segments that it starts and ends at. */
  readonly from: number;
  readonly to: number;
}

/** A lead is set wider than the text under it, in a few paragraphs. */
const WIDER = 1.5;
const LEAD_PARAGRAPHS = 3;
const ALIKE = 1.2;

export function bodiesOf(segments: readonly Segment[]): DumpBody[] {
  const bodies: DumpBody[] = [];
  for (const [at, segment] of segments.entries()) {
    if (segment.kind !== 'copy') continue;
    const body = { lead: [], copy: segment.blocks, measure: segment.measure, from: at, to: at };
    const before = bodies.at(-1);
    if (before !== undefined && goesOnIn(before, segment, segments.slice(before.to + 1, at)))
      bodies[bodies.length - 1] = joined(before, body);
    else bodies.push(body);
  }
  return withLeads(bodies);
}

/** Captions and credits may stand amid a story; a sentence that is not finished goes on behind anything. */
function goesOnIn(
  before: DumpBody,
  { blocks, measure }: CopySegment,
  between: readonly Segment[],
): boolean {
  const last = before.copy.at(-1)?.block.text ?? '';
  const first = blocks[0]?.block;
  if (first === undefined || datelineOf(first.text) !== '') return false;
  if (!endsSentence(last) && first.lines[0]?.state.kind === 'on') return true;
  const alike = Math.abs(before.measure - measure) <= ALIKE;
  return alike && between.length > 0 && between.every(({ kind }) => kind === 'caption');
}

const joined = (a: DumpBody, b: DumpBody): DumpBody => ({
  ...a,
  copy: [...a.copy, ...b.copy],
  to: b.to,
});

function withLeads(bodies: readonly DumpBody[]): DumpBody[] {
  let out: DumpBody[] = [];
  let waiting: DumpBody[] = [];
  for (const body of bodies) {
    const follows = waiting.length === 0 || body.from === (waiting.at(-1)?.to ?? 0) + 1;
    if (!follows) out = [...out, ...waiting.splice(0)];
    const opens = datelineOf(body.copy[0]?.block.text ?? '') !== '';
    if (opens && isLead(waiting, body)) {
      const lead = waiting.flatMap(({ copy }) => copy);
      out.push({ ...body, lead, from: waiting[0]?.from ?? body.from });
      waiting = [];
    } else if (opens || !isShort(body)) out = [...out, ...waiting.splice(0), body];
    else waiting.push(body);
  }
  return [...out, ...waiting];
}

const isShort = ({ copy }: DumpBody): boolean =>
  copy.length <= LEAD_PARAGRAPHS && copy.every(({ as }) => as === 'paragraph');

const isLead = (waiting: readonly DumpBody[], { measure }: DumpBody): boolean =>
  waiting.some((one) => one.measure >= measure * WIDER);
