/** Limits: how long a piece of dangerous work may take, and how much memory it may hold; and the finding when it goes beyond. */
import { type Finding, finding } from '../diagnostic.ts';

/**
 * Of each piece of work: painting a page, reading a PDF, drawing one, reading or decoding a picture. Only who runs banmian sets them; no page and no
 * template can.
 */
export interface Limits {
  readonly seconds: number;
  /** Of all processes that do the work. */
  readonly megabytes: number;
}

/** A broadsheet is painted in half a second and 90 MB, and read in 200 MB. */
const LIMITS: Limits = { seconds: 10, megabytes: 1024 };

/** A timer of Node that is set to more than 24.8 days rings at once. */
const MOST_SECONDS = 86_400;

/** What is left out is as we have it. */
export function limitsOf(choice: Partial<Limits> = {}): Limits {
  const { seconds, megabytes } = { ...LIMITS, ...choice };
  if (!(seconds > 0 && megabytes > 0)) throw new RangeError('limits must be above 0');
  return { seconds: Math.min(seconds, MOST_SECONDS), megabytes };
}

export type Limit = 'time' | 'memory';

const FLAGS = {
  time: '`--time-limit <seconds>` (in a program: `limits.seconds` of `openHouse`)',
  memory: '`--memory-limit <MB>` (in a program: `limits.megabytes` of `openHouse`)',
} as const;

/** What became of a piece of work; `says` stands behind its name. */
export interface Stopped {
  readonly rule: 'over-limit' | 'lost-process';
  readonly says: string;
  readonly help: string;
}

/** `toDo` says what was done, as ` to read`, where the name before it does not. */
export function stoppedAt(limit: Limit, { seconds, megabytes }: Limits, toDo = ''): Stopped {
  const [took, most] =
    limit === 'time'
      ? ['took longer than', `${seconds} s`]
      : ['needed more memory than', `${megabytes} MB`];
  return {
    rule: 'over-limit',
    says: `${took} ${most}${toDo} and was stopped`,
    help: `make the page or the file simpler; if it must be so, set a higher limit with ${FLAGS[limit]}`,
  };
}

/** For work whose process crashed, or was ended by somebody or by the machine, and once more when it was tried again. */
export const lostTwice = (reason: string): Stopped => ({
  rule: 'lost-process',
  says: `failed twice: ${reason}`,
  help: 'see whether the machine has memory left, and try again; a page that fails each time asks too much of the browser: make it simpler',
});

const stoppedWork = (work: string, { rule, says, help }: Stopped): Finding =>
  finding(rule, 'error', `${work} ${says}`, { help });

/** `work` says what was done with what: “painting the page `a1`”. */
export const overLimit = (work: string, limit: Limit, limits: Limits): Finding =>
  stoppedWork(work, stoppedAt(limit, limits));

export const lostProcess = (work: string, reason: string): Finding =>
  stoppedWork(work, lostTwice(reason));
