/** The tree of a drawing in, its text out: one namespace, no prefix, nothing that is not in the tree. */
import type { BoundAttribute, Element } from './tree.ts';
import { SVG, XML } from './vocabulary.ts';

/** Text, or the address of a picture in the drawing, in whose place that of the prepared one comes. */
export type Piece = string | { readonly address: string };

export function piecesOf(root: Element, inner: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let text: string[] = [];
  const write = (part: Piece): void => {
    if (typeof part === 'string') text.push(part);
    else {
      pieces.push(text.join(''), part);
      text = [];
    }
  };
  writeElement(root, ` xmlns="${SVG}"`, inner, write);
  pieces.push(text.join(''));
  return pieces;
}

/** `addresses`: of the prepared pictures, by those in the file. */
export const writeDrawing = (
  pieces: readonly Piece[],
  addresses: ReadonlyMap<string, string>,
): string =>
  pieces
    .map((one) =>
      typeof one === 'string' ? one : escaped(addresses.get(one.address) ?? one.address),
    )
    .join('');

function writeElement(
  { name, attributes, children }: Element,
  more: string,
  inner: ReadonlySet<string>,
  write: (part: Piece) => void,
): void {
  write(`<${name}${more}`);
  for (const { value, ...attribute } of attributes) {
    write(` ${nameOf(attribute)}="`);
    write(inner.has(value) ? { address: value } : escaped(value));
    write('"');
  }
  if (children.length === 0) {
    write('/>');
    return;
  }
  write('>');
  for (const child of children) {
    if (typeof child === 'string') write(escaped(child));
    else writeElement(child, '', inner, write);
  }
  write(`</${name}>`);
}

const nameOf = ({ name, namespace }: Pick<BoundAttribute, 'name' | 'namespace'>): string =>
  namespace === XML ? `xml:${name}` : name;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
