/** The `preview` command as a shell sees it: flags in, the command's work called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EDITOR_NAMES, editorPattern } from '../../preview/editor-link.ts';
import {
  browserFlags,
  examples,
  type Finish,
  houseFlags,
  pageFolder,
  portNumber,
} from '../flags.ts';
import type { PreviewOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addPreview(program: Command, terminal: Terminal, finish: Finish): void {
  browserFlags(houseFlags(program.command('preview')))
    .description('Shows pages in the browser and sets them anew at every change.')
    .argument(
      '[folder]',
      'a page folder, or a folder that holds page folders (default: `pages`, or where there is none this folder)',
      pageFolder,
    )
    .option('--template <name>', 'another template than the pages name')
    .option('--port <number>', 'first port to try; 0 takes any', portNumber, 4173)
    .option('--open', 'open it in the browser (default: on a desktop, from a terminal)')
    .option('--no-open', 'leave the browser closed')
    .addOption(editorOption())
    .addHelpText(
      'after',
      examples(
        'npx banmian preview',
        'npx banmian preview pages --port 0 --no-open',
        'npx banmian preview --editor webstorm',
        "npx banmian preview --editor 'myeditor://open?file={path}&line={line}'",
      ),
    )
    .action(async (folder: string | undefined, options: PreviewOptions) => {
      const { preview } = await import('../preview.ts');
      finish(await preview(folder, options, terminal));
    });
}

const editorOption = () =>
  new Option('--editor <name>', `what “Open in editor” opens: ${EDITOR_CHOICE}`)
    .argParser(editor)
    .default(editor('vscode'), 'vscode');

const EDITOR_CHOICE = `${EDITOR_NAMES.join(', ')}, or a URL with {path}, {line} and {column} in it`;

function editor(written: string): string {
  const pattern = editorPattern(written);
  if (pattern !== null) return pattern;
  throw new InvalidArgumentError(`Write ${EDITOR_CHOICE}.`);
}
