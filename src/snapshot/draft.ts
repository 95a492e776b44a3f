/** A change that is still being gathered in, a change for people out. */
import { collect } from '../diagnostic.ts';
import {
  CHANGE_CAUSES,
  type ChangeCause,
  type LayoutChange,
  type LayoutRow,
} from '../model/layout-change.ts';

export interface Draft {
  readonly cause: ChangeCause;
  readonly story: string | null;
  readonly item: string;
  readonly summary: string;
  readonly before: LayoutRow[];
  readonly after: LayoutRow[];
}

const rankOf = (cause: ChangeCause): number => CHANGE_CAUSES.indexOf(cause);

/** By cause, within a cause in reading order. */
export const finished = (drafts: readonly Draft[]): LayoutChange[] =>
  [...drafts].sort((a, b) => rankOf(a.cause) - rankOf(b.cause));

/** Rows that follow from a change, such as how full a frame is, go with the strongest; false when there is none. */
export function attach(
  drafts: readonly Draft[],
  before: readonly LayoutRow[],
  after: readonly LayoutRow[],
): boolean {
  const [strongest] = [...drafts].sort((a, b) => rankOf(a.cause) - rankOf(b.cause));
  collect(strongest?.before ?? [], before);
  collect(strongest?.after ?? [], after);
  return strongest !== undefined;
}

/** `lead.body.4–9`; `lead.headline.0 – lead.body.2` when the parts are of different kinds. */
export function itemOf(ids: readonly string[]): string {
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  if (first === last) return first;
  const [field, number] = [stem(first), last.slice(stem(last).length)];
  return field === stem(last) ? `${first}–${number}` : `${first} – ${last}`;
}

const stem = (id: string): string => id.replace(/\d+$/, '');
