/** The catalogue in, the module with the names of all rules out: schemas name them, and the model may not know the rules. */
import { listRules } from '../../src/check/catalogue.ts';

export const RULE_NAMES_FILE = 'src/model/rule-names.ts';

export function ruleNames(): string {
  const names = listRules()
    .map(({ id }) => `  '${id}',\n`)
    .sort();
  return `/** Names of all rules, for the schemas. Made from the catalogue by \`npm run generate\`; do not edit. */
export const RULE_NAMES = [
${names.join('')}] as const;
`;
}
