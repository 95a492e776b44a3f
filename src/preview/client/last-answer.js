/** Questions in, the answer to the newest out: it is asked once no other came for a while, and the answer to an older one is dropped. */

/**
 * @template Q, A
 * @param {(question: Q) => Promise<A>} ask
 * @param {number} pause Milliseconds.
 * @param {(answer: A) => void} told
 * @returns {{ask: (question: Q) => void, forget: () => void}}
 */
export function askLast(ask, pause, told) {
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const forget = () => {
    turn += 1;
    clearTimeout(timer);
  };
  return {
    forget,
    ask(question) {
      forget();
      const own = turn;
      timer = setTimeout(async () => {
        const answer = await ask(question);
        if (own === turn) told(answer);
      }, pause);
    },
  };
}
