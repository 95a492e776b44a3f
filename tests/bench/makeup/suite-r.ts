/**
 * A paper and a seed in; a page like a real one, out. Nobody's page is copied: heads are the 480 of `tests/bench/heads`, copy is the news of
 * `mixed-copy.ts`, and how many stories, pictures, decks and boxes there are, and how long, is what newsroom.md says of real pages.
 */
import { isRanked } from '../../../src/model/importance.ts';
import type { Lang } from '../../../src/model/page.ts';
import { readHeads } from '../heads.ts';
import { filesAtLoad } from '../makeup-copy.ts';
import { numbers, picture } from '../makeup-pages.ts';
import { mixedCopy } from '../mixed-copy.ts';
import type { Files } from './open-page.ts';
import type { Paper } from './options.ts';
import type { TrialPage } from './trial-page.ts';

/** Three to two is what cameras take; one picture of four stands upright. */
const RATIOS = [1.5, 1.5, 1.5, 1.5, 1.33, 1.33, 1.33, 1.78, 1, 0.75, 0.75, 0.67];

/** An editor's list comes to this much of the page. */
const LEAST_LOAD = 0.92;
const MOST_LOAD = 1.03;

export function realPage(paper: Paper, seed: number, offers: boolean): TrialPage {
  const next = numbers(seed * 104_729 + 17);
  const load = LEAST_LOAD + (MOST_LOAD - LEAST_LOAD) * next();
  const stories = commissions(next, paper.template === SMALL);
  return {
    house: paper.template,
    kind: 'like real ones',
    offers,
    seed,
    files: () => filesAtLoad(load, (copy) => realFiles(paper, seed, offers, stories, copy)),
  };
}

interface Commission {
  readonly role: 'lead' | 'story' | 'sidebar' | 'editorial' | 'brief';
  /** Share of all copy of the page. */
  readonly share: number;
  readonly pictures: number;
  readonly hasDeck: boolean;
  readonly hasKicker: boolean;
}

/** Its page is half as large as the others. */
const SMALL = 'shinbun-ja';

/** Five to nine stories, a box on three pages of five, and two to four briefs on most; half as many on a small page. */
function commissions(next: () => number, isSmall: boolean): Commission[] {
  const size = isSmall ? 0.5 : 1;
  const count = Math.ceil((5 + Math.floor(next() * 5)) * size);
  const briefs = next() < 0.75 ? Math.floor((2 + Math.floor(next() * 3)) * size) : 0;
  const box = next() < 0.6 ? 1 + Math.floor(next() * (count - 1)) : -1;
  const boxRole = next() < 0.5 ? ('sidebar' as const) : ('editorial' as const);
  const news = Array.from({ length: count }, (_, index) => {
    const isLead = index === 0;
    return {
      role: isLead ? ('lead' as const) : index === box ? boxRole : ('story' as const),
      // A lead is about a quarter of the page; the others are of all lengths, and shorter towards the end of the list.
      weight: isLead ? 2 + next() : spread(next) * (1.3 - (0.7 * index) / count),
      pictures: isLead ? leadPictures(next()) : next() < 0.4 ? 1 : 0,
      hasDeck: next() < (isLead ? 0.75 : 0.35),
      hasKicker: next() < (isLead ? 0.5 : 0.2),
    };
  });
  const short = Array.from({ length: briefs }, () => ({
    role: 'brief' as const,
    weight: 0.12 + 0.15 * next(),
    pictures: 0,
    hasDeck: false,
    hasKicker: false,
  }));
  const all = [...news, ...short];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map(({ weight, ...more }) => ({ ...more, share: weight / total }));
}

const leadPictures = (drawn: number): number => (drawn < 0.15 ? 0 : drawn < 0.8 ? 1 : 2);

/** Lengths of stories lie as many times over the middle as under it. */
const spread = (next: () => number): number => Math.exp((next() + next() + next() - 1.5) * 0.9);

/** Characters of text and column-lines of everything else, to begin with: casting off says how far that is off. */
const CHARACTERS: Readonly<Record<string, number>> = {
  'broadsheet-hk': 5600,
  'daily-cn': 4800,
  'broadsheet-tw': 4400,
  'shinbun-ja': 2600,
};

function realFiles(
  { template, lang }: Paper,
  seed: number,
  offers: boolean,
  stories: readonly Commission[],
  copy: number,
): Files {
  const heads = shuffled(headsOf(lang), numbers(seed * 7 + 3));
  const files: Record<string, string> = {};
  const all = (CHARACTERS[template] ?? 5000) * copy;
  const ids = stories.map((story, index) => {
    const id = `s${index + 1}`;
    const own = numbers(seed * 131 + index);
    const paragraphs = copyOf(lang, Math.max(40, all * story.share), seed * 31 + index);
    const said = heads.slice(index * 3, index * 3 + 3);
    files[`stories/${id}.md`] = storyFile(id, story, said, paragraphs, offers, own);
    for (let at = 1; at <= story.pictures; at += 1)
      files[`images/${id}-${at}.svg`] = picture(RATIOS[Math.floor(own() * RATIOS.length)] ?? 1.5);
    return id;
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

/** Heads longer than this break over three lines even at the full width of small pages. */
const LONGEST_HEAD = 24;

const headsOf = (lang: Lang): string[] =>
  (['dev', 'held', 'third'] as const)
    .flatMap((set) => readHeads(set))
    .filter((head) => head.lang === lang && [...head.text].length <= LONGEST_HEAD)
    .map(({ text }) => text);

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Whole paragraphs, the last one cut to length after a full stop or in mid-sentence. */
function copyOf(lang: Lang, characters: number, seed: number): string[] {
  const paragraphs: string[] = [];
  let left = characters;
  for (const one of mixedCopy(lang, 80, seed)) {
    if (left < 12) break;
    paragraphs.push(one.length <= left ? one : `${one.slice(0, Math.floor(left) - 1)}。`);
    left -= one.length;
  }
  return paragraphs;
}

/** A crosshead for so many characters of text: about 45 lines. */
const CROSSHEAD = 700;

function storyFile(
  id: string,
  { role, pictures, hasDeck, hasKicker }: Commission,
  [headline = '', deck = '', kicker = '']: readonly string[],
  paragraphs: readonly string[],
  offers: boolean,
  next: () => number,
): string {
  const offer = offers ? ' {optional}' : '';
  let since = 0;
  const body = paragraphs.flatMap((text, at) => {
    const isDue = since > CROSSHEAD && at < paragraphs.length - 1;
    since = isDue ? text.length : since + text.length;
    const own = at === 2 ? `${text}${offer}` : text;
    return isDue ? [`## ${deck.replace(/\s.*$/u, '').slice(0, 8)}${offer}`, own] : [own];
  });
  const figures = Array.from({ length: pictures }, (_, at) => {
    const caption = (paragraphs[at] ?? headline).split(/[。，]/u)[0] ?? headline;
    return `  - {id: p${at + 1}, image: images/${id}-${at + 1}.svg, caption: ${quoted(caption.slice(0, 34))}, alt: 圖${next() < 0.7 ? ', credit: 本報攝' : ''}}`;
  });
  // In some templates boxes have no place for a kicker or a deck.
  return [
    '---',
    `role: ${role}`,
    ...(hasKicker && isRanked(role) ? [`kicker: ${quoted(kicker)}`] : []),
    `headline: ${quoted(headline)}`,
    ...(hasDeck && isRanked(role) ? [`deck: ${quoted(deck)}`, `deck-optional: ${offers}`] : []),
    ...(figures.length > 0 ? ['figures:', ...figures] : []),
    '---',
    body.join('\n\n'),
    '',
  ].join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);
