/** A forme in, its layout as text out: one line per frame, line of type, picture, rule and box, made for reading in a diff. */
import type { Direction } from '../model/font.ts';
import type {
  Forme,
  FormeFrame,
  FormeLine,
  FormePart,
  FormePicture,
  FormeStory,
  Shape,
} from '../model/forme.ts';
import type { Overset } from '../model/overset.ts';
import { countCodePoints } from '../model/text.ts';
import { typeSize } from '../model/type-size.ts';
import { adjustmentsOf, type Fount, fountOf } from './adjustments.ts';
import { cells, millimetres, place, points, rectangle } from './measures.ts';

/** Names of styles and colours are left out: neither moves anything. */
export function describeForme(forme: Forme): string {
  const sections = [
    pageFacts(forme),
    section(
      'furniture',
      forme.furniture.flatMap((part) => partLines(part, forme.direction)),
    ),
    ...forme.stories.map((story) => storySection(story, forme)),
    section('shapes', forme.shapes.map(shapeLine)),
    section('overset', forme.overset.map(oversetLine)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map(joined)
    .join('\n');
}

const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

function pageFacts(forme: Forme): string[] {
  const { grid } = forme;
  const columns = grid.columns.map(({ start, end }) => `${millimetres(start)}–${millimetres(end)}`);
  return [
    '# lengths in mm from the top left of the trim; line lengths in cells of their type',
    `page     ${forme.page}`,
    `title    ${forme.title}`,
    `author   ${forme.author}`,
    `date     ${forme.date}`,
    `template ${forme.template}, ${forme.lang}, ${forme.direction}`,
    `sheet    ${rectangle(forme.sheet)}`,
    `live     ${rectangle(forme.live)}`,
    `grid     ${grid.lines} lines of ${millimetres(grid.pitch)} from ${millimetres(grid.origin)}`,
    `columns  ${columns.join('  ')}`,
  ];
}

function storySection(story: FormeStory, { frames, direction }: Forme): string[] {
  const own = frames.filter((frame) => frame.story === story.id);
  return section(`story ${story.id}  ${story.role}, ${story.lang}  ${rectangle(story.rect)}`, [
    ...own.map(frameLine),
    ...story.parts.flatMap((part) => partLines(part, direction)),
  ]);
}

const frameLine = (frame: FormeFrame): string =>
  `frame ${frame.id}  ${rectangle(frame.rect)}  ${frame.filled} of ${frame.capacity} lines`;

function partLines(part: FormePart, direction: Direction): string[] {
  const fount = fountOf(part.lines);
  const type = fount === null ? '' : `  ${fount.face} ${points(fount.size)}`;
  return [
    `${part.id}  ${part.role}${type}${otherDirection(part, direction)}`,
    ...indented(part.picture === null ? [] : [pictureLine(part.picture)]),
    ...indented(typeLines(part.lines, fount)),
    ...indented(annotationLines(part.annotations)),
  ];
}

/** A horizontal head over vertical columns, 橫標直排, says so. */
function otherDirection({ lines }: FormePart, page: Direction): string {
  const own = lines[0]?.direction ?? page;
  return own === page ? '' : `  ${own}`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function typeLines(lines: readonly FormeLine[], fount: Fount | null): string[] {
  let frame: string | null = null;
  return lines.flatMap((line) => {
    const enters = line.frame !== null && line.frame !== frame;
    frame = line.frame;
    return [...(enters ? [`in ${line.frame}`] : []), typeLine(line, fount)];
  });
}

/** `ruby` and `zhuyin`, each measured against its own fount. */
function annotationLines(lines: readonly FormeLine[]): string[] {
  const founts = new Map<string, Fount | null>();
  for (const { style } of lines) {
    if (!founts.has(style)) founts.set(style, fountOf(lines.filter((one) => one.style === style)));
  }
  return lines.map((line) => `${line.style} ${typeLine(line, founts.get(line.style) ?? null)}`);
}

function typeLine(line: FormeLine, fount: Fount | null): string {
  const across = line.direction === 'vertical';
  const x = across ? line.rect.x : line.rect.x + line.start;
  const y = across ? line.rect.y + line.start : line.rect.y;
  const text = line.runs.map((run) => run.text).join('');
  const done = fount === null ? [] : adjustmentsOf(line, fount);
  const adjusted = done.length === 0 ? '' : `  {${done.join('; ')}}`;
  return `${place(x as typeof line.start, y as typeof line.start)} ${cells(line.length, typeSize(line)).padStart(5)}  ${text}${adjusted}`;
}

function pictureLine(picture: FormePicture): string {
  const { x, y } = picture.focus;
  const focus = x === 0.5 && y === 0.5 ? '' : `  focus ${x} ${y}`;
  return `${rectangle(picture.rect)}  ${picture.image}${focus}`;
}

function shapeLine(shape: Shape): string {
  switch (shape.kind) {
    case 'rule':
      return `rule ${place(shape.x1, shape.y1)} – ${place(shape.x2, shape.y2)}  ${millimetres(shape.weight)}  ${shape.of}`;
    case 'box': {
      const fill = shape.fill === null ? '' : '  tint';
      const stroke = shape.stroke === null ? '' : `  keyline ${millimetres(shape.weight)}`;
      return `box  ${rectangle(shape.rect)}${fill}${stroke}  ${shape.of}`;
    }
    case 'wave':
      return `wave ${place(shape.x1, shape.y1)} – ${place(shape.x2, shape.y2)}  ${millimetres(shape.weight)}  ${shape.of}`;
    case 'dot':
      return `dot  ${place(shape.x, shape.y)}  ${millimetres(shape.radius)}  ${shape.of}`;
  }
}

function oversetLine({ ref, text, lines }: Overset): string {
  // Half a surrogate pair cannot be written as UTF-8, and would never compare as equal again.
  const beginning = [...text].slice(0, 20).join('').replaceAll('\n', ' ');
  return `${ref.story}.${ref.field}.${ref.index}  ${countCodePoints(text)} characters, ${lines} lines: ${beginning}`;
}
