/** The page's furniture 報眉/欄外 in, its lines out: paper, date, weekday, section, label and credits from text patterns. */
import { setParagraph } from '../compose/set-paragraph.ts';
import { type Finding, finding, hasErrors, type Origin } from '../diagnostic.ts';
import type { Shape } from '../model/forme.ts';
import type { Page } from '../model/page.ts';
import { isEvenPage } from '../model/page-side.ts';
import type { Furniture, Template } from '../model/template.ts';
import { originAt, plainText, type RichText } from '../model/text.ts';
import { dateText, minguoText, weekdayText } from '../model/typography/dates.ts';
import { em, px, quantise } from '../units.ts';
import { joinMatter, type Matter, matterOf, NO_MATTER } from './matter.ts';
import { extentOf, rect } from './plan/geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

/** `misfits`: parts that are larger than their place. */
export function setFurniture(
  setter: Setter,
  page: Page,
): Matter & { readonly misfits: readonly string[] } {
  const even = isEvenPage(page.label.text);
  const set = setter.template.furniture.map((one, index) =>
    setOne(setter, page, even && one.mirrored ? mirrored(one, setter.template) : one, index),
  );
  const misfits = set
    .filter(({ findings }) => hasErrors(findings))
    .flatMap(({ parts }) => parts.map(({ id }) => id));
  const all = joinMatter([...set, { ...NO_MATTER, findings: unprinted(setter.template, page) }]);
  return { ...all, misfits };
}

const OTHER_END = { start: 'end', center: 'center', end: 'start' } as const;

function mirrored(furniture: Furniture, { sheet }: Template): Furniture {
  const { rect: place, direction } = furniture;
  const side = direction === 'horizontal' ? 'align' : 'valign';
  return {
    ...furniture,
    rect: { ...place, x: quantise(sheet.width - place.x - place.width) },
    [side]: OTHER_END[furniture[side]],
  };
}

/** Copy of the page that no furniture prints would be lost. */
function unprinted(template: Template, page: Page): Finding[] {
  const printed = template.furniture.map((one) => one.text).join(' ');
  return [...pageCopy(page)].flatMap(([name, text]) => {
    if (text.text === '' || printed.includes(`{${name}}`)) return [];
    return [
      finding(
        'unprinted-copy',
        'error',
        `template \`${template.id}\` does not print the page's \`${name}\``,
        {
          help: `add furniture with \`{${name}}\` to its template.yaml, or take the key out of page.yaml`,
          origin: originAt(text, 0, text.text.length),
        },
      ),
    ];
  });
}

const pageCopy = (page: Page): ReadonlyMap<string, RichText> =>
  new Map([
    ['paper', page.paper],
    ['section', page.section],
    ['label', page.label],
    ...page.credits.slice(0, 1).map((credit) => ['credits', credit] as const),
  ]);

function setOne(setter: Setter, page: Page, furniture: Furniture, index: number): Matter {
  const text = patternText(furniture.text, page);
  const findings = unknownNames(setter.template, furniture, page);
  if (text === '') return { ...NO_MATTER, findings };
  const type = styleNamed(setter.template, furniture.style);
  const style = styleFor(setter, type, furniture.direction, {
    indent: em(0),
    align: furniture.align,
    hanSpace: em(1),
  });
  const extent = extentOf(furniture.rect, furniture.direction);
  const rich = plainText(text);
  const slot = { start: px(0), length: extent.inline };
  const { lines } = setParagraph(rich, () => slot, style, setter.fonts);
  const depth = (lines.length - 1) * type.pitch + type.size;
  const free = extent.block - depth;
  const top = { start: 0, center: free / 2, end: free }[furniture.valign];
  const places = lines.map((_, line) => ({
    frame: null,
    area: furniture.rect,
    block: top + line * type.pitch,
    onGrid: false,
  }));
  const ref = { story: 'furniture', field: furniture.id, index };
  const frame = { role: 'furniture', ref, style, name: furniture.style, rich } as const;
  const made = makePart(setter, frame, lines, places);
  return matterOf([made], [...findings, ...crowded(setter.template, furniture, page, free)]);
}

function crowded(template: Template, furniture: Furniture, page: Page, free: number): Finding[] {
  if (free >= 0) return [];
  return [
    finding('furniture-too-long', 'error', `\`${furniture.id}\` does not fit its place`, {
      help: 'shorten the text, or give the furniture more room in template.yaml',
      origin: writtenBy(furniture, page) ?? template.origin,
    }),
  ];
}

/** Where the author wrote the first text that the furniture prints. */
function writtenBy(furniture: Furniture, page: Page): Origin | null {
  const texts = pageCopy(page);
  const names = [...furniture.text.matchAll(PATTERN)].map(([, name = '']) => name);
  const text = names.map((name) => texts.get(name)).find((one) => one !== undefined);
  return text === undefined ? null : originAt(text, 0, text.text.length);
}

const PATTERN = /\{([^{}]*)\}/gu;

/** Fills a pattern; a name without a value gives nothing. */
const patternText = (pattern: string, page: Page): string =>
  pattern.replace(PATTERN, (_, name: string) => valuesOf(page).get(name) ?? '').trim();

function unknownNames(template: Template, furniture: Furniture, page: Page): Finding[] {
  const known = valuesOf(page);
  return [...furniture.text.matchAll(PATTERN)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name))
    .map((name) =>
      finding(
        'unknown-name',
        'error',
        `\`${furniture.id}\` names \`${name}\`, which a page does not have`,
        {
          help: `known names: ${[...known.keys()].map((one) => `{${one}}`).join(' ')}`,
          origin: template.origin,
        },
      ),
    );
}

const valuesOf = (page: Page): ReadonlyMap<string, string> =>
  new Map([
    ['paper', page.paper.text],
    ['section', page.section.text],
    ['label', page.label.text],
    ['credits', page.credits.map((credit) => credit.text).join(' ')],
    ['date:zh', dateText(page.date)],
    ['date:ja', dateText(page.date)],
    ['date:minguo', minguoText(page.date)],
    ['weekday:zh', weekdayText(page.date, 'zh')],
    ['weekday:ja', weekdayText(page.date, 'ja')],
  ]);

/** Rules and tints that belong to the page. */
export const ornamentShapes = (template: Template): Shape[] =>
  template.ornaments.map((one) =>
    one.kind === 'rule'
      ? {
          ...one,
          of: 'furniture',
          x1: quantise(one.x1),
          y1: quantise(one.y1),
          x2: quantise(one.x2),
          y2: quantise(one.y2),
        }
      : {
          kind: 'box',
          of: 'furniture',
          rect: rect(one.rect.x, one.rect.y, one.rect.width, one.rect.height),
          fill: one.fill,
          stroke: null,
          weight: px(0),
        },
  );
