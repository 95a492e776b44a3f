/** A source and the manuscript that came of it in, characters that were lost or made out: visible ones, as a multiset. */
import type { Manuscript, ManuscriptStory, Passage } from '../model/manuscript.ts';
import { kindOf } from '../model/typography/unicode.ts';

export interface Miscount {
  readonly character: string;
  /** In the source, and in the manuscript with what was dropped on purpose. */
  readonly before: number;
  readonly after: number;
}

export function miscounted(source: string, manuscript: Manuscript): Miscount[] {
  const before = countOf([source]);
  const after = countOf(textsOf(manuscript));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((character) => ({
      character,
      before: before.get(character) ?? 0,
      after: after.get(character) ?? 0,
    }))
    .filter((one) => one.before !== one.after);
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const one of text) if (isVisible(one)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Blanks, orders to a terminal and what no one draws say nothing. */
function isVisible(character: string): boolean {
  const { category, ignorable } = kindOf(character.codePointAt(0) ?? 0);
  return !ignorable && !category.startsWith('Z') && category !== 'Cc';
}

/** A manuscript says each text once. */
function textsOf({ sheet, stories, dropped }: Manuscript): string[] {
  const { paper, date, section, label, credits } = sheet;
  const of = (passages: readonly (Passage | null)[]): string[] =>
    passages.flatMap((one) => (one === null ? [] : [one.text]));
  return [
    ...of([paper, date, section, label, ...credits]),
    ...stories.flatMap(textsOfStory),
    ...of(dropped.map(({ text }) => text)),
  ];
}

function textsOfStory(story: ManuscriptStory): string[] {
  const blocks = story.body.flatMap((block): readonly Passage[] => {
    if (block.kind === 'verse') return block.rows;
    return block.kind === 'quote' ? [...block.head, block.text] : [block.text];
  });
  const captions = story.captions.flatMap(({ text, credit }) => [text, credit]);
  const { label, byline, dateline, source, kicker, headline, deck, lead } = story;
  return [
    ...[
      label,
      byline,
      dateline,
      source,
      ...kicker,
      ...headline,
      ...deck,
      ...lead,
      ...blocks,
      ...captions,
    ].flatMap((one) => (one === null ? [] : [one.text])),
    ...story.captions.map(({ marker }) => marker ?? ''),
  ];
}
