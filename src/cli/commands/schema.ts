/** The `schema` command as a shell sees it: flags in, the command's work called. */
import { Argument, type Command } from 'commander';
import { examples, type Finish } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

const KINDS = ['page', 'story', 'lexicon', 'template', 'fonts', 'compose'] as const;

export function addSchema(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('schema')
    .description(
      'Prints the JSON Schema of a file that people write, or of what `compose --json` prints.',
    )
    .addArgument(new Argument('<name>', 'which file').choices([...KINDS]))
    .addHelpText(
      'after',
      examples('npx banmian schema page', 'npx banmian schema story > story.schema.json'),
    )
    .action(async (name: (typeof KINDS)[number]) => {
      const { schema } = await import('../schema.ts');
      finish(schema(name, terminal));
    });
}
