/** A seed, a number of stories and a load in; the files of a page of about so much copy, with heads, decks and pictures, out. */

export interface BenchPage {
  readonly template: string;
  readonly lang: string;
  readonly count: number;
  /** Copy, heads, pictures and white as a share of the page: about so before the page is cast off, so after it. */
  readonly load: number;
  readonly seed: number;
  /** Whether its authors offer what may be left out: decks, crossheads, a paragraph a story. */
  readonly offers: boolean;
}

/** Columns, lines and cells of the houses' grids. */
const GRIDS: Readonly<Record<string, readonly [columns: number, lines: number, cells: number]>> = {
  'broadsheet-hk': [6, 108, 17],
  'daily-cn': [5, 96, 19],
  'broadsheet-tw': [10, 67, 13],
  'shinbun-ja': [8, 48, 13],
};

/** Mulberry32: the same numbers on every machine. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HAN =
  '城北渡口木橋今晨重開通車市民沿河步行約一里鐘樓敲過七下孩子把風箏放到雲邊老街等了十年師傅說水位比去年高半尺';

const PORTRAIT = 0.67;
const RATIOS = [1.5, 1.33, 1, 0.75, 1.78, 0.67];

/** What is said of the stories of a page besides their length. */
export interface Manner {
  readonly pictures: 'some' | 'none' | 'portraits';
  /** Characters of every head; null for 8 to 13. */
  readonly head: number | null;
}

const PLAIN: Manner = { pictures: 'some', head: null };

/** `copy` is the share of the page that the stories are written for: casting off says what they come to. */
export function benchFiles(
  page: BenchPage,
  copy: number = page.load,
  manner: Manner = PLAIN,
): Record<string, string> {
  const { template, lang, count, load, seed } = page;
  const next = numbers(seed * 7919 + count * 101 + Math.round(load * 1000));
  const [columns, lines, cells] = GRIDS[template] ?? [6, 108, 17];
  const shares = Array.from(
    { length: count },
    (_, index) => (0.75 + next() / 2) / (index + 1) ** 0.6,
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  const files: Record<string, string> = {};
  const ids = shares.map((share, index) => {
    const room = (columns * lines * copy * share) / total;
    // Each story has numbers of its own, so that longer copy leaves the others what they are.
    storyFiles(
      files,
      index,
      { room, share: share / total, cells },
      numbers(seed * 7919 + count * 101 + index),
      page.offers,
      manner,
    );
    return `s${index + 1}`;
  });
  files['page.yaml'] = [
    'paper: 試版報',
    'date: 2026-11-30',
    'section: 要聞',
    'label: A2',
    `lang: ${lang}`,
    `template: ${template}`,
    `stories: [${ids.join(', ')}]`,
    '',
  ].join('\n');
  return files;
}

/** From this story on a page has briefs, and what is shorter than this share of it is one too. */
const FIRST_BRIEF = 10;
const BRIEF_SHARE = 0.04;

/** Column-lines of a head over a story of so much room, a third wider than deep, and the white that parts it from the next. */
function headRoom(room: number, isBrief: boolean): number {
  const columns = Math.max(1, Math.sqrt(room / 12));
  return Math.min(room / 2, columns * (isBrief ? 4 : 6));
}

/** How long a story is to be. */
interface Commission {
  /** Column-lines. */
  readonly room: number;
  /** Of the copy of its page. */
  readonly share: number;
  /** Of a column. */
  readonly cells: number;
}

/** What its head leaves a story is text, or half of it where it has a picture. */
function storyFiles(
  files: Record<string, string>,
  index: number,
  { room, share, cells }: Commission,
  next: () => number,
  offers: boolean,
  manner: Manner,
): void {
  const offer = offers ? ' {optional}' : '';
  const id = `s${index + 1}`;
  const isBrief = index >= FIRST_BRIEF || share < BRIEF_SHARE;
  const isChosen = next() < (index === 0 ? 0.95 : 0.55) && room > 40;
  const isPictured = { some: isChosen, none: false, portraits: !isBrief }[manner.pictures];
  const drawn = RATIOS[Math.floor(next() * RATIOS.length)] ?? 1.5;
  const ratio = manner.pictures === 'portraits' ? PORTRAIT : drawn;
  const length = 8 + Math.floor(next() * 6);
  const headline = headOf(manner.head ?? length, next);
  const deck = next() < 0.4 && !isBrief ? han(12 + Math.floor(next() * 6), next) : null;
  const left = room - headRoom(room, isBrief);
  const text = left * (isPictured ? 0.55 : 1) * cells * 0.94;
  const paragraphs: string[] = [];
  for (let rest = text; rest > 0; ) {
    const length = Math.min(rest, 40 + Math.floor(next() * 90));
    rest -= length + cells / 2;
    if (paragraphs.length > 0 && paragraphs.length % 4 === 0 && rest > 120)
      paragraphs.push(`## ${han(7, next)}${offer}`);
    // The third paragraph is the one that could go.
    const isOffered = paragraphs.length === 2;
    paragraphs.push(
      `${han(Math.max(8, Math.floor(length)), next, true)}。${isOffered ? offer : ''}`,
    );
  }
  files[`stories/${id}.md`] = [
    '---',
    `role: ${index === 0 ? 'lead' : isBrief ? 'brief' : 'story'}`,
    `headline: ${headline}`,
    ...(deck === null ? [] : [`deck: ${deck}`, `deck-optional: ${offers}`]),
    ...(isPictured
      ? ['figures:', `  - {id: p, image: images/${id}.svg, caption: ${han(10, next)}, alt: 圖}`]
      : []),
    '---',
    paragraphs.join('\n\n'),
    '',
  ].join('\n');
  if (isPictured) files[`images/${id}.svg`] = picture(ratio);
}

/** A head of two clauses, as most are, may break between them. */
const ONE_CLAUSE = 9;

function headOf(length: number, next: () => number): string {
  if (length < ONE_CLAUSE) return han(length, next);
  const first = Math.floor(length / 2);
  return `${han(first, next)} ${han(length - first, next)}`;
}

function han(length: number, next: () => number, isCopy = false): string {
  let text = '';
  while (text.length < length) {
    text += HAN.charAt(Math.floor(next() * HAN.length));
    if (isCopy && text.length % 13 === 12) text += '，';
  }
  return text.replace(/，$/u, '').slice(0, length);
}

export const picture = (ratio: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(1000 * ratio)}" height="1000" viewBox="0 0 ${Math.round(1000 * ratio)} 1000"><rect width="100%" height="100%" fill="#999999"/></svg>\n`;
