/** Toy evidence for the rules of type: a paragraph broken after every seventh character, a house with keys of its own. */
import type { Direction, FontBook } from '../../src/model/font.ts';
import type { Lang } from '../../src/model/page.ts';
import type { Mark } from '../../src/model/text.ts';
import type { HouseStyle } from '../../src/model/typography/house-styles.ts';
import { em } from '../../src/units.ts';
import { type CompleteEvidence, makeEvidence, makePage, makeStory, written } from './evidence.ts';

export interface ToyParagraph {
  readonly direction?: Direction;
  readonly lang?: Lang;
  readonly marks?: readonly Mark[];
  readonly dateline?: string;
}

/** The lead's only paragraph, with its marks; the dateline runs in. */
export function broken(
  text: string,
  { direction = 'horizontal', lang = 'zh-HK', marks = [], dateline }: ToyParagraph = {},
): CompleteEvidence {
  const body = { ...written(text, 'stories/lead.md', 5), marks };
  const story = makeStory('lead', {
    lang,
    dateline: dateline === undefined ? null : written(dateline),
    body: [{ kind: 'paragraph', text: body }],
  });
  return makeEvidence({ page: makePage({ stories: [story] }), direction });
}

/** The same evidence in a house that does some things otherwise. */
export const housed = (
  evidence: CompleteEvidence,
  changes: Partial<HouseStyle>,
): CompleteEvidence => ({
  ...evidence,
  template: {
    ...evidence.template,
    houseStyles: Object.fromEntries(
      Object.entries(evidence.template.houseStyles).map(([lang, house]) => [
        lang,
        { ...house, ...changes },
      ]),
    ),
  },
});

/** The same evidence with faces that have marks on half a cell, for a language. */
export const faced = (evidence: CompleteEvidence, lang: Lang | null): CompleteEvidence => ({
  ...evidence,
  fonts: {
    ...evidence.fonts,
    faces: new Map([...evidence.fonts.faces].map(([id, face]) => [id, { ...face, lang }])),
    advance: halved,
  },
});

const halved: FontBook['advance'] = ({ text, features }) =>
  em([...text].length * (features.length > 0 ? 0.5 : 1));

export const LINE = 'lead.body.0:1';
