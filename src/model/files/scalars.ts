/** The scalars that page and template files are made of: what may stand there, and what comes out of it. */
import * as z from 'zod';
import { LANGS } from '../page.ts';
import { type Focus, MIDDLE } from '../picture.ts';
import { LETTERS_AND_FIGURES } from '../typography/characters.ts';
import { kindOf } from '../typography/unicode.ts';

/** A rule and its advice travel in the issue, so that a reader can make a finding of it. */
export const advice = (rule: string, message: string, help: string) => ({
  error: message,
  params: { rule, help },
});

/** Characters as the author typed them. A bare `5` or `1.50` is text too and keeps its spelling. */
export const text = z.union([z.string(), z.number()]).meta({ title: 'text' });

/** Inside lists an empty entry is let through, so that it can be reported as an empty field. */
const entry = z.union([z.string(), z.number(), z.null()]);

export const texts = z
  .union([z.string(), z.number(), z.array(entry)])
  .meta({ title: 'text or list of texts' });

/** A key that may be left out or left empty. */
export const optional = <S extends z.ZodType>(schema: S) => schema.nullish();

export const lang = z.enum(LANGS);

/** What may name a story, a figure or a template. */
const ID = new RegExp(`^[${LETTERS_AND_FIGURES}][${LETTERS_AND_FIGURES}_-]*$`, 'u');
export function isIdentifier(value: string): boolean {
  return ID.test(value);
}

const named = (help: string) =>
  z
    .string()
    .refine(isIdentifier, advice('bad-id', 'an id holds letters, figures, `-` and `_` only', help))
    .meta({ title: 'id', pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$' });

export const identifier = named('rename it; the id of a story is its file name without `.md`');

export const templateName = named(
  'write the name of a folder in `templates`, as in `broadsheet-hk`, without a path; a folder elsewhere is named with `--templates`',
);

/** A path of a file; no system keeps control characters in its names. */
export const path = z
  .string()
  .min(1)
  .refine(
    (value) => !hasControl(value),
    advice(
      'wrong-value',
      'the path has a control character',
      'take it out, or write the path without quotes',
    ),
  );

const hasControl = (value: string): boolean =>
  [...value].some((char) => kindOf(char.codePointAt(0) ?? 0).category === 'Cc');

const OMISSION = /^(?:deck|body\.(?:0|[1-9]\d{0,5}))$/;
/** What pins may leave out of a story. */
export const omission = z
  .string()
  .refine(
    (value) => OMISSION.test(value),
    advice(
      'wrong-value',
      'only a deck or a part of the body can be left out',
      'write `deck`, or `body.7` as in the findings and in layout.txt',
    ),
  )
  .meta({ title: 'omission', pattern: OMISSION.source });

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
export const date = z
  .string()
  .refine(
    isCivilDate,
    advice('bad-date', 'not a date of the calendar', 'write year-month-day, as in `2025-05-09`'),
  )
  .meta({ title: 'date', pattern: DATE.source });

/** February of a year that is not a leap year; the calendar is Gregorian, like the newspaper's. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isCivilDate(value: string): boolean {
  const [, year, month, day] = (DATE.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return day >= 1 && day <= daysIn(year, month);
}

/** 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

const INTERVAL = /^([1-9]\d*)(?:\s*-\s*([1-9]\d*))?$/;
const noRange = (range: string) =>
  advice(
    'bad-area',
    'not a range of whole numbers from 1 up',
    `write \`3\`, or ${range} first to last`,
  );
const BACKWARDS = advice(
  'bad-area',
  'the range is written backwards',
  'write its smaller number first',
);
export const interval = z
  .union([z.number(), z.string()])
  .refine((value) => INTERVAL.test(String(value)), noRange('`12-55`'))
  .refine((value) => !isBackwards(String(value)), BACKWARDS)
  .meta({ title: 'range', examples: [3, '12-55'] })
  .transform((value) => intervalOf(String(value)));

export function intervalOf(value: string): { first: number; last: number } {
  const [, first, last] = INTERVAL.exec(value) ?? [];
  return { first: Number(first), last: Number(last ?? first) };
}

/** What is no range is neither. */
function isBackwards(value: string): boolean {
  const { first, last } = intervalOf(value);
  return last < first;
}

/** An interval as the key of a map, `3` or `5-7`. */
export const intervalKey = z
  .string()
  .refine((value) => INTERVAL.test(value), noRange('`5-7`'))
  .refine((value) => !isBackwards(value), BACKWARDS)
  .meta({ title: 'range', pattern: INTERVAL.source });

/** A page of twelve rows may be dealt into more than nine parts. */
const PART = /^([1-9]\d?)(?:-([1-9]\d?))?\/([1-9]\d?)$/;
export const part = z
  .string()
  .refine(
    (value) => {
      const { first, last, of } = partOf(value);
      return first <= last && last <= of;
    },
    advice(
      'bad-area',
      'not a part of the columns',
      'write `1/2`, the first of two, or `1-2/3`, the first two of three joined',
    ),
  )
  .meta({ title: 'part', pattern: PART.source, examples: ['1/2', '1-2/3'] })
  .transform(partOf);

/** Of what is no part, no numbers: they compare as false. */
function partOf(value: string): { first: number; last: number; of: number } {
  const [, first, last = first, of] = PART.exec(value) ?? [];
  return { first: Number(first), last: Number(last), of: Number(of) };
}

export const share = z.number().min(0).max(1).meta({ title: 'share, 0 to 1' });

/** Names of sides, as shares of width or height. */
const ACROSS: Readonly<Record<string, number>> = { left: 0, right: 1 };
const DOWN: Readonly<Record<string, number>> = { top: 0, bottom: 1 };
const FOCUS =
  /^(?:(?:top|bottom|middle|center|centre)(?:[ -](?:left|right))?|(?:left|right)(?:[ -](?:top|bottom|middle|center|centre))?|(\d{1,2}(?:\.\d+)?|100)% (\d{1,2}(?:\.\d+)?|100)%)$/;

/** A point of a picture, in words, in per cent, or as shares. */
export const focus = z
  .union([z.string(), z.strictObject({ x: share, y: share })])
  .refine(
    (value) => typeof value !== 'string' || FOCUS.test(value),
    advice(
      'bad-focus',
      'not a point of the picture',
      'write a side, as in `top` or `top left`, or a point from left and top, as in `30% 40%`',
    ),
  )
  .meta({ title: 'point of a picture', examples: ['top', 'top left', '30% 40%'] })
  .transform((value): Focus => (typeof value === 'string' ? focusOf(value) : value));

function focusOf(written: string): Focus {
  const [, x, y] = FOCUS.exec(written) ?? [];
  if (x !== undefined && y !== undefined) return { x: Number(x) / 100, y: Number(y) / 100 };
  const sides = written.split(/[ -]/);
  const shareOf = (shares: Readonly<Record<string, number>>, middle: number): number =>
    sides.flatMap((side) => shares[side] ?? [])[0] ?? middle;
  return { x: shareOf(ACROSS, MIDDLE.x), y: shareOf(DOWN, MIDDLE.y) };
}

const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
export const colour = z
  .string()
  .refine(
    (value) => COLOUR.test(value),
    advice('bad-colour', 'not a colour', "write it as `'#1a1a1a'`, in quotes"),
  )
  .meta({ title: 'colour', pattern: COLOUR.source });

export const count = z.number().int().min(1).meta({ title: 'whole number' });
