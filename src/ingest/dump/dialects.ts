/** What extractors do to the lines of a page, as chances that a blank line stands between two of them. */

/** What lies between a line and the one before it. */
export const STEPS = [
  'on', // the same paragraph goes on
  'on-after-first', // … after its first line, before which a blank stood
  'on-after-glued', // … after its first line, before which none stood
  'paragraph', // a new paragraph of the same text
  'object', // something else: a head, a caption, another story
] as const;

export type Step = (typeof STEPS)[number];

export interface Dialect {
  readonly name: string;
  /** Who writes so. */
  readonly of: string;
  readonly blank: Readonly<Record<Step, number>>;
}

const dialect = (name: string, of: string, chances: readonly number[]): Dialect => ({
  name,
  of,
  blank: Object.fromEntries(STEPS.map((step, at) => [step, chances[at] ?? 0.5])) as Record<
    Step,
    number
  >,
});

/**
 * PDFTextStripper starts a paragraph where a line begins right of the last one, or left of it unless the last one began a paragraph
 * itself (apache/pdfbox, `isParagraphSeparation`): an indent after a head is taken for a hanging one, and the next line for a paragraph.
 */
export const DIALECTS: readonly Dialect[] = [
  dialect('pdfbox', 'Apache PDFBox and Tika', [0.07, 0.05, 0.75, 0.9, 0.75]),
  dialect('indents', 'MuPDF: a blank line at each indent', [0.05, 0.9, 0.9, 0.6, 0.7]),
  dialect('raw', 'pdftotext -raw: no blank lines', [0.01, 0.01, 0.01, 0.01, 0.02]),
  dialect('blocks', 'pdftotext: a blank line between blocks', [0.04, 0.04, 0.04, 0.06, 0.7]),
  dialect(
    'paragraphs',
    'an editor: a blank line between paragraphs',
    [0.01, 0.01, 0.01, 0.97, 0.97],
  ),
  dialect('every-line', 'e-papers: a blank line after each line', [0.97, 0.97, 0.97, 0.97, 0.97]),
];
