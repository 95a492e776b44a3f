/**
 * The folder of a browser's temporary files in; the browsers that work there ended, at once. A process that ends cannot
 * wait for its browser to go by itself, and one that lives on would lay its files down again.
 */
import { readdirSync, readFileSync } from 'node:fs';

const folders = new Set<string>();

/** When this process ends, before the folder goes; gives the way to have it earlier. */
export function endBrowsersWithProcess(folder: string): () => void {
  if (folders.size === 0) process.prependListener('exit', endAll);
  folders.add(folder);
  return () => {
    endBrowsersIn(folder);
    folders.delete(folder);
    if (folders.size === 0) process.off('exit', endAll);
  };
}

const endAll = (): void => {
  for (const folder of folders) endBrowsersIn(folder);
};

/** Where there is no `/proc`, what a browser leaves is swept by the next start. */
function endBrowsersIn(folder: string): void {
  for (const child of childrenOfOurs()) if (worksIn(child, folder)) endGroup(child);
}

/** proc(5): a thread has children of its own. */
function childrenOfOurs(): number[] {
  try {
    return readdirSync('/proc/self/task').flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return [];
  }
}

function worksIn(process: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${process}/environ`, 'utf8')
      .split('\0')
      .includes(`TMPDIR=${folder}`);
  } catch {
    return false;
  }
}

/** The driver starts a browser in a process group of its own, helpers included. */
function endGroup(leader: number): void {
  for (const target of [-leader, leader]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It has gone by itself.
    }
  }
}
