/** A page in; the same page without what its pins leave out, each piece of it named, out. */
import { collect, type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Block, Page, PinnedOmission, Story } from '../model/page.ts';
import { isParagraph } from '../model/paragraphs.ts';
import type { Template } from '../model/template.ts';
import { joinTexts, originAt, type RichText } from '../model/text.ts';

/** The page as it is printed. What is left out keeps its number, and everything after it too. */
export function leaveOut(page: Page, template: Template): Outcome<Page> {
  const pins = page.pins[template.id] ?? {};
  const findings: Finding[] = [];
  const stories = page.stories.map((story) => {
    const omit = pins[story.id]?.omit ?? [];
    const known = omit.filter((one) => textOf(story, one) !== null);
    collect(
      findings,
      known.map((one) => leftOut(story, one, textOf(story, one) as RichText)),
    );
    return known.length === 0 ? story : without(story, known);
  });
  return { value: findings.length === 0 ? page : { ...page, stories }, findings };
}

/** Null where the story does not have it. */
function textOf(story: Story, { field, index }: PinnedOmission): RichText | null {
  if (field === 'deck') return story.deck.length === 0 ? null : joinTexts(story.deck, ' ');
  const block = story.body[index];
  if (block === undefined || !('head' in block)) return block?.text ?? null;
  return joinTexts([...block.head, block.text], ' ');
}

function without(story: Story, omit: readonly PinnedOmission[]): Story {
  const gone = new Set(omit.flatMap(({ field, index }) => (field === 'body' ? [index] : [])));
  const body = story.body.map((block, index) => (gone.has(index) ? placeOf(block) : block));
  const isBare = omit.some(({ field }) => field === 'deck');
  return { ...story, body, deck: isBare ? [] : story.deck };
}

const placeOf = ({ kind, text }: Block): Block => ({
  kind: 'left-out',
  of: isParagraph(kind) ? 'paragraph' : 'other',
  text,
});

/** So much of a text that is left out is quoted. */
const QUOTED = 12;

function leftOut(story: Story, { field, index }: PinnedOmission, text: RichText): Finding {
  const what = field === 'deck' ? 'the deck' : `\`body.${index}\``;
  const count = [...text.text].length;
  const start = [...text.text].slice(0, QUOTED).join('').replaceAll('\n', ' ');
  const quoted = count > QUOTED ? `${start}…` : start;
  const message = `${what} of \`${story.id}\` is left out of the page: ${count} characters, \`${quoted}\``;
  const help = 'to print it, take it out of `omit` in the pins, or take the offer out of the story';
  return finding('left-out', 'info', message, {
    help,
    origin: originAt(text, 0, text.text.length),
  });
}
