/** The dump that a page was lost in, against the answer that a person has made: every boundary, every field, every owner. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { miscounted } from '../../../src/ingest/conserved.ts';
import { ingestText } from '../../../src/ingest/ingest-text.ts';
import type { Manuscript, ManuscriptStory } from '../../../src/model/manuscript.ts';
import { fieldsOf, joined } from './fields.ts';

interface GoldArticle {
  readonly id: string;
  readonly parent?: string;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly lead: readonly string[];
  readonly subheads: readonly { text: string; beforeParagraph: number | null; inFlow: boolean }[];
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
  readonly marker: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

const seed = (name: string) => readFileSync(new URL(`../../seed/${name}`, import.meta.url));
const gold: {
  page: { sectionHeader: string; credits: string[] };
  articles: GoldArticle[];
  boundaries: { after: number; before: number; type: string }[];
} = JSON.parse(seed('gold.json').toString());

const { value, findings } = ingestText('dump.txt', seed('000_138e98d87f946766.txt'));
const manuscript = value as Manuscript;

const goldOf = (id: string): GoldArticle => {
  const found = gold.articles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the gold has no ${id}`);
  return found;
};

/** The story under a head; the gold has names of its own. */
const storyOf = (id: string): ManuscriptStory => {
  const { headline } = goldOf(id);
  const found = manuscript.stories.find((story) => joined(story.headline, ' ') === headline);
  if (found === undefined) throw new Error(`no story has the head of ${id}`);
  return found;
};

const STORIES = ['main', 'quote-box-1', 'second', 'sidebar', 'editorial'];

/** What the gold has of the body, in order: subheads and paragraphs; of a box of quotes, heads and quotes. */
function goldBody({ subheads, paragraphs }: GoldArticle): string[] {
  return paragraphs.flatMap((text, at) => [
    ...subheads
      .filter(({ inFlow, beforeParagraph }) => inFlow && beforeParagraph === at)
      .map((one) => one.text),
    text,
  ]);
}

const bodyOf = (story: ManuscriptStory): string[] =>
  story.body.flatMap((block) => {
    if (block.kind === 'verse') return block.rows.map(({ text }) => text);
    if (block.kind === 'quote') return [joined(block.head, ''), block.text.text];
    return block.kind === 'display' ? [] : [block.text.text];
  });

describe('the dump of 9 May 2025', () => {
  it('is read, with five stories and no error', () => {
    expect(manuscript.stories).toHaveLength(STORIES.length);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('goes on or starts anew at every boundary as the answer says', () => {
    const fields = fieldsOf(manuscript);
    const wrong = gold.boundaries.filter(({ after, before, type }) => {
      const goesOn = fields.some(({ lines }) => lines.has(after) && lines.has(before));
      return goesOn !== (type === 'join');
    });
    expect(gold.boundaries).toHaveLength(280);
    expect(wrong).toEqual([]);
  });

  for (const id of STORIES) {
    const wanted = goldOf(id);
    const story = storyOf(id);

    it(`${id}: its lead and every block of its body are exact`, () => {
      expect(story.lead.map(({ text }) => text)).toEqual(wanted.lead);
      expect(bodyOf(story)).toEqual(goldBody(wanted));
    });

    it(`${id}: its head, deck, label, byline and dateline`, () => {
      expect({
        label: story.label?.text ?? (joined(story.kicker, ' ') || null),
        headline: joined(story.headline, ' '),
        deck: joined(story.deck, ' ') || null,
        byline: story.byline?.text ?? null,
        dateline: story.dateline?.text ?? null,
      }).toEqual({
        label: wanted.kicker,
        headline: wanted.headline,
        deck: wanted.deck,
        byline: wanted.byline,
        dateline: wanted.dateline,
      });
    });

    it(`${id}: what it is part of`, () => {
      const whole = wanted.parent === undefined ? null : storyOf(wanted.parent).id;
      expect(story.partOf).toBe(whole);
    });
  }

  it('keeps the two lines of each head of a quote', () => {
    const heads = storyOf('quote-box-1').body.map((block) =>
      block.kind === 'quote' ? block.head.length : 0,
    );
    expect(heads).toEqual([2, 2, 2, 2]);
  });

  it('has the caption and its credit, in the main story, and no other', () => {
    const { marker, caption, credit } = goldOf('photo-1');
    const captions = manuscript.stories.flatMap((story) =>
      story.captions.map((one) => ({
        story: story.id,
        marker: one.marker,
        caption: one.text?.text,
        credit: one.credit?.text,
      })),
    );
    expect(captions).toEqual([{ story: storyOf('main').id, marker, caption, credit }]);
  });

  it('has the source of the quotes, the section and the credits of the page', () => {
    expect(storyOf('quote-box-1').source?.text).toBe(goldOf('quote-box-1').credit);
    expect(manuscript.sheet.section?.text).toBe(gold.page.sectionHeader);
    expect(manuscript.sheet.credits.map(({ text }) => text)).toEqual(gold.page.credits);
  });

  it('does not make out paper or date, which are not in it', () => {
    expect([manuscript.sheet.paper, manuscript.sheet.date]).toEqual([null, null]);
  });

  it('finds the frames of the main story: two of 44 lines of 17', () => {
    const frames = manuscript.geometry.find(
      ({ story, stream }) => story === storyOf('main').id && stream === 'body',
    );
    expect(frames).toMatchObject({ measure: 17, depths: [44, 44], indent: 2 });
  });

  it('asks whose line 181 is, and at most ten things', () => {
    const asked = manuscript.questions.filter(({ status }) => status === 'ask');
    expect(asked.filter(({ lines }) => lines.some(({ from }) => from === 181))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it('offers no answer that it has given itself', () => {
    for (const { value: given, alternatives } of manuscript.questions)
      expect(alternatives.map((one) => one.value)).not.toContain(given);
  });

  it('loses no character and makes none out', () => {
    const text = seed('000_138e98d87f946766.txt').toString();
    expect(miscounted(text, manuscript)).toEqual([]);
  });
});
