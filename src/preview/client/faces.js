/** A page's document in, its faces for the shell out: a line is inspected in its own type, and Han shows on a machine without Han faces. */

/** @type {Map<string, Map<string, FontFace>>} By page, then by the address of the face. */
const taken = new Map();

/** What the shell calls a face of a page. @param {string} pageId @param {string} face @returns {string} */
export const faceName = (pageId, face) => `${pageId} ${face}`;

/** @param {string} pageId @param {Document | null} page */
export async function takeFaces(pageId, page) {
  const rules = [...(page?.styleSheets ?? [])]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof (page?.defaultView ?? window).CSSFontFaceRule);
  const old = taken.get(pageId) ?? new Map();
  const faces = new Map();
  taken.set(pageId, faces);
  for (const { style } of rules) {
    const source = style.getPropertyValue('src');
    const face = old.get(source) ?? (await openFace(pageId, style));
    if (face !== null) faces.set(source, face);
  }
  for (const face of faces.values()) document.fonts.add(face);
  for (const [source, face] of old) if (!faces.has(source)) document.fonts.delete(face);
  nameFaces();
}

/** As bytes: the shell's policy lets no style sheet load a face. @param {string} pageId @param {CSSStyleDeclaration} style */
async function openFace(pageId, style) {
  const family = style.getPropertyValue('font-family').replaceAll('"', '');
  const [, address] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  const bytes = address === undefined ? null : await bytesOf(address);
  if (bytes === null) return null;
  // One weight fits all: the shell asks for the face by its name.
  return new FontFace(faceName(pageId, family), bytes, { weight: '100 900' });
}

/** @param {string} address @returns {Promise<ArrayBuffer | null>} */
async function bytesOf(address) {
  const [head, data] = address.split(';base64,');
  if (data !== undefined && head?.startsWith('data:'))
    return Uint8Array.from(atob(data), (one) => one.charCodeAt(0)).buffer;
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** Faces without serifs first: they stand in for the shell's own. */
function nameFaces() {
  const names = [...taken.values()].flatMap((faces) =>
    [...faces.values()].map(({ family }) => family),
  );
  const quoted = [...new Set(names)].map((name) =>
    name.startsWith('"') ? name : JSON.stringify(name),
  );
  const isSans = (/** @type {string} */ name) => (name.includes(' sans') ? 0 : 1);
  const sorted = quoted.sort((a, b) => isSans(a) - isSans(b));
  document.documentElement.style.setProperty('--page-faces', [...sorted, 'sans-serif'].join(', '));
}
