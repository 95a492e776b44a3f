/** Segments of a dump in, its stories out: bodies, and to each its head, its captions and what is signed behind it. */
import type { Passage } from '../../model/manuscript.ts';
import { type Belonging, belongingOf, type HeadPlace, type Owner } from './belonging.ts';
import type { DumpBlock } from './blocks.ts';
import { bodiesOf, type DumpBody } from './bodies.ts';
import { type HeadUnit, headUnits } from './head-units.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { Segment } from './segments.ts';
import { type DumpStory, passage } from './stories.ts';

export interface Deal {
  readonly stories: readonly DumpStory[];
  readonly units: readonly HeadUnit[];
  /** Whose each head is. */
  readonly owners: readonly Belonging[];
  readonly section: Passage | null;
  readonly credits: readonly Passage[];
}

export function dealSegments(segments: readonly Segment[], blanksTell: boolean): Deal {
  const found = bodiesOf(segments);
  // A dump may be nothing but heads.
  const bodies = found.length > 0 ? found : [{ lead: [], copy: [], measure: 0, from: 0, to: 0 }];
  const units = headUnits(segments, blanksTell);
  const like = likenessOf(bodies.map(textOf));
  const places = units.map((unit) => placeOf(unit, bodies, segments, like));
  const owners = belongingOf(places, bodies.length);
  const section = units.find((_, at) => owners[at]?.owner.kind === 'section')?.lines[0];
  return {
    stories: storiesOf(segments, bodies, units, owners, like),
    units,
    owners,
    section: section === undefined ? null : passage(section),
    credits: creditsOf(segments),
  };
}

const textOf = ({ lead, copy }: DumpBody): string =>
  [...lead, ...copy].map(({ block }) => block.text).join('\n');

/** How much it counts that a head stands beside a body, and that it speaks of it. */
const BESIDE = 3;
const SPEAKS = 3;
const FAR = -0.5;
/** A line on its own: that it speaks of a body counts more, for it may stand anywhere. Most lines of display are heads. */
const OWN_BESIDE = 0.8;
const OWN_SPEAKS = 4.5;
const RARE = 2.2;
/** The name of a section is short, and stands first or last in most dumps. */
const SECTION = 8;
const AT_EDGE = 3.5;
const INSIDE = 1.5;

function placeOf(
  unit: HeadUnit,
  bodies: readonly DumpBody[],
  segments: readonly Segment[],
  like: Likeness,
): HeadPlace {
  const text = unit.lines.map((block) => block.text).join(' ');
  const near = bodies.map((body) => nearness(unit, body, segments));
  const likes = bodies.map((_, at) => like(text, at));
  const alone = unit.label.length === 0 && unit.lines.length === 1;
  const edge = unit.from === 0 || unit.to === segments.length - 1;
  return {
    scores: near.map((one, at) => BESIDE * one + SPEAKS * (likes[at] ?? 0)),
    asDisplay: near.map((one, at) => OWN_BESIDE * one + OWN_SPEAKS * (likes[at] ?? 0) - RARE),
    asSection: alone && [...text].length <= SECTION ? (edge ? AT_EDGE : INSIDE) : -1,
  };
}

/** 1 side by side, less with other heads or captions between; beyond another body it speaks against it. */
function nearness(unit: HeadUnit, body: DumpBody, segments: readonly Segment[]): number {
  const between =
    unit.to < body.from
      ? segments.slice(unit.to + 1, body.from)
      : segments.slice(body.to + 1, unit.from);
  if (between.some(({ kind }) => kind === 'copy')) return FAR;
  return 1 / (1 + 0.6 * between.filter(({ kind }) => kind !== 'sign').length);
}

function storiesOf(
  segments: readonly Segment[],
  bodies: readonly DumpBody[],
  units: readonly HeadUnit[],
  owners: readonly Belonging[],
  like: Likeness,
): DumpStory[] {
  const owned = (kind: Owner['kind'], body: number): HeadUnit[] =>
    units.filter((_, at) => {
      const owner = owners[at]?.owner;
      return owner?.kind === kind && owner.kind !== 'section' && owner.body === body;
    });
  const signed = (sign: 'source' | 'byline', body: number): DumpBlock[] =>
    segments.flatMap((one, at) =>
      one.kind === 'sign' && one.sign === sign && nearestBefore(bodies, at) === body
        ? [one.block]
        : [],
    );
  const captions = captionOwners(segments, bodies, like);
  return bodies.map((body, at) => ({
    body,
    head: owned('head', at)[0] ?? null,
    displays: owned('display', at),
    captions: captions.filter(({ owner }) => owner === at).map(({ block }) => block),
    sources: signed('source', at),
    bylines: signed('byline', at),
  }));
}

/** Sources and authors are named behind what they are of. */
function nearestBefore(bodies: readonly DumpBody[], place: number): number {
  const before = bodies.filter(({ to }) => to < place);
  const last = before.reduce<DumpBody | undefined>(
    (a, b) => (a === undefined || b.to > a.to ? b : a),
    undefined,
  );
  return last === undefined ? 0 : bodies.indexOf(last);
}

/** Half a likeness. */
const CAPTION_BESIDE = 0.2;

function captionOwners(
  segments: readonly Segment[],
  bodies: readonly DumpBody[],
  like: Likeness,
): { readonly block: DumpBlock; readonly owner: number }[] {
  return segments.flatMap((segment, place) => {
    if (segment.kind !== 'caption') return [];
    const scores = bodies.map((body, at) => {
      const beside = place - body.to === 1 || body.from - place === 1;
      return like(segment.block.text, at) + (beside ? CAPTION_BESIDE : 0);
    });
    const most = scores.reduce((a, b) => Math.max(a, b), 0);
    return [{ block: segment.block, owner: Math.max(0, scores.indexOf(most)) }];
  });
}

const creditsOf = (segments: readonly Segment[]): Passage[] =>
  segments.flatMap((segment) =>
    segment.kind === 'sign' && segment.sign === 'page-credit'
      ? segment.block.text.split(/\s+/u).map((one) => passage(segment.block, one))
      : [],
  );
