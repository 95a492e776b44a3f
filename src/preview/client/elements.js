/** Tag, attributes and children in, an element out. Data goes in as text, styles through the CSSOM: the shell allows neither markup nor style attributes. */

/** @typedef {Record<string, string | number | boolean | null>} Attributes */
/** @typedef {Node | string | null} Piece */
/** @typedef {Piece | readonly Piece[]} Child */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An attribute that is null or false is left out; `true` is an empty attribute.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  giveAttributes(element, attributes);
  fill(element, children.flat());
  return element;
}

/**
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {SVGElement}
 */
export function draw(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  giveAttributes(element, attributes);
  fill(element, children.flat());
  return element;
}

/** One by one: a list may be longer than a call has room for. @param {Element} element @param {Iterable<Piece>} pieces */
export function fill(element, pieces) {
  element.replaceChildren();
  for (const piece of pieces) if (piece !== null) element.append(piece);
}

/** @param {Element} element @param {Attributes} attributes */
function giveAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
}

/**
 * A button that does something when pressed.
 * @param {Attributes} attributes
 * @param {Child} content
 * @param {(event: MouseEvent) => void} onPress
 * @returns {HTMLButtonElement}
 */
export function button(attributes, content, onPress) {
  const element = make('button', { type: 'button', ...attributes }, content);
  element.addEventListener('click', onPress);
  return element;
}

/**
 * An element of the shell that must be there.
 * @template {typeof Element} T
 * @param {string} id
 * @param {T} kind
 * @returns {InstanceType<T>}
 */
export function part(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the shell has no ${kind.name} \`${id}\``);
  return /** @type {InstanceType<T>} */ (element);
}

/** @param {string} text @returns {HTMLElement} */
export const code = (text) => make('code', {}, text);

/** @param {number} count @param {string} noun @returns {string} */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
