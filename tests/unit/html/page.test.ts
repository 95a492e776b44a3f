/** A forme in, one HTML document out: reading order, levels, escaping, positions, shapes, and the same bytes each time. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lineBox } from '../../../src/html/line-box.ts';
import { renderHtml } from '../../../src/html/render-html.ts';
import type { Assets } from '../../../src/model/evidence.ts';
import type { Shape } from '../../../src/model/forme.ts';
import type { Skin } from '../../../src/model/template.ts';
import { readSkin } from '../../../src/read/template/skin.ts';
import { px } from '../../../src/units.ts';
import { caseWorkspace } from '../../helpers/case-workspace.ts';
import { han, type LaidOut, layOut, layStory, partOf } from '../../helpers/lay-out.ts';

const folder = (name: string) =>
  fileURLToPath(new URL(`../../../templates/${name}`, import.meta.url));

async function skinOf(name = 'broadsheet-hk'): Promise<Skin> {
  const { value } = await readSkin(caseWorkspace('/none', new Map()), folder(name));
  if (value === null) throw new Error(`no skin ${name}`);
  return value;
}

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const NO_ASSETS: Assets = { faces: [], pictures: [] };

async function htmlOf(laid: LaidOut, assets = NO_ASSETS, skin?: Skin): Promise<string> {
  const { value, findings } = await renderHtml(
    laid.forme,
    skin ?? (await skinOf()),
    assets,
    laid.fonts,
  );
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return value.html;
}

const idsOf = (html: string): string[] =>
  [...html.matchAll(/data-line="([^"]+)"/gu)].map(([, id]) => id ?? '');

const tagsOf = (html: string, tag: string): number => html.split(`<${tag} `).length - 1;

describe('the order of the document', () => {
  test('is the order of reading, ruby after the copy of its story', async () => {
    const laid = await layOut({
      page: { lang: 'ja' },
      stories: {
        lead: {
          headline: '題',
          lead: '導',
          text: '{漢|かん}字\n\n## 小題\n\n本文\n\n二行\n\n三行',
        },
        second: '次',
      },
    });
    expect(idsOf(await htmlOf(laid))).toEqual([
      'furniture.paper.0:1',
      'furniture.date.1:1',
      'lead.headline.0:1',
      'lead.lead.0:1',
      'lead.body.0:1',
      'lead.body.1:1',
      'lead.body.2:1',
      'lead.body.3:1',
      'lead.body.4:1',
      'lead.body.0:1~1',
      'second.body.0:1',
    ]);
  });

  test('has one h1, on the first story with a headline, then h2', async () => {
    const frames = (column: number) => ({ frames: [{ columns: column, lines: '9-10' }] });
    const html = await htmlOf(
      await layOut({
        stories: {
          photo: { text: '無題', frames: [{ columns: 1, lines: 1 }] },
          lead: { headline: '一', head: { columns: 1, lines: '2-4' }, text: '甲', ...frames(1) },
          second: { headline: '二', head: { columns: 2, lines: '2-4' }, text: '乙', ...frames(2) },
        },
      }),
    );
    expect([tagsOf(html, 'h1'), tagsOf(html, 'h2')]).toEqual([1, 1]);
    expect(html.indexOf('<h1')).toBeLessThan(html.indexOf('<h2'));
  });
});

describe('characters that mean something in HTML', () => {
  const NASTY = '<script>alert("1")</script> & \'"';

  test('are text', async () => {
    const laid = await layStory({ text: NASTY });
    const html = await htmlOf(laid);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;');
    const painted = [...html.matchAll(/<span class="k\d+[^>]*>([^<]*)<\/span>/gu)].map(
      ([, text]) => text,
    );
    const text = painted
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(text.replace(/\s/gu, '')).toContain(NASTY.replace(/\s/gu, ''));
  });

  test('are text in the title and in what a picture says', async () => {
    const laid = await layStory(
      {
        text: '正',
        figures: [{ id: 'a', image: 'images/a.svg', alt: '"><b>' }],
        'figure-areas': { a: { columns: 2, lines: '1-3' } },
      },
      undefined,
      { page: { paper: '<b>報' }, files: { 'images/a.svg': '<svg/>' } },
    );
    const html = await htmlOf(laid);
    expect(html).not.toContain('<b>');
    expect(html).toContain('<title>&lt;b&gt;報');
    expect(html).toContain('aria-label="&quot;&gt;&lt;b&gt;"');
  });

  test('cannot close the style sheet', async () => {
    const skin = { ...(await skinOf()), css: '/* </style><script>x</script> */' };
    expect(await htmlOf(await layStory('一'), NO_ASSETS, skin)).not.toContain('</style><script>');
  });
});

describe('a character that no face draws', () => {
  test('is painted as a geta and keeps its name', async () => {
    const html = await htmlOf(await layStory('作𠮷'));
    expect(html).toMatch(/data-missing="[^"]*𠮷[^"]*">[^<]*〓/u);
    expect(html).not.toMatch(/>[^<]*𠮷[^<]*</u);
  });
});

describe('a place', () => {
  test('of a horizontal line starts at its first character, with the baseline where the forme has it', async () => {
    const laid = await layStory(`${han(3)}`);
    const [line] = partOf(laid, 'lead.body.0').lines;
    const face = laid.fonts.faces.get('serif-hk-regular');
    if (line === undefined || face === undefined) throw new Error('no line');
    const box = lineBox(line, laid.fonts);
    expect(box).toMatchObject({ left: 34, width: 200, height: 12.5 });
    const ascent = Math.round(face.ascent * 12.5);
    const leading = Math.floor((12.5 - ascent - Math.round(face.descent * 12.5)) / 2);
    expect(box.top + leading + ascent).toBeCloseTo(line.rect.y + 0.88 * 12.5, 6);
    expect(await htmlOf(laid)).toContain(`style='left:34px;top:${Number(box.top.toFixed(6))}px;`);
  });

  test('of a vertical line starts at its first character, eight times as large and scaled down', async () => {
    const laid = await layStory('朝の港', undefined, { template: 'card-v' });
    const [line] = partOf(laid, 'lead.body.0').lines;
    if (line === undefined) throw new Error('no line');
    expect(lineBox(line, laid.fonts)).toMatchObject({ top: 52, width: 96, height: 768 });
    const html = await htmlOf(laid);
    expect(html).toContain('data-direction="v"');
    expect(html).toContain('scale(0.125,0.125)');
    expect(html).toContain('font-size:96px');
  });

  test('of a picture is its rectangle, cropped about its focus', async () => {
    const laid = await layStory(
      {
        text: '正',
        figures: [{ id: 'a', image: 'images/a.svg', focus: '25% 10%' }],
        'figure-areas': { a: { columns: 2, lines: '1-3' } },
      },
      undefined,
      { files: { 'images/a.svg': SQUARE } },
    );
    const bytes = new Uint8Array([1, 2, 3]);
    const part = 'lead.picture.0';
    const pictures = [{ part, type: 'image/svg+xml', bytes, pixels: null } as const];
    const html = await htmlOf(laid, { faces: [], pictures });
    expect(html).toContain(
      'left:246.5px;top:52px;width:200px;height:50.5px;object-fit:cover;object-position:25% 10%',
    );
    expect(html).toMatch(/src="data:image\/svg\+xml;base64,AQID"/u);
  });
});

describe('shapes', () => {
  const RULE: Shape = {
    kind: 'rule',
    of: 'lead',
    x1: px(1),
    y1: px(2),
    x2: px(3),
    y2: px(2),
    weight: px(0.5),
    colour: '#123456',
  };
  const BOX: Shape = {
    kind: 'box',
    of: 'lead',
    rect: { x: px(10), y: px(20), width: px(30), height: px(40) },
    fill: null,
    stroke: '#000',
    weight: px(2),
  };
  const DOT: Shape = {
    kind: 'dot',
    of: 'lead',
    x: px(5.5),
    y: px(6),
    radius: px(1.25),
    form: 'round',
    colour: '#000',
  };

  const svgWith = async (shapes: readonly Shape[]) => {
    const laid = await layStory('一');
    const html = await htmlOf({ ...laid, forme: { ...laid.forme, shapes } });
    return /<svg class="shapes"[^>]*>(.*?)<\/svg>/u.exec(html)?.[1];
  };

  test.each([
    ['a rule', RULE, '<line x1="1" y1="2" x2="3" y2="2" stroke="#123456" stroke-width="0.5"/>'],
    [
      'a box, its stroke inside its edge',
      BOX,
      '<rect x="11" y="21" width="28" height="38" fill="none" stroke="#000" stroke-width="2"/>',
    ],
    [
      'a tint',
      { ...BOX, fill: '#eee', stroke: null },
      '<rect x="10" y="20" width="30" height="40" fill="#eee"/>',
    ],
    ['a dot', DOT, '<circle cx="5.5" cy="6" r="1.25" fill="#000"/>'],
  ] as const)('%s is drawn', async (_, shape, svg) => {
    expect(await svgWith([shape])).toBe(svg);
  });

  test('a wave goes from end to end of its axis, in both directions', async () => {
    const wave = {
      kind: 'wave',
      of: 'lead.body.0:1',
      rise: px(1),
      weight: px(0.5),
      colour: '#000',
    } as const;
    const along = { x1: px(10), y1: px(5), x2: px(22.8), y2: px(5) };
    const down = { x1: px(5), y1: px(10), x2: px(5), y2: px(22.8) };
    for (const axis of [along, down]) {
      const path = /d="M([^c]+)((?:c[^c"]+)+)"/u.exec(
        (await svgWith([{ ...wave, ...axis }])) ?? '',
      );
      const ends = (path?.[2] ?? '')
        .split('c')
        .slice(1)
        .map((one) => one.split(' ').slice(-2).map(Number));
      expect(path?.[1]).toBe(`${axis.x1} ${axis.y1}`);
      expect(ends).toHaveLength(4);
      expect(ends.reduce((sum, [x = 0]) => sum + x, axis.x1 as number)).toBeCloseTo(axis.x2);
      expect(ends.reduce((sum, [, y = 0]) => sum + y, axis.y1 as number)).toBeCloseTo(axis.y2);
    }
  });

  test('are painted in their order, before the type, on a sheet of their own', async () => {
    expect(await svgWith([{ ...BOX, fill: '#eeeeee' }, RULE])).toMatch(/^<rect.*<line/u);
    const laid = await layStory('一');
    const html = await htmlOf({ ...laid, forme: { ...laid.forme, shapes: [RULE] } });
    expect(html).toContain(
      '<svg class="shapes" aria-hidden="true" width="480" height="320" viewBox="0 0 480 320">',
    );
    expect(html.indexOf('<svg')).toBeLessThan(html.indexOf('<article'));
  });

  test('that frame without a tint are painted last: a picture would cover its keyline', async () => {
    const laid = await layStory('一');
    const html = await htmlOf({ ...laid, forme: { ...laid.forme, shapes: [BOX] } });
    expect(html.indexOf('<svg')).toBeGreaterThan(html.indexOf('</article>'));
  });
});

describe('the document', () => {
  test('is the same bytes for the same forme', async () => {
    const laid = await layStory({ headline: '題', text: `${han(40)}**粗**` });
    expect(await htmlOf(laid)).toBe(await htmlOf(laid));
  });

  test('holds no script and loads nothing', async () => {
    const html = await htmlOf(await layStory('一'));
    expect(html).not.toMatch(/<script|<link|@import|url\((?!data:)|src="(?!data:|")/u);
  });

  test('says its language and the exact sheet', async () => {
    const html = await htmlOf(await layStory('一'));
    expect(html).toContain('<html lang="zh-HK">');
    expect(html).toContain('@page{size:480px 320px;margin:0}');
  });

  test.each(['broadsheet-hk', 'broadsheet-tw', 'school-hk', 'shinbun-ja'])(
    'can be made with the markup of %s',
    async (name) => {
      const laid = await layStory({
        headline: '題',
        text: `## 小\n\n### 大\n\n> ## 甲\n> 乙\n\n${han(3)}`,
      });
      const html = await htmlOf(laid, NO_ASSETS, await skinOf(name));
      expect(idsOf(html)).toContain('lead.quote.2:1');
      expect(readFileSync(`${folder(name)}/page.hbs`, 'utf8')).toContain('partialFor');
    },
  );
});
