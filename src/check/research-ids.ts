/** Ids of the research on rules of Chinese and Japanese type in, names of the findings that stand for them out, as a table. */

const TABLE: readonly (readonly [id: string, rules: readonly string[], note?: string])[] = [
  ['TXT-01', ['unlisted-lang']],
  [
    'TXT-02',
    ['space-between-han', 'space-beside-latin'],
    'line ends between Han vanish when the copy is read',
  ],
  ['TXT-03', ['half-width-mark', 'straight-quotes']],
  ['TXT-04', ['wrong-dash', 'lone-dash']],
  ['TXT-05', ['wrong-ellipsis', 'lone-ellipsis']],
  ['TXT-06', ['foreign-quotes', 'straight-quotes', 'nested-quotes']],
  ['TXT-07', ['unbalanced-bracket']],
  ['TXT-08', ['presentation-form']],
  ['TXT-09', ['foreign-middle-dot']],
  ['TXT-10', ['full-width-letter']],
  ['TXT-11', ['mixed-figures']],
  ['TXT-12', ['missing-glyph']],
  ['TXT-13', ['foreign-marks']],
  ['LIN-01', ['line-starts-with-forbidden']],
  ['LIN-02', ['line-ends-with-forbidden']],
  ['LIN-03', ['split-pair']],
  ['LIN-04', ['split-figures']],
  ['LIN-05', ['split-unit']],
  ['LIN-06', ['runt-line']],
  ['LIN-07', ['line-of-marks']],
  ['LIN-08', ['line-too-wide', 'line-off-composed']],
  ['LIN-09', ['opened-line', 'gaping-line', 'loose-setting']],
  ['LIN-10', ['opened-word']],
  ['LIN-11', [], 'a choice of the house, `stretch-marks`, which composition keeps'],
  ['LIN-12', ['broken-measure']],
  ['LIN-13', ['unfit-measure']],
  ['LIN-14', ['stray-indent']],
  [
    'LIN-15',
    [],
    'the grid is given up by every mark that is trimmed; `broken-measure` and `opened-line` speak for it',
  ],
  ['LIN-16', ['off-grid-line']],
  ['LIN-17', ['uneven-pitch']],
  ['LIN-18', ['hanging-mark']],
  ['LIN-19', ['split-word']],
  ['LIN-20', ['split-dateline']],
  ['LIN-21', ['split-name']],
  ['PUN-01', ['wide-marks']],
  ['PUN-02', ['foreign-marks']],
  ['PUN-03', ['wide-line-end']],
  ['PUN-04', ['mixed-line-starts']],
  ['PUN-05', ['short-dash']],
  ['PUN-06', ['wrong-middle-dot']],
  ['PUN-07', ['uneven-han-latin']],
  ['VER-01', ['turned-figures']],
  ['VER-02', ['crowded-cell']],
  ['VER-03', ['split-unit']],
  ['VER-04', ['turned-acronym']],
  ['VER-05', ['upright-quotes']],
  ['VER-06', ['turned-arrow']],
  ['INT-01', ['misplaced-emphasis']],
  ['INT-02', [], 'name marks 專名號 are not drawn yet'],
  ['INT-03', [], 'as INT-02'],
  ['INT-04', ['ruby-touches-line', 'crowded-marks', 'overlap']],
  ['uneven grey', ['river', 'uneven-cells', 'loose-setting']],
];

export const researchTable = (): string[] => [
  '## Rules of type, by the ids of the research',
  '',
  '| id | findings |',
  '|---|---|',
  ...TABLE.map(([id, rules, note]) => {
    const links = rules.map((name) => `[${name}](#${name})`).join(', ');
    return `| ${id} | ${[links, note ?? ''].filter((part) => part !== '').join('; ')} |`;
  }),
  '',
];

/** Every rule that the table names, so that a test can hold it against the catalogue. */
export const namedInTable = (): string[] => TABLE.flatMap(([, rules]) => rules);
