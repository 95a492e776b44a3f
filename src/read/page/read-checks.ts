/** `checks` of a file in, the severities that it sets out, with findings about those that it may not set. */
import { type Finding, finding } from '../../diagnostic.ts';
import { LOCKED_RULES, type SeverityOverride } from '../../model/checks.ts';
import type { ChecksFile } from '../../model/files/checks-file.ts';
import type { KeyPath, ShapeProblem } from '../../model/files/shape.ts';
import { keyPlace, placeOf, type YamlSource } from '../yaml/yaml-source.ts';

type Written = ChecksFile | null | undefined;

export const readChecks = (yaml: YamlSource, checks: Written): SeverityOverride[] =>
  Object.entries(checks ?? {}).flatMap(([rule, override]) =>
    override === undefined || isLocked(rule, override.severity)
      ? []
      : [{ rule, ...override, origin: keyPlace(yaml, ['checks'], rule) }],
  );

const isLocked = (rule: string, severity: SeverityOverride['severity']): boolean =>
  LOCKED_RULES.has(rule) && severity !== 'error';

export const lockedChecks = (yaml: YamlSource, checks: Written): Finding[] =>
  Object.entries(checks ?? {})
    .filter(([rule, override]) => override !== undefined && isLocked(rule, override.severity))
    .map(([rule]) =>
      finding(
        'locked-rule',
        'error',
        `\`${rule}\` reports copy that may be lost, and stays an error`,
        {
          help: 'fix what it finds, and remove this override',
          origin: placeOf(yaml, ['checks', rule, 'severity']),
        },
      ),
    );

/** Overrides that are not written as they should be; without them the rules keep their own severities. */
export const brokenChecks = (problems: readonly ShapeProblem[]): KeyPath[] =>
  problems
    .filter(({ path, key }) => path[0] === 'checks' && (path.length > 1 || key === null))
    .map(({ path }) => path.slice(0, 2));
