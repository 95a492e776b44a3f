/** Forme in; rules that run through type or a picture out. */
import type { Rect } from '../../model/forme.ts';
import { overlapOf, placeOfLine, placeOfRect, setRect } from '../measure/geometry.ts';
import { nearbyIn } from '../measure/nearby.ts';
import { ruleRects } from '../measure/parting.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const ruleThroughType = rule({
  id: 'rule-through-type',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'A rule of a story or of the page runs through a line of type or through a picture.',
    why: 'It strikes out what it should part.',
    fix: 'Pull the pins of the two stories a line apart, or change `above` and `beside` of `story-rule` in the template.',
    example: 'the rule above a story, with the last line of the story over it on the same line.',
    source: 'newsroom.md 4.6, 4.12',
  },
  check: ({ forme }) => {
    const things = [
      ...linesOf(forme)
        // A part that is larger than its place is reported as that.
        .filter(({ part }) => !forme.misfit.parts.includes(part.id))
        .map((set) => ({
          name: `line \`${set.line.id}\``,
          rect: setRect(set.line),
          place: placeOfLine(set),
          origin: set.line.origin,
        })),
      ...forme.stories.flatMap(({ id, parts }) =>
        parts.flatMap(({ picture }) =>
          picture === null
            ? []
            : [
                {
                  name: `picture \`${picture.image}\``,
                  rect: picture.rect,
                  place: placeOfRect(picture.rect, id),
                  origin: picture.origin,
                },
              ],
        ),
      ),
    ];
    const near = nearbyIn(things, ({ rect }) => [rect]);
    return ruleRects(forme).flatMap(({ of, rect }) => {
      const struck = near(rect).find((thing) => runsThrough(rect, thing.rect));
      if (struck === undefined) return [];
      const whose = of === 'furniture' ? 'of the page' : `of \`${of}\``;
      return [
        {
          message: `a rule ${whose} runs through ${struck.name}`,
          help: 'pull the pins of the stories a line apart, or change `story-rule` in the template',
          place: struck.place,
          origin: struck.origin,
        },
      ];
    });
  },
});

/** In px: a rule may touch the em boxes beside it. */
const TOUCH = 1;

function runsThrough(line: Rect, thing: Rect): boolean {
  const { x, y } = overlapOf(line, thing);
  const isLevel = line.width > line.height;
  const [length, depth] = isLevel
    ? [x, Math.min(line.y - thing.y, thing.y + thing.height - line.y)]
    : [y, Math.min(line.x - thing.x, thing.x + thing.width - line.x)];
  return length > TOUCH && depth > TOUCH;
}
