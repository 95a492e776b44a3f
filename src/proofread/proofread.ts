/** Proofreading 校對: a page and its template in; the page, corrected where the house says so, and its misprints out. */
import { collect, type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Page, Story } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import type { Repair } from '../model/typography/misprints.ts';
import { correct, withoutClashes } from './correct.ts';
import type { CopyText, Misprint } from './misprint.ts';
import { mixedUsage } from './mixed-usage.ts';
import { type Reader, withCopy, withPageLines } from './page-copy.ts';
import { asciiPairs, foreignQuotes, strayMarks } from './paired-marks.ts';
import { patternMisprints } from './patterns.ts';

/** A house that has nothing corrected gets the very page that was read. */
export function proofread(
  page: Page,
  template: Template,
): Outcome<Page> & { readonly value: Page } {
  const findings: Finding[] = [];
  const repairsOf = ({ lang }: CopyText) => template.houseStyles[lang]?.repair ?? [];
  const reader =
    (story: readonly CopyText[]): Reader =>
    (copy, next) => {
      const { rich, found } = readText(copy, next, story, repairsOf(copy));
      collect(findings, found);
      return rich;
    };
  const lines = withPageLines(page, template.direction, reader([]));
  const stories = page.stories.map((story) =>
    withCopy(story, template.direction, reader(textsOf(story, template))),
  );
  const repairs = Object.values(template.houseStyles).some(({ repair }) => repair.length > 0);
  return { value: repairs ? { ...lines, stories } : page, findings };
}

/** Copy of no page: paragraphs that follow one another, and what the house corrects in them. */
export function proofreadParagraphs(
  paragraphs: readonly CopyText[],
  repairs: readonly Repair[],
): Outcome<readonly RichText[]> & { readonly value: readonly RichText[] } {
  const read = paragraphs.map((copy, at) =>
    readText(copy, paragraphs[at + 1]?.rich.text ?? null, paragraphs, repairs),
  );
  return { value: read.map(({ rich }) => rich), findings: read.flatMap(({ found }) => found) };
}

function textsOf(story: Story, { direction }: Template): CopyText[] {
  const texts: CopyText[] = [];
  withCopy(story, direction, (copy) => {
    texts.push(copy);
    return copy.rich;
  });
  return texts;
}

function readText(
  copy: CopyText,
  next: string | null,
  story: readonly CopyText[],
  repairs: readonly string[],
) {
  const misprints = inOrder([
    ...patternMisprints(copy),
    ...asciiPairs(copy),
    ...foreignQuotes(copy),
    ...mixedUsage(copy, story),
    ...strayMarks(copy, next),
  ]);
  const wanted = misprints.filter(({ rule }) => repairs.includes(rule));
  const done = new Set(withoutClashes(wanted.flatMap(({ edits }) => edits)));
  const isDone = ({ edits }: Misprint) => edits.length > 0 && edits.every((edit) => done.has(edit));
  const repaired = wanted.filter(isDone);
  return {
    rich: correct(
      copy.rich,
      repaired.flatMap(({ edits }) => edits),
    ),
    found: misprints.map((one) => findingOf(one, copy, repaired.includes(one))),
  };
}

const inOrder = (misprints: readonly Misprint[]): Misprint[] =>
  misprints.toSorted((a, b) => a.from - b.from);

/** A repair is told, from what to what, so that nothing changes in silence. */
function findingOf(one: Misprint, { rich, lang }: CopyText, repaired: boolean): Finding {
  const origin = originAt(rich, one.from, one.to);
  const { rule, message, severity } = one;
  if (repaired)
    return finding(rule, 'info', `${message}; corrected`, {
      help: `the house style of ${lang} corrects \`${rule}\``,
      origin,
    });
  const help =
    one.edits.length === 0
      ? 'look at the copy'
      : `correct it, or have the house do so: \`repair: [${rule}]\``;
  return finding(rule, severity, message, { help, origin });
}
