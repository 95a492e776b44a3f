/** The pages of the examples and the lines of the suite in, paragraphs to be set at one measure by two engines out. */
import { paragraphStyle } from '../../src/compose/style.ts';
import type { ParagraphStyle } from '../../src/compose/types.ts';
import type { House } from '../../src/house.ts';
import type { Direction, FontBook } from '../../src/model/font.ts';
import { lexiconOf } from '../../src/model/lexicon.ts';
import { LANGS, type Lang, type Story } from '../../src/model/page.ts';
import type { Template, TypeStyle } from '../../src/model/template.ts';
import { joinTexts, type RichText } from '../../src/model/text.ts';
import { BODY_FACE } from '../../src/model/typography/house-styles.ts';
import { composeForme } from '../../src/pipeline.ts';
import { em, px } from '../../src/units.ts';
import { example } from '../helpers/house.ts';
import { changesOf, copyOf, type LineCase, readLineCases } from '../helpers/line-cases.ts';

export interface Passage {
  /** Story and paragraph, or the name of the case. */
  readonly name: string;
  readonly rich: RichText;
  readonly style: ParagraphStyle;
  /** In em; the same for every line. */
  readonly measure: number;
}

/** A row of the table: paragraphs of one language in one direction. */
export interface Galley {
  readonly name: string;
  readonly lang: Lang;
  readonly direction: Direction;
  readonly fonts: FontBook;
  readonly passages: readonly Passage[];
  readonly source: Source;
}

/** `figures` are pages once more, for Chromium with every number in an element of its own, as wide as we set it. */
export type Source = 'pages' | 'figures' | 'suite';

const PAGES: readonly { readonly page: string; readonly directions: readonly Direction[] }[] = [
  { page: 'takungpao-2025-05-09', directions: ['horizontal', 'vertical'] },
  { page: 'wuxiu-2026-06-18', directions: ['vertical'] },
  { page: 'yunzhou-2026-10-24', directions: ['horizontal'] },
  { page: 'minato-2026-04-18', directions: ['vertical'] },
];

export async function pageGalleys(house: House): Promise<Galley[]> {
  const galleys: Galley[] = [];
  for (const { page: id, directions } of PAGES) {
    const { value } = await composeForme(house, example(id), { template: null, place: 'rest' });
    if (value === null) throw new Error(`${id} could not be composed`);
    const { page, template, fonts } = value;
    for (const direction of directions) {
      const passages = page.stories.flatMap((story) => storyPassages(story, template, direction));
      const galley = { lang: page.lang, direction, fonts, passages };
      const name = `${id}, ${direction}`;
      galleys.push({ ...galley, name, source: 'pages' });
      galleys.push({ ...galley, name: `${name}, figures marked up`, source: 'figures' });
    }
  }
  return galleys.toSorted(
    (a, b) => Number(a.source === 'figures') - Number(b.source === 'figures'),
  );
}

function storyPassages(story: Story, template: Template, direction: Direction): Passage[] {
  const role = template.roles[story.role];
  const body = template.styles[role?.body ?? ''];
  const house = template.houseStyles[story.lang];
  if (role === undefined || body === undefined || house === undefined) return [];
  const dateline = template.styles[role.dateline] ?? null;
  const style = paragraphStyle({ lang: story.lang, direction, house, style: body, dateline });
  const measure = template.grid.measure / template.grid.body;
  return paragraphsOf(story).map((rich, index) => ({
    name: `${story.id} ${index + 1}`,
    rich,
    style,
    measure,
  }));
}

/** The dateline runs in, as layout sets it. */
function paragraphsOf({ body, dateline }: Story): RichText[] {
  const texts = body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const [first, ...rest] = texts;
  if (first === undefined || dateline === null) return texts;
  const to = dateline.text.length;
  const marked = {
    ...dateline,
    marks: [...dateline.marks, { kind: 'dateline' as const, from: 0, to, value: null }],
  };
  return [joinTexts([marked, first]), ...rest];
}

/** Every case in its own house style and direction; at its last measure, at natural advances. */
export async function suiteGalleys(house: House): Promise<Galley[]> {
  const { value: fonts } = await house.fontBook([Object.values(BODY_FACE)]);
  if (fonts === null) throw new Error('the body faces could not be opened');
  const cases = readLineCases().flatMap((file) => file.cases);
  return LANGS.flatMap((lang) =>
    (['horizontal', 'vertical'] as const).flatMap((direction) => {
      const own = cases.filter(
        ({ style, vertical = false }) => style === lang && vertical === (direction === 'vertical'),
      );
      if (own.length === 0) return [];
      const passages = own.map((one) => casePassage(one, direction));
      const name = `suite ${lang}, ${direction}`;
      return [{ name, lang, direction, fonts, passages, source: 'suite' as const }];
    }),
  );
}

function casePassage(one: LineCase, direction: Direction): Passage {
  const style = paragraphStyle(
    { lang: one.style, direction, house: changesOf(one), style: bodyOf(one), dateline: null },
    { lexicon: lexiconOf(one.lexicon ?? []) },
  );
  return {
    name: one.name,
    rich: copyOf(one),
    style,
    measure: [one.measures].flat().at(-1) ?? 1,
  };
}

const bodyOf = ({ style, indent = 0 }: LineCase): TypeStyle => ({
  name: 'body',
  faces: [BODY_FACE[style]],
  bold: [BODY_FACE[style]],
  size: px(16),
  pitch: px(32),
  indent: em(indent),
  breaker: null,
  align: 'justify',
  tracking: em(0),
  marks: 'full',
  colour: '#000000',
});
