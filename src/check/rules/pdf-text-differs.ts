/** Forme and PDF facts in; the first place where the PDF's text is not the forme's out. */
import { countCodePoints, visible } from '../../model/text.ts';
import { excerptAt, firstDifference } from '../measure/difference.ts';
import { placeOfLine, SHEET_CORNER } from '../measure/geometry.ts';
import { linesOf, paintedTextOfLine, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const pdfTextDiffers = rule({
  id: 'pdf-text-differs',
  severity: 'error',
  needs: ['forme', 'pdf'],
  doc: {
    what: 'The visible characters of the PDF, read back in content order, are not those of the forme: furniture, then per story its copy and after that its ruby.',
    why: 'What cannot be read back cannot be searched, copied or read aloud, and an archive gets a wrong text.',
    fix: 'Look at the face of the line named: a full font gives Kangxi radicals, a page subset does not. Otherwise report it as a bug of banmian.',
    example:
      'the page shows 一 (U+4E00), the PDF reads ⼀ (U+2F00), a Kangxi radical: a search for 一 does not find it.',
  },
  check: ({ forme, pdf }) => {
    const lines = linesOf(forme);
    const wanted = lines.map(({ line }) => visible(paintedTextOfLine(line))).join('');
    const actual = visible(pdf.text);
    if (wanted === actual) return [];
    const at = lineAt(lines, firstDifference(wanted, actual));
    // A part that is larger than its place is reported as that; what leaves the sheet is not read back.
    const { parts } = forme.misfit;
    const isMisfit = at !== null && parts.includes(at.part.id);
    if (isMisfit || (parts.length > 0 && pdf.pages > 1)) return [];
    return [faultOf(lines, wanted, actual)];
  },
});

function faultOf(lines: readonly SetLine[], wanted: string, actual: string): Fault {
  const at = firstDifference(wanted, actual);
  const set = lineAt(lines, at);
  const where =
    set === null ? 'after the last line' : `in line \`${set.line.id}\` of ${ownerOf(set)}`;
  return {
    message: `the PDF reads ${excerptAt(actual, at)} where the forme has ${excerptAt(wanted, at)}, ${where}`,
    help: 'compare the text of the PDF with `forme.json` from this line on',
    place: set === null ? SHEET_CORNER : placeOfLine(set),
    origin: set?.line.origin ?? null,
  };
}

const ownerOf = ({ story }: SetLine): string => (story === null ? 'the furniture' : `\`${story}\``);

/** The line that holds the n-th visible character. */
function lineAt(lines: readonly SetLine[], at: number): SetLine | null {
  let end = 0;
  for (const set of lines) {
    end += countCodePoints(visible(paintedTextOfLine(set.line)));
    if (at < end) return set;
  }
  return null;
}
