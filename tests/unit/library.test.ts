/** The library without a browser: a forme, and plain text. */
import { afterAll, describe, expect, it } from 'vitest';
import { composeForme, composeText, openHouse } from '../../src/index.ts';
import { example } from '../helpers/house.ts';

const house = openHouse();
afterAll(() => house.close());

describe('composeText', () => {
  const text = '中國排版，講究避頭尾：「句號、逗號」都不許站在行首，也不許把括號留在行尾。';
  const linesOf = async (options = {}) => {
    const { value } = await composeText(house, [text], options);
    return value?.[0]?.lines.map((line) => line.text) ?? [];
  };

  it('breaks lines of 17 cells by the rules of Hong Kong when it is told nothing', async () => {
    const lines = await linesOf();
    expect(lines.join('')).toBe(text);
    expect(lines[0]?.length).toBeGreaterThanOrEqual(16);
    expect(lines.every((line) => !/^[，。、：」]/u.test(line))).toBe(true);
  });

  it('takes what it is told and leaves the rest', async () => {
    const lines = await linesOf({ measures: [10], indent: 2 });
    expect(lines[0]?.length).toBeLessThanOrEqual(9);
    expect(lines.length).toBeGreaterThanOrEqual(4);
  });

  it('sets nothing for no paragraphs', async () => {
    expect(await composeText(house, [])).toEqual({ value: [], findings: [] });
  });
});

describe('composeForme', () => {
  it('rejects with the reason of its signal, also between two stages', async () => {
    const controller = new AbortController();
    const composing = composeForme(house, example('minato-2026-04-18'), {
      signal: controller.signal,
    });
    controller.abort('enough');
    await expect(composing).rejects.toBe('enough');
  });

  it('takes another template than the page’s own', async () => {
    const { value, findings } = await composeForme(house, example('minato-2026-04-18'), {
      template: 'no-such-house',
    });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unknown-template' }]);
  });
});
