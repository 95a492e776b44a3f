/** The program of the thread that runs pdf.js: a PDF's bytes come in, its text goes out. */

/**
 * A string, because a thread's file would need a loader of its own wherever the sources are run as they are. pdf.js
 * loads a native canvas on import, 120 ms and 30 MB, for drawing alone; here nothing is drawn, so an empty one stands in.
 */
export const READER = `
const { createRequire } = require('node:module');
const { parentPort, workerData } = require('node:worker_threads');

const empty = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
const load = createRequire(workerData.main);
try {
  const path = load.resolve('@napi-rs/canvas');
  require.cache[path] = { id: path, filename: path, loaded: true, exports: empty };
} catch {
  // The package is optional; without it pdf.js complains on the console, which is not ours to write on.
}
Object.assign(globalThis, empty);
console.warn = console.log = () => undefined;

const pdfjs = Promise.all([import(workerData.main), import(workerData.worker)]).then(
  ([main, worker]) => {
    globalThis.pdfjsWorker = worker;
    return main;
  },
);

async function textOfPage(page) {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text;
    for (const item of value.items) text += item.str;
  }
}

async function textOf(bytes) {
  const { getDocument } = await pdfjs;
  const task = getDocument({
    data: bytes,
    cMapUrl: workerData.cMaps,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    let text = '';
    for (let number = 1; number <= file.numPages; number += 1) {
      text += await textOfPage(await file.getPage(number));
    }
    return text;
  } finally {
    await task.destroy();
  }
}

parentPort.on('message', ({ ticket, bytes }) => {
  textOf(bytes).then(
    (text) => parentPort.postMessage({ ticket, text, reason: '' }),
    (error) => parentPort.postMessage({ ticket, text: null, reason: error.message }),
  );
});
`;
