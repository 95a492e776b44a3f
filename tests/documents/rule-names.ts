/** The catalogue in, the module with the names of all rules out: schemas name them, and the model may not know the rules. */
import { listRules, REPORTED_ELSEWHERE, RULES } from '../../src/check/catalogue/catalogue.ts';
import { isLocked } from '../../src/check/catalogue/locked.ts';

export const RULE_NAMES_FILE = 'src/model/rule-names.ts';

export function ruleNames(): string {
  const names = listRules()
    .map(({ id }) => `  '${id}',\n`)
    .sort();
  const locked = [...RULES, ...REPORTED_ELSEWHERE]
    .filter(isLocked)
    .map(({ id }) => `  '${id}',\n`)
    .sort();
  return `/** Names of all rules, for the schemas, and of those that stay errors. Made from the catalogue by \`npm run generate\`; do not edit. */
export const RULE_NAMES = [
${names.join('')}] as const;

export const LOCKED_RULES: ReadonlySet<string> = new Set([
${locked.join('')}]);
`;
}
