/** Where findings stand on the page. */
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/check/mark.ts';
import { SHEET_CORNER, setRect } from '../../../src/check/measure/geometry.ts';
import { linesOf } from '../../../src/check/measure/walk.ts';
import { finding, type Origin, type Place } from '../../../src/diagnostic.ts';
import { mm, mmToPx } from '../../../src/units.ts';
import { makeEvidence } from '../../helpers/evidence.ts';

const { forme } = makeEvidence();
const line = linesOf(forme).find((set) => set.line.id === 'lead.body.0:2')?.line;
const [frame] = forme.frames;
const outline = (
  place: Place | null,
  origin: Origin | null = null,
  on: typeof forme | null = forme,
) => markOf(finding('overlap', 'error', 'x', { place, origin }), on).outline;
const somewhere = { ...SHEET_CORNER, x: mm(12), y: mm(34) };
const point = { x: mmToPx(mm(12)), y: mmToPx(mm(34)), width: 0, height: 0 };

describe('a finding is marked', () => {
  it('at the line that it names', () => {
    expect(outline({ ...SHEET_CORNER, line: 'lead.body.0:2' })).toEqual(line && setRect(line));
  });

  it('at the frame that it names', () => {
    expect(outline({ ...somewhere, frame: frame?.id ?? '' })).toEqual(frame?.rect);
  });

  it('at its point where nothing else is known, also without a forme', () => {
    expect(outline(somewhere)).toEqual(point);
    expect(outline({ ...somewhere, line: 'gone:1' }, null, null)).toEqual(point);
  });

  it('at the line that sets its source', () => {
    const origin = line?.origin ?? null;
    expect(origin).not.toBeNull();
    expect(outline(null, origin && { ...origin, length: 1 })).toEqual(line && setRect(line));
  });

  it('nowhere when it is about the whole sheet, or its source is not set', () => {
    expect(outline(SHEET_CORNER)).toBeNull();
    expect(outline(null, { file: 'page.yaml', line: 99, column: 1, length: 1 })).toBeNull();
    expect(outline(null)).toBeNull();
  });
});
