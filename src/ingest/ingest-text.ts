/** The bytes of a text dump in, a manuscript and what a person must know of it out. */
import { type Finding, finding, type Origin, type Outcome, sortFindings } from '../diagnostic.ts';
import type { Manuscript, Question } from '../model/manuscript.ts';
import { codePointOf } from '../visible.ts';
import { type Miscount, miscounted } from './conserved.ts';
import { decodeText } from './decode.ts';
import { readDump } from './dump/dump-lines.ts';
import { ingestDump } from './dump/ingest-dump.ts';

/** More lines than any page has; how long reading takes goes with them. */
const MOST_LINES = 5000;

export function ingestText(file: string, bytes: Uint8Array): Outcome<Manuscript> {
  const decoded = decodeText(bytes);
  if (decoded === null) return refused(undecodable(file));
  const { text, encoding } = decoded;
  const { lines } = readDump(text);
  if (lines.length === 0) return refused(empty(file));
  if (lines.length > MOST_LINES) return refused(tooLong(file, lines.length));
  const manuscript = ingestDump(text);
  const lost = miscounted(text, manuscript);
  if (lost.length > 0) return refused(unconserved(file, lost));
  const told = [
    ...(encoding === 'utf-8' ? [] : [otherEncoding(file, encoding)]),
    ...manuscript.questions.map((question) => guess(file, question)),
  ];
  return { value: manuscript, findings: sortFindings(told) };
}

const refused = (why: Finding): Outcome<Manuscript> => ({ value: null, findings: [why] });

const lineOf = (file: string, line: number): Origin => ({ file, line, column: 1, length: 1 });

const tooLong = (file: string, lines: number): Finding =>
  finding('large-source', 'error', `\`${file}\` has ${lines} lines; ${MOST_LINES} are read`, {
    help: 'one file is one page: part it',
    origin: lineOf(file, 1),
  });

const undecodable = (file: string): Finding =>
  finding('undecodable-source', 'error', `\`${file}\` is no text in any encoding that is known`, {
    help: 'UTF-8, UTF-16, GB 18030, Big5, Shift_JIS and EUC-JP are read; save it as UTF-8',
    origin: lineOf(file, 1),
  });

const empty = (file: string): Finding =>
  finding('empty-source', 'error', `\`${file}\` has no text`, { origin: lineOf(file, 1) });

const otherEncoding = (file: string, encoding: string): Finding =>
  finding('guessed-encoding', 'info', `\`${file}\` is no UTF-8, and was read as ${encoding}`, {
    help: 'look whether its characters are right; save it as UTF-8 to be sure',
    origin: lineOf(file, 1),
  });

/** Our own fault, whatever the source: nothing is written where a character would be missing. */
const unconserved = (file: string, lost: readonly Miscount[]): Finding =>
  finding(
    'unconserved-source',
    'error',
    `the page would not have the characters of \`${file}\`: ${told(lost)}`,
    {
      help: 'this is a fault of banmian: please report it, with the file',
      origin: lineOf(file, 1),
    },
  );

const SHOWN = 5;

const told = (lost: readonly Miscount[]): string => {
  const some = lost
    .slice(0, SHOWN)
    .map(
      ({ character, before, after }) => `${codePointOf(character)} ${before} times, then ${after}`,
    );
  return [...some, ...(lost.length > SHOWN ? ['…'] : [])].join('; ');
};

function wordingOf({ decision, value }: Question): string {
  if (decision === 'owner') return `this line is taken for the head of \`${value}\``;
  if (decision === 'display') return `this line is taken for a display line of \`${value}\``;
  return value === 'goes on'
    ? 'the paragraph of the line before goes on here'
    : 'a new paragraph starts here';
}

function helpOf({ decision, alternatives }: Question): string {
  if (decision === 'paragraph' || alternatives.length === 0) return 'look at it';
  return `it may as well be ${alternatives.map(({ value }) => value).join(' or ')}`;
}

function guess(file: string, question: Question): Finding {
  const { decision, confidence, evidence, lines, status } = question;
  const last = lines.at(-1) ?? { from: 1, to: 1 };
  const reasons = evidence.length === 0 ? '' : `: ${evidence.join(', ')}`;
  const said = `${wordingOf(question)}, ${Math.round(confidence * 100)} %${reasons}`;
  const more = {
    help: helpOf(question),
    origin: lineOf(file, decision === 'paragraph' ? last.to : (lines[0]?.from ?? 1)),
  };
  return status === 'ask'
    ? finding('asked-guess', 'info', said, more)
    : finding('likely-guess', 'info', said, more);
}
