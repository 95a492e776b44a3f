/** Overlays, zoom and panels in, kept for the session, and out again after the shell was loaded anew. */

/** @import {Desk, DeskState} from './desk.js' */

const NAME = 'banmian-preview';
/** Wide enough for both panels beside the page. */
export const WIDE = '(min-width: 1000px)';

/** A choice on the page opens the panel beside it, but no drawer over it. @param {DeskState} now @returns {Pick<DeskState, 'panelOpen'>} */
export const panelBeside = ({ panelOpen }) => ({
  panelOpen: panelOpen || matchMedia(WIDE).matches,
});

/** @typedef {Pick<DeskState, 'overlays' | 'zoom' | 'tab' | 'severities' | 'pagesOpen' | 'panelOpen' | 'shortcuts'>} Kept */

/** @returns {Kept} */
export function restoreSession() {
  const wide = matchMedia(WIDE).matches;
  const kept = readKept();
  return {
    overlays: new Set(kept.overlays ?? ['marks']),
    zoom: kept.zoom ?? 'fit',
    tab: kept.tab ?? 'findings',
    severities: new Set(kept.severities ?? ['error', 'warning', 'info']),
    pagesOpen: wide && (kept.pagesOpen ?? true),
    panelOpen: wide && (kept.panelOpen ?? true),
    shortcuts: kept.shortcuts ?? true,
  };
}

function readKept() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {Desk} desk */
export function keepSession(desk) {
  const keys = /** @type {const} */ ([
    'overlays',
    'zoom',
    'tab',
    'severities',
    'pagesOpen',
    'panelOpen',
    'shortcuts',
  ]);
  desk.watch(keys, (now) => {
    const kept = keys.map((key) => {
      const value = now[key];
      return [key, value instanceof Set ? [...value] : value];
    });
    try {
      sessionStorage.setItem(NAME, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // Storage may be forbidden; then nothing is kept.
    }
  });
}
