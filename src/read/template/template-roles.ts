/** The roles of a template as written in, each with the keys it takes from the role it is `like` out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { type KeyPath, valueAt } from '../../model/files/shape.ts';
import { nodeAt, placeOf, type YamlSource } from '../yaml/yaml-source.ts';

type Raw = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The template's raw value with all roles complete; lists are taken or replaced whole, an empty key removes. */
export function withRolesComplete(yaml: YamlSource): { value: unknown; findings: Finding[] } {
  const roles = valueAt(yaml.value, ['roles']);
  if (!isMap(yaml.value) || !isMap(roles)) return { value: yaml.value, findings: [] };
  const names = Object.keys(roles);
  const circular = names.filter((name) => ancestry(roles, name) === null);
  const complete = names.map((name) => [name, completeRole(roles, name)]);
  return {
    value: { ...yaml.value, roles: Object.fromEntries(complete) },
    findings: circular.map((name) =>
      finding('circular-role', 'error', `role \`${name}\` is like itself`, {
        help: 'let one of the roles in the circle say all its keys',
        origin: placeOf(yaml, ['roles', name, 'like']),
      }),
    ),
  };
}

/** Names from the role itself to the one it finally goes back to; null when they run in a circle. */
function ancestry(roles: Raw, name: string): string[] | null {
  const names = [name];
  for (;;) {
    const next = valueAt(roles, [names.at(-1) ?? '', 'like']);
    if (typeof next !== 'string' || !Object.hasOwn(roles, next)) return names;
    if (names.includes(next)) return null;
    names.push(next);
  }
}

function completeRole(roles: Raw, name: string): unknown {
  const own = roles[name];
  const line = ancestry(roles, name);
  if (line === null || !isMap(own)) return own;
  return line.toReversed().reduce<unknown>((base, one) => overlaid(base, roles[one]), {});
}

function overlaid(base: unknown, own: unknown): unknown {
  if (!isMap(base) || !isMap(own)) return own;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(own, key) ? overlaid(base[key], own[key]) : base[key]]),
  );
}

/** The path at which an inherited value of a role was written. */
export function writtenPath(yaml: YamlSource, path: KeyPath): KeyPath {
  const [roles, name, ...rest] = path;
  if (roles !== 'roles' || name === undefined || nodeAt(yaml, path) !== null) return path;
  const line = ancestry(valueAt(yaml.value, ['roles']) as Raw, String(name)) ?? [];
  const owner = line.find((one) => nodeAt(yaml, ['roles', one, ...rest]) !== null);
  return owner === undefined ? path : ['roles', owner, ...rest];
}
