/** The `rules` command as a shell sees it: flags in, the command's work called. */
import type { Command } from 'commander';
import { examples, type Finish, json } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

export function addRules(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('rules')
    .description('Lists the rules that pages are checked by.')
    .addOption(json())
    .addHelpText('after', examples('npx banmian rules', 'npx banmian rules --json'))
    .action(async (options: { json?: true }) => {
      const { rules } = await import('../rules.ts');
      finish(rules(options, terminal));
    });
}
