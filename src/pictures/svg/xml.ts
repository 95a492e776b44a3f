/** Text of an XML file in; its tags and its text in order, or where and why it is none, out. Strict, and without entities of its own. */

export interface Attribute {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly value: string;
}

export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly Attribute[];
      /** Whether it closes itself. */
      readonly isEmpty: boolean;
      /** Offset of its `<`. */
      readonly at: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  /** `<?name …?>` but for the declaration at the start. */
  | { readonly kind: 'instruction'; readonly name: string; readonly at: number };

export interface XmlFault {
  readonly says: string;
  readonly at: number;
  /** Whether the file is sound XML that we refuse; else it is broken. */
  readonly isRefused: boolean;
}

/** The pieces up to the first fault, if there is one. */
export interface XmlPieces {
  readonly pieces: readonly XmlPiece[];
  readonly fault: XmlFault | null;
}

/** What a piece came to: the piece, or nothing where it is passed over; and where the next begins. */
interface Step {
  readonly piece: XmlPiece | null;
  readonly end: number;
}

export function xmlPieces(text: string): XmlPieces {
  const pieces: XmlPiece[] = [];
  for (let at = 0; at < text.length; ) {
    const step = text[at] === '<' ? markupAt(text, at) : textAt(text, at);
    if ('says' in step) return { pieces, fault: step };
    if (step.piece !== null) pieces.push(step.piece);
    if (pieces.length > MOST_PIECES) return { pieces, fault: { ...TOO_MANY, at } };
    at = step.end;
  }
  return { pieces, fault: null };
}

/** Three times what the heaviest drawing has: tags, and the white between them. */
const MOST_PIECES = 1_000_000;
const TOO_MANY = { says: 'has more than a million tags', isRefused: true } as const;

const broken = (says: string, at: number): XmlFault => ({ says, at, isRefused: false });

function textAt(text: string, at: number): Step | XmlFault {
  const next = text.indexOf('<', at);
  const end = next === -1 ? text.length : next;
  const decoded = decodedText(text.slice(at, end), at);
  if (typeof decoded !== 'string') return decoded;
  return { piece: { kind: 'text', text: decoded, at }, end };
}

function markupAt(text: string, at: number): Step | XmlFault {
  if (text.startsWith('<!--', at)) return skipped(text, at, '-->', 'a comment');
  if (text.startsWith('<![CDATA[', at)) return dataAt(text, at);
  if (text.startsWith('<?', at)) return instructionAt(text, at);
  if (text.startsWith('<!', at)) return doctypeAt(text, at);
  return text.startsWith('</', at) ? closeAt(text, at) : openAt(text, at);
}

function skipped(text: string, at: number, closing: string, what: string): Step | XmlFault {
  const end = text.indexOf(closing, at + 2);
  return end === -1
    ? broken(`${what} is not closed`, at)
    : { piece: null, end: end + closing.length };
}

function dataAt(text: string, at: number): Step | XmlFault {
  const start = at + '<![CDATA['.length;
  const end = text.indexOf(']]>', start);
  if (end === -1) return broken('a CDATA section is not closed', at);
  return { piece: { kind: 'text', text: text.slice(start, end), at }, end: end + 3 };
}

const ENCODING = /\bencoding\s*=\s*["']([^"']*)["']/u;

function instructionAt(text: string, at: number): Step | XmlFault {
  const end = text.indexOf('?>', at);
  if (end === -1) return broken('an instruction `<?` is not closed', at);
  const whole = text.slice(at, end);
  const [, name = ''] = /^<\?([^\s?]+)/u.exec(whole) ?? [];
  const encoding = name === 'xml' ? (ENCODING.exec(whole)?.[1] ?? 'utf-8') : 'utf-8';
  if (!/^(?:utf-?8|us-ascii)$/iu.test(encoding))
    return { says: `is written in ${encoding}, not in UTF-8`, at, isRefused: true };
  const piece = name === 'xml' ? null : ({ kind: 'instruction', name, at } as const);
  return { piece, end: end + 2 };
}

/** A document type without declarations changes nothing; with them, a few lines can grow to gigabytes. */
function doctypeAt(text: string, at: number): Step | XmlFault {
  const end = text.indexOf('>', at);
  if (end === -1) return broken('`<!` is not closed', at);
  const whole = text.slice(at, end);
  if (!whole.startsWith('<!DOCTYPE')) return broken('`<!` begins nothing that we know', at);
  if (whole.includes('['))
    return { says: 'declares entities of its own in its DOCTYPE', at, isRefused: true };
  return { piece: null, end: end + 1 };
}

const NAME = '[A-Za-z_:\\u0080-\\uffff][\\w:.\\-\\u0080-\\uffff]*';
/** White of XML. The blanks of Unicode may stand in names: taken for both, a long row of them would be tried in every way. */
const WHITE = '[ \\t\\r\\n]';
const CLOSE = new RegExp(`</(${NAME})${WHITE}*>`, 'y');
const OPEN = new RegExp(`<(${NAME})`, 'y');
const ATTRIBUTE = new RegExp(`${WHITE}+(${NAME})${WHITE}*=${WHITE}*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const END = new RegExp(`${WHITE}*(/?)>`, 'y');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function closeAt(text: string, at: number): Step | XmlFault {
  const close = matchAt(CLOSE, text, at);
  if (close === null) return broken('a closing tag is not complete', at);
  return { piece: { kind: 'close', name: close[1] ?? '', at }, end: at + close[0].length };
}

function openAt(text: string, at: number): Step | XmlFault {
  const open = matchAt(OPEN, text, at);
  if (open === null) return broken('`<` begins no tag', at);
  const name = open[1] ?? '';
  const attributes = new Map<string, string>();
  let end = at + open[0].length;
  for (;;) {
    const found = matchAt(ATTRIBUTE, text, end);
    if (found === null) break;
    const [whole, key = '', double, single = ''] = found;
    const value = decodedText(double ?? single, end);
    if (typeof value !== 'string') return value;
    if (attributes.has(key)) return broken(`\`${key}\` stands twice in \`<${name}>\``, at);
    attributes.set(key, value);
    end += whole.length;
  }
  const last = matchAt(END, text, end);
  if (last === null) return broken(`the tag \`<${name}>\` is not complete`, at);
  const given = [...attributes].map(([key, value]) => ({ name: key, value }));
  const piece = { kind: 'open', name, attributes: given, isEmpty: last[1] === '/', at } as const;
  return { piece, end: end + last[0].length };
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
/** What XML 1.0 lets no document hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u;

function decodedText(text: string, at: number): string | XmlFault {
  if (FORBIDDEN.test(text)) return broken('a control character is in it', at);
  if (!text.includes('&')) return text;
  const loose = text.replace(ENTITY, '').indexOf('&');
  if (loose !== -1) return broken('a bare `&`, or an entity that is not declared, is in it', at);
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (NAMED[name.toLowerCase()] ?? ''),
  );
}

/** A number of no character, or of one that may not be there, stands for nothing. */
function characterOf(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? '' : character;
}
