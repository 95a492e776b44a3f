/** An element and the rules of its drawing in; what it refers to, by property, out. */
import { checkedDeclarations, checkedValue, type Declaration, type StyleRule } from './css.ts';
import type { Element } from './tree.ts';

/** Ids by property. Equal ones are one and the same, so that they can be looked up. */
export type Paints = ReadonlyMap<string, readonly string[]>;

export const NO_PAINTS: Paints = new Map();

/** Stands for a filter that is written out where it is used: `blur(2px)`. */
export const NAMELESS = '';

/** What an element hands down to what is in it. */
const MARKERS = ['marker-start', 'marker-mid', 'marker-end'];
const HANDED_DOWN: ReadonlySet<string> = new Set(['fill', 'stroke', ...MARKERS]);
const WATCHED: ReadonlySet<string> = new Set([
  ...HANDED_DOWN,
  'marker',
  'clip-path',
  'mask',
  'filter',
]);

/** All that might apply to an element is taken together: it is a bound, and no browser paints more. */
export class Stylist {
  /** What all rules of one key say together. */
  readonly #rules = new Map<string, GrowingPaints>();
  readonly #own = new Map<Element, Paints>();
  readonly #equal = new Map<string, Paints>();
  /** Equal lists of ids are one and the same, and have a number. */
  readonly #lists = new Map<string, readonly string[]>();
  readonly #numbers = new Map<readonly string[], number>();

  constructor(rules: readonly StyleRule[]) {
    for (const { selector, declarations } of rules) {
      const watched = declarations.filter(({ property }) => WATCHED.has(property));
      if (watched.length === 0) continue;
      for (const key of new Set(selector.split(',').map(keyOf))) {
        const known = this.#rules.get(key) ?? new Map();
        this.#rules.set(key, known);
        for (const one of watched) declare(known, one);
      }
    }
  }

  /** Its own, whatever it is handed down. */
  ownOf(element: Element): Paints {
    const known = this.#own.get(element) ?? this.#collected(element);
    this.#own.set(element, known);
    return known;
  }

  /** How many references of rules are looked at for an element. */
  looksFor(element: Element): number {
    let looks = 0;
    for (const key of keysOf(element))
      for (const ids of this.#rules.get(key)?.values() ?? []) looks += ids.size;
    return looks;
  }

  /** What it hands down: its own goes before what it is handed. */
  handedDown(element: Element, from: Paints): Paints {
    const own = [...this.ownOf(element)].filter(
      ([property, ids]) => HANDED_DOWN.has(property) && (ids.length > 0 || from.has(property)),
    );
    if (own.length === 0) return from;
    const paints: Paints = new Map([...from, ...own]);
    const numbered = [...paints].map(([property, ids]) => `${property} ${this.#numbers.get(ids)}`);
    const key = numbered.sort().join();
    const equal = this.#equal.get(key) ?? paints;
    this.#equal.set(key, equal);
    return equal;
  }

  #collected(element: Element): Paints {
    const paints: GrowingPaints = new Map();
    for (const one of element.attributes) declareAll(paints, presented(one.name, one.value));
    for (const key of keysOf(element))
      for (const [property, ids] of this.#rules.get(key) ?? []) addTo(paints, property, ids);
    declareAll(paints, styled(attributeOf(element, 'style')));
    if (paints.size === 0) return NO_PAINTS;
    return new Map([...paints].map(([property, ids]) => [property, this.#list([...ids])]));
  }

  #list(ids: readonly string[]): readonly string[] {
    const key = JSON.stringify(ids);
    const list = this.#lists.get(key) ?? ids;
    this.#lists.set(key, list);
    if (!this.#numbers.has(list)) this.#numbers.set(list, this.#numbers.size);
    return list;
  }
}

type GrowingPaints = Map<string, Set<string>>;

function declare(paints: GrowingPaints, { property, value, refers }: Declaration): void {
  const ids = property === 'filter' && refers.length === 0 ? nameless(value) : refers;
  for (const name of property === 'marker' ? MARKERS : [property]) addTo(paints, name, ids);
}

function declareAll(paints: GrowingPaints, declared: readonly Declaration[]): void {
  for (const one of declared) declare(paints, one);
}

function addTo(paints: GrowingPaints, property: string, ids: Iterable<string>): void {
  const known = paints.get(property) ?? new Set();
  paints.set(property, known);
  for (const id of ids) known.add(id);
}

const attributeOf = ({ attributes }: Element, key: string): string =>
  attributes.find((one) => one.name === key && one.namespace === null)?.value ?? '';

/** Under which the rules for it may stand. */
const keysOf = (element: Element): ReadonlySet<string> =>
  new Set([
    '*',
    element.name,
    `#${attributeOf(element, 'id')}`,
    ...classesIn(attributeOf(element, 'class')),
  ]);

const classesIn = (text: string): string[] =>
  text === '' ? [] : text.split(/\s+/u).map((one) => `.${one}`);

function presented(property: string, value: string): Declaration[] {
  if (!WATCHED.has(property)) return [];
  const refers = checkedValue(value);
  return Array.isArray(refers) ? [{ property, value, refers }] : [];
}

const styled = (text: string): Declaration[] =>
  text === '' ? [] : checkedDeclarations(text).kept.filter(({ property }) => WATCHED.has(property));

const nameless = (value: string): string[] => (value.includes('(') ? [NAMELESS] : []);

/** What a selector looks for in the element itself: an id, a class, a name, or anything. */
function keyOf(selector: string): string {
  // What stands in brackets may hold signs that mean something else outside of them.
  if (/[[(]/u.test(selector)) return '*';
  const [last = ''] = selector
    .trim()
    .split(/[\s>+~]+/u)
    .slice(-1);
  const [bare = ''] = last.split(':', 1);
  return /#[\w-]+/u.exec(bare)?.[0] ?? /\.[\w-]+/u.exec(bare)?.[0] ?? (bare === '' ? '*' : bare);
}
