/** Verse 詩 in, a line of type for each line of its author out; what turns over stands further in. */
import { describe, expect, test } from 'vitest';
import { em } from '../../../../src/units.ts';
import { han, layStory, linesOf, partOf, textOf, withStyle } from '../../../helpers/lay-out.ts';

const INDENTED = withStyle('body', { indent: em(2) });

describe('verse', () => {
  test('begins each line where a paragraph begins, and turns over an em further in', async () => {
    const laid = await layStory(`| ${han(20)}\n| ${han(3)}`, INDENTED);
    const { lines } = partOf(laid, 'lead.body.0');
    // The column starts at 34 px and has 16 cells of 12.5 px.
    expect(lines.map(({ rect, start }) => (rect.x + start - 34) / 12.5)).toEqual([2, 3, 2]);
    expect(lines.map(({ rect }) => rect.x + rect.width)).toEqual([234, 234, 234]);
    expect(linesOf(laid, 'lead.body.0').map((text) => text.length)).toEqual([14, 6, 3]);
  });

  test('is never justified', async () => {
    // The stop may not start a line, so that a character goes with it.
    const text = `${han(15)}，${han(4)}`;
    const set = await layStory(`| ${text.slice(0, 14)}「${text.slice(14)}」`);
    const { lines } = partOf(set, 'lead.body.0');
    expect(lines.map(({ fit }) => fit.gap)).toEqual([0, 0]);
  });

  test('keeps the white cells that its author put in front of a line', async () => {
    const laid = await layStory('| 古池\n| 　蛙');
    expect(partOf(laid, 'lead.body.0').lines.map(textOf)).toEqual(['古池', '　蛙']);
  });

  test('begins anew in the next frame only where a line of its author begins', async () => {
    const story = {
      text: `| ${han(30)}\n| ${han(3)}`,
      frames: [
        { columns: 1, lines: 1 },
        { columns: 2, lines: '1-9', cells: 15 },
      ],
    };
    const { lines } = partOf(await layStory(story, INDENTED), 'lead.body.0');
    const cells = lines.map(
      ({ rect, start }) => Math.round((((rect.x + start - 34) / 12.5) % 17) * 10) / 10,
    );
    expect(cells).toEqual([2, 3, 3, 2]);
  });
});
