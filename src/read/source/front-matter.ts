/** A Markdown file in, the offsets of its front matter and its body out, however its fences were typed. */
import { type Finding, finding } from '../../diagnostic.ts';
import { knownKeys } from '../../model/files/schema-places.ts';
import { countBelow } from '../../model/text.ts';
import { foreignFront } from './foreign-front.ts';
import { originOf, type SourceText } from './source-text.ts';

export interface FrontMatter {
  readonly from: number;
  readonly to: number;
  /** Where the body starts. */
  readonly body: number;
  readonly findings: readonly Finding[];
  /** False where nobody can say where the front matter ends. */
  readonly ends: boolean;
}

const FENCE = /^---[ \t]*$/;
/** What nobody sees, before a fence or after it. */
const UNSEEN = /[\s\u200b-\u200f\u2060\ufeff]/gu;
/** Lines that stand where a fence should: of other signs, of more or fewer. */
const LIKE_FENCE =
  /^(?:[-－﹣—–―─━−‒ーｰ]{1,}|[*＊]{3,}|[+＋]{3,}|[=＝]{3,}|[_＿]{3,}|[~～〜]{3,}|`{3,}|\.{3}|。{3}|…{1,2})$/u;
/** A fence with more in its line. */
const FENCE_AND_MORE = /^---[^-\S]*[^-\s]/;

interface Row {
  readonly text: string;
  readonly index: number;
}

/** A file that starts with neither a fence nor a key of front matter is all body. */
export function frontMatter(source: SourceText): FrontMatter {
  const rows = source.text.split('\n').map((text, index) => ({ text, index }));
  const start = rows.find(({ text }) => seen(text) !== '');
  if (start === undefined) return NONE;
  const foreign = foreignFront(source);
  if (foreign !== null) return endless([foreign]);
  const doubled = doubledFence(rows, start);
  if (doubled !== null)
    return closedAt(source, rows, doubled.last, [oneTooMany(source, doubled.first)]);
  if (FENCE.test(start.text) && start.index === 0)
    return withoutSecond(source, rows, closedAt(source, rows, start, []));
  const key = firstKey(rows, start);
  if (key === null) return belowText(source, rows, start);
  if (seen(start.text) === '---')
    return withoutSecond(source, rows, closedAt(source, rows, start, []));
  const isFence = LIKE_FENCE.test(seen(start.text)) || FENCE_AND_MORE.test(start.text);
  return isFence
    ? closedAt(source, rows, start, [wrongFence(source, start, 'open')])
    : withoutOpening(source, rows, start);
}

const NONE: FrontMatter = { from: 0, to: 0, body: 0, findings: [], ends: true };

const isFenceLike = ({ text }: Row): boolean => LIKE_FENCE.test(seen(text));
const isRemark = ({ text }: Row): boolean => /^\s*#(?:\s|$)/u.test(text);
const saysNothing = (row: Row): boolean => seen(row.text) === '' || isRemark(row);

/** Several fences that stand above the first key, with nothing between them. */
function doubledFence(rows: readonly Row[], start: Row): { first: Row; last: Row } | null {
  const fences: Row[] = [];
  for (const row of rows.slice(start.index)) {
    if (saysNothing(row)) continue;
    if (isFenceLike(row)) {
      fences.push(row);
      continue;
    }
    const [first, last] = [fences[0], fences.at(-1)];
    if (first === undefined || last === undefined || first === last) return null;
    return keyIn(row.text) === null ? null : { first, last };
  }
  return null;
}

/** Front matter that something stands above: a remark, a line of text. */
function belowText(source: SourceText, rows: readonly Row[], start: Row): FrontMatter {
  const opening = rows.find((row) => seen(row.text) === '---' && keyBelow(rows, row) !== null);
  if (opening === undefined) return NONE;
  const closes = rows.slice(opening.index + 1).some(({ text }) => FENCE.test(text));
  return closes ? closedAt(source, rows, opening, [textAbove(source, start)]) : NONE;
}

function keyBelow(rows: readonly Row[], { index }: Row): string | null {
  let next = index + 1;
  for (let row = rows[next]; row !== undefined && saysNothing(row); row = rows[next]) next += 1;
  return keyIn(rows[next]?.text ?? '');
}

/** Keys right below front matter that has ended are no copy: it was closed too early, or stands twice. */
function withoutSecond(source: SourceText, rows: readonly Row[], front: FrontMatter): FrontMatter {
  if (!front.ends || front.findings.length > 0) return front;
  const closing = countBelow(source.lineStarts, front.to + 1) - 1;
  const below = rows.slice(closing + 1);
  const start = below.find((row) => !saysNothing(row));
  const fence = rows[closing];
  if (start === undefined || fence === undefined) return front;
  const again = isFenceLike(start);
  const isKey = again ? keyBelow(rows, start) !== null : keyIn(start.text) !== null;
  const close = below.find(({ text, index }) => index > start.index && FENCE.test(text));
  if (!isKey || close === undefined) return front;
  const found = again ? secondFront(source, start) : closedEarly(source, fence, start);
  return { ...front, body: startOf(source, close.index + 1), findings: [found] };
}

const seen = (text: string): string => text.replace(UNSEEN, '');

/** A key of a story, with a colon of any width. */
const keyIn = (text: string): string | null => {
  const key = /^[ \t\u3000]*([A-Za-z][\w-]*)[ \t\u3000]*[:：]/u.exec(text)?.[1] ?? '';
  return knownKeys('story', []).includes(key) ? key : null;
};

/** The key in the first line that says anything: a fence and remarks do not. */
function firstKey(rows: readonly Row[], start: Row | undefined): string | null {
  if (start === undefined) return null;
  const isFence = isFenceLike(start);
  const rest = FENCE_AND_MORE.exec(start.text);
  const inline = rest === null ? null : keyIn(start.text.replace(/^---/, ''));
  if (inline !== null) return inline;
  const after = rows.slice(start.index + (isFence || rest !== null ? 1 : 0));
  const said = after.find((row) => !saysNothing(row));
  return said === undefined ? null : keyIn(said.text);
}

/** From below the opening fence to the closing one, or to what stands in its place. */
function closedAt(
  source: SourceText,
  rows: readonly Row[],
  opening: Row,
  findings: readonly Finding[],
): FrontMatter {
  const from = startOf(source, opening.index + 1);
  const below = rows.slice(opening.index + 1);
  const close = below.find(({ text }) => FENCE.test(text));
  if (close !== undefined) return between(source, from, close.index, findings);
  const like = below.find(({ text }) => LIKE_FENCE.test(seen(text)));
  if (like === undefined)
    return endless(
      findings.length > 0 ? findings : [neverClosed(source, opening, bodyStart(below))],
    );
  // Where the opening fence is wrong, the closing one is wrong alike.
  const wrong = findings.length > 0 ? findings : [wrongFence(source, like, 'close')];
  return between(source, from, like.index, wrong);
}

const startOf = ({ lineStarts, text }: SourceText, index: number): number =>
  lineStarts[index] ?? text.length;

const between = (
  source: SourceText,
  from: number,
  fence: number,
  findings: readonly Finding[],
): FrontMatter => ({
  from,
  to: startOf(source, fence),
  body: startOf(source, fence + 1),
  findings,
  ends: true,
});

const endless = (findings: readonly Finding[]): FrontMatter => ({
  from: 0,
  to: 0,
  body: 0,
  findings,
  ends: false,
});

/** The first line that is neither key nor entry, neither remark nor indented: no front matter goes on there. */
const bodyStart = (rows: readonly Row[]): Row | null =>
  rows.find(({ text }) => seen(text) !== '' && !/^(?:[ \t]|- |#|[\w-]+ *[:：])/u.test(text)) ??
  null;

/** Keys stand in the first lines, with no fence above them. */
function withoutOpening(source: SourceText, rows: readonly Row[], start: Row): FrontMatter {
  const from = startOf(source, start.index);
  const below = rows.slice(start.index);
  const close = below.find(({ text }) => FENCE.test(text) || LIKE_FENCE.test(seen(text)));
  const message = 'the front matter has no line of `---` above it';
  const above = 'write a line of `---` before this one';
  const help = close === undefined ? `${above}, and one before the text of the story` : above;
  const origin = originOf(source, from, from + start.text.length);
  const findings = [finding('unreadable-yaml', 'error', message, { help, origin })];
  return close === undefined ? endless(findings) : between(source, from, close.index, findings);
}

const faultIn = (
  source: SourceText,
  { text, index }: Row,
  message: string,
  help: string,
): Finding => {
  const from = startOf(source, index);
  const origin = originOf(source, from, from + text.trimEnd().length);
  return finding('unreadable-yaml', 'error', message, { help, origin });
};

const oneTooMany = (source: SourceText, row: Row): Finding =>
  faultIn(
    source,
    row,
    'the front matter has more than one line of `---` above it, so it is empty',
    'leave one line of `---` above the first key, and take the others out',
  );

const textAbove = (source: SourceText, row: Row): Finding =>
  faultIn(
    source,
    row,
    'this stands above the front matter, which must start the file',
    'take it out, or write it below the front matter; a remark starts with `# `, below the first `---`',
  );

const secondFront = (source: SourceText, row: Row): Finding =>
  faultIn(
    source,
    row,
    'a second front matter starts here',
    'write all keys between the first two lines of `---`, and take the others out',
  );

const closedEarly = (source: SourceText, fence: Row, key: Row): Finding =>
  faultIn(
    source,
    fence,
    `the front matter is closed here, but its key \`${keyIn(key.text)}\` follows`,
    'take this line out, and leave one line of `---` below the last key',
  );

function wrongFence(source: SourceText, { text, index }: Row, does: 'open' | 'close'): Finding {
  const sign = text.trim();
  const from = startOf(source, index) + text.indexOf(sign);
  const is = sign === '---' ? 'with blanks beside it ' : '';
  return finding('unreadable-yaml', 'error', `\`${sign}\` ${is}does not ${does} the front matter`, {
    help: 'write three hyphens of ASCII, `---`, alone in their line and at its start',
    origin: originOf(source, from, from + sign.length),
  });
}

const neverClosed = (source: SourceText, { index }: Row, body: Row | null): Finding => {
  const from = startOf(source, index);
  const where = body === null ? 'the text of the story' : `line ${body.index + 1}`;
  return finding('unreadable-yaml', 'error', 'the front matter is not closed', {
    help: `write a line of \`---\` before ${where}`,
    origin: originOf(source, from, from + 3),
  });
};
