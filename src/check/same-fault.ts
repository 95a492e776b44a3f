/** Findings in; those that say with a milder word what an error says of the same place left out. */
import type { Finding } from '../diagnostic.ts';

/** What speaks for which. */
const SPOKEN_FOR: ReadonlyMap<string, string> = new Map([['foreign-quotes', 'upright-quotes']]);

export function oneFindingAFault(findings: readonly Finding[]): Finding[] {
  const spoken = new Set(findings.filter(({ severity }) => severity === 'error').map(placeOf));
  return findings.filter((one) => {
    const speaker = SPOKEN_FOR.get(one.rule);
    return speaker === undefined || !spoken.has(placeOf({ ...one, rule: speaker }));
  });
}

const placeOf = ({ rule, origin }: Pick<Finding, 'rule' | 'origin'>): string =>
  [rule, origin?.file, origin?.line, origin?.column].join(' ');
