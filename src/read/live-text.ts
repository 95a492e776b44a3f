/** A picture in; type that it sets by itself, as an SVG can, out as a finding: such type is in no face of ours, and in no forme. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Picture } from '../model/evidence.ts';
import { originOf, type SourceText, sourceText } from './source-text.ts';

/** One finding a picture, at the first text; the browser would set it in a font of the machine. */
export function liveText(folder: string, { image, type, bytes }: Picture): Finding[] {
  if (type !== 'image/svg+xml') return [];
  const source = sourceText(`${folder}/${image}`, new TextDecoder().decode(bytes));
  const found = textsIn(source);
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : `, ${found.length} in all`;
  const message = `\`${image}\` holds live text: \`<${first.name}>\`${more}`;
  return [
    finding('live-text-in-picture', 'error', message, {
      help: 'convert its text to outlines in the drawing program',
      origin: originOf(source, first.at, first.at + first.name.length + 1),
    }),
  ];
}

interface LiveText {
  readonly name: string;
  /** Offset of its `<`. */
  readonly at: number;
}

const ELEMENT = /<((?:svg:)?(?:text|foreignObject))(?=[\s>])[^>]*(?<!\/)>(.*?)<\/\1\s*>/gsu;

/** Elements of text that hold a character; an empty one paints nothing. */
const textsIn = ({ text }: SourceText): LiveText[] =>
  [...withoutComments(text).matchAll(ELEMENT)].flatMap(
    ({ 1: name = '', 2: content = '', index }) =>
      content.replace(/<[^>]*>/gu, '').trim() === '' ? [] : [{ name, at: index }],
  );

/** Every character keeps its place. What stands in CDATA is text, and never a tag. */
const withoutComments = (text: string): string =>
  text
    .replace(/<!--.*?-->/gsu, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/<!\[CDATA\[(.*?)\]\]>/gsu, (data) => data.replace(/[<>]/g, 'x'));
