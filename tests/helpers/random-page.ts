/** A seed in; the files of a page that nobody has placed, with stories of all lengths, out. */
import fc from 'fast-check';

const HAN =
  '城北舊渡口的木橋今晨重開通車市民沿河步行約一里鐘樓敲過七下孩子們把風箏放到雲邊老闆說這條街等了十年';
const MARKS = '，，。、；';

/** Copy of about so many characters, in sentences. */
export function copyOf(length: number, salt: number): string {
  let text = '';
  let at = salt;
  while (text.length < length) {
    at = (at * 31 + 17) % 9973;
    text += HAN.charAt(at % HAN.length);
    if (text.length % 11 === 10) text += MARKS.charAt(at % MARKS.length);
  }
  return `${text.replace(/[，、；]$/u, '')}。`;
}

export const headOf = (length: number, salt: number): string =>
  Array.from({ length }, (_, index) => HAN.charAt((salt + index * 7) % HAN.length)).join('');

export interface RandomStory {
  readonly head: number;
  readonly deck: number;
  readonly paragraphs: readonly number[];
  readonly crosshead: boolean;
  /** Whether its author lets the page leave out its deck, its crosshead and every other paragraph. */
  readonly offers: boolean;
  readonly role: 'story' | 'editorial' | 'brief';
  readonly salt: number;
}

/** Of a few paragraphs, and nothing else. */
export const PLAIN_STORY: RandomStory = {
  head: 9,
  deck: 0,
  paragraphs: [90, 80, 120],
  crosshead: false,
  offers: false,
  role: 'story',
  salt: 40,
};

export const randomStory: fc.Arbitrary<RandomStory> = fc.record({
  head: fc.integer({ min: 6, max: 16 }),
  deck: fc.constantFrom(0, 0, 12, 18),
  paragraphs: fc.array(fc.integer({ min: 20, max: 130 }), { minLength: 1, maxLength: 7 }),
  crosshead: fc.boolean(),
  offers: fc.boolean(),
  role: fc.constantFrom('story', 'story', 'story', 'editorial', 'brief'),
  salt: fc.integer({ min: 0, max: 5000 }),
});

export function filesOf(
  template: string,
  lang: string,
  stories: readonly RandomStory[],
): Record<string, string> {
  const ids = stories.map((_, index) => `s${index + 1}`);
  const page = [
    'paper: 試版報',
    'date: 2026-11-30',
    'section: 要聞',
    'label: A2',
    `lang: ${lang}`,
    `template: ${template}`,
    `stories: [${ids.join(', ')}]`,
  ].join('\n');
  return {
    'page.yaml': `${page}\n`,
    ...Object.fromEntries(
      stories.map((one, index) => [`stories/s${index + 1}.md`, storyFile(one, index)]),
    ),
  };
}

function storyFile(one: RandomStory, index: number): string {
  const { head, deck, paragraphs, crosshead, offers, role, salt } = one;
  const offer = offers ? '{optional}' : '';
  const blocks = paragraphs.flatMap((length, at) => [
    ...(crosshead && at === 2 ? [`## ${headOf(8, salt + at)} ${offer}`] : []),
    copyOf(length, salt + at * 97) + (at % 2 === 1 ? offer : ''),
  ]);
  return [
    '---',
    `role: ${index === 0 ? 'lead' : role}`,
    `headline: ${headOf(head, salt)}`,
    ...(deck > 0 ? [`deck: ${headOf(deck, salt + 3)}`, `deck-optional: ${offers}`] : []),
    '---',
    blocks.join('\n\n'),
    '',
  ].join('\n');
}
