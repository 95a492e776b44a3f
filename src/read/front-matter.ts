/** A Markdown file in, the offsets of its front matter and its body out. */
import { type Finding, finding } from '../diagnostic.ts';
import { originOf, type SourceText } from './source-text.ts';

export interface FrontMatter {
  readonly from: number;
  readonly to: number;
  /** Where the body starts. */
  readonly body: number;
  readonly findings: readonly Finding[];
}

const FENCE = /^---[ \t]*$/;

/** A file whose first line is not `---` is all body. */
export function frontMatter(source: SourceText): FrontMatter {
  const rows = source.text.split('\n');
  if (!FENCE.test(rows[0] ?? '')) return { from: 0, to: 0, body: 0, findings: [] };
  const from = source.lineStarts[1] ?? source.text.length;
  const end = rows.findIndex((row, index) => index > 0 && FENCE.test(row));
  if (end < 0) return { from, to: from, body: from, findings: [neverClosed(source)] };
  const body = source.lineStarts[end + 1] ?? source.text.length;
  return { from, to: source.lineStarts[end] ?? from, body, findings: [] };
}

const neverClosed = (source: SourceText): Finding =>
  finding('unreadable-yaml', 'error', 'the front matter is not closed', {
    help: 'end it with a line of `---`',
    origin: originOf(source, 0, 3),
  });
