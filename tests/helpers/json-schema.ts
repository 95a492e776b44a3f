/** A JSON Schema (draft 2020-12, the part that our schemas use) and a value in, the places that do not hold out. */
import type { JsonSchema } from '../../src/model/files/json-schema.ts';

interface Schema extends JsonSchema {
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
}

/** Keywords that say something to people or editors and check nothing. */
const SILENT = ['$schema', '$id', '$defs', 'title', 'description', 'default', 'examples'];

type Check = (schema: Schema, value: unknown, root: Schema, path: string) => string[];

/** Written apart from zod, so that the schemas are not proved by what made them. */
const CHECKS: Readonly<Record<string, Check>> = {
  $ref: ({ $ref = '' }, value, root, path) => {
    const target = root.$defs?.[$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`${$ref} leads nowhere`);
    return faultsOf(target, value, root, path);
  },
  type: ({ type = [] }, value, _, path) =>
    [type].flat().some((one) => isOf(String(one), value)) ? [] : [`${path}: no ${type}`],
  enum: (schema, value, _, path) => (schema.enum?.includes(value) ? [] : [`${path}: not listed`]),
  const: (schema, value, _, path) => (schema.const === value ? [] : [`${path}: another value`]),
  required: ({ required = [] }, value, _, path) =>
    isMap(value)
      ? required.filter((key) => !(key in value)).map((key) => `${path}.${key}: missing`)
      : [],
  properties: ({ properties = {} }, value, root, path) =>
    isMap(value)
      ? Object.entries(properties).flatMap(([key, one]) =>
          key in value ? faultsOf(one, value[key], root, `${path}.${key}`) : [],
        )
      : [],
  additionalProperties: ({ additionalProperties: more, properties = {} }, value, root, path) =>
    isMap(value)
      ? Object.keys(value)
          .filter((key) => !(key in properties))
          .flatMap((key) => {
            if (more === false) return [`${path}.${key}: not known`];
            return typeof more === 'object'
              ? faultsOf(more, value[key], root, `${path}.${key}`)
              : [];
          })
      : [],
  propertyNames: ({ propertyNames = {} }, value, root, path) =>
    isMap(value)
      ? Object.keys(value).flatMap((key) => faultsOf(propertyNames, key, root, `${path}.${key}`))
      : [],
  items: ({ items = {} }, value, root, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => faultsOf(items, one, root, `${path}.${at}`))
      : [],
  anyOf: ({ anyOf = [] }, value, root, path) =>
    anyOf.some((one) => faultsOf(one, value, root, path).length === 0)
      ? []
      : [`${path}: fits nothing`],
  oneOf: ({ oneOf = [] }, value, root, path) =>
    oneOf.filter((one) => faultsOf(one, value, root, path).length === 0).length === 1
      ? []
      : [`${path}: fits none or several`],
  pattern: ({ pattern = '' }, value, _, path) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value)
      ? []
      : [`${path}: not ${pattern}`],
  minimum: ({ minimum = 0 }, value, _, path) =>
    typeof value !== 'number' || value >= minimum ? [] : [`${path}: below ${minimum}`],
  maximum: ({ maximum = 0 }, value, _, path) =>
    typeof value !== 'number' || value <= maximum ? [] : [`${path}: above ${maximum}`],
  minLength: ({ minLength = 0 }, value, _, path) =>
    typeof value !== 'string' || value.length >= minLength ? [] : [`${path}: too short`],
  minItems: ({ minItems = 0 }, value, _, path) =>
    !Array.isArray(value) || value.length >= minItems ? [] : [`${path}: too few`],
};

export function faultsOf(
  schema: Schema,
  value: unknown,
  root: Schema = schema,
  path = '',
): string[] {
  return Object.keys(schema).flatMap((keyword) => {
    if (SILENT.includes(keyword)) return [];
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`keyword ${keyword} is not known here`);
    return check(schema, value, root, path);
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMap(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
