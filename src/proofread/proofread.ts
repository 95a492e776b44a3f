/** Proofreading 校對: a page and its template in; the page, corrected where the house says so, and its misprints out. */
import { collect, type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Filler, Page, Story } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import type { Repair } from '../model/typography/misprints.ts';
import { withAdvertWords } from './advert-words.ts';
import { correct, withoutClashes } from './correct.ts';
import type { CopyText, Misprint } from './misprint.ts';
import { CORRECTED, mixedUsage, onceAStory, reportedOnce, waysIn } from './mixed-usage.ts';
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
  const readerOf = readersFor(template, findings);
  const lines = withPageLines(page, template.direction, readerOf(new Set()));
  const stories = page.stories.map((story) => proofreadStory(story, template, findings));
  const proof = isRepairing(template) ? { ...lines, stories } : page;
  return { value: withAdvertWords(withFillers(proof, template, findings), template), findings };
}

type ReaderOf = (ways: Ways) => Reader;

const readersFor =
  (template: Template, findings: Finding[]): ReaderOf =>
  (ways) =>
  (copy, next) => {
    const repairs = template.houseStyles[copy.lang]?.repair ?? [];
    const { rich, found } = readText(copy, next, ways, repairs);
    // In a language that the house does not set, its quotes are no fault of their own.
    const isSet = template.houseStyles[copy.lang] !== undefined;
    collect(findings, isSet ? found : found.filter(({ rule }) => rule !== 'foreign-quotes'));
    return rich;
  };

function proofreadStory(story: Story, template: Template, findings: Finding[]): Story {
  const own: Finding[] = [];
  const reader = readersFor(template, own)(waysIn(textsOf(story, template)));
  const read = withCopy(story, template.direction, reader);
  collect(findings, onceAStory(own));
  return read;
}

const isRepairing = ({ houseStyles }: Template): boolean =>
  Object.values(houseStyles).some(({ repair }) => repair.length > 0);

/** Fillers that have pins are stories of the page; what is found in the others counts only if make-up takes them. */
function withFillers(page: Page, template: Template, findings: Finding[]): Page {
  if (page.fillers.length === 0) return page;
  const pins = page.pins[template.id] ?? {};
  const isPinned = ({ story }: Filler): boolean => Object.hasOwn(pins, story.id);
  const fillers = page.fillers.map((filler): Filler => {
    const own = [...filler.findings];
    const read = proofreadStory(filler.story, template, own);
    return { story: isRepairing(template) ? read : filler.story, findings: own };
  });
  const pinned = fillers.filter(isPinned);
  for (const one of pinned) collect(findings, one.findings);
  return { ...page, stories: [...page.stories, ...pinned.map(({ story }) => story)], fillers };
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
  return {
    value: read.map(({ rich }) => rich),
    findings: onceAStory(read.flatMap(({ found }) => found)),
  };
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
    return finding(rule, 'info', `${message}${CORRECTED}`, {
      help: `the house style of ${lang} corrects \`${rule}\``,
      origin,
    });
  const help =
    edits.length === 0
      ? 'look at the copy'
      : `correct it, or have the house do so: \`repair: [${rule}]\` under \`languages\`, \`${lang}\` of a template of your own`;
  return finding(rule, severity, message, { help, origin });
}
