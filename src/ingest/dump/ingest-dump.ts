/** The text of a dump in, a manuscript out. */
import type { Manuscript, ManuscriptStory } from '../../model/manuscript.ts';
import { languageOf } from './lang.ts';
import { type Belonging, belongingOf, type HeadPlace } from './belonging.ts';
import { blocksOf, type DumpBlock } from './blocks.ts';
import { bodiesOf, type DumpBody } from './bodies.ts';
import { readDump } from './dump-lines.ts';
import { type HeadUnit, headUnits } from './head-units.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { parallelHeads } from './parallel-heads.ts';
import { type ReadLines, readLines } from './read-lines.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type DumpStory, isStandingHead, lengthOf, passage, roleOf, storyOf } from './stories.ts';

export function ingestDump(text: string): Manuscript {
  const { lines } = readDump(text);
  const read = readLines(lines);
  const blocks = blocksOf(read.lines);
  const segments = segmentsOf(blocks, parallelHeads(blocks));
  const bodies = bodiesOf(segments);
  const units = headUnits(segments, blanksTell(read));
  const like = likenessOf(bodies.map(textOf));
  const owners = belongingOf(units.map((unit) => placeOf(unit, bodies, segments, like)), bodies.length);
  const stories = dealt(bodies, units, owners, segments, like);
  const section = units.find((_, at) => owners[at]?.owner.kind === 'section');
  return {
    sheet: {
      paper: null,
      date: null,
      label: null,
      section: section?.lines[0] === undefined ? null : passage(section.lines[0]),
      credits: creditsOf(segments),
      lang: languageOf(text),
    },
    stories: inOrder(stories, like),
    geometry: [],
    questions: [],
    dropped: [],
  };
}

const blanksTell = ({ dialect }: ReadLines): boolean =>
  dialect.blank.object > 0.2 && dialect.blank.on < 0.5;

const textOf = ({ lead, copy }: DumpBody): string =>
  [...lead, ...copy].map(({ block }) => block.text).join('\n');

/** How much it counts that a head stands beside a body, and that it speaks of it. */
const BESIDE = 3;
const SPEAKS = 3;
const FAR = -0.5;
/** Most lines of display are heads. */
const RARE = 2.2;

function placeOf(unit: HeadUnit, bodies: readonly DumpBody[], segments: readonly Segment[], like: Likeness): HeadPlace {
  const text = unit.lines.map((block) => block.text).join(' ');
  const near = bodies.map((body) => nearness(unit, body, segments));
  const likes = bodies.map((_, at) => like(text, at));
  const scores = near.map((one, at) => BESIDE * one + SPEAKS * (likes[at] ?? 0));
  const asDisplay = near.map((one, at) => one * 0.8 + (likes[at] ?? 0) * 4.5 - RARE);
  const alone = unit.label.length === 0 && unit.lines.length === 1;
  const edge = unit.from === 0 || unit.to === segments.length - 1;
  return { text, scores, asDisplay, asSection: alone && [...text].length <= 8 ? (edge ? 3.5 : 1.5) : -1 };
}

/** 1 side by side, less with other heads or captions between; beyond another body it speaks against it. */
function nearness(unit: HeadUnit, body: DumpBody, segments: readonly Segment[]): number {
  const between = unit.to < body.from ? segments.slice(unit.to + 1, body.from) : segments.slice(body.to + 1, unit.from);
  if (between.some(({ kind }) => kind === 'copy')) return FAR;
  return 1 / (1 + 0.6 * between.filter(({ kind }) => kind !== 'sign').length);
}

function dealt(
  bodies: readonly DumpBody[],
  units: readonly HeadUnit[],
  owners: readonly Belonging[],
  segments: readonly Segment[],
  like: Likeness,
): DumpStory[] {
  const owned = (kind: 'head' | 'display', body: number): HeadUnit[] =>
    units.filter((_, at) => {
      const owner = owners[at]?.owner;
      return owner?.kind === kind && owner.body === body;
    });
  const captions = captionOwners(segments, bodies, like);
  return bodies.map((body, at) => ({
    body,
    head: owned('head', at)[0] ?? null,
    displays: owned('display', at),
    captions: captions.filter(({ owner }) => owner === at).map(({ block }) => block),
    source: signsAfter(segments, body, 'source')[0] ?? null,
    bylines: signsAfter(segments, body, 'byline'),
  }));
}

function captionOwners(segments: readonly Segment[], bodies: readonly DumpBody[], like: Likeness) {
  return segments.flatMap((segment, place) => {
    if (segment.kind !== 'caption') return [];
    const scores = bodies.map((body, at) => like(segment.block.text, at) * 3 + (Math.abs(body.to - place) <= 1 || Math.abs(body.from - place) <= 1 ? 0.5 : 0));
    const owner = scores.indexOf(scores.reduce((a, b) => Math.max(a, b), 0));
    return [{ block: segment.block, owner }];
  });
}

/** Signs that stand right behind a body, before anything but signs. */
function signsAfter(segments: readonly Segment[], { to }: DumpBody, sign: string): DumpBlock[] {
  const found: DumpBlock[] = [];
  for (const segment of segments.slice(to + 1)) {
    if (segment.kind !== 'sign') break;
    if (segment.sign === sign) found.push(segment.block);
  }
  return found;
}

const creditsOf = (segments: readonly Segment[]) =>
  segments.flatMap((segment) =>
    segment.kind === 'sign' && segment.sign === 'page-credit'
      ? segment.block.text.split(/\s+/u).map((one) => passage(segment.block, one))
      : [],
  );

/** The first story of the page first, with what belongs to it; the others as the source has them. */
function inOrder(stories: readonly DumpStory[], like: Likeness): ManuscriptStory[] {
  const first = stories.reduce<DumpStory | undefined>((a, b) => (a === undefined || rank(b) > rank(a) ? b : a), undefined);
  const parts = stories.filter((one) => one !== first && roleOf(one) === 'quotes');
  const rest = stories.filter((one) => one !== first && !parts.includes(one));
  const numbered = [...(first === undefined ? [] : [first]), ...parts, ...rest];
  return numbered.map((story, at) => {
    const role = story === first ? 'lead' : roleOf(story);
    const partOf = role === 'quotes' || role === 'sidebar' ? 'story-1' : null;
    return storyOf(story, `story-${at + 1}`, role, partOf);
  });
}

const rank = (story: DumpStory): number =>
  (story.body.lead.length > 0 ? 1e6 : 0) + (roleOf(story) === 'story' ? 1e5 : 0) + lengthOf(story.body.copy);
