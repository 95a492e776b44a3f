/** A clean drawing in; how much a browser would have to paint with all references written out, or that it never ends, out. */
import type { Cleaned } from './clean.ts';
import { NAMELESS, NO_PAINTS, type Paints, Stylist } from './paints.ts';
import type { Element } from './tree.ts';
import { DEFINITIONS, MARKED, SHAPES } from './vocabulary.ts';

/** A map of all streets of a town has some 50,000 shapes; Chromium paints 100,000 in three seconds. */
export const HEAVIEST = 300_000;

/** A filter draws its whole area in pixels: measured, as long as some thousand shapes. */
const FILTER = 9000;
const PRIMITIVE = 1500;
/** A mask lays its own sheet over the page, and one in another two. */
const MASK = 1500;
/** Letters of attributes that take as long as a shape. */
const LETTERS = 64;

/** References and elements, one in the other. */
const DEEPEST = 400;
/** Elements and references looked at, each once for whatever the element is handed down. */
const MOST_LOOKS = 500_000;

/** In shapes; infinite where something refers to itself. */
export function weightOf({ root, rules }: Cleaned): number {
  return countOf(root) + new Scales(root, new Stylist(rules)).weigh(root, NO_PAINTS, 0);
}

const countOf = ({ attributes, children }: Element): number =>
  1 +
  attributes.reduce((sum, { value }) => sum + value.length / LETTERS, 0) +
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : countOf(child)), 0);

class Scales {
  readonly #byId = new Map<string, Element>();
  readonly #stylist: Stylist;
  /** By what an element is handed down; null while it is being weighed. */
  readonly #known = new Map<Element, Map<Paints, number | null>>();
  #looks = 0;
  /** References of rules, each once for whatever may be ruled by it. */
  #ruled = 0;

  constructor(root: Element, stylist: Stylist) {
    this.#stylist = stylist;
    this.#register(root);
  }

  #register(element: Element): void {
    const id = attributeOf(element, 'id');
    if (id !== '' && !this.#byId.has(id)) this.#byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') this.#register(child);
  }

  weigh(element: Element, handed: Paints, depth: number): number {
    if (depth > DEEPEST || this.#looks > MOST_LOOKS) return Number.POSITIVE_INFINITY;
    const known = this.#known.get(element) ?? new Map<Paints, number | null>();
    this.#known.set(element, known);
    const before = known.get(handed);
    if (before === null) return Number.POSITIVE_INFINITY;
    if (before !== undefined) return before;
    known.set(handed, null);
    const weight = this.#weighed(element, handed, depth);
    known.set(handed, weight);
    return weight;
  }

  #weighed(element: Element, handed: Paints, depth: number): number {
    this.#ruled += this.#stylist.looksFor(element);
    if (this.#ruled > MOST_LOOKS) return Number.POSITIVE_INFINITY;
    const down = this.#stylist.handedDown(element, handed);
    const own = this.#stylist.ownOf(element);
    let weight = 1 + this.#asked(own, depth) + this.#painted(element, down, depth);
    const href = attributeOf(element, 'href').slice(1);
    const isCopy = element.name === 'use' || element.name === 'feImage';
    if (isCopy) weight += this.#target(href, down, depth);
    else if (DEFINITIONS.has(element.name)) weight += this.#target(href, NO_PAINTS, depth);
    for (const child of element.children) {
      if (typeof child === 'string' || DEFINITIONS.has(child.name)) continue;
      weight += this.weigh(child, down, depth + 1);
    }
    return weight;
  }

  /** What is done to the element as a whole. */
  #asked(own: Paints, depth: number): number {
    const [clips, masks, filters] = ['clip-path', 'mask', 'filter'].map((one) => own.get(one));
    return (
      this.#all(clips, 0, depth) +
      2 * this.#all(masks, MASK / 2, depth) +
      this.#all(filters, FILTER, depth)
    );
  }

  /** What its outline is painted with. */
  #painted(element: Element, paints: Paints, depth: number): number {
    this.#looks += 1;
    if (paints.size === 0 || !SHAPES.has(element.name)) return 0;
    const all = (property: string) => this.#all(paints.get(property), 0, depth);
    const inside = all('fill') + all('stroke');
    if (!MARKED.has(element.name)) return inside;
    const ends = all('marker-start') + all('marker-end');
    return inside + ends + all('marker-mid') * cornersOf(element);
  }

  #all(ids: readonly string[] | undefined, each: number, depth: number): number {
    if (ids === undefined) return 0;
    this.#looks += ids.length;
    if (this.#looks > MOST_LOOKS) return Number.POSITIVE_INFINITY;
    return ids.reduce((sum, id) => sum + each + this.#target(id, NO_PAINTS, depth), 0);
  }

  /** What is named and is not there is not painted. */
  #target(id: string, handed: Paints, depth: number): number {
    const target = id === NAMELESS ? undefined : this.#byId.get(id);
    if (target === undefined) return 0;
    const more = target.name === 'filter' ? primitivesOf(target) * PRIMITIVE : 0;
    return more + this.weigh(target, handed, depth + 1);
  }
}

const attributeOf = ({ attributes }: Element, key: string): string =>
  attributes.find(({ name, namespace }) => name === key && namespace === null)?.value ?? '';

/** Two letters a corner are the fewest. */
const cornersOf = (element: Element): number =>
  Math.max(attributeOf(element, 'd').length, attributeOf(element, 'points').length) / 2;

/** Noise is made once more for each octave. */
const primitivesOf = ({ children }: Element): number =>
  children.reduce((sum, child) => {
    if (typeof child === 'string') return sum;
    return sum + Math.max(1, Number(attributeOf(child, 'numOctaves')) || 1);
  }, 0);
