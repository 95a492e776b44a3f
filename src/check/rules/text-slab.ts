/** Forme in; large grey fields of text without a crosshead, a picture or a rule in them out. */
import type { Forme } from '../../model/forme.ts';
import { type Leg, legsOf } from '../measure/legs.ts';
import { type FramePiece, storiesOn, whereStands } from '../measure/pieces.ts';
import { gutterOf, shared } from '../measure/sites.ts';
import { type Turn, turnsOf } from '../measure/turns.ts';
import { rule } from '../rule.ts';

export const textSlab = rule({
  id: 'text-slab',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Text runs for 30 lines and more beside as many in the next column, with no crosshead, display line, picture or quote in either. On a vertical page: through three rows.',
    why: 'A field of grey that size is not begun.',
    fix: 'Write crossheads (`## …` in the story), pin a picture or a display line into it, or give the story fewer lines.',
    example: 'two columns of 40 lines without a crosshead.',
    source: 'cjk-rules COL-07 白い; newsroom.md 4.8',
  },
  check: ({ forme }) => {
    const legs = new Map(legsOf(forme).map((leg) => [leg.frame.id, leg]));
    return storiesOn(forme).flatMap((story) => {
      const slab = slabIn(forme, legs, turnsOf(story));
      const first = slab[0];
      if (first === undefined) return [];
      const names = slab.map(({ frame }) => `\`${frame.id}\``).join(', ');
      return [
        {
          message: `${names} stand side by side for ${LEAST} lines and more of text alone`,
          help: 'write crossheads (`## …`) in the story, or pin a picture or a display line into it',
          ...whereStands(story, first),
        },
      ];
    });
  },
});

const LEAST = 30;
const FRAMES = { horizontal: 2, vertical: 3 } as const;

/** Frames that follow one another, so many that a field is seen. */
function slabIn(
  forme: Forme,
  legs: ReadonlyMap<string, Leg>,
  turns: readonly Turn[],
): readonly FramePiece[] {
  let open: FramePiece[] = [];
  for (const { from, to } of turns) {
    if (open.at(-1) !== from) open = [from];
    const isBeside = -shared(from.site.along, to.site.along) <= gutterOf(forme) * 1.5;
    open = isBeside && areBareTogether(forme, legs, [...open, to]) ? [...open, to] : [to];
    if (open.length >= FRAMES[forme.direction]) return open;
  }
  return [];
}

/** Lines at which all of them have text and nothing else. */
function areBareTogether(
  forme: Forme,
  legs: ReadonlyMap<string, Leg>,
  frames: readonly FramePiece[],
): boolean {
  const { pitch, lines } = forme.grid;
  let run = 0;
  for (let line = 0; line < lines; line += 1) {
    const isText = frames.every((frame) =>
      isTextAt(legs, frame, line - Math.round(frame.site.across.from / pitch)),
    );
    run = isText ? run + 1 : 0;
    if (run >= LEAST) return true;
  }
  return false;
}

function isTextAt(legs: ReadonlyMap<string, Leg>, { frame }: FramePiece, line: number): boolean {
  if (line < 0 || line >= frame.capacity) return false;
  const breaks = legs.get(frame.id)?.lines.filter(({ part }) => BREAKS.has(part.role)) ?? [];
  return !breaks.some(({ at }) => Math.abs(at - line) < 1);
}

const BREAKS: ReadonlySet<string> = new Set(['subhead', 'display', 'quote-head', 'quote']);
