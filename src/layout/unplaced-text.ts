/** A story and the parts that were made of it in; every text that stands nowhere, and what it wants, out. */
import { type Finding, finding } from '../diagnostic.ts';
import { headOver, textOfItem } from '../model/briefs.ts';
import type { FormePart } from '../model/forme.ts';
import type { Overset } from '../model/overset.ts';
import type { Notch, Story } from '../model/page.ts';
import type { PlannedStory } from '../model/plan.ts';
import type { RoleSetting } from '../model/template.ts';
import { originAt, type RichText, visible } from '../model/text.ts';
import { ITEM_HEAD, type TextRef } from '../model/text-ref.ts';
import { labelNotch } from './head/label.ts';
import type { Setter } from './setter.ts';

/** A text of the model under the name that its part would have. */
interface Text {
  readonly field: string;
  readonly index: number;
  readonly text: RichText;
}

interface UnplacedText {
  readonly texts: readonly TextRef[];
  readonly findings: readonly Finding[];
}

/** What is left over has a place that is too small; that is another finding. */
export function unplacedText(
  setter: Setter,
  planned: PlannedStory,
  role: RoleSetting,
  parts: readonly FormePart[],
  overset: readonly Overset[],
): UnplacedText {
  const { story } = planned;
  const placed = new Set([...parts, ...overset].map(({ ref }) => keyOf(ref)));
  const texts = textsOf(story, role).filter(
    (one) => visible(one.text.text) !== '' && !placed.has(keyOf(one)),
  );
  // A figure without an area was named as a whole.
  const areas = new Set(planned.figures.map(({ figure }) => figure.id));
  const isNamed = ({ field, index }: Text): boolean =>
    FIGURE_FIELDS.includes(field) && !areas.has(story.figures[index]?.id ?? '');
  return {
    texts: texts.map(({ field, index }) => ({ story: story.id, field, index })),
    findings: findingsOf(
      planned,
      texts.filter((one) => !isNamed(one)),
      (field) => placeFor(field, setter, planned, role),
    ),
  };
}

const FIGURE_FIELDS = ['caption', 'credit'];

/** Texts that want the same are one finding, at the first of them. */
function findingsOf(
  planned: PlannedStory,
  texts: readonly Text[],
  placeOf: (field: string) => string,
): Finding[] {
  const byHelp = new Map<string, Text[]>();
  for (const one of texts) {
    const help = placeOf(one.field);
    byHelp.set(help, [...(byHelp.get(help) ?? []), one]);
  }
  return [...byHelp].map(([help, [first, ...more]]) => {
    const fields = [...new Set([first, ...more].flatMap((one) => one?.field ?? []))];
    const last = fields.length > 1 ? ` and ${fields.pop()}` : '';
    const message = `the ${fields.join(', ')}${last} of \`${planned.story.id}\` ${last === '' ? 'stands' : 'stand'} nowhere`;
    const ofText = first === undefined ? null : originAt(first.text, 0, first.text.text.length);
    const origin = help.startsWith(FRAMES) ? (planned.origin ?? ofText) : ofText;
    return finding('unplaced-text', 'error', message, { help, origin });
  });
}

const keyOf = ({ field, index }: Pick<TextRef, 'field' | 'index'>): string => `${field}.${index}`;

/** All texts of a story; the author's lines of a part of the head are one. */
function textsOf(story: Story, role: RoleSetting): Text[] {
  const { label, kicker, headline, deck, lead, byline, source } = story;
  const first = [kicker, headline, deck].map((lines) => lines.slice(0, 1));
  return [
    ...named('label', [label]),
    ...named('kicker', first[0] ?? []),
    ...named('headline', first[1] ?? []),
    ...named('deck', first[2] ?? []),
    ...named('byline', [byline]),
    ...named('source', [source]),
    ...named('lead', lead),
    ...bodyTexts(story, role),
    ...named(
      'caption',
      story.figures.map((figure) => figure.caption),
    ),
    ...named(
      'credit',
      story.figures.map((figure) => figure.credit),
    ),
  ];
}

const named = (field: string, texts: readonly (RichText | null)[]): Text[] =>
  texts.flatMap((text, index) => (text === null ? [] : [{ field, index, text }]));

/** A dateline runs in before the first paragraph; without a paragraph it is a text of its own. */
function bodyTexts({ body, dateline }: Story, { items }: RoleSetting): Text[] {
  const runsIn = body.some((block) => block.kind === 'paragraph');
  const blocks = body.flatMap((block, index): Text[] => {
    if (block.kind === 'left-out') return [];
    if (block.kind === 'item') {
      const over = headOver(block, items);
      const text = textOfItem(block, items);
      const head = over === null ? [] : [{ field: ITEM_HEAD, index, text: over }];
      return [...head, { field: 'body', index, text }];
    }
    if (block.kind !== 'quote') return [{ field: 'body', index, text: block.text }];
    const head = block.head.slice(0, 1).map((text) => ({ field: 'quote-head', index, text }));
    return [...head, { field: 'quote', index, text: block.text }];
  });
  return [...(runsIn ? [] : named('dateline', [dateline])), ...blocks];
}

/** What is missing in the pins is looked for there, not in the copy. */
const FRAMES = 'add `frames`';

const OF_HEAD = ['kicker', 'headline', 'deck'];

/** What the author or the house has to say so that the text gets a place. */
function placeFor(field: string, setter: Setter, planned: PlannedStory, role: RoleSetting): string {
  const name = planned.story.role;
  // All that flows wants frames first, and so does what stands in a notch of the first of them.
  const isOfHead = OF_HEAD.includes(field) || isPlacedInHead(field, role);
  if (planned.frames.length === 0 && !isOfHead && field !== 'dateline')
    return `${FRAMES} to the pins of the story, areas for its text to flow through`;
  switch (field) {
    case 'label':
      return labelPlace(setter, planned, role);
    case 'kicker':
    case 'headline':
    case 'deck':
      return headPlace(field, planned, role);
    case 'byline':
      if (role.byline.place === 'head') return headPlace(field, planned, role);
      if (role.byline.place === 'end') return bodyPlace(role);
      return planned.story.label === null
        ? `the house sets the byline of a \`${name}\` in its label: give the story a \`label\``
        : labelPlace(setter, planned, role);
    case 'source':
      return role.source.place === 'end' ? bodyPlace(role) : headPlace(null, planned, role);
    case 'dateline':
      return 'write a paragraph for it to run in before';
    case 'body':
    case ITEM_HEAD:
    case 'quote':
    case 'quote-head':
      return bodyPlace(role);
    default:
      return `${FRAMES} to the pins of the story`;
  }
}

/** Frames there are, all of them for the lead. */
const bodyPlace = ({ lead }: RoleSetting): string =>
  `${FRAMES} without \`style: ${lead}\` to the pins of the story, for its body`;

const isPlacedInHead = (field: string, { byline, source }: RoleSetting): boolean =>
  (field === 'byline' && byline.place === 'head') ||
  (field === 'source' && source.place === 'head');

/** The notch that is named holds the label: nobody has to be told a second time. */
function labelPlace(setter: Setter, { story }: PlannedStory, role: RoleSetting): string {
  const notch = labelNotch(setter, story, role);
  return notch === null
    ? `add \`label\` to \`roles.${story.role}\` in template.yaml, or take the text away`
    : `cut a notch for the label into the first frame: \`notches: [{ lines: ${linesText(notch)}, start: ${notch.start}em }]\``;
}

const linesText = ({ lines: { first, last } }: Notch): string =>
  first === last ? `${first}` : `${first}-${last}`;

/** Without a field, any head will do. */
function headPlace(field: string | null, planned: PlannedStory, role: RoleSetting): string {
  const key = `roles.${planned.story.role}`;
  if (role.head === null) return `add \`head\` to \`${key}\` in template.yaml`;
  const missing = field !== null && role.head.parts.every((part) => part.field !== field);
  if (missing) return `add a part for \`${field}\` to \`${key}.head\` in template.yaml`;
  return 'add `head` to the pins of the story';
}
