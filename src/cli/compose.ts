/** Paragraphs on stdin in, composed lines on stdout out, one a line. */
import { text as readAll } from 'node:stream/consumers';
import { type Finding, hasErrors, type Outcome } from '../diagnostic.ts';
import { composeText } from '../galley.ts';
import type { House } from '../house.ts';
import type { HouseStyleFile } from '../model/files/house-style-file.ts';
import type { ComposedParagraph } from '../model/galley.ts';
import { EMPTY_LEXICON, type Lexicon } from '../model/lexicon.ts';
import { proofreadParagraphs } from '../proofread/proofread.ts';
import { readLexicon } from '../read/page/read-lexicon.ts';
import { type CopyLines, readCopyLines } from '../read/source/copy-lines.ts';
import { readHouseKeys } from '../read/template/house-keys.ts';
import { houseStyle } from '../read/template/template-nouns.ts';
import { visibleJson } from '../visible.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { gapList, printedText } from './gap-list.ts';
import { type CommandHouse, houseOf } from './house.ts';
import { langHere } from './newest-issue.ts';
import type { ComposeOptions } from './options.ts';
import { talkFindings } from './report.ts';
import type { SourceOf } from './sources.ts';
import type { Terminal } from './terminal.ts';

export async function compose(options: ComposeOptions, terminal: Terminal): Promise<ExitCode> {
  const house = houseOf(options);
  try {
    return await composeIn(house, options, terminal);
  } finally {
    await house.close();
  }
}

/** What findings call the input and the keys that flags set. */
const INPUT = 'stdin';
const KEYS = '--set';

async function composeIn(
  house: CommandHouse,
  options: ComposeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const keys = keysIn(options.set ?? []);
  const changes = readHouseKeys(KEYS, keys);
  const lexicon = await lexiconFor(options, house);
  const before = [...changes.findings, ...lexicon.findings];
  if (changes.value === null || lexicon.value === null || hasErrors(before)) {
    await talkFindings(before, withTexts(house.sourceOf, { [KEYS]: keys }), terminal);
    return EXIT.nothing;
  }
  const input = await readAll(process.stdin);
  const copy = readCopyLines(INPUT, input, options.markup ?? false);
  const outcome = await setCopy(house, copy, options, changes.value, lexicon.value);
  await talkFindings(outcome.findings, withTexts(house.sourceOf, { [INPUT]: input }), terminal);
  if (options.json === true) terminal.print(asJson(outcome.value, outcome.findings));
  else printRows(outcome.value ?? [], options, terminal);
  return exitCodeOf(outcome);
}

/** `key=value` as a line of a template. */
const keysIn = (pairs: readonly string[]): string =>
  pairs.map((pair) => pair.replace(/\s*=\s*/u, ': ')).join('\n');

async function setCopy(
  house: House,
  { paragraphs, findings }: CopyLines,
  options: ComposeOptions,
  changes: HouseStyleFile,
  lexicon: Lexicon,
): Promise<Outcome<ComposedParagraph[]>> {
  const { vertical = false } = options;
  const lang = options.style ?? (await langHere(house.workspace)) ?? 'zh-HK';
  const changed = houseStyle(lang, { ...flagKeys(options), ...changes });
  const read = proofreadParagraphs(
    paragraphs.map((rich) => ({
      rich,
      lang,
      direction: vertical ? 'vertical' : 'horizontal',
      kind: 'running',
    })),
    changed.repair,
  );
  const set = await composeText(house, read.value, {
    measures: [...options.measure],
    style: lang,
    vertical,
    indent: options.indent,
    cells: options.cells ?? null,
    changes: changed,
    lexicon,
  });
  return { value: set.value, findings: [...findings, ...read.findings, ...set.findings] };
}

/** Keys that have a flag of their own. Names of a lexicon that was given are kept. */
const flagKeys = ({ look, breaker, hang, kinsoku, lexicon }: ComposeOptions): HouseStyleFile => ({
  ...(look === undefined ? {} : { look }),
  ...(breaker === undefined ? {} : { breaker }),
  ...(hang === undefined ? {} : { hang }),
  ...(kinsoku === undefined ? {} : { kinsoku }),
  ...(lexicon === undefined ? {} : { 'keep-names': true }),
});

const lexiconFor = async (options: ComposeOptions, house: House): Promise<Outcome<Lexicon>> =>
  options.lexicon === undefined
    ? { value: EMPTY_LEXICON, findings: [] }
    : readLexicon(house.workspace, options.lexicon, null);

/** What was typed can be shown with a finding as a file can. */
const withTexts =
  (sourceOf: SourceOf, texts: Readonly<Record<string, string>>): SourceOf =>
  async (file) =>
    texts[file] ?? sourceOf(file);

function printRows(
  paragraphs: readonly ComposedParagraph[],
  { show }: ComposeOptions,
  terminal: Terminal,
): void {
  const rows =
    show === 'gaps'
      ? gapList(paragraphs)
      : paragraphs.flatMap((paragraph) => paragraph.lines.map(printedText));
  if (rows.length > 0) terminal.print(rows.join('\n'));
}

const asJson = (
  paragraphs: readonly ComposedParagraph[] | null,
  findings: readonly Finding[],
): string => visibleJson({ paragraphs, findings }, 2);
