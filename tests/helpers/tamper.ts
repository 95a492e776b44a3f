/** A noun and a list of changes in; a changed copy out. A change that hits nothing is a mistake in the case, and throws. */

/** `at` is the id of a line, part, frame or story; without it the whole noun. Paths are `rect/x`, `runs/0/painted`. */
export interface Change {
  readonly at?: string;
  /** Puts new values in the place of old ones. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Puts values where there were none; the end of a list is its length or `-`. */
  readonly add?: Readonly<Record<string, unknown>>;
  /** Adds to numbers. */
  readonly shift?: Readonly<Record<string, number>>;
  /** Takes the thing itself out (`true`), or what the path names. */
  readonly drop?: true | string;
  /** Puts the thing a second time behind itself. */
  readonly double?: true;
  /** Exchanges the thing with another of the same list. */
  readonly 'swap-with'?: string;
}

type Holder = Record<string, unknown> | unknown[];

interface Found {
  readonly holder: Holder;
  readonly key: string;
}

export function tamperWith<T extends object>(noun: T, changes: readonly Change[]): T {
  // Nouns are plain data. JSON parts what the noun shares, so that one box changes and not its twin.
  const root: { noun: T } = { noun: JSON.parse(JSON.stringify(noun)) };
  for (const change of changes) apply(root, change);
  return root.noun;
}

function apply(root: { noun: object }, change: Change): void {
  const found = change.at === undefined ? { holder: root, key: 'noun' } : locate(root, change.at);
  const target = valueAt(found);
  for (const [path, value] of Object.entries(change.set ?? {})) put(existing(target, path), value);
  for (const [path, value] of Object.entries(change.add ?? {})) put(follow(target, path), value);
  for (const [path, by] of Object.entries(change.shift ?? {})) shift(existing(target, path), by);
  if (typeof change.drop === 'string') remove(existing(target, change.drop));
  if (change.drop === true) remove(found);
  if (change.double === true) double(found);
  if (change['swap-with'] !== undefined) swap(found, locate(root, change['swap-with']));
}

/** Where the thing with this id hangs: in a list, by its `id`, or in a table, by its key. */
function locate(root: object, id: string): Found {
  const found = search(root as Holder, id);
  if (found === null) throw new Error(`the tamper hits nothing: no \`${id}\``);
  return found;
}

function search(holder: Holder, id: string): Found | null {
  for (const [key, value] of Object.entries(holder)) {
    if (!isHolder(value)) continue;
    if ((Array.isArray(holder) && idOf(value) === id) || key === id) return { holder, key };
    const deeper = search(value, id);
    if (deeper !== null) return deeper;
  }
  return null;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const idOf = (value: Holder): unknown => (Array.isArray(value) ? undefined : value.id);

function follow(target: unknown, path: string): Found {
  const keys = path.split('/');
  const key = keys.pop() ?? '';
  let holder: unknown = target;
  for (const step of keys) holder = isHolder(holder) ? valueAt({ holder, key: step }) : undefined;
  if (!isHolder(holder)) throw new Error(`the tamper hits nothing: no \`${path}\``);
  return { holder, key };
}

function existing(target: unknown, path: string): Found {
  const found = follow(target, path);
  if (valueAt(found) === undefined) throw new Error(`the tamper hits nothing: no \`${path}\``);
  return found;
}

const valueAt = ({ holder, key }: Found): unknown => (holder as Record<string, unknown>)[key];

function put({ holder, key }: Found, value: unknown): void {
  if (Array.isArray(holder) && key === '-') holder.push(value);
  else (holder as Record<string, unknown>)[key] = value;
}

function shift(found: Found, by: number): void {
  const value = valueAt(found);
  if (typeof value !== 'number') throw new Error(`\`${found.key}\` is no number to shift`);
  put(found, value + by);
}

function remove({ holder, key }: Found): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function double({ holder, key }: Found): void {
  if (!Array.isArray(holder)) throw new Error(`\`${key}\` stands in no list`);
  holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
}

function swap(one: Found, other: Found): void {
  const value = valueAt(one);
  put(one, valueAt(other));
  put(other, value);
}
