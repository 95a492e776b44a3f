/** The text of a dump in, a manuscript out. */
import type { Manuscript } from '../../model/manuscript.ts';
import type { Owner } from './belonging.ts';
import { blocksOf } from './blocks.ts';
import { dealSegments } from './deal.ts';
import { headDoubts, lineDoubts, questionsFrom } from './doubts.ts';
import { readDump } from './dump-lines.ts';
import { languageOf } from './lang.ts';
import { parallelHeads } from './parallel-heads.ts';
import { printedFrames } from './printed-frames.ts';
import { type ReadLines, readLines } from './read-lines.ts';
import { inOrder } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { storyOf } from './stories.ts';

/** There is text in it. */
export function ingestDump(text: string): Manuscript {
  const read = readLines(readDump(text).lines);
  const blocks = blocksOf(read.lines);
  const deal = dealSegments(
    segmentsOf(blocks, parallelHeads(blocks), blanksPart(read)),
    blanksTell(read),
  );
  const named = inOrder(deal.stories);
  const ownerName = (owner: Owner): string => {
    if (owner.kind === 'section') return 'section';
    return named.find(({ story }) => story === deal.stories[owner.body])?.name.id ?? '';
  };
  const { section, credits } = deal;
  return {
    sheet: { paper: null, date: null, label: null, section, credits, lang: languageOf(text) },
    stories: named.map(({ story, name }) => storyOf(story, name)),
    geometry: named
      .flatMap(({ story: { body }, name: { id } }) => [
        printedFrames(id, 'lead', body.lead),
        printedFrames(id, 'body', body.copy),
      ])
      .filter((frames) => frames !== null),
    questions: questionsFrom([
      ...headDoubts(deal.units, deal.owners, ownerName),
      ...lineDoubts(read.lines),
    ]),
    dropped: [],
  };
}

/** Whether blank lines part objects; in some dumps they stand nowhere, in others everywhere. */
const blanksTell = ({ dialect: { blank } }: ReadLines): boolean =>
  blank.object > 0.2 && blank.on < 0.5;

/** Editors put a blank line between paragraphs too, and around crossheads. */
const blanksPart = (read: ReadLines): boolean =>
  blanksTell(read) && read.dialect.blank.paragraph < 0.95;
