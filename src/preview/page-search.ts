/** A folder and its changes in, the pages in it out: looked for one time after the other, so that the last word is the newest. */
import { type FoundPage, findPages } from '../page-folders.ts';
import { isUnreadable, type Unreadable, type Workspace } from '../workspace.ts';
import { NO_READS, type Reads, readsDiffer, recordReads } from './recording.ts';

export interface PageSearch {
  readonly search: () => Promise<void>;
  /** Only if these paths can have changed the list. */
  readonly searchAgain: (changed: readonly string[]) => Promise<void>;
}

export function openSearch(
  workspace: Workspace,
  folder: string,
  known: () => readonly FoundPage[],
  found: (pages: readonly FoundPage[]) => void,
): PageSearch {
  /** What the list of pages was read from. */
  let reads: Reads = NO_READS;
  let last: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const recording = recordReads(workspace);
    const pages = await findPages(recording.workspace, folder);
    reads = recording.reads;
    found([...pages, ...(await withoutPageFile(workspace, known(), pages))]);
  };
  /** Of two at once, the one that began first could end last, and what it saw is older. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work);
    // Whoever asked hears of a failure; the next one is made all the same.
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    search: () => inTurn(look),
    searchAgain: (changed) =>
      inTurn(async () => {
        if (await readsDiffer(workspace, reads, changed)) await look();
      }),
  };
}

/** A page that was found before and whose folder still stands has lost its page.yaml: that is told, and the page stays. */
async function withoutPageFile(
  workspace: Workspace,
  known: readonly FoundPage[],
  pages: readonly FoundPage[],
): Promise<FoundPage[]> {
  const lost = known.filter((one) => pages.every((page) => page.folder !== one.folder));
  const held = await Promise.all(lost.map(({ folder }) => workspace.list(folder, null)));
  return lost.filter((_, index) => !isEmpty(held[index]));
}

/** A folder that may not be looked into any more stands all the same. */
const isEmpty = (names: readonly string[] | Unreadable | undefined): boolean =>
  names === undefined || (!isUnreadable(names) && names.length === 0);
