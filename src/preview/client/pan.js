/** A drag with space held or with the middle button in, the table moved under the hand out. */
import { part } from './elements.js';

/** True while the hand holds the sheet: a click then chooses nothing. @returns {() => boolean} */
export function panByHand() {
  const table = part('table', HTMLElement);
  let isSpaceDown = false;
  let isHolding = false;
  const grasp = () => table.classList.toggle('hand', isSpaceDown || isHolding);
  addEventListener('keydown', (event) => {
    if (event.key !== ' ' || isControl(event.target)) return;
    event.preventDefault();
    isSpaceDown = true;
    grasp();
  });
  const release = () => {
    isSpaceDown = false;
    grasp();
  };
  addEventListener('keyup', (event) => event.key === ' ' && release());
  addEventListener('blur', release);
  table.addEventListener('pointerdown', (event) => {
    if (event.button !== 1 && !(isSpaceDown && event.button === 0)) return;
    event.preventDefault();
    isHolding = true;
    table.setPointerCapture(event.pointerId);
    grasp();
  });
  table.addEventListener('pointermove', (event) => {
    if (isHolding)
      table.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: 'instant' });
  });
  const drop = () => {
    isHolding = false;
    grasp();
  };
  table.addEventListener('pointerup', drop);
  table.addEventListener('pointercancel', drop);
  return () => isSpaceDown || isHolding;
}

/** @param {EventTarget | null} target */
const isControl = (target) =>
  target instanceof Element && target.closest('button, a, input, select, summary, dialog') !== null;
