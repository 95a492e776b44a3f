/** The seed page's own printed lines: what a professional system set, composed again from the copy and one setting a passage. */
import { describe, expect, it } from 'vitest';
import { PASSAGES, recompose } from '../../helpers/seed-lines.ts';
import { openHouse } from './setting.ts';

const fonts = await openHouse();
const recomposed = PASSAGES.map((passage) => recompose(passage, fonts));

describe.each(['main', 'sidebar', 'editorial', 'second'])('story `%s`', (story) => {
  const own = recomposed
    .filter(({ passage }) => passage.story === story)
    .map((one) => ({
      range: one.passage.stretches.map(({ lines }) => lines).join(' and '),
      ...one,
    }));

  it.each(own)('breaks lines $range of the dump as they were printed', ({ ours, printed }) => {
    expect(ours).toEqual(printed);
  });
});

describe('the breaks of the page', () => {
  it.each([
    ['main', 73],
    ['sidebar', 36],
    ['editorial', 50],
    ['second', 40],
  ])('are all those of `%s`: %i', (story, breaks) => {
    const own = recomposed.filter(({ passage }) => passage.story === story);
    const sum = (key: 'breaks' | 'equal') => own.reduce((total, one) => total + one[key], 0);
    expect([sum('equal'), sum('breaks')]).toEqual([breaks, breaks]);
  });

  it('are no accident: at a cell less a line, the lead has others', () => {
    const [lead] = PASSAGES;
    const [stretch] = lead?.stretches ?? [];
    if (lead === undefined || stretch === undefined) throw new Error('no passage');
    const other = recompose({ ...lead, stretches: [{ ...stretch, cells: 16 }] }, fonts);
    expect(other.equal).toBeLessThan(3);
  });
});
