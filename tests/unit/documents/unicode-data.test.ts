/** The table of characters is of Unicode 17, whatever its sources call themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classOfCode } from '../../../src/model/typography/character-classes.ts';
import { kindOf } from '../../../src/model/typography/unicode.ts';
import { UNICODE_DATA_FILE, unicodeData } from '../../documents/unicode-data.ts';
import { categories, lineBreaks, widths } from '../../documents/unicode-properties.ts';
import { ROOT } from '../../helpers/command-line.ts';

/** New in 17 (DerivedAge): of wide ones some of each block. */
const NEW_WIDE = [0x16ff2, 0x16ff6, 0x187ff, 0x18d1e, 0x18df2, 0x1f6d8, 0x1faea, 0x323b0, 0x33479];
const NEW_NARROW = [0x88f, 0x20c1, 0xa7d4, 0x1cec0, 0x1e6c0];

const category = await categories();

/** What the database calls wide before it is assigned: UAX #11, `@missing`. */
const isKeptForHan = (code: number): boolean =>
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x2fffd) ||
  (code >= 0x30000 && code <= 0x3fffd);

const unassigned = category.flatMap((one, code) => (one === 'Cn' ? [code] : []));

describe('the table of characters', () => {
  it('is that of its sources', async () => {
    const written = readFileSync(join(ROOT, UNICODE_DATA_FILE), 'utf8');
    expect(written === (await unicodeData()), 'run `npm run generate`').toBe(true);
  });

  it('has the characters of Unicode 17', () => {
    const all = [...NEW_WIDE, ...NEW_NARROW];
    expect(all.filter((code) => category[code] === 'Cn')).toEqual([]);
  });

  it('has no width of a version before 17, and none of one after', () => {
    const width = widths();
    expect(NEW_WIDE.filter((code) => width[code] !== 'W')).toEqual([]);
    expect(NEW_NARROW.filter((code) => width[code] !== 'N')).toEqual([]);
    expect(unassigned.filter((code) => (width[code] === 'W') !== isKeptForHan(code))).toEqual([]);
  });

  it('has what later versions may add to Han as Han', () => {
    const han = kindOf(0x4e00);
    const kept = unassigned.filter(isKeptForHan);
    expect(kept).toContain(0x3347a);
    expect(kept.filter((code) => kindOf(code) !== han)).toEqual([]);
  });

  it('has every unambiguous hyphen as the hyphen of Chinese and Japanese', async () => {
    const hyphens = (await lineBreaks()).flatMap((one, code) => (one === 'HH' ? [code] : []));
    expect(hyphens).toContain(0x2010);
    expect(hyphens.filter((code) => classOfCode(code) !== 'connector')).toEqual([]);
  });
});
