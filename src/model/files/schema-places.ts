/** A file kind and a path in it in, what may stand there out: the keys of a map, or text. */
import type { FileKind, JsonSchema } from './json-schema.ts';
import { jsonSchema } from './schema.ts';
import type { KeyPath } from './shape.ts';

/** A place in a schema, with the alternatives that it gives; what lies below is looked up once. */
interface Place {
  readonly root: JsonSchema;
  readonly schemas: readonly JsonSchema[];
  readonly keys: readonly string[];
  readonly below: Map<string | number, Place>;
}

/** The whole file, with the keys of all its maps. */
interface Root extends Place {
  readonly anywhere: readonly string[];
}

/** A schema takes some milliseconds to make, and ten thousand slips ask for the same one. */
const roots = new Map<FileKind, Root>();

/** Keys that a file of this kind may have in the map at `path`. */
export const knownKeys = (kind: FileKind, path: KeyPath): readonly string[] =>
  placeAt(kind, path).keys;

/** Keys that a file of this kind may have anywhere. */
export const keysAnywhere = (kind: FileKind): readonly string[] => rootOf(kind).anywhere;

/** What the schema calls a text of the copy, or a list of such texts (`scalars.ts`). */
const TEXTS: readonly (string | undefined)[] = ['text', 'text or list of texts'];

/** Whether the copy of a page stands at a path: the text of a key, or of an entry of its list. */
export function wantsText(kind: FileKind, path: KeyPath): boolean {
  const last = path.findLastIndex((step) => typeof step === 'string');
  return placeAt(kind, path.slice(0, last + 1)).schemas.some(({ title }) => TEXTS.includes(title));
}

/** The bounds of a number, in words: from 1 to 5. */
export function boundsAt(kind: FileKind, path: KeyPath): string | null {
  const { schemas } = placeAt(kind, path);
  const least = schemas.find(({ minimum }) => minimum !== undefined)?.minimum;
  const most = schemas.find(({ maximum }) => maximum !== undefined)?.maximum;
  if (least === undefined) return most === undefined ? null : `${most} or less`;
  return most === undefined ? `${least} or more` : `from ${least} to ${most}`;
}

function placeAt(kind: FileKind, path: KeyPath): Place {
  let place: Place = rootOf(kind);
  for (const step of path) place = belowOf(place, step);
  return place;
}

function rootOf(kind: FileKind): Root {
  const known = roots.get(kind);
  if (known !== undefined) return known;
  const root = jsonSchema(kind);
  const place = { ...placeOf(root, [root]), anywhere: [...new Set(keysIn(root))] };
  roots.set(kind, place);
  return place;
}

/** What a schema refers to stands in its `$defs`, so that each is seen once. */
function keysIn({ properties = {}, $defs = {}, ...schema }: JsonSchema): string[] {
  const { items, additionalProperties, anyOf = [], oneOf = [] } = schema;
  const more = [items, additionalProperties].filter((one) => typeof one === 'object');
  const inner = [Object.values(properties), Object.values($defs), more, anyOf, oneOf].flat();
  return [...Object.keys(properties), ...inner.flatMap(keysIn)];
}

/** Entries of a list are alike, and so are keys that are names. */
function belowOf(place: Place, step: string | number): Place {
  const label = typeof step === 'number' ? 0 : place.keys.includes(step) ? step : '';
  const known = place.below.get(label);
  if (known !== undefined) return known;
  const found = placeOf(
    place.root,
    place.schemas.flatMap((one) => stepInto(one, step)),
  );
  place.below.set(label, found);
  return found;
}

function placeOf(root: JsonSchema, found: readonly JsonSchema[]): Place {
  const schemas = found.flatMap((one) => branches(one, root));
  const keys = schemas.flatMap((one) => [
    ...Object.keys(one.properties ?? {}),
    ...(one.propertyNames?.enum ?? []).map(String),
  ]);
  return { root, schemas, keys, below: new Map() };
}

function stepInto(schema: JsonSchema, step: string | number): JsonSchema[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [schema.items];
  const named = schema.properties?.[step];
  if (named !== undefined) return [named];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

/** The schema itself, what it refers to, and every alternative it gives. */
function branches(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(target ? [target] : [])];
  return [schema, ...inner.flatMap((one) => branches(one, root))];
}
