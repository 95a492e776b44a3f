/** Changes of text and the copy left over before and after in; out, lines that only left the page, or came back, as no change of text. */
import type { LayoutRow } from '../model/layout-change.ts';
import type { Draft } from './draft.ts';

/** The beginning of copy left over, with its field, as a layout tells it. */
interface LeftOver {
  readonly field: string;
  readonly beginning: string;
}

export interface OversetDrafts {
  /** Changes of text that are nothing else than copy left over, or set again. */
  readonly overset: readonly Draft[];
  readonly others: readonly Draft[];
}

export function oversetDrafts(
  drafts: readonly Draft[],
  before: readonly LayoutRow[],
  after: readonly LayoutRow[],
): OversetDrafts {
  const old = missingIn(after, before).flatMap(leftOver);
  const now = missingIn(before, after).flatMap(leftOver);
  const isOverset = (draft: Draft): boolean =>
    draft.cause === 'text' &&
    (isCut(draft.before, draft.after, draft.item, now) ||
      isCut(draft.after, draft.before, draft.item, old));
  return {
    overset: drafts.filter(isOverset),
    others: drafts.filter((draft) => !isOverset(draft)),
  };
}

/** Rows of the second that the first has not. */
function missingIn(some: readonly LayoutRow[], rows: readonly LayoutRow[]): LayoutRow[] {
  const known = new Set(some.map(({ text }) => text));
  return rows.filter(({ text }) => !known.has(text));
}

/** `lead.body.3  45 characters, 3 lines: 放不下`. Numbers of paragraphs change with what is put in before them. */
function leftOver({ text }: LayoutRow): LeftOver[] {
  const [, field, beginning] = /^(\S+)\.\d+ {2}\d+ characters, \d+ lines: (.*)$/su.exec(text) ?? [];
  return field === undefined || beginning === undefined
    ? []
    : [{ field, beginning: unspaced(beginning) }];
}

/** Whether the longer text goes on from the shorter with what is left over beside the shorter. */
function isCut(
  longer: readonly LayoutRow[],
  shorter: readonly LayoutRow[],
  item: string,
  leftOvers: readonly LeftOver[],
): boolean {
  const [whole, kept] = [charactersOf(longer), charactersOf(shorter)];
  const rest = whole.slice(kept.length);
  return (
    whole.startsWith(kept) &&
    leftOvers.some(
      ({ field, beginning }) =>
        item.slice(0, item.lastIndexOf('.')) === field &&
        beginning !== '' &&
        rest.startsWith(beginning),
    )
  );
}

const charactersOf = (rows: readonly LayoutRow[]): string =>
  unspaced(rows.map(({ type }) => type ?? '').join(''));

const unspaced = (text: string): string => text.replace(/\s/gu, '');
