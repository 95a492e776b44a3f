/** The tree of a drawing in, the tree that may be painted out, with what was left out and what cannot be let through. */
import {
  checkedDeclarations,
  checkedSheet,
  checkedValue,
  type Refused,
  type StyleRule,
} from './css.ts';
import type { BoundAttribute, Element } from './tree.ts';
import { ACTIVE, KEPT, SVG, TEXT, XHTML, XLINK, XML } from './vocabulary.ts';

/** Something that stands at a place of the file. */
export interface Note {
  readonly what: string;
  readonly at: number;
  readonly length: number;
}

/** At the element's beginning: `<` and its name. */
const noteOn = ({ written, at }: Element, what: string): Note => ({
  what,
  at,
  length: written.length + 1,
});

/** A picture in the drawing, by its `data:` address. */
export interface InnerPicture extends Note {
  readonly address: string;
}

export interface Cleaned {
  readonly root: Element;
  /** Rules of all style sheets. */
  readonly rules: readonly StyleRule[];
  /** What runs, moves or points elsewhere, and shows nothing on paper. */
  readonly left: readonly Note[];
  /** What would show something that is not in the file. */
  readonly outside: readonly Note[];
  /** Live text, which is left out. */
  readonly text: readonly Note[];
  readonly pictures: readonly InnerPicture[];
}

export function cleanDrawing(root: Element): Cleaned {
  const sieve = new Sieve();
  return { root: sieve.element(root), ...sieve };
}

class Sieve {
  readonly rules: StyleRule[] = [];
  readonly left: Note[] = [];
  readonly outside: Note[] = [];
  readonly text: Note[] = [];
  readonly pictures: InnerPicture[] = [];
  /** Whether there is text in an element: one may stand in hundreds of others that ask. */
  readonly #words = new Map<Element, boolean>();

  element(element: Element): Element {
    const isPlain = element.attributes.some((one) => one.name === 'href' && one.namespace === null);
    const attributes = element.attributes.flatMap(
      (one) => (isPlain && isLinked(one) ? null : this.#attribute(element, one)) ?? [],
    );
    const children =
      element.name === 'style'
        ? [this.#sheet(element)]
        : element.children.flatMap((child) => this.#child(element, child) ?? []);
    return { ...element, attributes, children };
  }

  #child(parent: Element, child: Element | string): Element | string | null {
    // White and words between shapes paint nothing.
    if (typeof child === 'string') return TEXT.has(parent.name) ? child : null;
    const { namespace, name } = child;
    if (namespace === XHTML || (namespace === SVG && ACTIVE.has(name))) return this.#active(child);
    if (namespace !== SVG || !KEPT.has(name)) return null;
    if (name === 'text' && this.#hasWords(child)) {
      this.text.push(noteOn(child, tagOf(child)));
      return null;
    }
    return this.element(child);
  }

  /** Text in HTML is text all the same. Where a program of its own is asked for, no browser looks. */
  #active(element: Element): null {
    const isObject = element.name === 'foreignObject';
    const isPrivate = element.attributes.some((one) => one.name === 'requiredExtensions');
    if (isObject && isPrivate) return null;
    const notes = isObject && this.#hasWords(element) ? this.text : this.left;
    notes.push(noteOn(element, tagOf(element)));
    return null;
  }

  #hasWords(element: Element): boolean {
    const known = this.#words.get(element);
    if (known !== undefined) return known;
    const has = element.children.some((child) =>
      typeof child === 'string' ? child.trim() !== '' : this.#hasWords(child),
    );
    this.#words.set(element, has);
    return has;
  }

  #sheet(element: Element): string {
    const text = element.children.filter((child) => typeof child === 'string').join('');
    const { kept, refused } = checkedSheet(text);
    this.#refuse(refused, element);
    for (const rule of kept) this.rules.push(rule);
    return kept
      .map(({ selector, declarations }) => `${selector}{${declarationsText(declarations)}}`)
      .join('\n');
  }

  #refuse(refused: readonly Refused[], element: Element): void {
    for (const { why, what } of refused)
      (why === 'outside' ? this.outside : this.left).push(noteOn(element, `\`${what}\``));
  }

  #attribute(element: Element, attribute: BoundAttribute): BoundAttribute | null {
    const { name, value, namespace } = attribute;
    if (isLinked(attribute)) return this.#address(element, attribute);
    if (namespace === XML && name === 'space') return attribute;
    if (namespace !== null || name === 'xmlns') return null;
    if (name === 'href') return this.#address(element, attribute);
    if (name === 'style') return this.#style(element, attribute);
    if (/^on/iu.test(name) || LOCAL.has(name)) return this.#leave(`\`${name}\``, element);
    const checked = checkedValue(value);
    if (Array.isArray(checked)) return attribute;
    this.#refuse([{ ...checked, what: `${name}="${checked.what}"` }], element);
    return null;
  }

  #style(element: Element, attribute: BoundAttribute): BoundAttribute {
    const { kept, refused } = checkedDeclarations(attribute.value);
    this.#refuse(refused, element);
    return { ...attribute, value: declarationsText(kept) };
  }

  /** Both spellings of a reference become one. */
  #address(element: Element, { value }: BoundAttribute): BoundAttribute | null {
    const { name } = element;
    const address = value.trim();
    const kept = { name: 'href', value: address, namespace: null };
    if (address.startsWith('#')) return kept;
    if (name === 'a') return this.#leave('a link', element);
    if (address.startsWith('data:') && (name === 'image' || name === 'feImage')) {
      this.pictures.push({ ...noteOn(element, tagOf(element)), address });
      return kept;
    }
    const what = `${tagOf(element)} from \`${address.slice(0, 40)}\``;
    this.outside.push(noteOn(element, what));
    return null;
  }

  #leave(what: string, element: Element): null {
    this.left.push(noteOn(element, what));
    return null;
  }
}

/** The older spelling of a reference; it says nothing where the plain one stands beside it. */
const isLinked = ({ name, namespace }: BoundAttribute): boolean =>
  name === 'href' && namespace === XLINK;

/** What the machine's language decides would be another picture on another machine. */
const LOCAL: ReadonlySet<string> = new Set(['systemLanguage']);

const declarationsText = (declarations: StyleRule['declarations']): string =>
  declarations.map(({ property, value }) => `${property}:${value}`).join(';');

const tagOf = ({ written }: Element): string => `\`<${written}>\``;
