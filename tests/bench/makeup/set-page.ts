/** A page whose stories have pins in; the page set and proved, and what a night editor counts on it, out. */
import { PLAN_RULES } from '../../../src/check/plan-rules.ts';
import { checkPage } from '../../../src/check/run.ts';
import type { Finding } from '../../../src/diagnostic.ts';
import type { Gathered } from '../../../src/gather.ts';
import { lockUp } from '../../../src/layout/lock-up.ts';
import { planPage } from '../../../src/layout/plan/plan-page.ts';
import { leaveOut } from '../../../src/makeup/leave-out.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import type { Forme, FormeFrame } from '../../../src/model/forme.ts';
import type { MadeUp } from '../../../src/model/made-up.ts';
import type { Page } from '../../../src/model/page.ts';
import type { Template } from '../../../src/model/template.ts';

export interface SetPage {
  /** Every column ends on the last line, nothing is left over, no hole stays. */
  readonly isClosed: boolean;
  /** Nothing is left over, no hole stays; columns may end short. */
  readonly isWhole: boolean;
  /** White lines at the feet of columns, and what no story takes, as a share of the page. */
  readonly white: number;
  /** Stories that have no place. */
  readonly unplaced: number;
  /** Characters that find no room, and those that offers left out. */
  readonly overset: number;
  readonly leftOut: number;
  /** Of all copy of the page. */
  readonly characters: number;
  /** What the rules about the plan of a page say, infos aside; and errors of any rule but those about too much copy. */
  readonly breaks: readonly Finding[];
  readonly errors: readonly Finding[];
  /** What is said of a page that does not close. */
  readonly said: readonly string[];
}

/** Make-up and the baselines are judged here alike. */
export function setPage(
  gathered: Gathered,
  page: Page,
  made: MadeUp,
  placing: readonly Finding[] = [],
): SetPage {
  const { template, fonts, pictures } = gathered;
  const left = leaveOut(page, template);
  const printed = left.value ?? page;
  const plan = planPage(printed, template);
  const forme = plan.value && lockUp(printed, plan.value, template, fonts, pictures);
  if (plan.value === null || forme?.value == null)
    throw new Error('a page of the bench was not set');
  const composed = { page: printed, template, fonts, forme: forme.value };
  const proof = checkPage({ ...NO_EVIDENCE, ...composed }).findings;
  const findings = [...placing, ...left.findings, ...plan.findings, ...forme.findings, ...proof];
  return {
    isClosed: isClosed(forme.value, template, made),
    isWhole: isWhole(forme.value, made),
    unplaced: forme.value.unplaced.stories.length,
    white: whiteOf(forme.value, template, made),
    overset: forme.value.overset.reduce((sum, { text }) => sum + [...text].length, 0),
    leftOut: leftOutOf(page, printed),
    characters: page.stories.reduce((sum, { body }) => sum + lettersOf(body), 0),
    breaks: proof.filter(({ rule, severity }) => PLAN.has(rule) && severity !== 'info'),
    errors: findings.filter(isError),
    said: WHYS.filter((why) => findings.some(({ rule }) => rule === why)),
  };
}

const WHYS = [
  'long-page',
  'short-page',
  'unplaced-story',
  'hole-in-page',
  'underset',
  'short-column',
];

/** The rules about where things stand. */
const PLAN = new Set(PLAN_RULES.map(({ id }) => id));

/** A page that is too long has a column of its own. */
const isError = ({ rule, severity }: Finding): boolean =>
  severity === 'error' && rule !== 'long-page' && rule !== 'overset-text';

/** Down the page the last row of a story may run out by two lines. */
const mostWhite = ({ direction }: Template): number => (direction === 'vertical' ? 2 : 0);

/** A story that found no room at all makes the page no better. */
const isWhole = ({ unplaced, overset }: Forme, { free, over }: MadeUp): boolean =>
  free === 0 && over === 0 && overset.length === 0 && unplaced.stories.length === 0;

function isClosed(forme: Forme, template: Template, made: MadeUp): boolean {
  if (!isWhole(forme, made)) return false;
  return forme.frames.every(({ capacity, filled }) => capacity - filled <= mostWhite(template));
}

function whiteOf({ frames, direction }: Forme, { grid }: Template, { free }: MadeUp): number {
  const along = ({ rect }: FormeFrame): number =>
    (direction === 'horizontal' ? rect.width : rect.height) / grid.measure;
  const feet = frames.reduce(
    (sum, frame) => sum + (frame.capacity - frame.filled) * along(frame),
    0,
  );
  return (feet + free) / (grid.columns * grid.lines);
}

const lettersOf = (blocks: Page['stories'][number]['body']): number =>
  blocks.reduce((sum, { text }) => sum + [...text.text].length, 0);

function leftOutOf(page: Page, printed: Page): number {
  const blocks = printed.stories.flatMap(({ body }) =>
    body.filter(({ kind }) => kind === 'left-out'),
  );
  const decks = page.stories.flatMap(({ deck }, at) =>
    printed.stories[at]?.deck.length === 0 ? deck : [],
  );
  return lettersOf(blocks) + decks.reduce((sum, { text }) => sum + [...text].length, 0);
}
