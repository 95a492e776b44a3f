/** SVG drawings: what is kept is vector and harmless, what is left out is reported, what cannot be let through is refused. */
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../src/pictures/svg/read-drawing.ts';
import { PICTURE_DESK } from '../../helpers/house.ts';
import { madePicture } from '../../helpers/made-pictures.ts';
import { shelfOf } from '../../helpers/picture-shelf.ts';

const ORIGIN = { file: 'a1/stories/lead.md', line: 3, column: 1, length: 1 };

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const file = { image: 'images/a.svg', bytes, origin: ORIGIN };
  const { value, findings } = await readDrawing(shelfOf({}), PICTURE_DESK, file);
  return { svg: value?.svg ?? null, size: value?.size, findings };
}

const svg = (inside: string, more = 'width="80" height="60"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`;

/** What stands in the root of the drawing that may be painted. */
const kept = async (inside: string): Promise<string | undefined> =>
  /^<svg [^>]*>(.*)<\/svg>$/su.exec((await read(svg(inside))).svg ?? '')?.[1];

const found = async (text: string): Promise<string[]> =>
  (await read(text)).findings.map(({ rule, message }) => `${rule}: ${message}`);

const repeated = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');

describe('a harmless drawing', () => {
  it.each([
    ['shapes', '<g fill="#f00"><path d="M0 0h9"/><circle r="3"/></g>'],
    [
      'gradients and clips',
      '<defs><linearGradient id="g"><stop offset="0"/></linearGradient><clipPath id="c"><rect/></clipPath></defs><rect fill="url(#g)" clip-path="url(#c)"/>',
    ],
    ['a style sheet', '<style>.a{fill:url(#g);stroke:rgb(1,2,3)}</style><rect class="a"/>'],
    ['style of its own', '<rect style="fill:#fff;transform:rotate(3deg)"/>'],
    ['copies', '<symbol id="s"><rect/></symbol><use href="#s" x="3"/>'],
    ['entities of XML', '<rect id="a&amp;b"/>'],
    [
      'a soft shadow',
      '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)"><rect/></g>',
    ],
  ])('stays as it is: %s', async (_, inside) => {
    expect(await kept(inside)).toBe(inside);
    expect(await found(svg(inside))).toEqual([]);
  });

  it.each([
    ['comments', '<!-- a --><rect/>', '<rect/>'],
    [
      'what drawing programs note for themselves',
      '<metadata><x xmlns="urn:a"/></metadata><i:layer xmlns:i="urn:ink"/><rect i:label="a" xmlns:i="urn:ink"/>',
      '<rect/>',
    ],
    ['an old spelling of a reference', '<use xlink:href="#a"/>', '<use href="#a"/>'],
    [
      'what only one program reads',
      '<switch><foreignObject requiredExtensions="urn:ai">x</foreignObject><g/></switch>',
      '<switch><g/></switch>',
    ],
    ['a prefix of its own', '<s:rect xmlns:s="http://www.w3.org/2000/svg"/>', '<rect/>'],
    ['words between shapes', 'a<rect/>b', '<rect/>'],
  ])('is written plainly: %s', async (_, inside, plain) => {
    expect(await kept(inside)).toBe(plain);
    expect(await found(svg(inside))).toEqual([]);
  });

  it.each([
    ['80 × 60 px', 'width="80" height="60"', { width: 80, height: 60 }],
    ['units', 'width="1in" height="25.4mm"', { width: 96, height: 96 }],
    ['a view box', 'viewBox="0 0 40 30"', { width: 40, height: 30 }],
    [
      'a share of its place',
      'width="100%" height="100%" viewBox="0,0,4,3"',
      { width: 4, height: 3 },
    ],
    ['one side and a view box', 'width="80" viewBox="0 0 40 30"', { width: 80, height: 60 }],
    ['none', '', null],
  ])('has a size: %s', async (_, more, size) => {
    expect((await read(svg('<rect/>', more))).size).toEqual(size);
  });

  it('may have a document type without declarations', async () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">';
    expect(await found(`<?xml version="1.0" encoding="UTF-8"?>${type}${svg('<rect/>')}`)).toEqual(
      [],
    );
  });

  it('keeps its pictures, prepared like others', async () => {
    const photo = Buffer.from(await madePicture({ orientation: 6, layered: true })).toString(
      'base64',
    );
    const { svg: text, findings } = await read(
      svg(`<image xlink:href="data:image/jpeg;base64,\n${photo}"/>`),
    );
    expect(findings).toEqual([]);
    const [, address = ''] =
      /<image href="data:image\/jpeg;base64,([^"]+)"/u.exec(text ?? '') ?? [];
    expect(address).not.toBe('');
    expect(address).not.toBe(photo);
  });
});

describe('what runs, moves or leads away is left out and reported', () => {
  it.each([
    ['a script', '<script>go()</script><rect/>', '<rect/>', '`<script>`'],
    ['an event', '<rect onclick="go()"/>', '<rect/>', '`onclick`'],
    ['an animation', '<rect><animate attributeName="x"/></rect>', '<rect/>', '`<animate>`'],
    [
      'an animation in a style',
      '<rect style="animation:a 1s;fill:red"/>',
      '<rect style="fill:red"/>',
      '`animation`',
    ],
    ['a link', '<a xlink:href="javascript:go()"><rect/></a>', '<a><rect/></a>', 'a link'],
    [
      'a frame',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
      undefined,
      '`<foreignObject>`',
    ],
    [
      'another style on a screen',
      '<style>@media screen{rect{fill:red}}rect{fill:blue}</style>',
      '<style>rect{fill:blue}</style>',
      '`@media screen`',
    ],
    ['what an escape hides', '<rect style="fill:u\\72l(x)"/>', '<rect style=""/>', '`u\\72l(x)`'],
    [
      'a function nobody knows',
      '<rect style="mask:image-set(\'a.png\' 1x)"/>',
      '<rect style=""/>',
      'image-set',
    ],
    [
      'what the language of the machine decides',
      '<g systemLanguage="ja"/>',
      '<g/>',
      '`systemLanguage`',
    ],
  ])('%s', async (_, inside, plain, what) => {
    const { svg: text, findings } = await read(svg(inside));
    expect(findings).toMatchObject([{ rule: 'stripped-drawing', severity: 'warning' }]);
    expect(findings[0]?.message).toContain(what);
    expect(text).not.toBeNull();
    if (plain !== undefined) expect(await kept(inside)).toBe(plain);
  });

  it('in one finding a drawing, at the first of them', async () => {
    const { findings } = await read(svg('\n<script/>\n<rect onload="a" onclick="b"/>'));
    expect(findings).toMatchObject([
      {
        message:
          '`images/a.svg` is printed without what runs, moves or leads away: `<script>`, 3 in all',
        origin: { file: 'a1/images/a.svg', line: 2, column: 1, length: 7 },
      },
    ]);
  });
});

describe('what is not in the file is not fetched, and the drawing refused', () => {
  it.each([
    ['a picture', '<image href="photo.jpg"/>'],
    ['a picture on a server', '<image xlink:href="https://example.org/a.png"/>'],
    ['a file of the machine', '<image href="file:///etc/passwd"/>'],
    ['a shape of another drawing', '<use href="b.svg#a"/>'],
    ['a style sheet', '<style>@import "a.css";</style>'],
    ['a paint', '<rect fill="url(b.svg#g)"/>'],
    ['a paint in a style', '<rect style="fill : URL( \'//example.org/a\' )"/>'],
    ['a ground in a style sheet', '<style>svg{background:url(//example.org/a.png)}</style>'],
  ])('%s', async (_, inside) => {
    const { svg: text, findings } = await read(svg(inside));
    expect(text).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unsafe-drawing', severity: 'error' }]);
  });

  it.each([
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'declares entities'],
    [
      'a style sheet beside it',
      `<?xml-stylesheet href="a.css"?>${svg('')}`,
      'a style sheet from another file',
    ],
    ['another encoding', `<?xml version="1.0" encoding="big5"?>${svg('')}`, 'is written in big5'],
    ['a size of no picture', svg('', 'viewBox="0 0 1e12 1e12"'), 'is no size of a picture'],
    [
      'more depth than any drawing has',
      svg(repeated(300, () => '<g>') + repeated(300, () => '</g>')),
      'more than 200 deep',
    ],
  ])('nor are %s', async (_, text, says) => {
    const { svg: drawn, findings } = await read(text);
    expect(drawn).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'unsafe-drawing', message: expect.stringContaining(says) },
    ]);
  });

  it.each([
    [
      'that is cut short',
      async () =>
        `data:image/jpeg;base64,${Buffer.from(await madePicture({ cut: 0.5 })).toString('base64')}`,
      'damaged-picture',
    ],
    [
      'that is a drawing',
      async () => `data:image/svg+xml;base64,${btoa(svg(''))}`,
      'unknown-picture-type',
    ],
    ['that is not in base64', async () => 'data:image/png,abc', 'damaged-picture'],
  ])('nor is a picture in it %s', async (_, address, rule) => {
    const { svg: drawn, findings } = await read(svg(`<image href="${await address()}"/>`));
    expect(drawn).toBeNull();
    expect(findings).toMatchObject([
      { rule, message: expect.stringContaining('a picture in `images/a.svg`') },
    ]);
  });
});

describe('a drawing that is far larger than it looks is refused', () => {
  const levels = (each: (index: number) => string): string => repeated(9, each);

  it.each([
    [
      'copies of copies',
      `<g id="u0"><rect/></g>${levels((at) => `<g id="u${at + 1}">${`<use href="#u${at}"/>`.repeat(10)}</g>`)}`,
    ],
    ['copies of themselves', '<g id="a"><use href="#a"/></g>'],
    ['copies in a circle', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
    [
      'copies one in the other without end',
      `${repeated(5000, (at) => `<g id="u${at}"><use href="#u${at + 1}"/></g>`)}`,
    ],
    [
      'symbols',
      `<symbol id="u0"><rect/></symbol>${levels((at) => `<symbol id="u${at + 1}">${`<use href="#u${at}"/>`.repeat(10)}</symbol>`)}<use href="#u9"/>`,
    ],
    [
      'patterns, by class',
      `<style>${levels((at) => `.a${at + 1}{fill:url(#p${at})}`)}</style>${levels((at) => `<pattern id="p${at}">${`<rect class="a${at}"/>`.repeat(10)}</pattern>`)}<rect class="a9"/>`,
    ],
    [
      'patterns, handed down',
      `${levels((at) => `<pattern id="p${at + 1}"><g fill="url(#p${at})">${'<rect/>'.repeat(10)}</g></pattern>`)}<rect fill="url(#p9)"/>`,
    ],
    [
      'markers',
      `${repeated(6, (at) => `<marker id="m${at + 1}"><path d="M0 0${'h1'.repeat(30)}" marker-mid="url(#m${at})"/></marker>`)}<path d="M0 0h1h1h1" marker-mid="url(#m6)"/>`,
    ],
    [
      'masks',
      `${repeated(12, (at) => `<mask id="m${at + 1}"><g mask="url(#m${at})"><rect/></g><g mask="url(#m${at})"><rect/></g></mask>`)}<rect mask="url(#m12)"/>`,
    ],
    [
      'filters',
      `<filter id="f"><feGaussianBlur/></filter>${'<rect filter="url(#f)"/>'.repeat(50)}`,
    ],
    ['filters without a name', '<rect style="filter:blur(2px)"/>'.repeat(50)],
    ['noise', '<filter id="f"><feTurbulence numOctaves="1000"/></filter><rect filter="url(#f)"/>'],
  ])('by its %s', async (_, inside) => {
    expect((await found(svg(inside)))[0]).toMatch(/^unsafe-drawing: `images\/a\.svg` would paint/u);
  });

  it('but a map of thousands of streets is not', async () => {
    const streets = repeated(20_000, (at) => `<path class="b" d="M${at} 0L${at} 9"/>`);
    expect(await found(svg(`<style>.b{stroke:#000}</style>${streets}`))).toEqual([]);
  });
});

describe('a drawing is read in proportion to its length', () => {
  const LONG = 200_000;
  const blanks = ' '.repeat(LONG);
  const many = (each: string): string => each.repeat(LONG / each.length);

  // What looks at a letter once for every other takes minutes here.
  it.each([
    ['an address of blanks', `<rect fill="url(${blanks}x"/>`],
    ['an address before blanks', `<rect fill="url(#a${blanks}x)"/>`],
    ['a long word', `<rect fill="${many('a')}"/>`],
    ['addresses in addresses', `<rect fill="${many('url(')})"/>`],
    ['brackets', `<rect fill="${many('(')}"/>`],
    ['open brackets in a selector', `<style>${many('[')}{fill:url(#a)}</style>`],
    ['blanks of Unicode in a tag', `<g ${many('\u3000')}!>`],
    ['blanks of Unicode in a closing tag', `<g></g${many('\u3000')}!>`],
    ['a width of digits', `<svg width="${many('1')}!"/>`],
    ['rules and elements', `<style>${many('*{fill:url(#a)}')}</style>${many('<g/>')}`],
    ['text in text', `${'<text>'.repeat(190)}${blanks}${'</text>'.repeat(190)}`],
    [
      'old spellings of a reference',
      `<g${repeated(LONG / 40, (at) => ` xmlns:p${at}="http://www.w3.org/1999/xlink" p${at}:href="#"`)}/>`,
    ],
    [
      'references handed down',
      `<g fill="${many('url(#a) ')}">${many('<g stroke="url(#x)"/>')}</g>`,
    ],
  ])('%s', async (_, inside) => {
    expect(await read(svg(inside))).toBeDefined();
  });

  it('digits and blanks of its own size', async () => {
    expect((await read(svg('', `width="${many('1')}!" height="1${blanks}!"`))).size).toBeNull();
  });

  it('a path of millions of letters', async () => {
    const { svg: kept } = await read(svg(`<path d="M${'1 2 '.repeat(3_200_000)}"/>`));
    expect(kept?.length).toBeGreaterThan(12_800_000);
  });
});

describe('what rules say of an element counts, however they name it', () => {
  const pattern = `<pattern id="p">${'<rect/>'.repeat(1000)}</pattern>`;
  const shapes = '<path class="a b"/>'.repeat(1000);

  it.each(['*', '.a', 'path', '[class~="a"]', 'svg path:not(.c, g)', ':is(g, .b)', 'g,.a:hover'])(
    '%s',
    async (selector) => {
      const rule = `<style>${selector}{fill:url(#p)}</style>`;
      expect(await found(svg(rule + pattern + shapes))).toEqual([
        expect.stringMatching(/^unsafe-drawing: `images\/a.svg` would paint/),
      ]);
    },
  );

  it.each(['.c', 'circle', '#a'])('but not those of others: %s', async (selector) => {
    const rule = `<style>${selector}{fill:url(#p)}</style>`;
    expect(await found(svg(rule + pattern + shapes))).toEqual([]);
  });
});

describe('a drawing that is no sound XML is damaged, at its place', () => {
  it.each([
    ['a tag that is not complete', '<svg xmlns="http://www.w3.org/2000/svg"><rect', '1:41'],
    ['a tag that is not closed', svg('<g>').replace('</svg>', ''), '1:107'],
    ['a tag that nobody opened', svg('</g>'), '1:107'],
    ['an attribute that stands twice', svg('<g id="a" id="b"/>'), '1:107'],
    ['a bare ampersand', svg('<g id="a&b"/>'), '1:109'],
    ['a prefix that nobody declared', svg('<x:g/>'), '1:107'],
    ['a comment that is not closed', svg('<!-- '), '1:107'],
    ['two roots', svg('') + svg(''), '1:113'],
    ['a control character', svg('<g id="\u0001"/>'), '1:109'],
  ])('%s', async (_, text, place) => {
    const { svg: drawn, findings } = await read(text);
    expect(drawn).toBeNull();
    expect(findings).toMatchObject([{ rule: 'damaged-picture' }]);
    expect(`${findings[0]?.origin?.line}:${findings[0]?.origin?.column}`).toBe(place);
  });

  it.each([
    ['no SVG', '<?xml version="1.0"?><rss/>', 'its root is `<rss>`'],
    ['an SVG that does not say so', '<svg width="3" height="2"/>', 'does not say so'],
  ])('or of an unknown type: %s', async (_, text, says) => {
    expect((await found(text))[0]).toContain(says);
  });
});
