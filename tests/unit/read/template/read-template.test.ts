import { describe, expect, it } from 'vitest';
import type { FontManifest } from '../../../../src/model/font-manifest.ts';
import { findTemplate } from '../../../../src/read/template/find-template.ts';
import { readTemplate } from '../../../../src/read/template/read-template.ts';
import { memoryWorkspace } from '../../../helpers/memory-workspace.ts';

const SOUND = `description: 樣張
sheet: {width: 1116pt, height: 1644pt}
grid: {x: 67px, y: 140px, columns: 6, measure: 17em, gap: 1.25em, lines: 108, pitch: 19px}
styles:
  body: {faces: [serif], size: 12.5px, pitch: 19px, indent: 2em}
  head: {faces: [black], size: 57pt, pitch: 76px, marks: half, align: start}
ladder: [57pt, 9pt]
languages:
  zh-HK: {middle-dot: 0.5}
  ja:
roles:
  story:
    head: {parts: [{field: headline, style: head, smallest: 21pt, largest: 57pt}]}
    box: {padding: 1em, head-fill: '#eee'}
    column-rule: {weight: 0.25pt}
  sidebar:
    like: story
    box: {fill: '#f0f0f0'}
    column-rule:
`;

const read = (yaml: string | null, manifest: FontManifest | null = null) =>
  readTemplate(
    memoryWorkspace({
      ...(yaml === null ? {} : { 'templates/one/template.yaml': yaml }),
      'templates/broadsheet-hk/template.yaml': SOUND,
      'templates/shinbun-ja/template.yaml': SOUND,
      'templates/notes/README.md': '',
    }),
    'templates/one',
    manifest,
  );

const changed = (from: string, to: string) => SOUND.replace(from, to);

describe('a sound template', () => {
  it('is read with lengths in px and em, and defaults for what is left out', async () => {
    const { value, findings } = await read(SOUND);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      id: 'one',
      direction: 'horizontal',
      sheet: { width: 1488, height: 2192 },
      grid: { measure: 212.5, gap: 15.625, body: 12.5, pitch: 19 },
      ladder: [12, 76],
      styles: {
        body: {
          name: 'body',
          bold: [],
          indent: 2,
          align: 'justify',
          tracking: 0,
          marks: 'full',
          colour: '#000000',
        },
        head: { marks: 'half', align: 'start' },
      },
      zones: [],
      furniture: [],
      ornaments: [],
    });
    expect(value?.houseStyles['zh-HK']).toMatchObject({
      name: 'zh-HK',
      kinsoku: 'zh-basic',
      middleDot: 0.5,
    });
    expect(value?.houseStyles.ja).toMatchObject({ name: 'ja', kinsoku: 'ja-news', middleDot: 1 });
    expect(Object.keys(value?.houseStyles ?? {})).toEqual(['zh-HK', 'ja']);
    expect(value?.roles.story).toMatchObject({
      head: {
        direction: 'horizontal',
        align: 'start',
        air: { before: 0 },
        parts: [{ lines: 'author', gap: 0.5, spread: 0 }],
      },
      label: null,
      body: 'body',
      subhead: { style: 'body', lines: 2, above: 0.65 },
      byline: { style: 'body', place: 'end' },
      caption: { style: 'body', creditStyle: 'body', gap: 0, keyline: null },
      quotePerFrame: false,
      columnRule: { colour: '#000000' },
      storyRule: null,
    });
  });

  it('lets a role take the keys of another, key by key, and empty one of them', async () => {
    const { value } = await read(SOUND);
    const { story, sidebar } = value?.roles ?? {};
    expect(sidebar?.head).toEqual(story?.head);
    expect(sidebar?.box).toMatchObject({ fill: '#f0f0f0', padding: 1, headFill: '#eee' });
    expect(story?.box?.fill).toBeNull();
    expect(sidebar?.columnRule).toBeNull();
  });

  it('lets furniture and ornaments be placed', async () => {
    const more = `furniture:
  - {id: name, style: head, rect: {x: 5mm, y: 0, width: 72pt, height: 10px}, text: '{paper}'}
ornaments:
  - {kind: rule, x1: 0, y1: 1px, x2: 96px, y2: 1px, weight: 1.5pt}
  - {kind: box, rect: {x: 0, y: 0, width: 1px, height: 1px}, fill: '#9c2f2a'}
`;
    const { value, findings } = await read(SOUND + more);
    expect(findings).toEqual([]);
    expect(value?.furniture[0]).toMatchObject({
      rect: { width: 96, y: 0 },
      align: 'start',
      valign: 'start',
      mirrored: false,
    });
    expect(value?.ornaments).toMatchObject([{ weight: 2, colour: '#000000' }, { fill: '#9c2f2a' }]);
  });
});

describe('findings that leave a template', () => {
  it.each([
    [
      'an unknown key',
      changed('description', 'descripton'),
      'unknown-key',
      [1, 1],
      'did you mean `description`?',
    ],
    [
      'an unknown key of a style',
      changed('indent', 'idnent'),
      'unknown-key',
      [5, 53],
      'did you mean `indent`?',
    ],
    ['an unknown role', `${SOUND}  led: {}\n`, 'unknown-role', [20, 3], 'did you mean `lead`?'],
    [
      'an unknown language',
      changed('  ja:', '  jp:'),
      'unknown-lang',
      [10, 3],
      'did you mean `ja`?',
    ],
    [
      'a size between quarters of a px',
      changed('12.5px', '12.6px'),
      'off-raster-size',
      [5, 32],
      'write `12.5px`; at other sizes the browser rounds every advance',
    ],
    ['a pitch that is not whole', changed('76px', '56.3pt'), 'off-raster-size', [6, 45], null],
    [
      'a grid pitch that is not whole',
      changed('pitch: 19px}', 'pitch: 19.5px}'),
      'off-raster-size',
      [3, 86],
      null,
    ],
    ['a ladder size off the raster', changed('9pt]', '9.5pt]'), 'off-raster-size', [7, 16], null],
    [
      'columns that reach off the sheet',
      changed('17em', '18em'),
      'live-area-off-sheet',
      [3, 7],
      'its length is 6 × 225 + 5 × 15.63 px (377.86 mm): take less, or a larger sheet',
    ],
    [
      'lines that reach off the sheet',
      changed('lines: 108', 'lines: 109'),
      'live-area-off-sheet',
      [3, 7],
      'its length is 108 × 19 + 12.5 px (546.23 mm): take less, or a larger sheet',
    ],
    [
      'rows of a vertical page that reach off the sheet',
      changed('sheet:', 'direction: vertical\nsheet:').replace('x: 67px', 'x: 267px'),
      'live-area-off-sheet',
      [4, 7],
      null,
    ],
    [
      'a grid whose baselines fall between two px',
      changed('y: 140px', 'y: 139.5px'),
      'off-raster-grid',
      [3, 20],
      'write `y: 140px`: a baseline lies 0.88 em under the top of its line',
    ],
    ['a sheet that prints inexactly', changed('1116pt', '394mm'), 'inexact-sheet', [2, 16], null],
  ])('%s', async (_, yaml, rule, [line, column], help) => {
    const { value, findings } = await read(yaml);
    expect(value).not.toBeNull();
    expect(findings).toMatchObject([{ rule, origin: { line, column } }]);
    if (help !== null) expect(findings[0]?.help).toBe(help);
  });

  it('says once what is wrong in a role that others are like', async () => {
    const { findings } = await read(changed("head-fill: '#eee'", "hed-fill: '#eee'"));
    expect(findings).toMatchObject([{ rule: 'unknown-key', origin: { line: 14, column: 25 } }]);
  });

  it('knows faces only with a manifest', async () => {
    const yaml = changed('[black]', '[blakc, serif]');
    expect((await read(yaml)).findings).toEqual([]);
    const faces = ['serif', 'black'].map((id) => ({ id }) as FontManifest['faces'][number]);
    const { value, findings } = await read(yaml, { faces });
    expect(value).not.toBeNull();
    expect(findings).toMatchObject([
      { rule: 'unknown-face', help: 'did you mean `black`?', origin: { line: 6, column: 18 } },
    ]);
  });

  it('is of no use where a style is left without a face', async () => {
    const faces = ['serif', 'black'].map((id) => ({ id }) as FontManifest['faces'][number]);
    const { value, findings } = await read(changed('[black]', '[blakc]'), { faces });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unknown-face', help: 'did you mean `black`?' }]);
  });
});

describe('findings that leave no template', () => {
  it.each([
    ['a style that is not declared', changed('style: head', 'style: haed'), 'unknown-style'],
    [
      'a body style that is not declared',
      changed('lines: 108,', 'lines: 108, body: text,'),
      'unknown-style',
    ],
    [
      'a kinsoku profile nobody has',
      changed('middle-dot: 0.5', 'kinsoku: zh-basci'),
      'unknown-kinsoku',
    ],
    ['a length without a unit', changed('12.5px', '12.5'), 'bad-length'],
    ['an em where there is no type', changed('76px', '2em'), 'bad-length'],
    ['a colour by name', changed("'#eee'", 'red'), 'bad-colour'],
    ['no grid', SOUND.replace(/grid:.*\n/, ''), 'missing-key'],
    ['a type size of nothing', changed('12.5px', '0px'), 'out-of-range'],
    ['a pitch backwards', SOUND.replace(/pitch: (\d+)px/u, 'pitch: -$1px'), 'out-of-range'],
    ['a style without faces', changed('[serif]', '[]'), 'out-of-range'],
    [
      'roles that are like each other',
      changed('  story:\n', '  story:\n    like: sidebar\n'),
      'circular-role',
    ],
    ['an unclosed bracket', changed('[serif]', '[serif'), 'unreadable-yaml'],
    ['an ornament of no kind', `${SOUND}ornaments: [{kind: star}]\n`, 'unknown-value'],
  ])('%s', async (_, yaml, rule) => {
    const { value, findings } = await read(yaml);
    expect(value).toBeNull();
    expect(new Set(findings.map((one) => one.rule))).toEqual(new Set([rule]));
    expect(findings[0]?.origin?.line).toBeGreaterThan(0);
  });

  it('names the templates that there are', async () => {
    const workspace = memoryWorkspace({
      'templates/broadsheet-hk/template.yaml': SOUND,
      'templates/shinbun-ja/template.yaml': SOUND,
      'templates/notes/README.md': '',
    });
    const near = await readTemplate(workspace, 'templates/brodsheet-hk');
    expect(near).toMatchObject({
      value: null,
      findings: [
        {
          rule: 'unknown-template',
          severity: 'error',
          message: 'there is no template `brodsheet-hk`',
          help: 'did you mean `broadsheet-hk`? there are `broadsheet-hk`, `shinbun-ja`',
        },
      ],
    });
    const far = await readTemplate(workspace, 'templates/x');
    expect(far.findings[0]?.help).toBe('there are `broadsheet-hk`, `shinbun-ja`');
    const none = await readTemplate(memoryWorkspace({}), 'templates/x');
    expect(none.findings[0]?.help).toBe('`templates` holds no template');
  });
});

describe('shelves of templates', () => {
  const files = { '/own/daily/template.yaml': '', '/house/big/template.yaml': '' };

  it('are looked through in order', async () => {
    const found = (name: string) => findTemplate(memoryWorkspace(files), ['/own', '/house'], name);
    expect(await found('daily')).toEqual({ value: '/own/daily', findings: [] });
    expect(await found('big')).toEqual({ value: '/house/big', findings: [] });
    expect((await found('bigg')).findings.map(({ help }) => help)).toEqual([
      'did you mean `big`? there are `daily`, `big`',
    ]);
    const named = { file: 'page.yaml', line: 3, column: 11, length: 4 };
    const read = await findTemplate(memoryWorkspace(files), ['/own'], 'bigg', named);
    expect(read.findings.map(({ origin }) => origin)).toEqual([named]);
  });

  it('that hold nothing are told, though another has the template', async () => {
    const { value, findings } = await findTemplate(
      memoryWorkspace(files),
      ['/oen', '/house'],
      'big',
    );
    expect(value).toBe('/house/big');
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['empty-shelf', 'there are no templates in `/oen`'],
    ]);
  });
});
