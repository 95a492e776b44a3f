/** Cost tables of many stories in; groups of them that are filled in every way, and the page filled with the groups, out. */
import {
  type CostTable,
  type CutCosts,
  cellAt,
  depthsOf,
  leastArea,
  type Room,
  type Solutions,
  solve,
} from './solve.ts';
import { type Place, placesOf, type Solved } from './tree.ts';

/** Stories that stand together in one rectangle; with one story only it is that story's module. */
export interface Group {
  /** Numbers of its stories, the most important one first. */
  readonly stories: readonly number[];
  /** How they fill rectangles; null for a single story. */
  readonly solutions: Solutions | null;
}

/** A page solved from groups, as from stories: a set is one of groups. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly solutions: Solutions;
}

/** Solutions of groups that were solved before, by their stories. */
export type KnownGroups = Map<string, Group>;

export function solveGroups(
  grouping: readonly (readonly number[])[],
  tables: readonly CostTable[],
  room: Room,
  costs: CutCosts,
  known: KnownGroups,
): Grouped {
  const areas = tables.map((table) => leastArea(table, room.gap));
  const all = areas.reduce((sum, area) => sum + area, 0);
  const groups = grouping.map((stories): Group => {
    const key = stories.join(' ');
    const own = stories.reduce((sum, story) => sum + (areas[story] as number), 0);
    // What the others take at least, this group does not.
    const area = Number.isFinite(all) ? room.area - all + own : room.area;
    const group = known.get(key) ?? solveGroup(stories, tables, { ...room, area }, costs);
    known.set(key, group);
    return group;
  });
  const outer = groups.map(({ stories, solutions }) =>
    solutions === null
      ? (tables[stories[0] as number] as CostTable)
      : tableOfGroup(solutions, stories.length, room),
  );
  return { groups, solutions: solve(outer, room, costs) };
}

const solveGroup = (
  stories: readonly number[],
  tables: readonly CostTable[],
  room: Room,
  costs: CutCosts,
): Group => ({
  stories,
  solutions:
    stories.length === 1
      ? null
      : solve(
          stories.map((story) => tables[story] as CostTable),
          room,
          costs,
        ),
});

const setOf = (count: number): number => 2 ** count - 1;

/** What a group costs as a whole, as a story does. */
const tableOfGroup = (solutions: Solutions, count: number, { columns, gap }: Room): CostTable =>
  Array.from(
    { length: columns },
    (_, index) =>
      new Map(
        depthsOf(solutions, setOf(count), index + 1).map((depth) => {
          const cell = cellAt(solutions, setOf(count), index + 1, depth);
          return [depth - gap, cell === null ? [] : [cell]];
        }),
      ),
  );

/** Where the stories of a rectangle's groups stand. The cell says how the groups part it. */
export function placesInGroups(
  { groups, solutions }: Grouped,
  solved: Solved,
  gap: number,
  corner: { readonly column: number; readonly line: number },
  cell: Parameters<typeof placesOf>[5],
): Place[] {
  return placesOf(solutions, solved, gap, corner.column, corner.line, cell).flatMap((place) => {
    const { stories, solutions: own } = groups[place.story] as Group;
    if (own === null) return [{ ...place, story: stories[0] as number }];
    const { column, line, columns, lines } = place;
    const whole = { set: setOf(stories.length), columns, depth: lines + gap };
    return placesOf(own, whole, gap, column, line).map((one) => ({
      ...one,
      story: stories[one.story] as number,
    }));
  });
}
