/** A clean drawing in; how much a browser would have to paint with all references written out, or that it never ends, out. */
import type { Cleaned } from './clean.ts';
import { inherited, NAMELESS, type Paints, Stylist } from './paints.ts';
import type { Element } from './tree.ts';
import { DEFINITIONS, MARKED, SHAPES } from './vocabulary.ts';

/** A map of all streets of a town has some 50,000 shapes; Chromium paints 100,000 in three seconds. */
export const HEAVIEST = 200_000;

/** A filter draws its whole area in pixels: measured, as long as some thousand shapes. */
const FILTER = 5000;
const PRIMITIVE = 1000;
/** A mask lays its own sheet over the page, and one in another two. */
const MASK = 1000;
/** Letters of attributes that take as long as a shape. */
const LETTERS = 64;

/** References and elements, one in the other. */
const DEEPEST = 400;
/** Elements looked at, each once for whatever it is handed down. */
const MOST_LOOKS = 1_000_000;

/** In shapes; infinite where something refers to itself. */
export function weightOf({ root, rules }: Cleaned): number {
  return countOf(root) + new Scales(root, new Stylist(rules)).weigh(root, new Map(), 0);
}

const countOf = ({ attributes, children }: Element): number =>
  1 +
  attributes.reduce((sum, { value }) => sum + value.length / LETTERS, 0) +
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : countOf(child)), 0);

class Scales {
  readonly #byId = new Map<string, Element>();
  readonly #stylist: Stylist;
  /** By what an element is handed down; null while it is being weighed. */
  readonly #known = new Map<Element, Map<string, number | null>>();
  #looks = 0;

  constructor(root: Element, stylist: Stylist) {
    this.#stylist = stylist;
    this.#register(root);
  }

  #register(element: Element): void {
    const id = attributeOf(element, 'id');
    if (id !== '' && !this.#byId.has(id)) this.#byId.set(id, element);
    for (const child of element.children) if (typeof child !== 'string') this.#register(child);
  }

  weigh(element: Element, handedDown: Paints, depth: number): number {
    this.#looks += 1;
    if (depth > DEEPEST || this.#looks > MOST_LOOKS) return Number.POSITIVE_INFINITY;
    const key = [...handedDown].flat(2).join(' ');
    const known = this.#known.get(element) ?? new Map<string, number | null>();
    this.#known.set(element, known);
    const before = known.get(key);
    if (before === null) return Number.POSITIVE_INFINITY;
    if (before !== undefined) return before;
    known.set(key, null);
    const weight = this.#weighed(element, handedDown, depth);
    known.set(key, weight);
    return weight;
  }

  #weighed(element: Element, handedDown: Paints, depth: number): number {
    const paints = this.#stylist.paintsOf(element, handedDown);
    const down = inherited(paints);
    let weight = 1 + this.#appliedTo(element, paints, depth);
    if (element.name === 'use' || element.name === 'feImage')
      weight += this.#target(attributeOf(element, 'href').slice(1), down, depth);
    if (DEFINITIONS.has(element.name) && attributeOf(element, 'href') !== '')
      weight += this.#target(attributeOf(element, 'href').slice(1), NONE, depth);
    for (const child of element.children) {
      if (typeof child === 'string' || DEFINITIONS.has(child.name)) continue;
      weight += this.weigh(child, down, depth + 1);
    }
    return weight;
  }

  #appliedTo(element: Element, paints: Paints, depth: number): number {
    const all = (property: string, each = 0): number =>
      (paints.get(property) ?? []).reduce(
        (sum, id) => sum + each + this.#target(id, NONE, depth),
        0,
      );
    const own = all('clip-path') + 2 * all('mask', MASK / 2) + all('filter', FILTER);
    if (!SHAPES.has(element.name)) return own;
    const inside = all('fill') + all('stroke');
    if (!MARKED.has(element.name)) return own + inside;
    const ends = all('marker-start') + all('marker-end');
    return own + inside + ends + all('marker-mid') * cornersOf(element);
  }

  /** What is named and is not there is not painted. */
  #target(id: string, handedDown: Paints, depth: number): number {
    const target = id === NAMELESS ? undefined : this.#byId.get(id);
    if (target === undefined) return 0;
    const more = target.name === 'filter' ? primitivesOf(target) * PRIMITIVE : 0;
    return more + this.weigh(target, handedDown, depth + 1);
  }
}

const NONE: Paints = new Map();

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
