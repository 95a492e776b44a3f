/** What came of a wish to change page.yaml, or to know what would come of it, for whoever wished it. */
import type { Finding } from '../diagnostic.ts';

export interface Verdict {
  /** 412 where page.yaml is not the one that was seen any more. */
  readonly status: 200 | 404 | 409 | 412;
  readonly message: string;
}

export const done = (message: string): Verdict => ({ status: 200, message });

/** Of a page whose files cannot be read, or are no page. */
export const BROKEN: Verdict = {
  status: 409,
  message: 'the files as they are give no page: fix what the findings name first',
};

/** `again`: what to do before it is wished once more. */
const outdated = (again: string): Verdict => ({
  status: 412,
  message: `page.yaml was saved since ${again}`,
});

export const LAYOUTS_OUTDATED = outdated(
  'these layouts were made; nothing was written: look at the layouts again',
);
export const MODULE_OUTDATED = outdated(
  'the story was moved; nothing was written: move it again on the page as it is now',
);

/** Why nothing was written: `stale` where somebody saved the file meanwhile. */
export function refusalFor(findings: readonly Finding[], stale: Verdict): Verdict {
  if (findings.some(({ rule }) => rule === 'changed-page')) return stale;
  const words = findings.map(({ message, help }) =>
    help === null ? message : `${message}; ${help}`,
  );
  return { status: 409, message: words.join('; ') };
}
