/** Nothing in, the rule catalogue out, one rule a line. */
import { listRules } from '../check/catalogue/catalogue.ts';
import { greatest } from '../model/extent.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export function rules(options: { readonly json?: true }, terminal: Terminal): ExitCode {
  const listed = listRules();
  if (options.json === true) {
    terminal.print(JSON.stringify({ rules: listed }, null, 2));
    return EXIT.clean;
  }
  const longest = greatest(listed.map((rule) => rule.id.length));
  for (const { id, severity, doc } of listed) {
    terminal.print(`${id.padEnd(longest)}  ${severity.padEnd(7)}  ${doc.what}`);
  }
  return EXIT.clean;
}
