/** Random page folders in; the laws that each breaks on its way from its files to a forme, and back from the pins that make-up wrote, out. */
import { checkPage } from '../../src/check/run.ts';
import type { Finding } from '../../src/diagnostic.ts';
import { type House, openHouse } from '../../src/house.ts';
import type { Composed, Placing } from '../../src/model/built.ts';
import { NO_EVIDENCE } from '../../src/model/evidence.ts';
import type { Forme } from '../../src/model/forme.ts';
import type { Page } from '../../src/model/page.ts';
import { visible } from '../../src/model/text.ts';
import { composeForme } from '../../src/pipeline.ts';
import { writePins } from '../../src/read/rewrite/write-pins.ts';
import type { Workspace } from '../../src/workspace.ts';
import { caseWorkspace } from './case-workspace.ts';
import type { WrittenFolder } from './random-folder.ts';

type Files = Readonly<Record<string, string>>;

/** Errors that say that the copy does not fit: the page is as it should be, and its author is asked to change it. */
const OF_COPY: ReadonlySet<string> = new Set([
  'long-page',
  'overset-text',
  'unplaced-story',
  'advert-without-room',
  'unplaced-text',
]);

/** Errors that a place by hand may bring: its author asked for it. */
const OF_PINS: ReadonlySet<string> = new Set([
  'unfit-module',
  'long-module',
  'unplaced-figure',
  'head-too-long',
  'head-too-deep',
  'parted-page',
  'outside-live-area',
]);

interface Set {
  readonly value: Composed;
  readonly findings: readonly Finding[];
}

/** Faces and templates are opened once; each page has a folder of its own in memory. */
export function pageLaws(): (folder: WrittenFolder) => Promise<string[]> {
  let folders = 0;
  let current: Workspace = caseWorkspace('/memory', new Map());
  const workspace = new Proxy({} as Workspace, { get: (_, key) => Reflect.get(current, key) });
  const house: House = openHouse({ workspace });
  const set = async (files: Files, place: Placing): Promise<Set> => {
    folders += 1;
    const path = `/memory/${folders}/page`;
    current = caseWorkspace(path, new Map(Object.entries(files)));
    const { value, findings } = await composeForme(house, path, { template: null, place });
    if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
    const found = checkPage({ ...NO_EVIDENCE, ...value }).findings;
    return { value, findings: [...findings, ...found] };
  };
  return async (folder) => {
    try {
      const page = await set(folder.files, 'rest');
      return [
        ...brokenRules(folder, page),
        ...lostCopy(folder, page.value),
        ...(await differences(folder, page, set)),
      ];
    } catch (error) {
      return [`exception: ${error instanceof Error ? error.stack : error}`];
    }
  };
}

const brokenRules = ({ pinned }: WrittenFolder, { findings }: Set): string[] =>
  findings
    .filter(({ severity, rule }) => severity === 'error' && !OF_COPY.has(rule))
    .filter(({ rule }) => pinned.length === 0 || !OF_PINS.has(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);

/** Every visible character of a story is set, left over, or named as one that has no place. */
function lostCopy({ copy, decks, template }: WrittenFolder, { page, forme }: Composed): string[] {
  const noPlace = new Set(forme.unplaced.stories);
  const partly = new Set(forme.unplaced.texts.map(({ story }) => story));
  return page.stories.flatMap(({ id, advert }) => {
    // The house prints a word over an advert.
    if (noPlace.has(id) || partly.has(id) || advert !== null) return [];
    const wanted = lettersOf(copy.get(id) ?? '');
    const found = lettersOf(printed(forme, id) + leftOut(page, template, id, decks.get(id) ?? ''));
    return wanted === found
      ? []
      : [`lost copy: \`${id}\` has ${found.length} of ${wanted.length} characters`];
  });
}

/** In one order; the marker that layout puts before a caption is not the author's. */
const lettersOf = (text: string): string =>
  [...visible(text).replace(/[▲▼◀▶]/gu, '')].sort().join('');

function printed({ stories, overset }: Forme, id: string): string {
  const parts = stories.flatMap((story) => (story.id === id ? story.parts : []));
  const lines = parts.flatMap((part) => part.lines);
  const set = lines.flatMap(({ runs }) => runs.map(({ text }) => text));
  const left = overset.filter(({ ref }) => ref.story === id).map(({ text }) => text);
  return [...set, ...left].join('');
}

/** What was offered, and is named by `left-out`: the deck is gone from the page that is printed, blocks keep their places. */
function leftOut({ stories, pins }: Page, template: string, id: string, deck: string): string {
  const story = stories.find((one) => one.id === id);
  const omit = pins[template]?.[id]?.omit ?? [];
  const blocks = story?.body.map((one) => (one.kind === 'left-out' ? one.text.text : '')) ?? [];
  return (omit.some(({ field }) => field === 'deck') ? deck : '') + blocks.join('');
}

/** The pins that make-up chose, written into page.yaml and read again, set the same page. */
async function differences(
  { template, files }: WrittenFolder,
  { value: { page, forme } }: Set,
  set: (files: Files, place: Placing) => Promise<Set>,
): Promise<string[]> {
  const own = Object.entries(page.pins[template] ?? {});
  const pins = new Map(own.flatMap(([id, one]) => (one === null ? [] : [[id, one]])));
  const order = page.stories.map(({ id }) => id);
  const written = writePins('page.yaml', files['page.yaml'] ?? '', { template, pins, order });
  if (written.value === null)
    return written.findings.map(({ rule, message }) => `${rule}: ${message}`);
  const again = await set({ ...files, 'page.yaml': written.value }, 'none');
  return spelled(again.value.forme) === spelled(forme)
    ? []
    : ['other layout: the pins that make-up wrote set another page'];
}

/** Where a thing is written in the files is no part of the page. */
const spelled = (forme: Forme): string =>
  JSON.stringify(forme, (key, value) => (key === 'origin' ? null : value));
