/** A Markdown file in, the offsets of its front matter and its body out, however its fences were typed. */
import { type Finding, finding } from '../../diagnostic.ts';
import { knownKeys } from '../../model/files/schema-places.ts';
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
  const [first] = rows;
  if (first !== undefined && FENCE.test(first.text)) return closedAt(source, rows, first, []);
  const start = rows.find(({ text }) => seen(text) !== '');
  const key = firstKey(rows, start);
  if (start === undefined || key === null)
    return { from: 0, to: 0, body: 0, findings: [], ends: true };
  if (seen(start.text) === '---') return closedAt(source, rows, start, []);
  const isFence = LIKE_FENCE.test(seen(start.text)) || FENCE_AND_MORE.test(start.text);
  return isFence
    ? closedAt(source, rows, start, [wrongFence(source, start, 'open')])
    : withoutOpening(source, rows, start);
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
  const isFence = LIKE_FENCE.test(seen(start.text)) || seen(start.text) === '---';
  const rest = FENCE_AND_MORE.exec(start.text);
  const inline = rest === null ? null : keyIn(start.text.replace(/^---/, ''));
  if (inline !== null) return inline;
  const after = rows.slice(start.index + (isFence || rest !== null ? 1 : 0));
  const said = after.find(({ text }) => seen(text) !== '' && !/^\s*#(?:\s|$)/u.test(text));
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
