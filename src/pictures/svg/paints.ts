/** An element and the rules of its drawing in; what it refers to, by property, out. */
import { checkedDeclarations, checkedValue, type Declaration, type StyleRule } from './css.ts';
import type { Element } from './tree.ts';

/** Ids by property, and how many filters without a name (`blur(2px)`) it asks for. */
export type Paints = ReadonlyMap<string, readonly string[]>;

/** What an element hands down to what is in it. */
const INHERITED = ['fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end'];
const OWN = ['clip-path', 'mask', 'filter'];
const WATCHED: ReadonlySet<string> = new Set([...INHERITED, ...OWN, 'marker']);

export const inherited = (paints: Paints): Paints =>
  new Map([...paints].filter(([property]) => INHERITED.includes(property)));

/** Stands for a filter that is written out where it is used. */
export const NAMELESS = '';

/** All that might apply is taken together: it is a bound, and no browser paints more. */
export class Stylist {
  readonly #rules = new Map<string, Declaration[]>();

  constructor(rules: readonly StyleRule[]) {
    for (const { selector, declarations } of rules) {
      const watched = declarations.filter(({ property }) => WATCHED.has(property));
      if (watched.length === 0) continue;
      for (const one of selector.split(',')) this.#add(keyOf(one), watched);
    }
  }

  #add(key: string, declarations: readonly Declaration[]): void {
    const known = this.#rules.get(key) ?? [];
    this.#rules.set(key, [...known, ...declarations]);
  }

  /** Own paints go before those that are handed down. */
  paintsOf(element: Element, handedDown: Paints): Paints {
    const paints = new Map(handedDown);
    const own = new Map<string, string[]>();
    for (const { property, value, refers } of this.#declared(element)) {
      const ids = property === 'filter' && refers.length === 0 ? nameless(value) : refers;
      for (const name of property === 'marker' ? MARKERS : [property])
        own.set(name, [...(own.get(name) ?? []), ...ids]);
    }
    for (const [property, ids] of own) paints.set(property, ids);
    return paints;
  }

  #declared(element: Element): Declaration[] {
    const value = (key: string): string =>
      element.attributes.find(({ name, namespace }) => name === key && namespace === null)?.value ??
      '';
    const classes = value('class').split(/\s+/u);
    const keys = ['*', element.name, `#${value('id')}`, ...classes.map((one) => `.${one}`)];
    return [
      ...element.attributes.flatMap(({ name, value: text }) => presented(name, text)),
      ...keys.flatMap((key) => this.#rules.get(key) ?? []),
      ...(value('style') === '' ? [] : checkedDeclarations(value('style')).kept).filter(
        ({ property }) => WATCHED.has(property),
      ),
    ];
  }
}

const MARKERS = INHERITED.filter((one) => one.startsWith('marker'));

function presented(property: string, value: string): Declaration[] {
  if (!WATCHED.has(property)) return [];
  const refers = checkedValue(value);
  return Array.isArray(refers) ? [{ property, value, refers }] : [];
}

const nameless = (value: string): string[] => (value.match(/\(/gu) ?? []).map(() => NAMELESS);

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
