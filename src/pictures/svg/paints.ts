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
  readonly #rules = new Map<string, Declaration[]>();
  readonly #own = new Map<Element, Paints>();
  readonly #equal = new Map<string, Paints>();

  constructor(rules: readonly StyleRule[]) {
    for (const { selector, declarations } of rules) {
      const watched = declarations.filter(({ property }) => WATCHED.has(property));
      if (watched.length === 0) continue;
      for (const key of new Set(selector.split(',').map(keyOf))) {
        const known = this.#rules.get(key) ?? [];
        this.#rules.set(key, known);
        for (const one of watched) known.push(one);
      }
    }
  }

  /** Its own, whatever it is handed down. */
  ownOf(element: Element): Paints {
    const known = this.#own.get(element) ?? paintsIn(this.#declared(element));
    this.#own.set(element, known);
    return known;
  }

  /** What it hands down: its own goes before what it is handed. */
  handedDown(element: Element, from: Paints): Paints {
    const own = [...this.ownOf(element)].filter(
      ([property, ids]) => HANDED_DOWN.has(property) && (ids.length > 0 || from.has(property)),
    );
    if (own.length === 0) return from;
    const paints: Paints = new Map([...from, ...own]);
    const key = JSON.stringify([...paints].sort(([one], [other]) => (one < other ? -1 : 1)));
    const equal = this.#equal.get(key) ?? paints;
    this.#equal.set(key, equal);
    return equal;
  }

  #declared({ name, attributes }: Element): Declaration[] {
    const value = (key: string): string =>
      attributes.find((one) => one.name === key && one.namespace === null)?.value ?? '';
    const keys = ['*', name, `#${value('id')}`, ...classesIn(value('class'))];
    return [
      ...attributes.flatMap((one) => presented(one.name, one.value)),
      ...keys.flatMap((key) => this.#rules.get(key) ?? []),
      ...styled(value('style')),
    ];
  }
}

function paintsIn(declared: readonly Declaration[]): Paints {
  if (declared.length === 0) return NO_PAINTS;
  const paints = new Map<string, Set<string>>();
  for (const { property, value, refers } of declared) {
    const ids = property === 'filter' && refers.length === 0 ? nameless(value) : refers;
    for (const name of property === 'marker' ? MARKERS : [property]) {
      const known = paints.get(name) ?? new Set();
      paints.set(name, known);
      for (const id of ids) known.add(id);
    }
  }
  return new Map([...paints].map(([property, ids]) => [property, [...ids]]));
}

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
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/u)
      .at(-1) ?? '';
  const bare = last.replace(/\[[^\]]*\]|:.*$/gu, '');
  return /#[\w-]+/u.exec(bare)?.[0] ?? /\.[\w-]+/u.exec(bare)?.[0] ?? (bare === '' ? '*' : bare);
}
