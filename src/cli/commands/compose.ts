/** The `compose` command as a shell sees it: flags in, the command's work called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { BREAKERS, HANGS, KINSOKU, LOOK_NAMES } from '../../model/typography/house-styles.ts';
import { examples, type Finish, houseFlags, json, positiveWhole, wholeNumber } from '../flags.ts';
import type { ComposeOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export function addCompose(program: Command, terminal: Terminal, finish: Finish): void {
  houseFlags(program.command('compose'))
    .description(
      'Breaks paragraphs into lines: one paragraph a line in, one printed line a line out.',
    )
    .requiredOption(
      '-m, --measure <list>',
      'cells per line, as 17 or 14,16,17; the last repeats',
      measures,
    )
    .addOption(styleOption())
    .option('--vertical', 'set vertically')
    .option('--indent <cells>', 'first-line indent', wholeNumber, 0)
    .option('--cells <count>', 'make so many cells fill the last measure', positiveWhole)
    .addOption(oneOf('--breaker <name>', 'how lines are broken', BREAKERS))
    .addOption(oneOf('--look <name>', 'every mark on its cell, or blanks trimmed', LOOK_NAMES))
    .addOption(oneOf('--hang <marks>', 'marks that may hang beyond the measure', HANGS))
    .addOption(oneOf('--kinsoku <profile>', 'prohibition at line edges', Object.keys(KINSOKU)))
    .option('--set <key=value>', 'any key of a house style, as a template has it', collected)
    .option(
      '--lexicon <file>',
      'names kept whole and words with hy-phen-ation: `lexicon.yaml`, or a text, one a line',
    )
    .option('--markup', 'read ruby, emphasis, names and notes as in a story')
    .addOption(oneOf('--show <what>', 'lines, or lines with every gap', ['lines', 'gaps']))
    .addOption(json().conflicts('show'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: ComposeOptions) => {
      const { compose } = await import('../compose.ts');
      finish(await compose(options, terminal));
    });
}

const EXAMPLES = `${examples(
  "echo '中國排版，講究避頭尾。' | npx banmian compose -m 7",
  "echo '中国排版，讲究避头尾。' | npx banmian compose -m 7 --style zh-CN --look trimmed",
  "echo '凪ノ埼灯台は沖を照らす。' | npx banmian compose -m 6 --style ja --vertical --hang stops",
  "echo '中國排版，講究避頭尾。' | npx banmian compose -m 7 --cells 6 --breaker total-fit",
  "echo '他說：「走吧。」' | npx banmian compose -m 5 --set kinsoku=zh-strict --show gaps",
  "echo '習近平' > names.txt",
  "echo '習近平抵達莫斯科' | npx banmian compose -m 4 --lexicon names.txt",
  "echo '[習近平]{name}抵達{莫斯科|モスクワ}。' | npx banmian compose -m 9 --markup --json",
)}

Without \`echo\`, type or paste the copy and end it with Ctrl-D.
Keys of a house style: docs/page-model.md. The JSON: docs/compose-json.md.`;

const collected = (pair: string, before: readonly string[] | undefined): string[] => {
  if (!/^[a-z-]+\s*=/u.test(pair))
    throw new InvalidArgumentError('Write a key and its value, as kinsoku=zh-strict.');
  return [...(before ?? []), pair];
};

/** What is not given is as the house style has it. */
const oneOf = (flags: string, description: string, choices: readonly string[]) =>
  new Option(flags, description).choices(choices);

const styleOption = () =>
  new Option('--style <name>', 'house style (default: that of the paper here, else zh-HK)').choices(
    ['zh-HK', 'zh-TW', 'zh-CN', 'ja'],
  );

function measures(list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => value > 0 && Number.isFinite(value))) return values;
  throw new InvalidArgumentError('Write cells per line, as 17 or 14,16,17.');
}
