/** A request about layouts in, what is answered out: a list of them to read, or one of them written into page.yaml. */
import { type Answer, decoded, json, refused, verdictAnswer } from './answer.ts';
import type { LayoutDesk } from './layout-desk.ts';
import type { StandingPage } from './standing-page.ts';
import type { Verdict } from './verdict.ts';

/** Null for what is no such request. */
export async function layoutAnswer(
  method: string,
  url: string,
  pages: ReadonlyMap<string, StandingPage>,
  layouts: LayoutDesk,
): Promise<Answer | null> {
  const path = url.replace(/[?#].*$/su, '');
  const [, encoded, revision, rest] = PATH.exec(path) ?? [];
  if (encoded === undefined) return null;
  const page = pages.get(decoded(encoded) ?? '');
  if (page === undefined) return refused(404, 'not found');
  if (method === 'POST' && rest?.startsWith('/') === true)
    return verdictAnswer(await change(layouts, page, Number(revision), rest.slice(1)));
  if (method === 'POST' || rest !== '.json') return refused(404, 'not found');
  const seen = await layouts.look(page);
  return 'status' in seen ? verdictAnswer(seen) : json(JSON.stringify(seen));
}

const PATH = /^\/layouts\/([^/]+)\/(0|[1-9]\d{0,8})(\.json|\/(?:[1-9]|undo))$/u;

const change = (
  layouts: LayoutDesk,
  page: StandingPage,
  revision: number,
  what: string,
): Promise<Verdict> =>
  what === 'undo' ? layouts.undo(page, revision) : layouts.take(page, revision, Number(what));
