/** The `schema` command as a shell sees it: flags in, the command's work called. */
import { Argument, type Command } from 'commander';
import type { Finish } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

export function addSchema(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of a file that people write.')
    .addArgument(
      new Argument('<name>', 'which file').choices(['page', 'story', 'template', 'fonts']),
    )
    .action(async (name: 'page' | 'story' | 'template' | 'fonts') => {
      const { schema } = await import('../schema.ts');
      finish(schema(name, terminal));
    });
}
