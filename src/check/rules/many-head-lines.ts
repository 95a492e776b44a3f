/** Forme in; headlines with too many lines, and main heads whose lines are too short or long, out. */
import {
  type HeadPart,
  halvesOf,
  headlines,
  inTenths,
  lengthsOf,
  MOST_HEAD_LINES,
  whereIs,
} from '../measure/heads.ts';
import { type Fault, rule } from '../rule.ts';

export const manyHeadLines = rule({
  id: 'many-head-lines',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'A headline has more than three lines, or a line of the main head of the page (of its role `lead`) has fewer than 6 or more than 12 characters, in Japanese fewer than 7 or more than 10.',
    why: 'A head is read at a glance: short lines and few of them.',
    fix: 'Cut the headline, or break it otherwise.',
    example: 'a main head of 15 characters in one piece.',
    source: 'cjk-rules HED-03',
  },
  check: ({ forme }) => headlines(forme).flatMap((head) => [...tooMany(head), ...ofLength(head)]),
});

function tooMany(head: HeadPart): Fault[] {
  const count = head.lines.length;
  if (count <= MOST_HEAD_LINES) return [];
  const message = `the headline of \`${head.story.id}\` has ${count} lines`;
  return [{ message, help: `write ${MOST_HEAD_LINES} lines at most`, ...whereIs(head) }];
}

function ofLength(head: HeadPart): Fault[] {
  if (head.story.role !== 'lead') return [];
  const { least, most } = lengthsOf(head.part.lang);
  return head.lines.flatMap(halvesOf).flatMap(({ text, cells }) => {
    if (Math.ceil(cells) >= least && Math.floor(cells) <= most) return [];
    const message = `\`${text}\` in the main head is ${inTenths(cells)} cells long`;
    return [{ message, help: `write ${least} to ${most} characters a line`, ...whereIs(head) }];
  });
}
