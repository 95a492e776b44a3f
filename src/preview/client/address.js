/** The address bar in, page and line out, and back: `#/first/page?line=lead.body.3:7` can be sent to a colleague. */

/** @import {Choice, Desk} from './desk.js' */

/** @param {string} hash @returns {{pageId: string | null, choice: Choice | null}} */
export function readAddress(hash) {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const id = path.split('/').map(decoded).join('/');
  const line = new URLSearchParams(query).get('line');
  return {
    pageId: id === '' ? null : id,
    choice: line === null ? null : { kind: 'line', key: line },
  };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {string} pageId @param {Choice | null} choice @returns {string} */
export function writeAddress(pageId, choice) {
  const path = pageId.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@');
  const line = choice?.kind === 'line' ? `?line=${readable(choice.key)}` : '';
  return `#/${path}${line}`;
}

/** Line ids keep their colons: they are read by people. @param {string} id */
const readable = (id) => encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/');

/** A change of page is a step that the browser's Back undoes; a change of line is not. @param {Desk} desk */
export function keepAddress(desk) {
  desk.watch(['pageId', 'choice'], ({ pageId, choice }, before) => {
    if (pageId === null) return;
    const hash = writeAddress(pageId, choice);
    if (hash === location.hash) return;
    if (before.pageId !== null && before.pageId !== pageId) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  });
  const follow = () => {
    const { pageId, choice } = readAddress(location.hash);
    if (pageId !== null)
      desk.change({ pageId, choice, ...(choice === null ? {} : { tab: 'line' }) });
  };
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
}
