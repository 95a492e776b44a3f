/** YAML and how its shape is looked at in; the same with misspelt keys read as those that were meant, its problems and its findings out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { FileKind } from '../../model/files/json-schema.ts';
import { knownKeys } from '../../model/files/schema-places.ts';
import { type ShapeProblem, valueAt } from '../../model/files/shape.ts';
import { nearestName } from '../nearest-name.ts';
import { shapeFindings } from './findings.ts';
import { OTHER_WORDS } from './other-words.ts';
import { missingColon } from './yaml-colon.ts';
import { keySlip } from './yaml-line.ts';
import { keyPlace, type MeantKey, readAs, type YamlSource } from './yaml-source.ts';
import { pathName } from './yaml-walk.ts';

export interface ReadShape {
  readonly yaml: YamlSource;
  readonly problems: readonly ShapeProblem[];
  readonly findings: readonly Finding[];
}

/** One slip of the keyboard is one finding: with `secton` read as `section`, nothing is missing. What such a key holds is then read too. */
export function readShape(
  yaml: YamlSource,
  kind: FileKind,
  problemsOf: (yaml: YamlSource) => readonly ShapeProblem[],
): ReadShape {
  const problems = problemsOf(yaml);
  const keys = meantKeys(yaml, kind, problems);
  if (keys.length === 0) return { yaml, problems, findings: shapeFindings(yaml, kind, problems) };
  const findings = keys.map((key) => readAsFinding(yaml, key));
  const meant = readShape(readAs(yaml, keys), kind, problemsOf);
  return { ...meant, findings: [...findings, ...meant.findings] };
}

const readAsFinding = (yaml: YamlSource, { path, written, meant }: MeantKey): Finding =>
  finding(
    'unknown-key',
    'error',
    `key \`${written}\` is not known here, it is read as \`${meant}\``,
    { help: `did you mean \`${meant}\`?`, origin: keyPlace(yaml, path, written) },
  );

/** A key that nobody knows stands for the nearest that its map has not, whatever it holds: the page shows what was meant. */
function meantKeys(
  yaml: YamlSource,
  kind: FileKind,
  problems: readonly ShapeProblem[],
): MeantKey[] {
  const taken = new Set<string>();
  return problems.flatMap(({ rule, path, key }) => {
    // A key that has its value in it is another fault.
    if (rule !== 'unknown-key' || key === null || keySlip(key) !== null) return [];
    const map = valueAt(yaml.value, path) as object;
    const known = knownKeys(kind, path);
    if (missingColon(key, known) !== null && valueAt(map, [key]) === null) return [];
    const isFree = (name: string): boolean =>
      known.includes(name) && !Object.hasOwn(map, name) && !taken.has(pathName([...path, name]));
    const meant = [nearestName(key, known) ?? OTHER_WORDS.get(key) ?? []].flat().find(isFree);
    if (meant === undefined) return [];
    taken.add(pathName([...path, meant]));
    return [{ path, written: key, meant }];
  });
}
