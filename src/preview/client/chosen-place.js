/** The desk in, the place on the page of what is chosen out. */

/** @import {DeskState} from './desk.js' */
/** @import {Box} from './geometry.js' */
import { chosenChange, chosenFinding, chosenLine } from './desk.js';
import { placeOfChange } from './geometry.js';

/** Half the side of the box around a place that is a mere point. */
const AROUND = 8;

/** @param {DeskState} now @returns {Box | null} */
export function chosenPlace(now) {
  const change = chosenChange(now);
  if (change !== null && now.view !== null) return placeOfChange(now.view, change);
  const box = chosenLine(now)?.rect ?? chosenFinding(now)?.target ?? null;
  if (box === null || (box.width > 0 && box.height > 0)) return box;
  const { x, y, width, height } = box;
  return { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
}
