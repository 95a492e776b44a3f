/** Problems of shape in, findings with a place in the file and a hint out. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import { type FileKind, knownKeys } from '../model/files/schema.ts';
import { type KeyPath, type ShapeProblem, valueAt } from '../model/files/shape.ts';
import { nearestName, suggestName } from './nearest-name.ts';
import { keyPlace, placeOf, type YamlSource } from './yaml-source.ts';

/** `at` says where in the file the checked value stands, when it is not the whole file. */
export const shapeFindings = (
  yaml: YamlSource,
  kind: FileKind,
  problems: readonly ShapeProblem[],
  at: KeyPath = [],
): Finding[] => problems.map((problem) => shapeFinding(yaml, kind, problem, at));

function shapeFinding(
  yaml: YamlSource,
  kind: FileKind,
  problem: ShapeProblem,
  at: KeyPath,
): Finding {
  const path = [...at, ...problem.path];
  const help = problem.help ?? suggestion(yaml, kind, problem, path);
  const origin: Origin =
    problem.key === null ? placeOf(yaml, path) : keyPlace(yaml, path, problem.key);
  return finding(problem.rule, 'error', problem.message, {
    ...(help === null ? {} : { help }),
    origin,
  });
}

function suggestion(
  yaml: YamlSource,
  kind: FileKind,
  problem: ShapeProblem,
  path: KeyPath,
): string | null {
  if (problem.rule === 'unknown-rule') return suggestRule(problem.key ?? '', knownKeys(kind, path));
  if (problem.key !== null) return suggestName(problem.key, knownKeys(kind, path));
  return suggestName(String(valueAt(yaml.value, path) ?? ''), problem.known);
}

/** There are too many rules to list. */
function suggestRule(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? '`banmian rules` lists them' : `did you mean \`${nearest}\`?`;
}
