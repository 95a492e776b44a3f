/** Type that a picture sets by itself: named with its place; outlines, comments and empty elements pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { checkPictures } from '../../../src/pictures/check-pictures.ts';
import { pictureShelf } from '../../../src/read/page/picture-shelf.ts';
import { ROOT } from '../../helpers/command-line.ts';
import { makePage, makeStory } from '../../helpers/evidence.ts';
import { PICTURE_DESK } from '../../helpers/house.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const PLAIN = {
  caption: null,
  credit: null,
  alt: '',
  fit: 'cover',
  crop: 'house',
  size: null,
  focus: null,
  keyline: 'house',
  marker: null,
} as const;

/** What is found in one picture of a page folder. */
async function found(content: string, image = 'images/map.svg') {
  const origin = { file: 'a1/stories/lead.md', line: 3, column: 1, length: 1 };
  const figure: Figure = { id: 'map', image, ...PLAIN, origin, imageOrigin: origin };
  const page = makePage({ stories: [makeStory('lead', { figures: [figure] })] });
  const workspace = memoryWorkspace({ [`a1/${image}`]: content });
  return (await checkPictures(pictureShelf(workspace, 'a1'), PICTURE_DESK, page)).findings;
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:dc="urn:dc" viewBox="0 0 9 9">\n${inside}\n</svg>`;

describe('an SVG picture', () => {
  it('with live text is an error at the first of it', async () => {
    const inside = '<g>路<text\n x="1">甲<tspan>站</tspan></text></g>\n<text>乙</text>';
    expect(await found(svg(inside))).toEqual([
      {
        rule: 'live-text-in-picture',
        severity: 'error',
        message: '`images/map.svg` holds live text, which is not printed: `<text>`, 2 in all',
        help: 'convert its text to outlines in the drawing program',
        place: null,
        origin: { file: 'a1/images/map.svg', line: 2, column: 5, length: 5 },
      },
    ]);
  });

  it.each([
    ['with a prefix', '<svg:text>甲</svg:text>'],
    ['as CDATA', '<text><![CDATA[甲]]></text>'],
    ['as an entity', '<text>&#x7532;</text>'],
    [
      'in HTML',
      '<foreignObject width="9"><p xmlns="http://www.w3.org/1999/xhtml">甲</p></foreignObject>',
    ],
  ])('with live text %s is found', async (_, inside) => {
    expect((await found(svg(inside))).map(({ rule }) => rule)).toEqual(['live-text-in-picture']);
  });

  it.each([
    ['outlines', '<title>甲站</title><desc>text</desc><path d="M0 0h9"/>'],
    ['text in a comment', '<!-- <text>甲</text> -->'],
    ['text in CDATA', '<style><![CDATA[/* <text>甲</text> */]]></style>'],
    ['empty text', '<text x="1"/><text/><text>\n <tspan/></text>'],
    ['an element of a like name', '<textures>甲</textures><dc:text>甲</dc:text>'],
  ])('with %s passes', async (_, inside) => {
    expect(await found(svg(inside))).toEqual([]);
  });

  it('is one whatever its name says', async () => {
    const rules = (await found(svg('<text>甲</text>'), 'images/map.png')).map(({ rule }) => rule);
    expect(rules).toEqual(['mislabelled-picture', 'live-text-in-picture']);
  });

  it('of our examples and starters holds outlines only', async () => {
    const files = ['examples', 'templates'].flatMap((shelf) =>
      readdirSync(join(ROOT, shelf), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.svg'))
        .map((file) => join(ROOT, shelf, file)),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(await found(readFileSync(file, 'utf8')), file).toEqual([]);
  });
});
