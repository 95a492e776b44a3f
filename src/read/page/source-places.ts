/** `sources.json` of a page folder in, where its texts stood in the source out: of those that are still as they were read. */
import { type SourceEntry, sourcesFile } from '../../model/files/sources-file.ts';
import type { Page, Story } from '../../model/page.ts';
import type { SourcePlace } from '../../model/source-place.ts';
import type { RichText } from '../../model/text.ts';
import { verseOf } from '../../model/verse.ts';
import { textHash } from '../../notation/text-hash.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { pathIn } from '../source/read-source.ts';

/** No person writes the file: where it is not as it was made, it says nothing. */
export async function readSources(
  workspace: Workspace,
  folder: string,
): Promise<readonly SourceEntry[]> {
  const raw = await workspace.readText(pathIn(folder, 'sources.json'), folder);
  if (raw === null || isUnreadable(raw)) return [];
  return sourcesFile.safeParse(parsed(raw)).data ?? [];
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

/** `stories`: as they were read, each by itself. */
export function sourcePlaces(
  entries: readonly SourceEntry[],
  page: Pick<Page, 'paper' | 'section' | 'label' | 'credits'>,
  stories: readonly Story[],
): SourcePlace[] {
  if (entries.length === 0) return [];
  const known = byText(entries);
  return [...pageTexts(page), ...stories.flatMap(storyTexts)].flatMap((one) => {
    const same = known.get(keyOf(one.story, textHash(one.text.text))) ?? [];
    const entry =
      same.find(({ field, index }) => field === one.field && index === one.index) ??
      same.find(({ field }) => field === one.field);
    return entry === undefined ? [] : placesOf(one.text, entry);
  });
}

/** A paragraph that was moved within its story is still the one that was read. */
function byText(entries: readonly SourceEntry[]): ReadonlyMap<string, readonly SourceEntry[]> {
  const known = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.story, entry.textHash);
    known.set(key, [...(known.get(key) ?? []), entry]);
  }
  return known;
}

const keyOf = (story: string | null, hash: string): string => `${hash} ${story ?? ''}`;

function placesOf({ origins }: RichText, { file, lines }: SourceEntry): SourcePlace[] {
  const stretches = lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const source = `${file}:${stretches.join(', ')}`;
  const files = new Map(origins.map((run) => [`${run.line} ${run.file}`, run]));
  return [...files.values()].map((run) => ({ file: run.file, line: run.line, source }));
}

interface Text {
  readonly story: string | null;
  readonly field: string;
  readonly index: number;
  readonly text: RichText;
}

const each = (story: string | null, field: string, texts: readonly (RichText | null)[]): Text[] =>
  texts.flatMap((text, index) => (text === null ? [] : [{ story, field, index, text }]));

const pageTexts = (page: Pick<Page, 'paper' | 'section' | 'label' | 'credits'>): Text[] => [
  ...each(null, 'paper', [page.paper]),
  ...each(null, 'section', [page.section]),
  ...each(null, 'label', [page.label]),
  ...each(null, 'credits', page.credits),
];

const storyTexts = (story: Story): Text[] => [
  ...each(story.id, 'label', [story.label]),
  ...each(story.id, 'kicker', story.kicker),
  ...each(story.id, 'headline', story.headline),
  ...each(story.id, 'deck', story.deck),
  ...each(story.id, 'lead', story.lead),
  ...each(story.id, 'dateline', [story.dateline]),
  ...each(story.id, 'byline', [story.byline]),
  ...story.body.flatMap((block, index): Text[] => {
    if (block.kind !== 'quote')
      return [{ story: story.id, field: 'body', index, text: block.text }];
    const head = verseOf(block.head);
    return [
      { story: story.id, field: 'quote-head', index, text: head },
      { story: story.id, field: 'quote', index, text: block.text },
    ];
  }),
  ...each(
    story.id,
    'caption',
    story.figures.map(({ caption }) => caption),
  ),
  ...each(
    story.id,
    'credit',
    story.figures.map(({ credit }) => credit),
  ),
  ...each(story.id, 'source', [story.source]),
];
