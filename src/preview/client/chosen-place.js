/** The desk in, the place on the page of what is chosen out. */

/** @import {DeskState} from './desk.js' */
/** @import {Box} from './geometry.js' */
import { chosenChange, chosenFinding, chosenLine } from './desk.js';
import { placeOfChange } from './geometry.js';

/** @param {DeskState} now @returns {Box | null} */
export function chosenPlace(now) {
  const change = chosenChange(now);
  if (change !== null && now.view !== null) return placeOfChange(now.view, change);
  return chosenLine(now)?.rect ?? chosenFinding(now)?.target ?? null;
}
