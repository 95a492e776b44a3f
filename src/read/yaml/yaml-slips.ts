/** YAML that could be read in; text that it swallows or reads as something else than was meant, with its cure, out. */
import type { Node } from 'yaml';
import { type Finding, finding } from '../../diagnostic.ts';
import type { FileKind } from '../../model/files/json-schema.ts';
import { originOf } from '../source/source-text.ts';
import { misreadAt } from './yaml-misread.ts';
import { swallowedIn } from './yaml-swallowed.ts';
import type { YamlText } from './yaml-tokens.ts';
import { nodesOf, pathName } from './yaml-walk.ts';

export interface YamlSlips {
  readonly findings: readonly Finding[];
  /** Paths whose value is not what was meant: reported here, and nowhere else. */
  readonly misread: ReadonlySet<string>;
}

export function slipsIn(text: YamlText, contents: Node | null, kind: FileKind): YamlSlips {
  const visited = [...nodesOf(contents)];
  const found = [
    ...swallowedIn(text, kind, visited),
    ...visited.flatMap((one) => misreadAt(text, kind, one)),
  ].sort((a, b) => a.from - b.from);
  return {
    findings: found.map(({ rule, severity, message, help, from, to }) =>
      finding(rule, severity, message, { help, origin: originOf(text.source, from, to) }),
    ),
    misread: new Set(found.flatMap(({ paths }) => paths.map(pathName))),
  };
}
