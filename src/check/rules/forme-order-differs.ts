/** Page, template and forme in; copy that is lost, doubled, changed or out of order in the forme out. */

import type { Forme, FormePart, FormeStory } from '../../model/forme.ts';
import type { Overset } from '../../model/overset.ts';
import type { Page, Story } from '../../model/page.ts';
import { originAt, type RichText, visible } from '../../model/text.ts';
import { type Copy, copyOfStory, keyOf } from '../measure/copy.ts';
import { excerptAt, firstDifference } from '../measure/difference.ts';
import { placeOfRect, SHEET_CORNER } from '../measure/geometry.ts';
import { grouped } from '../measure/grouped.ts';
import { textOfPart } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const formeOrderDiffers = rule({
  id: 'forme-order-differs',
  severity: 'error',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A visible character of the page is not in the forme exactly once, or not in the order of the page; copy named in `overset-text`, `unplaced-story` or `unplaced-text` counts as there.',
    why: 'This is the proof that nothing was lost or mixed up between the author and the page.',
    fix: 'Report it as a bug of banmian, with the page folder.',
  },
  check: ({ page, template, forme }) => {
    const settingOf = settingsIn(forme);
    const noPlace = new Set(forme.unplaced.stories);
    const left = new Set(forme.unplaced.texts.map(keyOf));
    const faults = page.stories.flatMap((story) => {
      const setting = settingOf(story.id);
      if (isAbsent(setting)) return noPlace.has(story.id) ? [] : [absence(story)];
      const copy = copyOfStory(story, template).filter(({ ref }) => !left.has(keyOf(ref)));
      return storyFaults(story, copy, setting);
    });
    return [...storyOrder(page, forme), ...faults];
  },
});

/** What became of a story: what stands in the forme, in its order, and what is left over; both by key too. */
interface Setting {
  readonly story: FormeStory | null;
  readonly parts: readonly SetText[];
  readonly set: ReadonlyMap<string, readonly SetText[]>;
  readonly overset: ReadonlyMap<string, readonly Overset[]>;
}

interface SetText {
  readonly key: string;
  readonly text: string;
}

function settingsIn(forme: Forme): (id: string) => Setting {
  const stories = grouped(forme.stories, ({ id }) => id);
  const left = grouped(forme.overset, ({ ref }) => ref.story);
  return (id) => {
    const story = stories.get(id)?.[0] ?? null;
    const parts = joinNeighbours(story?.parts ?? []);
    const set = grouped(parts, ({ key }) => key);
    return { story, parts, set, overset: grouped(left.get(id) ?? [], ({ ref }) => keyOf(ref)) };
  };
}

const isAbsent = ({ story, overset }: Setting): boolean => story === null && overset.size === 0;

const absence = ({ id, origin }: Story): Fault => ({
  message: `story \`${id}\` is not in the forme`,
  place: { ...SHEET_CORNER, story: id },
  origin,
});

/** Parts that set one text one after the other, as the lines of a quote's head, are one. */
function joinNeighbours(parts: readonly FormePart[]): SetText[] {
  const joined: SetText[] = [];
  for (const part of parts) {
    const one = { key: keyOf(part.ref), text: visible(textOfPart(part)) };
    const before = joined.at(-1);
    if (before?.key === one.key)
      joined[joined.length - 1] = { ...one, text: before.text + one.text };
    else if (one.text !== '') joined.push(one);
  }
  return joined;
}

function storyOrder(page: Page, forme: Forme): Fault[] {
  const set = forme.stories.map(({ id }) => id);
  const wanted = page.stories.map(({ id }) => id);
  const listed = new Set(wanted);
  const seen = new Set<string>();
  const strangers = set.filter((id) => !listed.has(id) || seen.size === seen.add(id).size);
  const there = new Set(set);
  const inOrder = wanted.filter((id) => there.has(id));
  const moved = strangers.length > 0 ? -1 : inOrder.findIndex((id, index) => set[index] !== id);
  const messages = [
    ...strangers.map((id) => `story \`${id}\` is in the forme, but not or only once on the page`),
    ...(moved < 0 ? [] : [`story \`${set[moved]}\` stands where \`${inOrder[moved]}\` should`]),
  ];
  return messages.map((message) => ({ message, place: SHEET_CORNER, origin: page.origin }));
}

function storyFaults(story: Story, copy: readonly Copy[], setting: Setting): Fault[] {
  const place = setting.story === null ? SHEET_CORNER : placeOfRect(setting.story.rect, story.id);
  const found = [
    ...copy.flatMap((one) => textFaults(one, setting)),
    ...orderFaults(copy, setting.parts),
  ];
  return found.map(({ message, origin }) => ({ message, place, origin: origin ?? story.origin }));
}

interface Difference {
  readonly message: string;
  readonly origin: Fault['origin'];
}

function textFaults({ ref, text }: Copy, setting: Setting): Difference[] {
  const key = keyOf(ref);
  const wanted = visible(text.text);
  const set = (setting.set.get(key) ?? []).map((part) => part.text);
  const actual = unmarked(ref.field, wanted, set.join('')) + oversetOf(setting, key);
  if (actual === wanted) return [];
  if (actual === '')
    return [{ message: `\`${key}\` is not in the forme`, origin: originAt(text, 0) }];
  const at = firstDifference(wanted, actual);
  return [
    {
      message: `\`${key}\` differs from character ${at + 1} on: ${excerptAt(wanted, at)} on the page, ${excerptAt(actual, at)} in the forme`,
      origin: originAt(text, offsetOfVisible(text, at)),
    },
  ];
}

/** A marker that layout made points at the picture; it is not the author's and not compared. */
const unmarked = (field: string, wanted: string, actual: string): string =>
  field === 'caption' && !/^[▲▼◀▶]/u.test(wanted) ? actual.replace(/^[▲▼◀▶]/u, '') : actual;

const oversetOf = ({ overset }: Setting, key: string): string =>
  (overset.get(key) ?? [])
    .toSorted((a, b) => a.from - b.from)
    .map((left) => visible(left.text))
    .join('');

/** Where the n-th visible character (in code points) stands in the text. */
function offsetOfVisible({ text }: RichText, count: number): number {
  let offset = 0;
  let seen = 0;
  for (const char of text) {
    if (visible(char) !== '') {
      if (seen === count) return offset;
      seen += 1;
    }
    offset += char.length;
  }
  return Math.max(0, offset - 1);
}

function orderFaults(copy: readonly Copy[], parts: readonly SetText[]): Difference[] {
  const known = new Map(copy.map(({ ref, text }) => [keyOf(ref), text]));
  const strangers = parts.filter(({ key }) => !known.has(key));
  const present = new Set(parts.map(({ key }) => key));
  const wanted = [...known.keys()].filter((key) => present.has(key));
  const actual = parts.map(({ key }) => key).filter((key) => known.has(key));
  const at = actual.findIndex((key, index) => wanted[index] !== key);
  const moved = actual[at];
  return [
    ...strangers.map(({ key }) => ({
      message: `\`${key}\` is in the forme, but not on the page`,
      origin: null,
    })),
    ...(moved === undefined
      ? []
      : [{ message: misplaced(moved, wanted[at]), origin: originOf(known.get(moved)) }]),
  ];
}

const misplaced = (moved: string, wanted: string | undefined): string =>
  wanted === undefined
    ? `\`${moved}\` is in the forme more than once`
    : `\`${moved}\` stands where \`${wanted}\` should`;

const originOf = (text: RichText | undefined) => (text === undefined ? null : originAt(text, 0));
