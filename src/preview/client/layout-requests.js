/** What is wanted of the layouts of a page, or of the place of one story, in; what the server answers out: that, or words that say what came of it. */

/** @import {AreaView, LayoutsView, ModuleFitView, ProposalView} from '../layout-protocol.ts' */

const LOST = 'the preview does not answer: is it still running?';

/** A story on the page of a revision, and the rectangle that is tried for it. @typedef {{id: string, revision: number, story: string, area: AreaView}} Tried */

/** Words where there are none. @param {string} id @param {number} revision @returns {Promise<LayoutsView | string>} */
export const askForLayouts = (id, revision) => read(`${addressOf(id, revision)}.json`);

/** How the story stands there. @param {Tried} tried @returns {Promise<ModuleFitView | string>} */
export const askForFit = (tried) => read(`${moduleAddress(tried)}.json`);

/** The page with the story there. @param {Tried} tried @returns {Promise<ProposalView | string>} */
export const askForProposal = (tried) => read(`${moduleAddress(tried)}/page.json`);

/** @param {string} id @param {number} revision @param {string} what A number, or `undo`. @param {string} token */
export const changeLayout = (id, revision, what, token) =>
  change(`${addressOf(id, revision)}/${what}`, token);

/** @param {Tried} tried @param {string} token */
export const fixModule = (tried, token) => change(moduleAddress(tried), token);

/** @param {string} address */
async function read(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : (await response.text()).trim();
  } catch {
    return LOST;
  }
}

/**
 * The only kind of request that changes a file.
 * @param {string} address @param {string} token
 * @returns {Promise<{isDone: boolean, words: string}>}
 */
async function change(address, token) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'x-banmian-token': token },
    });
    const { ok } = response;
    const words = ok ? (await response.json()).message : (await response.text()).trim();
    return { isDone: ok, words };
  } catch {
    return { isDone: false, words: LOST };
  }
}

/** @param {string} id @param {number} revision */
const addressOf = (id, revision) => `/layouts/${encodeURIComponent(id)}/${revision}`;

/** @param {Tried} tried */
function moduleAddress({ id, revision, story, area: { columns, lines } }) {
  const ranges = [columns, lines].map(({ first, last }) => `${first}-${last}`).join('/');
  return `/modules/${encodeURIComponent(id)}/${revision}/${encodeURIComponent(story)}/${ranges}`;
}
