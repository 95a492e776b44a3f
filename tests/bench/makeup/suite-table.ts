/** Pages that nobody has placed in; how many of them make-up closes to the last line, by what means, and how long it takes, out. */
import { waysToPlace } from '../../../src/makeup/place-stories.ts';
import { median } from '../figures.ts';
import { cpuTime } from './cpu-time.ts';
import { ELASTIC_HEAD, type Elastic, elasticOf, elasticRow } from './elastic.ts';
import { freshRulers, openPage } from './open-page.ts';
import { type SetPage, setPage } from './set-page.ts';
import { trialPages } from './suites.ts';
import type { TrialPage } from './trial-page.ts';

interface Tried extends SetPage {
  readonly trial: TrialPage;
  readonly over: number;
  readonly elastic: Elastic;
  readonly milliseconds: number;
}

/** What is read, not watched. */
export async function makeupTable(): Promise<string> {
  const tried: Tried[] = [];
  for (const trial of trialPages()) tried.push(await tryPage(trial));
  const byRow = (of: (one: Tried) => readonly string[]) => groupsOf(tried, of);
  const offered = ({ trial }: Tried): string => (trial.offers ? 'yes' : 'no');
  return [
    ...tableOf(
      ['house', 'pages of', 'offers'],
      FILL_HEAD,
      byRow((one) => [one.trial.house, one.trial.kind, offered(one)]),
      fillRow,
    ),
    ...tableOf(
      ['pages of', 'offers'],
      FILL_HEAD,
      byRow((one) => [one.trial.kind, offered(one)]),
      fillRow,
    ),
    ...tableOf(
      ['house', 'offers'],
      FILL_HEAD,
      byRow((one) => [one.trial.house, offered(one)]),
      fillRow,
    ),
    'By what means the closed pages were closed:',
    '',
    ...tableOf(
      ['house', 'offers'],
      ELASTIC_HEAD,
      groupsOf(
        tried.filter(({ isClosed }) => isClosed),
        (one) => [one.trial.house, offered(one)],
      ),
      (all) => elasticRow(all.map(({ elastic }) => elastic)),
    ),
    ...severities(tried),
    ...planErrors(tried),
    ...openPages(tried),
  ].join('\n');
}

async function tryPage(trial: TrialPage): Promise<Tried> {
  const gathered = await openPage(await trial.files());
  const { page, template } = gathered;
  const rulers = freshRulers(gathered);
  const { value, milliseconds } = cpuTime(() => waysToPlace(page, template, rulers, 1));
  const [{ page: placed, made, findings }] = value;
  if (made === null)
    throw new Error(`${trial.house}, ${trial.kind}, seed ${trial.seed}: not placed`);
  const set = setPage(gathered, placed, made, findings);
  const elastic = elasticOf(placed, template, made);
  return { ...set, trial, over: made.over, elastic, milliseconds };
}

interface Group {
  readonly names: readonly string[];
  readonly all: readonly Tried[];
}

function groupsOf(tried: readonly Tried[], of: (one: Tried) => readonly string[]): Group[] {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    const key = of(one).join('\t');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, all]) => ({ names: key.split('\t'), all }));
}

const FILL_HEAD = [
  'pages',
  'closed to the last line',
  'no hole',
  'too long',
  'fill',
  'characters overset',
  'left out',
  'rule breaks a page',
  'errors',
  'ms, median',
  'ms, most',
];

function fillRow(all: readonly Tried[]): string[] {
  const count = (test: (one: Tried) => boolean): string => String(all.filter(test).length);
  const sum = (of: (one: Tried) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  const times = all.map(({ milliseconds }) => milliseconds);
  return [
    String(all.length),
    count(({ isClosed }) => isClosed),
    count(({ isWhole }) => isWhole),
    count(({ over, unplaced }) => over > 0 || unplaced > 0),
    `${(100 - (100 * sum(({ white }) => white)) / all.length).toFixed(2)} %`,
    String(sum(({ overset }) => overset)),
    `${((100 * sum(({ leftOut }) => leftOut)) / sum(({ characters }) => characters)).toFixed(2)} %`,
    (sum(({ breaks }) => breaks.length) / all.length).toFixed(1),
    String(sum(({ errors }) => errors.length)),
    median(times).toFixed(0),
    Math.max(...times).toFixed(0),
  ];
}

function tableOf(
  names: readonly string[],
  head: readonly string[],
  groups: readonly Group[],
  rowOf: (all: readonly Tried[]) => readonly string[],
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = groups.map(({ names: own, all }) => line([...own, ...rowOf(all)]));
  return [line([...names, ...head]), line([...names, ...head].map(() => '---')), ...rows, ''];
}

/** How often each rule speaks. */
function severities(tried: readonly Tried[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of tried.flatMap(({ breaks, errors }) => [
    ...breaks,
    ...errors.filter((one) => !breaks.includes(one)),
  ]))
    counts.set(`${rule} (${severity})`, (counts.get(`${rule} (${severity})`) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return [
    `what the rules say on ${tried.length} pages: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(', ') || 'nothing'}`,
  ];
}

/** Errors of the rules about the plan, with what makes the page again. */
const planErrors = (tried: readonly Tried[]): string[] =>
  tried.flatMap(({ trial, breaks }) =>
    breaks
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `error: ${nameOf(trial)}: ${rule}, ${message}`),
  );

const nameOf = ({ house, kind, offers, seed }: TrialPage): string =>
  `${house}, ${kind}, ${offers ? 'offers' : 'no offers'}, seed ${seed}`;

/** Each page that is not closed, with what makes it again. */
const openPages = (tried: readonly Tried[]): string[] =>
  tried
    .filter(({ isClosed }) => !isClosed)
    .map(({ trial, over, unplaced, white, said }) => {
      const why =
        unplaced > 0
          ? `${unplaced} stories without a place`
          : over > 0
            ? `${over} lines too long`
            : `${(white * 100).toFixed(2)} % white`;
      return `not closed: ${nameOf(trial)}: ${why}; it says ${said.join(', ') || 'nothing'}`;
    });
