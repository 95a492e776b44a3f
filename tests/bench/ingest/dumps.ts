/** A printed page in, its dump in the dialect of an extractor out. */
import type { PrintedLine, PrintedPage } from './printed-page.ts';

export const EXTRACTORS = [
  'pdfbox',
  'indents',
  'raw',
  'blocks',
  'paragraphs',
  'every-line',
] as const;
export type Extractor = (typeof EXTRACTORS)[number];

export function dumpOf(page: PrintedPage, extractor: Extractor): string {
  const out: string[] = [];
  let before: { line: PrintedLine; opened: boolean } | null = null;
  for (const object of page.objects)
    for (const [at, line] of object.lines.entries()) {
      const anew = at === 0;
      const blank: boolean =
        before !== null && blankBefore(extractor, before.line, line, anew, before.opened);
      if (blank) out.push('');
      out.push(spaced(line.text, extractor));
      before = { line, opened: blank || before === null };
    }
  return `${out.join('\n')}\n`;
}

function blankBefore(
  extractor: Extractor,
  before: PrintedLine,
  line: PrintedLine,
  anew: boolean,
  opened: boolean,
): boolean {
  switch (extractor) {
    case 'pdfbox':
      if (anew || line.jump) return true;
      if (line.indent > before.indent) return !opened || before.indent === 0;
      return line.indent < before.indent && !opened;
    case 'indents':
      return anew || before.indent > 0;
    case 'raw':
      return false;
    case 'blocks':
      return anew;
    case 'paragraphs':
      return anew || line.indent > 0;
    case 'every-line':
      return true;
  }
}

/** E-papers set their letters apart. */
const spaced = (text: string, extractor: Extractor): string =>
  extractor === 'every-line' ? [...text].join(' ').replace(/ {3}/gu, '  ') : text;
