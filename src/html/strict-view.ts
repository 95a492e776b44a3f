/** A view in, the same view out, whose unknown names throw: Handlebars' own strict mode lets `{{#if misspelt}}` pass. */

export function strictView<T extends object>(view: T): T {
  return new Proxy(view, {
    has: (target, name) => knows(target, name),
    get(target, name, receiver) {
      knows(target, name);
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'object' && value !== null ? strictView(value) : value;
    },
  });
}

/** Lists keep the ways of lists; of anything else only its own names count, not what every object has. */
function knows(target: object, name: string | symbol): boolean {
  if (typeof name === 'symbol') return name in target;
  // Handlebars asks this of whatever it is about to print.
  if (name === 'toHTML') throw new Error('a thing with parts stands where a text belongs');
  const known = Array.isArray(target) ? name in target : Object.hasOwn(target, name);
  if (!known) throw new UnknownName(name);
  return true;
}

/** A template names something that the view does not have. */
export class UnknownName extends Error {
  readonly unknown: string;
  constructor(unknown: string) {
    super(`unknown name ${unknown}`);
    this.unknown = unknown;
  }
}
