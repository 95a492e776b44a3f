/** What the preview knows and shows, in one place: a change in, everybody who watches what changed is told. */

/** @import {PageStatus, PageView, PreviewState, FindingView, LineView} from '../protocol.ts' */
/** @import {LayoutChange} from '../../model/layout-change.ts' */

/** @typedef {'grid' | 'columns' | 'frames' | 'baselines' | 'cells' | 'changes' | 'marks'} Overlay */
/** @typedef {'fit' | 'width' | number} Zoom */
/** @typedef {'findings' | 'line' | 'changes' | 'layouts'} Tab */
/** @typedef {'error' | 'warning' | 'info'} Severity */
/** @typedef {{kind: 'line' | 'finding' | 'change', key: string}} Choice */
/** @typedef {{id: string, revision: number, epoch: number, at: Date, witnessed: boolean}} Shown */

/**
 * @typedef {object} DeskState
 * @property {PreviewState | null} state What the server said last.
 * @property {'connecting' | 'open' | 'lost'} connection
 * @property {number} epoch Counts the connections: nothing loaded in an earlier one is current.
 * @property {string | null} pageId
 * @property {PageView | null} view
 * @property {Shown | null} shown The page that lies on the table.
 * @property {Choice | null} choice
 * @property {ReadonlySet<Overlay>} overlays
 * @property {Zoom} zoom
 * @property {number} scale Screen px for a px of the page.
 * @property {boolean} loupe
 * @property {boolean} placing Whether the stories lie on the grid as rectangles that can be moved.
 * @property {Tab} tab
 * @property {ReadonlySet<Severity>} severities
 * @property {boolean} pagesOpen
 * @property {boolean} panelOpen
 * @property {boolean} shortcuts
 */

/**
 * @typedef {object} Desk
 * @property {() => DeskState} now
 * @property {(patch: Partial<DeskState>) => void} change
 * @property {(keys: readonly (keyof DeskState)[], told: (now: DeskState, before: DeskState) => void) => void} watch
 */

/** @param {DeskState} initial @returns {Desk} */
export function openDesk(initial) {
  let current = initial;
  /** @type {{keys: readonly (keyof DeskState)[], told: (now: DeskState, before: DeskState) => void}[]} */
  const watchers = [];
  return {
    now: () => current,
    change(patch) {
      const before = current;
      current = { ...before, ...patch };
      const now = current;
      for (const { keys, told } of watchers) {
        if (keys.some((key) => before[key] !== now[key])) told(current, before);
      }
    },
    watch: (keys, told) => void watchers.push({ keys, told }),
  };
}

/** @param {DeskState} now @returns {PageStatus | null} */
export const statusOf = ({ state, pageId }) => state?.pages.find(({ id }) => id === pageId) ?? null;

/** Stays the same over a new edition, where numbers may change. @param {FindingView} found @returns {string} */
export const findingKey = ({ rule, message, origin }) =>
  [rule, message, origin?.file, origin?.line, origin?.column].join('\n');

/** @param {LayoutChange} change @returns {string} */
export const changeKey = ({ cause, item, summary }) => [cause, item, summary].join('\n');

/** @param {DeskState} now @returns {LineView | null} */
export const chosenLine = ({ view, choice }) =>
  (choice?.kind === 'line' && view?.lines.find(({ id }) => id === choice.key)) || null;

/** @param {DeskState} now @returns {FindingView | null} */
export const chosenFinding = ({ view, choice }) =>
  (choice?.kind === 'finding' && view?.findings.find((one) => findingKey(one) === choice.key)) ||
  null;

/** @param {DeskState} now @returns {LayoutChange | null} */
export const chosenChange = ({ view, choice }) =>
  (choice?.kind === 'change' &&
    view?.comparison.changes.find((one) => changeKey(one) === choice.key)) ||
  null;

/** @template T @param {ReadonlySet<T>} set @param {T} item @returns {ReadonlySet<T>} */
export const toggled = (set, item) =>
  set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item]);
