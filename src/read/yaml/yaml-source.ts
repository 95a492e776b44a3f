/** YAML in a file in, its plain value with the way back from every path to its place out. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
} from 'yaml';
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import type { FileKind } from '../../model/files/json-schema.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import { originOf, type SourceText } from '../source/source-text.ts';
import type { Sourced } from '../source/sourced.ts';
import { boundless, unreadable, unresolved } from './yaml-faults.ts';
import { isText, scalarText } from './yaml-scalar.ts';
import { slipsIn } from './yaml-slips.ts';
import { nameOf, nodesOf, pathName } from './yaml-walk.ts';

export interface YamlSource {
  readonly source: SourceText;
  /** Where in the file the YAML starts; node ranges count from here. */
  readonly base: number;
  readonly document: Document.Parsed;
  readonly value: unknown;
  /** Paths, by name, whose value is not what was meant, which was reported. */
  readonly misread: ReadonlySet<string>;
}

export interface ParsedYaml {
  readonly yaml: YamlSource | null;
  readonly findings: readonly Finding[];
}

/** The YAML in text[from, to), with findings of what it swallows; null where it cannot be read. */
export function parseYaml(
  source: SourceText,
  kind: FileKind,
  from = 0,
  to = source.text.length,
): ParsedYaml {
  const text = { source, from, to };
  try {
    const document = documentOf(source.text.slice(from, to));
    const [error] = document.errors;
    if (error !== undefined) return { yaml: null, findings: [unreadable(text, error, kind)] };
    const faults = [
      ...duplicateKeys(source, from, document.contents),
      ...unresolved(text, document.contents),
    ];
    if (faults.length > 0) return { yaml: null, findings: faults };
    const { findings, misread } = slipsIn(text, document.contents, kind);
    const value: unknown = document.toJS();
    return { yaml: { source, base: from, document, value, misread }, findings };
  } catch (thrown) {
    // Of lists in lists by the thousand, and of aliases that multiply without bound.
    return { yaml: null, findings: [boundless(text, thrown)] };
  }
}

/** YAML 1.2 core: `no` and dates stay text. Keys given twice are found apart, in one pass. */
const documentOf = (text: string): Document.Parsed =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });

/** Every key that its map has already. */
function duplicateKeys(source: SourceText, base: number, contents: Node | null): Finding[] {
  const findings: Finding[] = [];
  for (const { as, node } of nodesOf(contents)) {
    if (as !== 'value' || !isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const name = nameOf(key);
      const [start, end] = (isScalar(key) && key.range) || [];
      if (seen.has(name) && start !== undefined && end !== undefined)
        findings.push(duplicate(name, originOf(source, base + start, base + end)));
      seen.add(name);
    }
  }
  return findings;
}

const duplicate = (key: string, origin: Origin): Finding =>
  finding('duplicate-key', 'error', `key \`${key}\` is given twice`, {
    help: 'keep one of them; for several lines of text give a list',
    origin,
  });

export const isMisread = ({ misread }: YamlSource, path: KeyPath): boolean =>
  misread.has(pathName(path));

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

/** Maps of ten thousand keys are asked for each of them. */
const pairsOfMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairOf(node: Node | null, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  const pairs = pairsOfMap.get(node) ?? new Map(node.items.map((pair) => [nameOf(pair.key), pair]));
  pairsOfMap.set(node, pairs);
  return pairs.get(key);
}

/** A key of the map at a path, and the name that it is read as. */
export interface MeantKey {
  readonly path: KeyPath;
  readonly written: string;
  readonly meant: string;
}

/** The file as it reads with keys under other names; each keeps its place. The document is nobody else's. */
export function readAs(yaml: YamlSource, keys: readonly MeantKey[]): YamlSource {
  for (const { path, written, meant } of keys) {
    const map = nodeAt(yaml, path);
    const key = pairOf(map, written)?.key;
    if (!isMap(map) || !isScalar(key)) continue;
    key.value = meant;
    pairsOfMap.delete(map);
  }
  return { ...yaml, value: yaml.document.toJS() };
}

/** The file as it reads with keys of the map at a path one level lower, below `under`; each keeps its place. */
export function readBelow(
  yaml: YamlSource,
  path: KeyPath,
  keys: readonly string[],
  under: string,
): YamlSource {
  const map = nodeAt(yaml, path);
  if (!isMap(map)) return yaml;
  const moved = map.items.filter(({ key }) => keys.includes(nameOf(key)));
  map.items = map.items.filter((pair) => !moved.includes(pair));
  const pair = map.items.find(({ key }) => nameOf(key) === under) ?? new Pair(new Scalar(under));
  if (!map.items.includes(pair)) map.items.push(pair);
  const held = follow(yaml, pair.value as Node | null);
  const below: YAMLMap = isMap(held) ? held : new YAMLMap();
  pair.value = below;
  for (const one of moved) below.items.push(one);
  below.range ??= map.range ?? null;
  pairsOfMap.delete(map);
  pairsOfMap.delete(below);
  return { ...yaml, value: yaml.document.toJS() };
}

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

/** What is written at a path, as it stands in the file; empty where nothing is. */
export function writtenAt(yaml: YamlSource, path: KeyPath): string {
  const [start, end] = nodeAt(yaml, path)?.range ?? [];
  if (start === undefined || end === undefined) return '';
  return yaml.source.text.slice(yaml.base + start, yaml.base + end);
}

/** Whether the text at a path is a literal block, whose line breaks the author means. */
export const isLiteral = (yaml: YamlSource, path: KeyPath): boolean => {
  const node = nodeAt(yaml, path);
  return isScalar(node) && node.type === 'BLOCK_LITERAL';
};
