/** Paragraphs on stdin in, composed lines on stdout out, one a line. */
import { text as readAll } from 'node:stream/consumers';
import type { Outcome } from '../diagnostic.ts';
import { composeText } from '../galley.ts';
import type { House } from '../house.ts';
import type { ComposedParagraph } from '../model/galley.ts';
import { EMPTY_LEXICON, type Lexicon } from '../model/lexicon.ts';
import { LOOKS } from '../model/typography/house-styles.ts';
import { readLexicon } from '../read/read-lexicon.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { houseOf } from './house.ts';
import type { ComposeOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { Terminal } from './terminal.ts';

export async function compose(options: ComposeOptions, terminal: Terminal): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    return await composeIn(house, options, terminal);
  } finally {
    await house.close();
  }
}

async function composeIn(
  house: House,
  options: ComposeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const lexicon = await lexiconFor(options, house);
  if (lexicon.value === null) return refuse(lexicon, house, terminal);
  const outcome = await composeText(house, paragraphsOf(await readAll(process.stdin)), {
    measures: [...options.measure],
    style: options.style,
    vertical: options.vertical ?? false,
    indent: options.indent,
    cells: options.cells ?? null,
    changes: changesOf(options),
    lexicon: lexicon.value,
  });
  await talkFindings(outcome.findings, house.workspace, terminal);
  if (options.json === true) terminal.print(asJson(outcome.value, outcome.findings));
  else printLines(outcome.value ?? [], terminal);
  return exitCodeOf(outcome);
}

/** Names of a lexicon that was given are kept. */
const changesOf = ({ look, breaker, hang, kinsoku, lexicon }: ComposeOptions) => ({
  ...(look === undefined ? {} : LOOKS[look]),
  ...(breaker === undefined ? {} : { breaker }),
  ...(hang === undefined ? {} : { hang }),
  ...(kinsoku === undefined ? {} : { kinsoku }),
  ...(lexicon === undefined ? {} : { keepNames: true }),
});

const lexiconFor = async (options: ComposeOptions, house: House): Promise<Outcome<Lexicon>> =>
  options.lexicon === undefined
    ? { value: EMPTY_LEXICON, findings: [] }
    : readLexicon(house.workspace, options.lexicon);

async function refuse(
  outcome: Outcome<unknown>,
  house: House,
  terminal: Terminal,
): Promise<ExitCode> {
  await talkFindings(outcome.findings, house.workspace, terminal);
  return exitCodeOf(outcome);
}

/** One line is one paragraph; a byte order mark, Windows line ends and the file's last line end are not copy. */
export function paragraphsOf(input: string): string[] {
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function printLines(paragraphs: readonly ComposedParagraph[], terminal: Terminal): void {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map((line) => line.text));
  if (lines.length > 0) terminal.print(lines.join('\n'));
}

const asJson = (paragraphs: readonly ComposedParagraph[] | null, findings: unknown): string =>
  JSON.stringify({ paragraphs, findings }, null, 2);
