/** A page that was set in, its print held against it out. */
import { overruledIn } from '../check/overrule.ts';
import { type Finding, journal } from '../diagnostic.ts';
import type { House } from '../house.ts';
import type { SetAside } from '../model/checks.ts';
import { pageName } from '../page-folders.ts';
import { provePage as proveOnDesk } from '../proof.ts';
import { crashFinding, errorOf } from './crash.ts';
import type { SetPage } from './set-page.ts';

export interface Proof {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** Null when the page could not be printed. */
  readonly pdf: Uint8Array | null;
  readonly crash: Error | null;
}

const UNPROVED = { setAside: [], pdf: null } as const;

/** `isWanted` is asked between the steps: the print of a page that has changed since is worth nothing; then null. */
export async function provePage(
  house: House,
  folder: string,
  { composed, html }: SetPage,
  isWanted: () => Promise<boolean>,
): Promise<Proof | null> {
  try {
    const { value: browser, findings: unprinted } = await house.browser();
    if (browser === null) return { ...UNPROVED, findings: unprinted, crash: null };
    const log = journal();
    const name = pageName(folder);
    const print = log.take(await browser.paint(html, { name }));
    if (!(await isWanted())) return null;
    const proved = print && log.take(await proveOnDesk(house.desk, name, composed, html, print));
    const { findings, setAside } = overruledIn(composed, log.nothing().findings);
    return { findings, setAside, pdf: proved?.pdf ?? null, crash: null };
  } catch (error) {
    if (!(await isWanted())) return null;
    const crash = errorOf(error);
    return { ...UNPROVED, findings: [crashFinding(crash)], crash };
  }
}
