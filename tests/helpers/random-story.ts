/** A random story in, with pictures, offers and wishes; its file, and every character of it that is copy, out. */
import fc from 'fast-check';
import { copyOf, headOf } from './random-page.ts';

export interface RandomPicture {
  /** Width by height. */
  readonly ratio: number;
  readonly caption: number;
  readonly size: 'none' | 'small' | 'large';
  readonly fit: 'cover' | 'contain';
  readonly crop: 'house' | 'none';
}

export interface RandomStory {
  readonly role: 'story' | 'brief' | 'editorial' | 'sidebar' | 'photo' | 'quotes';
  readonly head: number;
  readonly deck: number;
  readonly kicker: number;
  readonly crosshead: boolean;
  readonly display: boolean;
  readonly lead: boolean;
  readonly byline: boolean;
  /** Whether its author lets the page leave out its deck, its crosshead and every other paragraph. */
  readonly offers: boolean;
  readonly pictures: readonly RandomPicture[];
  readonly weight: number;
  readonly place: 'none' | 'top' | 'foot' | 'left' | 'right';
  /** Whether it is part of the story before it. */
  readonly isPart: boolean;
  /** Its share of the page's copy, against the others. */
  readonly share: number;
  readonly salt: number;
}

const picture: fc.Arbitrary<RandomPicture> = fc.record({
  ratio: fc.constantFrom(1.5, 1.33, 1, 0.75, 0.67, 1.78, 2.4, 0.45),
  caption: fc.constantFrom(0, 8, 14, 30),
  size: fc.constantFrom('none', 'none', 'small', 'large'),
  fit: fc.constantFrom('cover', 'cover', 'cover', 'contain'),
  crop: fc.constantFrom('house', 'house', 'house', 'none'),
});

export const randomStory: fc.Arbitrary<RandomStory> = fc.record({
  role: fc.constantFrom(
    'story',
    'story',
    'story',
    'brief',
    'editorial',
    'sidebar',
    'photo',
    'quotes',
  ),
  head: fc.integer({ min: 4, max: 20 }),
  deck: fc.constantFrom(0, 0, 12, 18, 26),
  kicker: fc.constantFrom(0, 0, 0, 8),
  crosshead: fc.boolean(),
  display: fc.constantFrom(false, false, false, true),
  lead: fc.constantFrom(false, false, false, true),
  byline: fc.boolean(),
  offers: fc.boolean(),
  pictures: fc.oneof(
    fc.constant([]),
    fc.constant([]),
    fc.array(picture, { minLength: 1, maxLength: 2 }),
  ),
  weight: fc.constantFrom(3, 3, 3, 1, 5),
  place: fc.constantFrom('none', 'none', 'none', 'top', 'foot', 'left', 'right'),
  isPart: fc.constantFrom(false, false, false, true),
  share: fc.integer({ min: 1, max: 10 }),
  salt: fc.integer({ min: 0, max: 5000 }),
});

/** Characters of copy that a story of this page has, and the id of the story before it. */
export interface Setting {
  readonly id: string;
  readonly isLead: boolean;
  readonly before: string | null;
  readonly characters: number;
}

export interface WrittenStory {
  readonly text: string;
  readonly pictures: readonly (readonly [path: string, svg: string])[];
  /** All that the author wrote to be printed. */
  readonly copy: string;
  /** Of that, what make-up may leave out without a trace in the page that is printed. */
  readonly deck: string;
}

export function writeStory(story: RandomStory, setting: Setting): WrittenStory {
  const { id, isLead, before } = setting;
  const { salt, weight, place, isPart, offers } = story;
  const role = isLead ? 'lead' : story.role;
  const figures = story.pictures.length === 0 && role === 'photo' ? [PHOTO] : story.pictures;
  const headline = headOf(story.head, salt);
  const texts: readonly (readonly [key: string, text: string])[] = [
    ...(role === 'sidebar' || role === 'editorial'
      ? [['label', headOf(4, salt + 9)] as const]
      : []),
    ...(story.kicker > 0 ? [['kicker', headOf(story.kicker, salt + 5)] as const] : []),
    ['headline', headline],
    ...(story.deck > 0 ? [['deck', headOf(story.deck, salt + 3)] as const] : []),
    ...(isLead && story.lead ? [['lead', copyOf(60, salt + 7)] as const] : []),
    ...(story.byline ? [['byline', '記者陳大文'] as const] : []),
  ];
  const blocks = blocksOf(story, role, setting.characters);
  const captions = figures.map(({ caption }, at) => headOf(caption, salt + 11 * at));
  const text = [
    '---',
    `role: ${role}`,
    ...(weight === 3 ? [] : [`weight: ${weight}`]),
    ...(place === 'none' ? [] : [`place: ${place}`]),
    ...(isPart && before !== null ? [`part-of: ${before}`] : []),
    ...texts.map(([key, own]) => `${key}: ${own}`),
    ...(offers && story.deck > 0 ? ['deck-optional: true'] : []),
    ...(figures.length > 0 ? ['figures:'] : []),
    ...figures.map((one, at) => figureLine(id, one, captions[at] ?? '', at)),
    '---',
    blocks.map(({ source }) => source).join('\n\n'),
    '',
  ].join('\n');
  const pictures = figures.map(({ ratio }, at) => [imageOf(id, at), svgOf(ratio)] as const);
  const copy = [...texts.map(([, own]) => own), ...blocks.map((one) => one.copy), ...captions];
  const deck = texts.find(([key]) => key === 'deck')?.[1] ?? '';
  return { text, pictures, copy: copy.join(''), deck };
}

const PHOTO: RandomPicture = { ratio: 1.5, caption: 14, size: 'none', fit: 'cover', crop: 'house' };

interface Block {
  readonly source: string;
  readonly copy: string;
}

/** Characters of a paragraph, one after the other, so that no two neighbours are alike. */
const LENGTHS = [70, 110, 45, 90, 130, 30, 60];

function blocksOf(story: RandomStory, role: string, characters: number): Block[] {
  if (role === 'photo') return [];
  if (role === 'quotes') return quotesOf(story.salt, characters);
  const { crosshead, display, offers, salt } = story;
  const offer = offers ? '{optional}' : '';
  const plain = (text: string): Block => ({ source: text, copy: text });
  const blocks: Block[] = [];
  for (let [left, at] = [characters, 0]; left > 0 || at === 0; at += 1) {
    const text = copyOf(
      Math.max(12, Math.min(left, LENGTHS[at % LENGTHS.length] ?? 60)),
      salt + at * 97,
    );
    const head = headOf(7, salt + at);
    if (crosshead && at % 4 === 2) blocks.push({ source: `## ${head} ${offer}`, copy: head });
    if (display && at === 3) blocks.push({ source: `### ${head}`, copy: head });
    blocks.push(at % 2 === 1 ? { source: text + offer, copy: text } : plain(text));
    left -= text.length;
  }
  return blocks;
}

function quotesOf(salt: number, characters: number): Block[] {
  const count = 2 + (salt % 3);
  const length = Math.max(20, Math.min(160, Math.floor(characters / count)));
  return Array.from({ length: count }, (_, at) => {
    const [head, text] = [headOf(6, salt + at), copyOf(length + at * 9, salt + at * 31)];
    return { source: `> ## ${head}\n> ${text}`, copy: head + text };
  });
}

const imageOf = (id: string, at: number): string => `images/${id}-${at}.svg`;

function figureLine(
  id: string,
  { size, fit, crop }: RandomPicture,
  caption: string,
  at: number,
): string {
  const keys = [
    `id: p${at}`,
    `image: ${imageOf(id, at)}`,
    'alt: 圖',
    ...(caption === '' ? [] : [`caption: ${caption}`]),
    ...(size === 'none' ? [] : [`size: ${size}`]),
    ...(fit === 'cover' ? [] : [`fit: ${fit}`]),
    ...(crop === 'house' ? [] : [`crop: ${crop}`]),
  ];
  return `  - { ${keys.join(', ')} }`;
}

export function svgOf(ratio: number): string {
  const width = Math.round(1000 * ratio);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="1000" viewBox="0 0 ${width} 1000"><rect width="100%" height="100%" fill="#999999"/></svg>\n`;
}
