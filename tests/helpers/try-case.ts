/** A case in; what is found on its page, and whether that is what the case expects, out. */
import { expect } from 'vitest';
import { checkPage } from '../../src/check/run.ts';
import { oneFindingAFault } from '../../src/check/same-fault.ts';
import { type Finding, type Outcome, sortFindings } from '../../src/diagnostic.ts';
import type { InkedCharacter, Painted, PdfFacts } from '../../src/model/evidence.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { Page } from '../../src/model/page.ts';
import type { Template } from '../../src/model/template.ts';
import { inkAsComposed, paintedAsComposed, pdfAsComposed } from './evidence.ts';
import {
  composeForme,
  fontsWithout,
  need,
  placeCase,
  readCase,
  suiteFonts,
  suiteTemplate,
} from './stages.ts';
import {
  besides,
  caseFiles,
  type Expectation,
  expectedRules,
  isCounted,
  pageFiles,
  type SuiteCase,
} from './suite.ts';
import { tamperWith } from './tamper.ts';

export interface Composed {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
  readonly forme: Forme;
}

/** What the browser and the readers of the PDF say of a forme. */
export type Press = (composed: Composed) => Promise<{
  readonly painted: Painted;
  readonly pdf: PdfFacts;
  readonly ink: readonly InkedCharacter[];
}>;

export interface Tried {
  readonly forme: Forme | null;
  readonly findings: readonly Finding[];
  readonly skipped: readonly string[];
}

/** A browser and a PDF that hold exactly what was composed. */
const faithfulPress: Press = async ({ forme, fonts }) => ({
  painted: paintedAsComposed(forme, fonts),
  pdf: pdfAsComposed(forme, fonts),
  ink: inkAsComposed(forme),
});

export async function composeCase(
  one: SuiteCase,
  texts = pageFiles(one),
): Promise<Outcome<Composed>> {
  const name = one.template ?? 'card';
  const template = await suiteTemplate(name);
  const files = await caseFiles(one, texts);
  const { value, findings: found } = await readCase(files, template);
  if (value === null) return { value: null, findings: found };
  const whole = await suiteFonts(name);
  const fonts = one.tamper?.font === undefined ? whole : fontsWithout(whole, one.tamper.font);
  const placed = await placeCase(value, template, fonts, files, one.place === true);
  const [page, read] = [need(placed), [...found, ...placed.findings]];
  const { value: set, findings } = await composeForme(page, template, fonts, files);
  if (set === null) return { value: null, findings: [...read, ...findings] };
  const forme = tamperWith(set, one.tamper?.forme ?? []);
  return { value: { page, template, fonts, forme }, findings: [...read, ...findings] };
}

/** Everything that is found on the page of a case, from reading to the proof. */
export async function tryCase(one: SuiteCase, press: Press = faithfulPress): Promise<Tried> {
  const { value: composed, findings: before } = await composeCase(one);
  if (composed === null) return { forme: null, findings: before, skipped: [] };
  const pressed = await press(composed);
  const painted = tamperWith(pressed.painted, one.tamper?.painted ?? []);
  const pdf = tamperWith(pressed.pdf, one.tamper?.pdf ?? []);
  const { findings, skipped } = checkPage({ ...composed, painted, pdf, ink: pressed.ink });
  const all = oneFindingAFault(sortFindings([...before, ...findings]));
  return { forme: composed.forme, findings: all, skipped };
}

const show = ({ rule, message, origin }: Finding): string =>
  `${rule}: ${message}${origin === null ? '' : ` (${placeOf(origin)})`}`;

const placeOf = ({ file, line, column }: NonNullable<Finding['origin']>): string =>
  `${file.replace(/^.*\/case\//u, '')}:${line}:${column}`;

const answers = (finding: Finding, wanted: Exclude<Expectation, string>): boolean =>
  finding.rule === wanted.rule &&
  (wanted.says === undefined || finding.message.includes(wanted.says)) &&
  (wanted.help === undefined || finding.help?.includes(wanted.help) === true) &&
  (wanted.origin === undefined ||
    (finding.origin !== null && placeOf(finding.origin) === wanted.origin)) &&
  (wanted.line === undefined || finding.place?.line === wanted.line);

/** Exactly the expected rules spoke, each somewhere, and none was left out. */
export function expectVerdict(one: SuiteCase, { findings, skipped }: Tried): void {
  const wanted = expectedRules(one);
  const aside = new Set(besides(one).filter((rule) => !wanted.includes(rule)));
  const counted = findings.filter((finding) => !aside.has(finding.rule));
  const shown = counted.map(show).join('\n');
  expect([...new Set(counted.map(({ rule }) => rule))].sort(), shown).toEqual(wanted);
  if (isCounted(one))
    expect(counted, shown).toHaveLength(one.expect === 'clean' ? 0 : one.expect.length);
  for (const entry of one.expect === 'clean' ? [] : one.expect) {
    if (typeof entry === 'string') continue;
    const answered = counted.some((finding) => answers(finding, entry));
    expect(answered, `${JSON.stringify(entry)} in\n${shown}`).toBe(true);
  }
  for (const finding of findings) expect(finding.place ?? finding.origin, shown).not.toBeNull();
  expect(skipped).toEqual([]);
}
