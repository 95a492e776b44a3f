/** A manuscript and the fields that its page has in, how many of them it gives right out. */
import type { Manuscript, ManuscriptStory, Passage } from '../../../src/model/manuscript.ts';
import type { GoldField } from './printed-page.ts';

export interface Score {
  readonly blocks: number;
  readonly blocksRight: number;
  readonly slots: number;
  readonly slotsRight: number;
  readonly missed: readonly string[];
}

const BLOCKS = new Set(['paragraph', 'quote-head']);
const squeezed = (text: string): string => text.replace(/\s/gu, '');

export function scoreOf(manuscript: Manuscript, gold: readonly GoldField[]): Score {
  const found = manuscript.stories.map((story) => ({ id: story.id, fields: fieldsOf(story) }));
  const stories = [...new Set(gold.map(({ story }) => story))];
  const partner = new Map(stories.map((story) => [story, partnerOf(story, gold, found)]));
  const missed: string[] = [];
  const tally = { blocks: 0, blocksRight: 0, slots: 0, slotsRight: 0 };
  const all = found.flatMap(({ fields }) => fields);
  for (const { story, slot, text } of gold) {
    const wanted = squeezed(text);
    if (BLOCKS.has(slot)) {
      tally.blocks += 1;
      if (all.some((one) => one.text === wanted)) tally.blocksRight += 1;
    }
    tally.slots += 1;
    const own = found.find(({ id }) => id === partner.get(story))?.fields ?? [];
    if (own.some((one) => one.slot === slot && one.text === wanted)) tally.slotsRight += 1;
    else missed.push(`${story}/${slot}: ${text.slice(0, 30)}`);
  }
  return { ...tally, missed };
}

/** The story that has most of its text. */
function partnerOf(
  story: string,
  gold: readonly GoldField[],
  found: readonly { id: string; fields: readonly { text: string }[] }[],
): string | undefined {
  const own = gold.filter((one) => one.story === story).map(({ text }) => squeezed(text));
  const shared = (fields: readonly { text: string }[]): number => {
    const all = new Set(fields.map(({ text }) => text));
    return own.filter((text) => all.has(text)).reduce((sum, { length }) => sum + length, 0);
  };
  return found
    .map(({ id, fields }) => ({ id, shared: shared(fields) }))
    .sort((a, b) => b.shared - a.shared)[0]?.id;
}

function fieldsOf(story: ManuscriptStory): { slot: string; text: string }[] {
  const field = (slot: string, text: string | null | undefined) =>
    text == null || text === '' ? [] : [{ slot, text: squeezed(text) }];
  const joined = (texts: readonly Passage[]): string => texts.map(({ text }) => text).join('');
  return [
    ...field('kicker', joined(story.kicker)),
    ...field('headline', joined(story.headline)),
    ...field('deck', joined(story.deck)),
    ...field('label', story.label?.text),
    ...field('byline', story.byline?.text),
    ...field('dateline', story.dateline?.text),
    ...story.lead.flatMap(({ text }) => field('paragraph', text)),
    ...story.body.flatMap((block) => {
      if (block.kind === 'verse') return [];
      if (block.kind === 'quote')
        return [...field('quote-head', joined(block.head)), ...field('paragraph', block.text.text)];
      return field(block.kind, block.text.text);
    }),
    ...story.captions.flatMap(({ text, credit }) => [
      ...field('caption', text?.text),
      ...field('credit', credit?.text),
    ]),
  ];
}
