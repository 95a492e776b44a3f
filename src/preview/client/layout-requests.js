/** What is wanted of the layouts of a page in, what the server answers out: layouts, or words that say what came of it. */

/** @import {LayoutsView} from '../layout-protocol.ts' */

const LOST = 'the preview does not answer: is it still running?';

/** Words where there are none. @param {string} id @param {number} revision @returns {Promise<LayoutsView | string>} */
export async function askForLayouts(id, revision) {
  try {
    const response = await fetch(`${addressOf(id, revision)}.json`);
    return response.ok ? await response.json() : (await response.text()).trim();
  } catch {
    return LOST;
  }
}

/**
 * The only request that changes a file.
 * @param {string} id @param {number} revision @param {string} what A number, or `undo`. @param {string} token
 * @returns {Promise<{isDone: boolean, words: string}>}
 */
export async function changeLayout(id, revision, what, token) {
  try {
    const response = await fetch(`${addressOf(id, revision)}/${what}`, {
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
