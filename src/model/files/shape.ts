/** Raw YAML values in; the typed file, or every way in which the value is not one, out. */
import type * as z from 'zod';
import { fontsFile } from './fonts-file.ts';
import { houseStyleFile } from './house-style-file.ts';
import { lexiconFile } from './lexicon-file.ts';
import { pageFile } from './page-file.ts';
import { storyFile } from './story-file.ts';
import { templateFile } from './template-file.ts';

export type KeyPath = readonly (string | number)[];

/** What is wrong with the value at `path`, or with the key `key` of the map at `path`. */
export interface ShapeProblem {
  readonly rule: string;
  readonly path: KeyPath;
  readonly key: string | null;
  readonly message: string;
  readonly help: string | null;
  /** The names that would have been right; of a missing key, its own. */
  readonly known: readonly string[];
}

export interface Shape<T> {
  readonly value: T | null;
  readonly problems: readonly ShapeProblem[];
}

export const pageShape = (raw: unknown) => shapeOf(pageFile, raw);
export const storyShape = (raw: unknown) => shapeOf(storyFile, raw);
export const templateShape = (raw: unknown) => shapeOf(templateFile, raw);
export const houseStyleShape = (raw: unknown) => shapeOf(houseStyleFile, raw);
export const lexiconShape = (raw: unknown) => shapeOf(lexiconFile, raw);
export const fontsShape = (raw: unknown) => shapeOf(fontsFile, raw);

type Issue = z.core.$ZodIssue;

function shapeOf<S extends z.ZodType>(schema: S, raw: unknown): Shape<z.output<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.flatMap((issue) => problemsOf(issue, raw)) };
}

function problemsOf(issue: Issue, raw: unknown, base: KeyPath = []): ShapeProblem[] {
  const path: KeyPath = [...base, ...(issue.path as KeyPath)];
  if (isAbsent(issue, raw, path)) return [missingKey(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key));
    case 'invalid_union':
      return unionProblems(issue, raw, path);
    case 'invalid_value':
      return [unknownValue(path, issue.values.map(String), valueAt(raw, path))];
    case 'invalid_type':
      return [wrongType(path, [issue.expected], valueAt(raw, path))];
    case 'invalid_key':
      return issue.issues.flatMap((one) => problemsOf(one, raw, path));
    case 'too_big':
    case 'too_small':
      return [outOfRange(path, issue.code, valueAt(raw, path))];
    case 'custom':
      return [customProblem(path, issue)];
    default:
      return [{ ...blank(path), rule: 'out-of-range', message: plain(issue.message) }];
  }
}

/** How much there may be, the help says: it knows both ends. */
function outOfRange(path: KeyPath, code: 'too_big' | 'too_small', value: unknown): ShapeProblem {
  const problem = { ...blank(path), rule: 'out-of-range' };
  const name = `\`${path.join('.')}\``;
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return { ...problem, message: `${name} is empty` };
  const much = code === 'too_big' ? ['large', 'many'] : ['small', 'few'];
  return {
    ...problem,
    message: Array.isArray(value)
      ? `${name} has too ${much[1]} entries: ${value.length}`
      : `${name} is too ${much[0]}: ${String(value)}`,
  };
}

const blank = (path: KeyPath) => ({ path, key: null, help: null, known: [] });

const isAbsent = (issue: Issue, raw: unknown, path: KeyPath): boolean =>
  issue.code !== 'unrecognized_keys' && path.length > 0 && valueAt(raw, path) === undefined;

const missingKey = (path: KeyPath): ShapeProblem => ({
  ...blank(path.slice(0, -1)),
  rule: 'missing-key',
  message: `key \`${path.at(-1)}\` is missing`,
  help: `write \`${path.at(-1)}: …\``,
  known: [String(path.at(-1))],
});

/** Maps whose keys are names of things. */
const RULE_OF_MAP: Readonly<Record<string, string>> = {
  roles: 'unknown-role',
  languages: 'unknown-lang',
  checks: 'unknown-rule',
};

const unknownKey = (path: KeyPath, key: string): ShapeProblem => ({
  ...blank(path),
  rule: RULE_OF_MAP[String(path.at(-1))] ?? 'unknown-key',
  key,
  message:
    path.at(-1) === 'checks' ? `there is no rule \`${key}\`` : `key \`${key}\` is not known here`,
});

const RULE_OF_VALUE: Readonly<Record<string, string>> = {
  role: 'unknown-role',
  like: 'unknown-role',
  lang: 'unknown-lang',
};

const unknownValue = (path: KeyPath, known: readonly string[], value: unknown): ShapeProblem => ({
  ...blank(path),
  rule: RULE_OF_VALUE[String(path.at(-1))] ?? 'unknown-value',
  message: `\`${path.at(-1)}\` has a value that is not known: ${shown(value)}`,
  known,
});

const shown = (value: unknown): string =>
  typeof value === 'string' ? `\`${value}\`` : typeName(value);

function customProblem(path: KeyPath, issue: z.core.$ZodIssueCustom): ShapeProblem {
  const { rule, help } = (issue.params ?? {}) as { rule?: string; help?: string };
  return {
    ...blank(path),
    rule: rule ?? 'wrong-value',
    message: issue.message,
    help: help ?? null,
  };
}

/** Says what all branches wanted, unless one of them got further into the value. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  raw: unknown,
  path: KeyPath,
): ShapeProblem[] {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const deeper = branches.find((branch) => branch.every((one) => one.path.length > 0));
  if (deeper !== undefined) return deeper.flatMap((one) => problemsOf(one, raw, path));
  if (issue.discriminator !== undefined)
    return [unknownValue(path, ['rule', 'box'], valueAt(raw, path))];
  const expected = branches.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])),
  );
  return [wrongType(path, expected, valueAt(raw, path))];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  boolean: '`true` or `false`',
};

function wrongType(path: KeyPath, expected: readonly string[], value: unknown): ShapeProblem {
  // Where text is wanted, numbers and the like are text.
  const isText = expected.includes('string');
  const names = isText ? expected.filter((one) => !NO_TEXT.includes(one)) : expected;
  const wanted = [...new Set(names.flatMap((name) => TYPE_NAMES[name] ?? []))];
  const where = path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
  return {
    ...blank(path),
    rule: 'wrong-type',
    message: `${where} is ${typeName(value)}, not ${wanted.join(' or ')}`,
    help: path.length === 0 ? 'write a line `key: value` for each key' : typeHelp(value, expected),
  };
}

const NO_TEXT = ['number', 'boolean'];

/** `yes` and `no` are text in YAML 1.2. */
function typeHelp(value: unknown, expected: readonly string[]): string | null {
  if (value === null) return 'write its value; a key that need not be given may be taken out';
  const isText = expected.includes('string');
  if (isText && ['boolean', 'number'].includes(typeof value))
    return 'put it in quotes to make it text';
  return expected.includes('boolean') && !isText ? 'write `true` or `false`' : null;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return TYPE_NAMES[typeof value] ?? 'nothing';
}

const plain = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);

export function valueAt(raw: unknown, path: KeyPath): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
