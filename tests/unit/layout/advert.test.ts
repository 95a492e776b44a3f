/** An advert on the page: the word that marks it, its picture as large as its place, and the line round it. */
import { describe, expect, it } from 'vitest';
import type { Forme, FormePart } from '../../../src/model/forme.ts';
import { readCases } from '../../helpers/suite.ts';
import { composeCase } from '../../helpers/try-case.ts';

async function advertOn(front: string, page = ''): Promise<Forme> {
  const [one] = readCases(
    'adverts.yaml',
    `
- name: an advert
  template: card-page
  place: true
  page: {${page}}
  stories:
    lead: {headline: 兩國會談, text: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十}
    fair: {role: advert, size: 2x8, ${front}}
  pictures: {images/a.png: {format: png, width: 525, height: 263}, images/square.png: {format: png, width: 300, height: 300}}
  expect: []`,
  );
  if (one === undefined) throw new Error('no case');
  const { value } = await composeCase(one);
  if (value === null) throw new Error('nothing was set');
  return value.forme;
}

const partsOf = ({ stories }: Forme): readonly FormePart[] =>
  stories.find(({ id }) => id === 'fair')?.parts ?? [];

const wordOf = (forme: Forme): string =>
  partsOf(forme)
    .filter(({ role }) => role === 'label')
    .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join('');

const GOOD = 'figures: [{id: fair, image: images/a.png}]';

describe('an advert', () => {
  it.each([
    ['lang: zh-HK', '', '廣告'],
    ['lang: zh-CN', '', '广告'],
    ['lang: zh-HK', ', label: 特刊', '特刊'],
  ])('of a page with %s%s is marked as %s', async (lang, label, word) => {
    expect(wordOf(await advertOn(`${GOOD}${label}`, lang))).toBe(word);
  });

  it('fills its place under the word, with a line round it', async () => {
    const forme = await advertOn(GOOD);
    const picture = partsOf(forme).find((part) => part.picture !== null)?.picture?.rect;
    // Two columns of 125 px and a gap; eight lines of 19 px, less the pitch of the word.
    expect(picture).toMatchObject({ x: 34, width: 262.5 });
    expect(picture?.height).toBeCloseTo(131.5, 0);
    const box = forme.shapes.find((shape) => shape.kind === 'box' && shape.of === 'fair');
    expect(box).toMatchObject({ rect: { x: 34, width: 262.5, height: 131.5 } });
  });

  it('of another shape is shown whole in the middle of its place, and not drawn out of shape', async () => {
    const forme = await advertOn('figures: [{id: fair, image: images/square.png, fit: cover}]');
    const picture = partsOf(forme).find((part) => part.picture !== null)?.picture?.rect;
    expect(picture).toMatchObject({ width: 131.5, height: 131.5, x: 34 + (262.5 - 131.5) / 2 });
  });

  it('without a keyline of its own has no line round it', async () => {
    const forme = await advertOn('figures: [{id: fair, image: images/a.png, keyline: none}]');
    expect(forme.shapes.some(({ of }) => of === 'fair')).toBe(false);
  });
});
