/** The lengths that page and template files are made of: what may stand there, and what comes out of it. */
import * as z from 'zod';
import { type Em, em, mm, mmToPx, type Px, pt, ptToPx, px } from '../../units.ts';
import { advice } from './scalars.ts';

export interface Length {
  readonly value: number;
  readonly unit: 'px' | 'mm' | 'pt' | 'em';
}

const LENGTH = /^(-?\d+(?:\.\d+)?)(px|mm|pt|em)$/;

function lengthOf(written: string | number): Length {
  const [, value, unit] = LENGTH.exec(String(written)) ?? [];
  return { value: Number(value ?? 0), unit: (unit ?? 'px') as Length['unit'] };
}

/** Length in px; em counts in `size`. */
export function lengthToPx({ value, unit }: Length, size: Px): Px {
  if (unit === 'mm') return mmToPx(mm(value));
  if (unit === 'pt') return ptToPx(pt(value));
  return unit === 'em' ? px(value * size) : px(value);
}

const written = (units: string, help: string) => {
  const pattern = new RegExp(`^-?\\d+(\\.\\d+)?(${units})$`);
  return z
    .union([z.number(), z.string()])
    .refine(
      (value) => value === 0 || pattern.test(String(value)),
      advice('bad-length', `not a length in ${units.replaceAll('|', ', ')}`, help),
    )
    .meta({ title: `length in ${units.replaceAll('|', ', ')}`, pattern: pattern.source });
};

/** A length that does not depend on type. */
export const length = written(
  'px|mm|pt',
  'write a number with its unit, as in `12.5px` or `5mm`',
).transform((value): Px => lengthToPx(lengthOf(value), px(0)));

export const ems = written('em', 'write it in the size of the type, as in `2em`').transform(
  (value): Em => em(lengthOf(value).value),
);

const POSITIVE = advice('out-of-range', 'the length is not above 0', 'write a length above 0');

/** Of what there must be some. */
export const someLength = length.refine((value) => value > 0, POSITIVE);

export const someEms = ems.refine(
  (value) => value > 0,
  advice(
    'bad-length',
    'the length is not above 0',
    'write how much later the lines start, as in `5em`',
  ),
);

/** A length that may count in the size of the body type. */
export const anyLength = written(
  'px|mm|pt|em',
  'write a number with its unit, as in `17em`',
).transform(lengthOf);

export const someAnyLength = anyLength.refine(({ value }) => value > 0, POSITIVE);
