/** A story and the template in; about how many lines it takes in a column of the page, before it has a place, out. */
import type { Story } from '../../model/page.ts';
import type { Template } from '../../model/template.ts';
import { joinTexts, type RichText } from '../../model/text.ts';
import { kindOf } from '../../model/typography/unicode.ts';

export interface StoryLength {
  readonly lines: number;
  /** Cells per line 每行字數 of the column. */
  readonly cells: number;
}

/** Null where the template says nothing of its role, or where it has no text. */
export function storyLength(story: Story, template: Template): StoryLength | null {
  const role = template.roles[story.role];
  const style = template.styles[role?.body ?? ''];
  if (role === undefined || style === undefined) return null;
  const cells = Math.floor(template.grid.measure / style.size);
  const body = story.body.filter(({ kind }) => kind !== 'left-out');
  const texts = body.map((block) =>
    block.kind === 'item' ? joinTexts([...block.head, block.text]) : block.text,
  );
  const paragraphs = [...story.lead, ...texts];
  const lines = paragraphs.reduce((sum, one) => sum + linesOf(one, cells), 0);
  return lines === 0 ? null : { lines, cells };
}

/** An indent of two cells, and half a cell for a letter: near enough to make room for it. */
const INDENT = 2;

const linesOf = ({ text }: RichText, cells: number): number =>
  text === '' ? 0 : Math.ceil((INDENT + cellsOf(text)) / cells);

function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    const { width } = kindOf(character.codePointAt(0) ?? 0);
    cells += width === 'N' || width === 'Na' || width === 'H' ? 0.5 : 1;
  }
  return cells;
}
