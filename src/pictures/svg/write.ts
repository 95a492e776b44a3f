/** The tree of a drawing in, its text out: one namespace, no prefix, nothing that is not in the tree. */
import type { BoundAttribute, Element } from './tree.ts';
import { SVG, XML } from './vocabulary.ts';

/** `addresses` stand in place of others, where a picture in the drawing was prepared anew. */
export function writeDrawing(root: Element, addresses: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  write(root, ` xmlns="${SVG}"`, addresses, parts);
  return parts.join('');
}

function write(
  { name, attributes, children }: Element,
  more: string,
  addresses: ReadonlyMap<string, string>,
  parts: string[],
): void {
  parts.push(`<${name}${more}`);
  for (const { value, ...attribute } of attributes)
    parts.push(` ${nameOf(attribute)}="${escaped(addresses.get(value) ?? value)}"`);
  if (children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of children) {
    if (typeof child === 'string') parts.push(escaped(child));
    else write(child, '', addresses, parts);
  }
  parts.push(`</${name}>`);
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
