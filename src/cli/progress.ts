/** A terminal and a number of pages in; what is being done with which of them, on its status line, out. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** The next page begins. */
  readonly begin: (name: string) => void;
  /** The page at hand has come to this stage. */
  readonly stage: (name: string) => void;
}

const QUIET: Progress = { begin: () => {}, stage: () => {} };

/** Says nothing where nobody looks on, or where a program reads (`--json`). The terminal wipes the line before it says anything else. */
export function progressOf(
  { status }: Terminal,
  pages: number,
  options: { readonly json?: true },
): Progress {
  if (status === null || options.json === true) return QUIET;
  let number = 0;
  let page = '';
  return {
    begin: (name) => {
      number += 1;
      page = pages === 1 ? name : `page ${number} of ${pages}  ${name}`;
      status(page);
    },
    stage: (name) => status(`${page}  ${name}`),
  };
}
