/** Single changes as they come in; the changes of one save, together, soon after the last of them, out. */
export interface Pauses {
  /** So long nothing more came: the save is over. */
  readonly quiet: number;
  /** So long after the first change nothing is waited for any more. */
  readonly longest: number;
  /** So long a file may be gone between two steps of a save. */
  readonly gone: number;
}

export interface Coalesced {
  readonly paths: readonly string[];
  /** When the first of them was noticed. */
  readonly noticed: number;
}

export interface CoalesceChoice {
  readonly pauses: Pauses;
  readonly now: () => number;
  /** Whether a file that was there is gone: some editors put it aside before they write it anew. */
  readonly isGone: (path: string) => boolean;
  readonly deliver: (changes: Coalesced) => void;
}

export interface Coalescer {
  readonly add: (path: string) => void;
  readonly close: () => void;
}

export function coalesce({ pauses, now, isGone, deliver }: CoalesceChoice): Coalescer {
  const paths = new Set<string>();
  let noticed = 0;
  let timer: NodeJS.Timeout | undefined;
  const deliverAll = (): void => {
    const changes = { paths: [...paths], noticed };
    paths.clear();
    deliver(changes);
  };
  const settle = (): void => {
    const left = noticed + pauses.gone - now();
    if (left > 0 && [...paths].some(isGone))
      timer = setTimeout(settle, Math.min(left, pauses.quiet));
    else deliverAll();
  };
  const add = (path: string): void => {
    if (paths.size === 0) noticed = now();
    paths.add(path);
    clearTimeout(timer);
    const left = noticed + pauses.longest - now();
    timer = setTimeout(settle, Math.max(0, Math.min(pauses.quiet, left)));
  };
  return { add, close: () => clearTimeout(timer) };
}
