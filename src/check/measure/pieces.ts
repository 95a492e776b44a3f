/** A forme in; what stands on the page story by story, each with its place along and across the lines, out: heads, frames, pictures, display lines. */
import { greatest, least } from '../../model/extent.ts';
import type {
  Forme,
  FormeFrame,
  FormePart,
  FormeStory,
  PartRole,
  Rect,
} from '../../model/forme.ts';
import { px } from '../../units.ts';
import { overhang, placeOfRect, ROUNDING } from './geometry.ts';
import { type Site, siteOf } from './sites.ts';

export interface Piece {
  readonly kind: 'head' | 'frame' | 'picture' | 'display';
  readonly story: string;
  readonly rect: Rect;
  readonly site: Site;
}

export interface FramePiece extends Piece {
  readonly kind: 'frame';
  readonly frame: FormeFrame;
}

export interface StandingStory {
  readonly story: FormeStory;
  readonly head: Piece | null;
  readonly frames: readonly FramePiece[];
  readonly pictures: readonly Piece[];
  readonly displays: readonly Piece[];
  /** All of them. */
  readonly pieces: readonly Piece[];
  readonly site: Site;
  /** A box or a tint holds all of it. */
  readonly isBoxed: boolean;
}

/** Stories of which anything stands on the page, in reading order. */
export function storiesOn(forme: Forme): StandingStory[] {
  return forme.stories
    .map((story) => standing(forme, story))
    .filter(({ pieces }) => pieces.length > 0);
}

function standing(forme: Forme, story: FormeStory): StandingStory {
  const pieceOf = (kind: Exclude<Piece['kind'], 'frame'>, rects: readonly Rect[]): Piece[] => {
    const rect = hull(rects);
    return rect === null ? [] : [{ kind, story: story.id, rect, site: siteOf(forme, rect) }];
  };
  const [head = null] = pieceOf(
    'head',
    story.parts.filter(({ role }) => isHeadRole(role)).flatMap(slotsOf),
  );
  const frames = forme.frames
    .filter((frame) => frame.story === story.id)
    .map(
      (frame): FramePiece => ({
        kind: 'frame',
        story: story.id,
        rect: frame.rect,
        site: siteOf(forme, frame.rect),
        frame,
      }),
    );
  const pictures = story.parts
    .filter(({ picture }) => picture !== null)
    .flatMap((part) => pieceOf('picture', figureRects(story, part)));
  const displays = story.parts
    .filter(({ role, lines }) => role === 'display' && lines.some(({ frame }) => frame === null))
    .flatMap((part) => pieceOf('display', slotsOf(part)));
  return {
    story,
    head,
    frames,
    pictures,
    displays,
    pieces: [...(head === null ? [] : [head]), ...frames, ...pictures, ...displays],
    site: siteOf(forme, story.rect),
    isBoxed: isBoxed(forme, story),
  };
}

export const isHeadRole = (role: PartRole): boolean =>
  role === 'kicker' || role === 'headline' || role === 'deck';

const CAPTIONS: ReadonlySet<PartRole> = new Set(['caption', 'credit']);

const slotsOf = ({ lines }: FormePart): Rect[] => lines.map(({ rect }) => rect);

/** A picture with what is written under it. */
const figureRects = ({ parts }: FormeStory, { ref, picture }: FormePart): Rect[] => [
  ...(picture === null ? [] : [picture.rect]),
  ...parts
    .filter((part) => CAPTIONS.has(part.role) && part.ref.index === ref.index)
    .flatMap(slotsOf),
];

const isBoxed = ({ shapes }: Forme, story: FormeStory): boolean =>
  shapes.some(
    (shape) =>
      shape.kind === 'box' &&
      shape.of === story.id &&
      (shape.fill !== null || shape.stroke !== null) &&
      overhang(boxedPart(story), shape.rect) <= ROUNDING,
  );

/** The line round an advert holds its picture; the word that marks it stands outside. */
const boxedPart = ({ role, rect, parts }: FormeStory): Rect =>
  (role === 'advert' ? parts.find(({ picture }) => picture !== null)?.picture?.rect : null) ?? rect;

export function hull(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = least(rects.map((one) => one.x));
  const y = least(rects.map((one) => one.y));
  return {
    x: px(x),
    y: px(y),
    width: px(greatest(rects.map((one) => one.x + one.width)) - x),
    height: px(greatest(rects.map((one) => one.y + one.height)) - y),
  };
}

/** What a finding about a piece says of its place: of a frame its name and where it is pinned besides. */
export const whereStands = ({ story }: StandingStory, piece: Piece) => ({
  place: placeOfRect(piece.rect, story.id, isFrame(piece) ? piece.frame.id : null),
  origin: (isFrame(piece) ? piece.frame.origin : null) ?? originOf(story),
});

const isFrame = (piece: Piece): piece is FramePiece => piece.kind === 'frame';

/** The first line of a story that says where it was written. */
const originOf = ({ parts }: FormeStory) =>
  parts.flatMap(({ lines }) => lines).find(({ origin }) => origin !== null)?.origin ?? null;
