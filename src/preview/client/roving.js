/** A list of buttons in, one stop for Tab out: arrow keys, Home and End go from one to the next. */

/** @param {HTMLElement} list @param {string} items Selector. @param {'vertical' | 'horizontal'} [way] */
export function roveThrough(list, items, way = 'vertical') {
  const [back, on] = way === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  list.addEventListener('keydown', (event) => {
    const all = [...list.querySelectorAll(items)].filter((one) => one instanceof HTMLElement);
    const held = document.activeElement;
    const at = held instanceof HTMLElement ? all.indexOf(held) : -1;
    if (at < 0) return;
    const next = { [back]: at - 1, [on]: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    focusOn(all, all[Math.max(0, Math.min(all.length - 1, next))]);
  });
  list.addEventListener('focusin', ({ target }) => {
    const all = [...list.querySelectorAll(items)].filter((one) => one instanceof HTMLElement);
    if (target instanceof HTMLElement && all.includes(target)) stopAt(all, target);
  });
}

/** @param {readonly HTMLElement[]} all @param {HTMLElement | undefined} one */
function focusOn(all, one) {
  if (one === undefined) return;
  stopAt(all, one);
  one.focus();
}

/** @param {readonly HTMLElement[]} all @param {HTMLElement} one */
function stopAt(all, one) {
  for (const each of all) each.tabIndex = each === one ? 0 : -1;
}

/** After a list was filled: Tab stops at the chosen item, else at the first. @param {HTMLElement} list @param {string} items @param {string} chosen */
export function placeStop(list, items, chosen) {
  const all = [...list.querySelectorAll(items)].filter((one) => one instanceof HTMLElement);
  const first = all.find((one) => one.matches(chosen)) ?? all[0];
  if (first !== undefined) stopAt(all, first);
}
