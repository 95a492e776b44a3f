/** A house in, the same house out, with the times at which a build asked it for things: what `--verbose` and the status line tell. */
import type { House } from '../house.ts';

export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
}

export interface Stopwatch {
  readonly house: House;
  /** Begins anew, for the next page. */
  start(): void;
  /** Stages in order; the browser starts beside the first ones, so the sum may be longer than the build. */
  stages(): Stage[];
}

type Moment = 'start' | 'fonts' | 'set' | 'browser' | 'paint' | 'painted' | 'end';

/** What begins at a moment. The browser starts beside everything else. */
const DOING: Partial<Record<Moment, string>> = {
  start: 'reading',
  fonts: 'opening fonts',
  set: 'setting',
  paint: 'painting',
  painted: 'proving',
};

/** `tell` hears what is being done from now on. */
export function stopwatch(house: House, tell: (doing: string) => void): Stopwatch {
  const moments = new Map<Moment, number>();
  const mark = (moment: Moment): void => {
    if (moments.has(moment)) return;
    moments.set(moment, performance.now());
    const doing = DOING[moment];
    if (doing !== undefined) tell(doing);
  };
  const start = (): void => {
    moments.clear();
    mark('start');
  };
  return { house: timed(house, mark), start, stages: () => stagesOf(moments, mark) };
}

function timed(house: House, mark: (moment: Moment) => void): House {
  const after = async <T>(moment: Moment, work: Promise<T>): Promise<T> => {
    const value = await work;
    mark(moment);
    return value;
  };
  return {
    ...house,
    fontBook: (lists) => {
      mark('fonts');
      return after('set', house.fontBook(lists));
    },
    browser: async () => {
      const opened = await after('browser', house.browser());
      if (opened.value === null) return opened;
      const open = opened.value;
      const paint: typeof open.paint = (html, job) => {
        mark('paint');
        return after('painted', open.paint(html, job));
      };
      return { ...opened, value: { ...open, paint } };
    },
  };
}

const STAGES: readonly (readonly [string, Moment, Moment])[] = [
  ['start the browser, meanwhile', 'start', 'browser'],
  ['read page and template', 'start', 'fonts'],
  ['open fonts', 'fonts', 'set'],
  ['set, lock up, render', 'set', 'paint'],
  ['paint', 'paint', 'painted'],
  ['finish and prove the PDF', 'painted', 'end'],
];

function stagesOf(moments: ReadonlyMap<Moment, number>, mark: (moment: Moment) => void): Stage[] {
  mark('end');
  return STAGES.flatMap(([name, from, to]) => {
    const [began, ended] = [moments.get(from), moments.get(to)];
    return began === undefined || ended === undefined
      ? []
      : [{ name, milliseconds: ended - began }];
  });
}
