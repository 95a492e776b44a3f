/** A text in, the YAML that says it and nothing else out: as it stands where that is safe, else in quotes. */
import { isIdentifier } from '../model/files/scalars.ts';

/** Words that YAML reads, or once read, as something else than text. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/iu;

/** A name, in quotes where it would be read otherwise without. */
export const keyText = (name: string): string =>
  isIdentifier(name) && !/^\d/u.test(name) && !NO_TEXT.test(name) ? name : JSON.stringify(name);

/** One line of text as the value of a key or the entry of a list, each on a line of its own. */
export function yamlText(text: string): string {
  if (isPlain(text)) return text;
  return [...text].some(isHidden)
    ? `"${[...text].map(escaped).join('')}"`
    : `'${text.replaceAll("'", "''")}'`;
}

/** Signs of YAML at the start of a text; signs of full width that look like a list or like quotes. */
const OPENS = /^[\s!-/:-@[-`{-~［＂＇]/u;
/** What a figure, a date or a time begins with is a text only where it is as people write one. */
const FIGURES = /^[\d.][\w.:+-]*$/u;
const AS_WRITTEN = /^(?:0|[1-9]\d{0,14}|\d{4}-\d\d-\d\d)$/u;

const isPlain = (text: string): boolean =>
  text !== '' &&
  !OPENS.test(text) &&
  !/\s$|:(?:\s|$)|\s#/u.test(text) &&
  !NO_TEXT.test(text) &&
  (!FIGURES.test(text) || AS_WRITTEN.test(text)) &&
  ![...text].some(isHidden);

/** Controls, line ends of Unicode, a byte order mark and half characters: YAML refuses them, folds them or drops them. */
function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff ||
    (code >= 0xd800 && code < 0xe000)
  );
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (!isHidden(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
