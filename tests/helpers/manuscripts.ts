/** Texts in, manuscripts out; and a page that was read, as the manuscript that it would be. */
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptSheet,
  ManuscriptStory,
  Passage,
} from '../../src/model/manuscript.ts';
import type { Block, Page, Story } from '../../src/model/page.ts';
import type { RichText } from '../../src/model/text.ts';
import { rowsOfVerse } from '../../src/model/verse.ts';
import type { PageChoice } from '../../src/write/page-text.ts';

export const passage = (
  text: string,
  ...lines: readonly (readonly [number, number])[]
): Passage => ({
  text,
  lines: lines.map(([from, to]) => ({ from, to })),
});

export const CHOICE: PageChoice = {
  folder: 'page',
  source: null,
  paper: null,
  date: null,
  section: null,
  label: null,
  lang: null,
  template: null,
  pins: new Map(),
};

const SHEET: ManuscriptSheet = {
  paper: passage('海港日報'),
  date: passage('2025-05-09'),
  section: passage('要聞'),
  label: passage('A1'),
  credits: [],
  lang: 'zh-HK',
};

export const aStory = (id: string, more: Partial<ManuscriptStory> = {}): ManuscriptStory => ({
  id,
  role: 'story',
  partOf: null,
  label: null,
  kicker: [],
  headline: [passage('標題')],
  deck: [],
  lead: [],
  byline: null,
  dateline: null,
  body: [{ kind: 'paragraph', text: passage('正文。') }],
  captions: [],
  source: null,
  rights: null,
  identifier: null,
  ...more,
});

export const manuscriptOf = (
  stories: readonly ManuscriptStory[],
  sheet: Partial<ManuscriptSheet> = {},
): Manuscript => ({
  sheet: { ...SHEET, ...sheet },
  stories,
  geometry: [],
  questions: [],
  dropped: [],
});

/** What was read, without its places in any source and without the bytes of its pictures. */
export function readAsManuscript(page: Page): Manuscript {
  const text = (rich: RichText): Passage => passage(rich.text);
  const maybe = (rich: RichText | null): Passage | null => (rich === null ? null : text(rich));
  const story = (one: Story): ManuscriptStory => ({
    id: one.id,
    role: one.role,
    partOf: one.partOf,
    label: maybe(one.label),
    kicker: one.kicker.map(text),
    headline: one.headline.map(text),
    deck: one.deck.map(text),
    lead: one.lead.map(text),
    byline: maybe(one.byline),
    dateline: maybe(one.dateline),
    body: one.body.map(blockOf),
    captions: one.figures.map(({ marker, caption, credit, image }) => ({
      marker,
      text: maybe(caption),
      credit: maybe(credit),
      picture: { name: image.replace('images/', ''), bytes: new Uint8Array() },
    })),
    source: maybe(one.source),
    rights: one.rights,
    identifier: one.identifier,
  });
  return manuscriptOf(page.stories.map(story), {
    paper: text(page.paper),
    date: passage(page.date),
    section: text(page.section),
    label: text(page.label),
    credits: page.credits.map(text),
    lang: page.lang,
  });
}

function blockOf(block: Block): ManuscriptBlock {
  const text = passage(block.text.text);
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'display':
      return { kind: block.kind, text };
    case 'quote':
      return { kind: 'quote', head: block.head.map((one) => passage(one.text)), text };
    case 'verse':
      return {
        kind: 'verse',
        rows: rowsOfVerse(text.text).map(({ from, to }) => passage(text.text.slice(from, to))),
      };
    default:
      throw new Error(`a page that was just read has no ${block.kind}`);
  }
}
