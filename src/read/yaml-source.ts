/** YAML in a file in, its plain value with the way back from every path to its place out. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { KeyPath } from '../model/files/shape.ts';
import { originOf, type SourceText } from './source-text.ts';
import type { Sourced } from './sourced.ts';
import { isText, scalarText } from './yaml-scalar.ts';

export interface YamlSource {
  readonly source: SourceText;
  /** Where in the file the YAML starts; node ranges count from here. */
  readonly base: number;
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** The YAML in text[from, to); null with findings when it cannot be read. */
export function parseYaml(
  source: SourceText,
  from = 0,
  to = source.text.length,
): { yaml: YamlSource | null; findings: Finding[] } {
  // YAML 1.2 core: `no` and dates stay text.
  const document = parseDocument(source.text.slice(from, to), {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
  });
  const findings = errorFindings(document.errors, source, from);
  if (findings.length > 0) return { yaml: null, findings };
  try {
    return { yaml: { source, base: from, document, value: document.toJS() }, findings };
  } catch (error) {
    // `toJS` throws for an alias without an anchor and for aliases that multiply without bound.
    const message = error instanceof Error ? plain(error.message) : 'not readable';
    return { yaml: null, findings: [unreadable(message, originOf(source, from))] };
  }
}

/** Every duplicate key, but only the first syntax error: the later ones follow from it. */
function errorFindings(errors: readonly YAMLError[], source: SourceText, base: number): Finding[] {
  const isDuplicate = (error: YAMLError) => error.code === 'DUPLICATE_KEY';
  const kept = [
    ...errors.filter(isDuplicate),
    ...errors.filter((one) => !isDuplicate(one)).slice(0, 1),
  ];
  return kept.map((error) => {
    const place = originOf(source, Math.min(base + error.pos[0], source.text.length));
    return isDuplicate(error)
      ? duplicate(source, base + error.pos[0], place)
      : unreadable(plain(error.message), place);
  });
}

function duplicate(source: SourceText, offset: number, place: Origin): Finding {
  const key = /^[^\s:]+/.exec(source.text.slice(offset))?.[0] ?? '';
  return finding('duplicate-key', 'error', `key \`${key}\` is given twice`, {
    help: 'keep one of them; for several lines of text give a list',
    origin: { ...place, length: Math.max(1, [...key].length) },
  });
}

const unreadable = (message: string, origin: Origin): Finding =>
  finding('unreadable-yaml', 'error', `not readable as YAML: ${message}`, {
    help: /flow (?:map|sequence|collection)/iu.test(message)
      ? 'close the bracket that was opened at or above this line: `{` needs `}`, `[` needs `]`'
      : 'put text that holds `: ` or ` #`, or starts with one of `[ { * & ! | > % @ -`, in quotes',
    origin,
  });

const plain = (message: string): string =>
  (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');

/** The node at a path, aliases followed; null when there is none. */
export function nodeAt(yaml: YamlSource, path: KeyPath): Node | null {
  let node: Node | null = yaml.document.contents;
  for (const step of path) node = follow(yaml, childOf(node, step));
  return node;
}

function childOf(node: Node | null, step: string | number): Node | null {
  if (isSeq(node)) return (node.items[Number(step)] as Node | undefined) ?? null;
  return (pairOf(node, String(step))?.value as Node | null | undefined) ?? null;
}

const pairOf = (node: Node | null, key: string): Pair | undefined =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
    : undefined;

const follow = (yaml: YamlSource, node: Node | null): Node | null =>
  isAlias(node) ? (node.resolve(yaml.document) ?? null) : node;

/** The place of the value at a path, or of the nearest thing round it. */
export function placeOf(yaml: YamlSource, path: KeyPath): Origin {
  const node = nodeAt(yaml, path);
  const [start, end] = node?.range ?? [];
  if (start !== undefined && end !== undefined && end > start)
    return originOf(yaml.source, yaml.base + start, yaml.base + end);
  const key = path.at(-1);
  // An empty entry of a list has no characters but its dash.
  if (typeof key === 'number' && start !== undefined)
    return originOf(yaml.source, yaml.base + Math.max(0, start - 1));
  if (key === undefined) return originOf(yaml.source, yaml.base);
  return keyPlace(yaml, path.slice(0, -1), String(key));
}

/** The place of a key in the map at a path. */
export function keyPlace(yaml: YamlSource, path: KeyPath, key: string): Origin {
  const node = pairOf(nodeAt(yaml, path), key)?.key;
  const [start, end] = isScalar(node) ? (node.range ?? []) : [];
  if (start === undefined || end === undefined) return placeOf(yaml, path);
  return originOf(yaml.source, yaml.base + start, yaml.base + end);
}

/** The characters of the text at a path; null where there is no text. */
export function textAt(yaml: YamlSource, path: KeyPath): Sourced | null {
  const node = nodeAt(yaml, path);
  return isText(node) ? scalarText(yaml.source, yaml.base, node) : null;
}

/** Whether the text at a path is a literal block, whose line breaks the author means. */
export const isLiteral = (yaml: YamlSource, path: KeyPath): boolean => {
  const node = nodeAt(yaml, path);
  return isScalar(node) && node.type === 'BLOCK_LITERAL';
};
