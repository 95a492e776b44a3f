/** Where stories stood before, and their cost tables, in; tables in which each stands as it did, or nearly, out. */
import type { Term } from '../model/made-up.ts';
import type { Block } from './search/free-blocks.ts';
import type { LaidOut } from './search/lay-out.ts';
import { costOf } from './shapes/shape.ts';
import type { Table } from './shapes/tables.ts';
import type { Subject } from './subject.ts';
import { WEIGHT } from './weights.ts';

/** The module that each story had before its copy was edited, by id. */
export type Stood = ReadonlyMap<string, Block>;

export const NOWHERE: Stood = new Map();

/** How nearly the stories stand where they stood. */
export interface Hold {
  /** Lines by which a module may grow or shrink and be where it was. */
  readonly slack: number;
  /** Stories, by place in the list, that may stand anywhere. */
  readonly free: readonly number[];
}

const SLACKS: readonly number[] = [0, 3, 6];

/** The strictest first. */
export const HOLDS: readonly Hold[] = SLACKS.map((slack) => ({ slack, free: [] }));

/** Two stories change their modules, all others keep theirs. */
export function pairsFree(count: number): readonly Hold[] {
  const stories = Array.from({ length: count }, (_, story) => story);
  return stories.flatMap((one) =>
    stories.slice(one + 1).map((other): Hold => ({ slack: 6, free: [one, other] })),
  );
}

/** Modules as wide as before, and as deep but for the slack. */
export function heldTable(table: Table, { columns, lines }: Block, slack: number): Table {
  return table.map((rows, index) =>
    index + 1 === columns
      ? new Map([...rows].filter(([own]) => Math.abs(own - lines) <= slack))
      : new Map(),
  );
}

/** Null where one of them is new on the page. */
export function blocksOf(subjects: readonly Subject[], stood: Stood): readonly Block[] | null {
  const blocks = subjects.flatMap(({ story }) => stood.get(story.id) ?? []);
  return blocks.length === subjects.length ? blocks : null;
}

/** Whether every story begins in its column, and in its line but for the slack of those before it. */
export const isHeld = (
  { standing }: LaidOut,
  blocks: readonly Block[],
  { slack, free }: Hold,
): boolean =>
  standing.every(({ place }) => {
    const before = blocks[place.story];
    const isNear = before?.column === place.column && Math.abs(before.line - place.line) <= slack;
    return isNear || free.includes(place.story);
  });

/** What white, and copy without room, cost a page: a page that closes better may move its stories. */
export const openCost = ({ standing, free }: LaidOut): number =>
  WEIGHT.free * free +
  standing.reduce((sum, { shape }) => sum + costOf(shape.terms.filter(isOpen)), 0);

const isOpen = ({ reason }: Term): boolean => reason === 'white' || reason === 'overset';
