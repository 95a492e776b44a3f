/** Display lines 插題 in the text in, lines that end where words do out. */
import { describe, expect, test } from 'vitest';
import { px } from '../../../../src/units.ts';
import {
  both,
  dressed,
  han,
  layStory,
  linesOf,
  partOf,
  withStyle,
} from '../../../helpers/lay-out.ts';

const dress = (size: number) =>
  both(
    withStyle('display', { size: px(size), pitch: px(size * 1.2), align: 'start' }),
    dressed('story', { display: 'display' }),
  );

const textsOf = (laid: Awaited<ReturnType<typeof layStory>>) =>
  linesOf(laid, 'lead.body.1').map((text) => text.trim());

describe('a display line in the text', () => {
  test('has more lines than a head, each ended by a word', async () => {
    const halves = [
      '國家主席今天訪問',
      '同總統普京舉行會談',
      '政府宣布明日展開',
      '市民沿河步行一周',
      '學生周末參加比賽',
    ];
    const text = `${han(3)}\n\n### ${halves.join(' ')}\n\n${han(3)}`;
    const laid = await layStory(text, dress(20));
    expect(textsOf(laid)).toEqual(halves);
  });

  test('goes down the ladder to where it breaks between words', async () => {
    const laid = await layStory(`${han(3)}\n\n### 國家主席普京總統\n\n${han(3)}`, dress(60));
    expect(textsOf(laid)).toEqual(['國家主席', '普京總統']);
    expect(partOf(laid, 'lead.body.1').lines[0]?.runs[0]?.size).toBeLessThan(60);
  });
});
