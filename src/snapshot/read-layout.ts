/** A layout's text in, its rows as nouns out. Reads any text: what no layout has is kept as foreign. */
import type { Direction } from '../model/font.ts';
import type { Layout, LayoutFrame, LayoutShape, LayoutStory } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { type OpenPart, openPart, partOf, takeRow } from './read-part.ts';
import { areaIn, lineArea, plainRow } from './read-row.ts';

type Section = 'facts' | 'story' | 'shapes' | 'overset';

interface OpenStory {
  readonly id: string | null;
  readonly heading: LayoutRow;
  readonly frames: LayoutFrame[];
  readonly parts: OpenPart[];
}

interface Reading {
  section: Section;
  readonly facts: LayoutRow[];
  readonly stories: OpenStory[];
  readonly shapes: LayoutShape[];
  readonly overset: LayoutRow[];
  readonly foreign: LayoutRow[];
}

export function readLayout(text: string): Layout {
  const reading: Reading = {
    section: 'facts',
    facts: [],
    stories: [],
    shapes: [],
    overset: [],
    foreign: [],
  };
  for (const written of text.split(/\r?\n/)) {
    if (written.trim() !== '') readRow(reading, written);
  }
  const { facts, stories, shapes, overset, foreign } = reading;
  return { ...headOf(facts), facts, stories: stories.map(storyOf), shapes, overset, foreign };
}

const storyOf = ({ parts, ...story }: OpenStory): LayoutStory => ({
  ...story,
  parts: parts.map(partOf),
});

function headOf(
  facts: readonly LayoutRow[],
): Pick<Layout, 'page' | 'title' | 'template' | 'sheet'> {
  const fact = (name: string): string => factOf(facts, name);
  return {
    page: fact('page'),
    title: fact('title'),
    template: fact('template').split(',')[0] ?? '',
    sheet: areaIn(fact('sheet')),
  };
}

function factOf(facts: readonly LayoutRow[], name: string): string {
  const row = facts.find(({ text }) => text.startsWith(`${name} `));
  return row === undefined ? '' : row.text.slice(name.length).trim();
}

function readRow(reading: Reading, written: string): void {
  const text = written.trimStart();
  const depth = written.length - text.length;
  if (depth === 0) openSection(reading, text);
  else if (reading.section === 'story') readInStory(reading, text, depth);
  else if (reading.section === 'shapes') reading.shapes.push(shapeOf(text));
  else if (reading.section === 'overset') reading.overset.push(plainRow(text));
  else reading.foreign.push(plainRow(text));
}

function openSection(reading: Reading, text: string): void {
  const story = /^story (\S+) {2}/.exec(text)?.[1] ?? null;
  if (story !== null || text === 'furniture') {
    reading.section = 'story';
    reading.stories.push({ id: story, heading: plainRow(text), frames: [], parts: [] });
  } else if (text === 'shapes' || text === 'overset') reading.section = text;
  else if (reading.section === 'facts') reading.facts.push(plainRow(text));
  else reading.foreign.push(plainRow(text));
}

function readInStory(reading: Reading, text: string, depth: number): void {
  const story = reading.stories.at(-1);
  const frame = depth === 2 ? /^frame (\S+) {2}/.exec(text)?.[1] : undefined;
  if (story === undefined) reading.foreign.push(plainRow(text));
  else if (frame !== undefined) {
    story.frames.push({ id: frame, row: plainRow(text), area: areaIn(text) });
  } else if (depth === 2) story.parts.push(openPart(text, directionOf(reading.facts)));
  else if (!takeRow(story.parts.at(-1), text)) reading.foreign.push(plainRow(text));
}

const directionOf = (facts: readonly LayoutRow[]): Direction =>
  factOf(facts, 'template').endsWith(', vertical') ? 'vertical' : 'horizontal';

function shapeOf(text: string): LayoutShape {
  const kind = /^\S+/.exec(text)?.[0] ?? '';
  const area = kind === 'rule' || kind === 'wave' ? lineArea(text) : areaIn(text);
  return { kind, row: plainRow(text), of: / {2}(\S+)$/.exec(text)?.[1] ?? '', area };
}
