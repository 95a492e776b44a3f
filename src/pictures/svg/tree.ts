/** Pieces of XML in; the tree of its elements, each with its namespace, or what breaks it, out. */
import type { Attribute, XmlFault, XmlPiece, XmlPieces } from './xml.ts';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** As it stands in the file. */
  readonly written: string;
  /** Null where there is none. */
  readonly namespace: string | null;
  readonly attributes: readonly BoundAttribute[];
  readonly children: (Element | string)[];
  /** Offset of its `<`. */
  readonly at: number;
}

export interface BoundAttribute extends Attribute {
  /** Null for one without a prefix, which is its element's own. */
  readonly namespace: string | null;
}

export interface XmlTree {
  readonly root: Element | null;
  readonly fault: XmlFault | null;
}

type OpenTag = Extract<XmlPiece, { kind: 'open' }>;

/** Drawing programs nest some twenty deep; browsers give up at 256 or at 5,000. */
const DEEPEST = 200;

/** Prefixes that an element declares, and those round it. */
interface Scope {
  readonly bound: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

const ALWAYS: Scope = {
  bound: new Map([
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
    ['xmlns', 'http://www.w3.org/2000/xmlns/'],
  ]),
  outer: null,
};

interface Open {
  readonly element: Element;
  readonly scope: Scope;
}

export function xmlTree({ pieces, fault }: XmlPieces): XmlTree {
  const tree = new GrowingTree();
  for (const piece of pieces) {
    const own = tree.take(piece);
    if (own !== null) return { root: tree.root, fault: own };
  }
  return { root: tree.root, fault: fault ?? tree.unfinished() };
}

const broken = (says: string, at: number): XmlFault => ({ says, at, isRefused: false });

class GrowingTree {
  root: Element | null = null;
  readonly #open: Open[] = [];

  take(piece: XmlPiece): XmlFault | null {
    switch (piece.kind) {
      case 'instruction':
        return foreignStyle(piece);
      case 'text':
        return this.#text(piece.text, piece.at);
      case 'close':
        return this.#close(piece.name, piece.at);
      case 'open':
        return this.#begin(piece);
    }
  }

  unfinished(): XmlFault | null {
    const left = this.#open.at(-1)?.element;
    return left === undefined ? null : broken(`\`<${left.written}>\` is not closed`, left.at);
  }

  #text(text: string, at: number): XmlFault | null {
    const parent = this.#open.at(-1)?.element;
    if (parent !== undefined) parent.children.push(text);
    return parent === undefined && text.trim() !== ''
      ? broken('text stands outside its root', at)
      : null;
  }

  #close(name: string, at: number): XmlFault | null {
    const last = this.#open.pop();
    return last?.element.written === name
      ? null
      : broken(`\`</${name}>\` closes what is not open`, at);
  }

  #begin(tag: OpenTag): XmlFault | null {
    const { at, isEmpty, attributes } = tag;
    const parent = this.#open.at(-1);
    if (parent === undefined && this.root !== null)
      return broken('there is more than one root', at);
    if (this.#open.length >= DEEPEST)
      return { says: `nests its elements more than ${DEEPEST} deep`, at, isRefused: true };
    const scope = scopeIn(attributes, parent?.scope ?? ALWAYS);
    const element = elementOf(tag, scope);
    if ('says' in element) return element;
    this.root ??= element;
    parent?.element.children.push(element);
    if (!isEmpty) this.#open.push({ element, scope });
    return null;
  }
}

/** `<?xml-stylesheet href="…"?>` is a style sheet of another file; a program's notes to itself are nothing. */
const foreignStyle = ({ name, at }: { readonly name: string; readonly at: number }) =>
  name === 'xml-stylesheet'
    ? { says: 'takes a style sheet from another file', at, isRefused: true }
    : null;

function scopeIn(attributes: readonly Attribute[], outer: Scope): Scope {
  const declared = attributes.flatMap(({ name, value }): [string, string][] => {
    if (name === 'xmlns') return [['', value]];
    return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value]] : [];
  });
  return declared.length === 0 ? outer : { bound: new Map(declared), outer };
}

/** Undefined for a prefix that nobody declared. */
function namespaceOf(prefix: string, scope: Scope): string | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = at.bound.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}

function elementOf({ name, attributes, at }: OpenTag, scope: Scope): Element | XmlFault {
  const [prefix, local] = partsOf(name);
  const namespace = namespaceOf(prefix, scope);
  if (namespace === undefined && prefix !== '') return undeclared(name, at);
  const bound: BoundAttribute[] = [];
  for (const { name: written, value } of attributes) {
    const [own, key] = partsOf(written);
    const home = own === '' ? null : namespaceOf(own, scope);
    if (home === undefined) return undeclared(written, at);
    bound.push({ name: key, value, namespace: home });
  }
  return {
    name: local,
    written: name,
    namespace: namespace === undefined || namespace === '' ? null : namespace,
    attributes: bound,
    children: [],
    at,
  };
}

const undeclared = (name: string, at: number): XmlFault =>
  broken(`the prefix of \`${name}\` is not declared`, at);

function partsOf(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
