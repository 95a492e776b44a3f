/** The table of contents: what happens to a page, stage by stage. No logic lives here. */
import { overruled } from './check/overrule.ts';
import { journal, type Outcome } from './diagnostic.ts';
import { subsetFaces } from './fonts/subset-faces.ts';
import { type Gathered, gatherPage } from './gather.ts';
import type { House } from './house.ts';
import { renderHtml } from './html/render-html.ts';
import { lockUp } from './layout/lock-up.ts';
import { planPage } from './layout/plan/plan-page.ts';
import { rulersOf } from './layout/ruler.ts';
import { leaveOut } from './makeup/leave-out.ts';
import { placeStories } from './makeup/place-stories.ts';
import type { Built, Composed, PageChoice, Placing } from './model/built.ts';
import type { Assets, PageHtml } from './model/evidence.ts';
import type { FontManifest } from './model/font-manifest.ts';
import { namingSources } from './model/source-place.ts';
import { pageName } from './page-folders.ts';
import { preparePictures } from './pictures/prepare-pictures.ts';
import type { ProvePage } from './proof.ts';
import { pictureShelf } from './read/page/picture-shelf.ts';
import { readSkin, skinFolder } from './read/template/skin.ts';
import { unlessUnreadable } from './unreadable.ts';

/** From a page folder to a page, with everything that was found on the way. */
type MakePage<T> = (house: House, folder: string, choice: PageChoice) => Promise<Outcome<T>>;

/** Reads a page folder and locks it up: everything up to the forme, without a browser. */
export const composeForme: MakePage<Composed> = async (...asked) =>
  namingSources(overruled(await unlessUnreadable(compose(...asked)), false));

/** Builds and proves a page. The browser starts while the page is being composed. */
export const buildPage: MakePage<Built> = async (...asked) =>
  namingSources(overruled(await unlessUnreadable(build(...asked)), true));

const compose: MakePage<Composed> = async (house, folder, choice) => {
  const log = journal();
  const gathered = log.take(await gatherPage(house, folder, choice));
  const composed = gathered && log.take(composeGathered(gathered, choice.place));
  return composed === null ? log.nothing() : log.outcome(composed);
};

/** From what a page is set with to the page locked up; pure. */
export function composeGathered(gathered: Gathered, place: Placing): Outcome<Composed> {
  const log = journal();
  const { page, template, fonts, pictures } = gathered;
  const rulers = rulersOf(page, template, fonts, pictures);
  const placed = log.take(placeStories(page, template, rulers, place)) ?? page;
  const printed = log.take(leaveOut(placed, template)) ?? placed;
  const plan = log.take(planPage(printed, template));
  if (plan === null) return log.nothing();
  const forme = log.take(lockUp(printed, plan, template, fonts, pictures));
  if (forme === null) return log.nothing();
  return log.outcome({ page: printed, template, fonts, forme, setAside: [] });
}

const build: MakePage<Built> = async (house, folder, choice) => {
  const log = journal();
  const starting = house.browser();
  starting.catch(() => undefined); // It is waited for at the end: a failure is heard of there.
  const composed = log.take(await compose(house, folder, choice));
  const manifest = (await house.manifest()).value;
  if (composed === null || manifest === null) return log.nothing();
  const html = log.take(await renderPage(house, folder, composed, manifest));
  const browser = html === null ? null : log.take(await starting);
  if (html === null || browser === null) return log.nothing();
  const name = pageName(folder);
  const [painted, provePage] = await Promise.all([browser.paint(html, { name }), loadProof(house)]);
  const print = log.take(painted);
  const proved = print && log.take(await provePage(house.desk, name, composed, html, print));
  return proved === null ? log.nothing() : log.outcome({ ...composed, html, ...proved });
};

/** What proves the page makes ready while the browser is at work. */
async function loadProof({ desk }: House): Promise<ProvePage> {
  desk.warmUp();
  return (await import('./proof.ts')).provePage;
}

export async function renderPage(
  house: House,
  folder: string,
  { template, fonts, forme }: Composed,
  manifest: FontManifest,
): Promise<Outcome<PageHtml>> {
  const log = journal();
  const [faces, pictures, skin] = await Promise.all([
    subsetFaces(house.workspace, forme, manifest, fonts),
    preparePictures(pictureShelf(house.workspace, folder), house.pictures, forme, template.picture),
    readSkin(house.workspace, skinFolder(template)),
  ]);
  const assets: Assets = { faces: log.take(faces) ?? [], pictures: log.take(pictures) ?? [] };
  const paint = log.take(skin);
  if (paint === null) return log.nothing();
  const html = log.take(await renderHtml(forme, paint, assets, fonts));
  return html === null ? log.nothing() : log.outcome(html);
}
