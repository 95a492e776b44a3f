/** A request about the place of one story in, what is answered out: how it stands there, the page around it, or it written into page.yaml. */
import type { Interval } from '../model/page.ts';
import { type Answer, decoded, json, refused, verdictAnswer } from './answer.ts';
import type { ModuleFitView, ProposalView } from './layout-protocol.ts';
import type { ModuleDesk } from './module-desk.ts';
import type { StandingPage } from './standing-page.ts';
import type { TriedModule } from './tried-module.ts';
import type { Verdict } from './verdict.ts';

/** Null for what is no such request. */
export async function moduleAnswer(
  method: string,
  url: string,
  pages: ReadonlyMap<string, StandingPage>,
  modules: ModuleDesk,
): Promise<Answer | null> {
  const [, id = '', revision, story = '', columns = '', lines = '', what = ''] =
    PATH.exec(url.replace(/[?#].*$/su, '')) ?? [];
  if (revision === undefined) return null;
  const page = pages.get(decoded(id) ?? '');
  const tried = triedModule(decoded(story), rangeOf(columns), rangeOf(lines));
  if (page === undefined || tried === null) return refused(404, 'not found');
  if ((method === 'POST') !== (what === '')) return refused(404, 'not found');
  const asked = [page, Number(revision), tried] as const;
  if (what === '') return verdictAnswer(await modules.take(...asked));
  return answerOf(what === '.json' ? await modules.fit(...asked) : await modules.propose(...asked));
}

const RANGE = '([1-9]\\d{0,3}-[1-9]\\d{0,3})';
const PATH = new RegExp(
  `^/modules/([^/]+)/(0|[1-9]\\d{0,8})/([^/]+)/${RANGE}/${RANGE}(\\.json|/page\\.json|)$`,
  'u',
);

/** Null where it runs backwards. */
function rangeOf(text: string): Interval | null {
  const [first = 0, last = 0] = text.split('-').map(Number);
  return first <= last ? { first, last } : null;
}

const triedModule = (
  story: string | null,
  columns: Interval | null,
  lines: Interval | null,
): TriedModule | null =>
  story === null || columns === null || lines === null ? null : { story, columns, lines };

const answerOf = (seen: ModuleFitView | ProposalView | Verdict): Answer =>
  'status' in seen ? verdictAnswer(seen) : json(JSON.stringify(seen));
