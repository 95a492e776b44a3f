/** Proofreading 校對: a page and its template in; the page, corrected where the house says so, and its misprints out. */
import { collect, type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Page, Story } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import type { Repair } from '../model/typography/misprints.ts';
import { withAdvertWords } from './advert-words.ts';
import { correct, withoutClashes } from './correct.ts';
import type { CopyText, Misprint } from './misprint.ts';
import { mixedUsage, reportedOnce, waysIn } from './mixed-usage.ts';
import { ownCopy } from './own-copy.ts';
import { type Reader, withCopy, withPageLines } from './page-copy.ts';
import { asciiPairs, foreignQuotes, strayMarks } from './paired-marks.ts';
import { patternMisprints } from './patterns.ts';

type Ways = ReturnType<typeof waysIn>;

/** A house that has nothing corrected gets the very page that was read. */
export function proofread(
  page: Page,
  template: Template,
): Outcome<Page> & { readonly value: Page } {
  const findings: Finding[] = [];
  const repairsOf = ({ lang }: CopyText) => template.houseStyles[lang]?.repair ?? [];
  const reader =
    (ways: Ways): Reader =>
    (copy, next) => {
      const { rich, found } = readText(copy, next, ways, repairsOf(copy));
      // In a language that the house does not set, its quotes are no fault of their own.
      const isSet = template.houseStyles[copy.lang] !== undefined;
      collect(findings, isSet ? found : found.filter(({ rule }) => rule !== 'foreign-quotes'));
      return rich;
    };
  const lines = withPageLines(page, template.direction, reader(new Set()));
  const stories = page.stories.map((story) =>
    withCopy(story, template.direction, reader(waysIn(textsOf(story, template)))),
  );
  const repairs = Object.values(template.houseStyles).some(({ repair }) => repair.length > 0);
  const proof = repairs ? { ...lines, stories } : page;
  return { value: withAdvertWords(proof, template), findings };
}

/** Copy of no page: paragraphs that follow one another, and what the house corrects in them. */
export function proofreadParagraphs(
  paragraphs: readonly CopyText[],
  repairs: readonly Repair[],
): Outcome<readonly RichText[]> & { readonly value: readonly RichText[] } {
  const ways = waysIn(paragraphs.map(ownCopy));
  const read = paragraphs.map((copy, at) =>
    readText(copy, paragraphs[at + 1]?.rich.text ?? null, ways, repairs),
  );
  return { value: read.map(({ rich }) => rich), findings: read.flatMap(({ found }) => found) };
}

function textsOf(story: Story, { direction }: Template): CopyText[] {
  const texts: CopyText[] = [];
  withCopy(story, direction, (copy) => {
    texts.push(ownCopy(copy));
    return copy.rich;
  });
  return texts;
}

function readText(
  copy: CopyText,
  next: string | null,
  ways: Ways,
  repairs: readonly string[],
): { readonly rich: RichText; readonly found: readonly Finding[] } {
  const misprints = reportedOnce(misprintsIn(ownCopy(copy), next, ways), repairs);
  const wanted = misprints.filter(({ rule }) => repairs.includes(rule));
  const done = new Set(withoutClashes(wanted.flatMap(({ edits }) => edits)));
  const isDone = ({ edits }: Misprint) => edits.length > 0 && edits.every((edit) => done.has(edit));
  const repaired = new Set(wanted.filter(isDone));
  return {
    rich: correct(
      copy.rich,
      [...repaired].flatMap(({ edits }) => edits),
    ),
    found: findingsOf(misprints, copy, repaired),
  };
}

const misprintsIn = (copy: CopyText, next: string | null, ways: Ways): readonly Misprint[] =>
  inOrder([
    ...patternMisprints(copy),
    ...asciiPairs(copy),
    ...foreignQuotes(copy),
    ...mixedUsage(copy, ways),
    ...strayMarks(copy, next),
  ]);

const inOrder = (misprints: readonly Misprint[]): Misprint[] =>
  misprints.toSorted((a, b) => a.from - b.from);

function findingsOf(
  misprints: readonly Misprint[],
  { rich, lang }: CopyText,
  repaired: ReadonlySet<Misprint>,
): Finding[] {
  return misprints.map((one) =>
    findingOf(one, lang, repaired.has(one), originAt(rich, one.from, one.to)),
  );
}

/** A repair is reported, from what to what, so that nothing changes in silence. */
function findingOf(
  { rule, message, severity, edits }: Misprint,
  lang: CopyText['lang'],
  repaired: boolean,
  origin: Finding['origin'],
): Finding {
  if (repaired)
    return finding(rule, 'info', `${message}; corrected`, {
      help: `the house style of ${lang} corrects \`${rule}\``,
      origin,
    });
  const help =
    edits.length === 0
      ? 'look at the copy'
      : `correct it, or have the house do so: \`repair: [${rule}]\` under \`languages\`, \`${lang}\` of a template of your own`;
  return finding(rule, severity, message, { help, origin });
}
