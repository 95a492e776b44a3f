/** Takes the bytes of a page's content stream, gives its operators with their operands, one after another. */
interface Operation {
  readonly operator: string;
  /** Numbers as such, names with their slash; strings, arrays and dictionaries are null. */
  readonly operands: readonly (number | string | null)[];
}

/** Strings may nest brackets only when balanced or escaped; one level and escapes is what writers use (7.3.4.2). */
const TOKEN =
  /%[^\r\n]*|\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<<|>>|<[^<>]*>|\/[^\s/[\]<>(){}%]*|[[\]{}]|[^\s/[\]<>(){}%]+/gu;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;
/** The end of an inline picture, whose bytes are no tokens (8.9.7). */
const PICTURE_END = /\sEI(?=\s|$)/gu;

export function* operationsOf(content: Uint8Array): Generator<Operation> {
  const text = Buffer.from(content).toString('latin1');
  const tokens = new RegExp(TOKEN);
  let operands: (number | string | null)[] = [];
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const [token] = found;
    if (token.startsWith('%')) continue;
    if (NUMBER.test(token)) operands.push(Number(token));
    else if (!/^[A-Za-z'"]/u.test(token)) operands.push(token.startsWith('/') ? token : null);
    else {
      if (token === 'ID') tokens.lastIndex = pictureEnd(text, tokens.lastIndex);
      yield { operator: token, operands };
      operands = [];
    }
  }
}

function pictureEnd(text: string, from: number): number {
  PICTURE_END.lastIndex = from;
  return PICTURE_END.exec(text) === null ? text.length : PICTURE_END.lastIndex;
}

/** Scale of the first `cm` inside a saved state: Chromium's outer one, before any `q`, turns the page the right way up. */
export function innerScale(content: Uint8Array): number | null {
  let saved = false;
  for (const { operator, operands } of operationsOf(content)) {
    if (operator === 'q') saved = true;
    const [scale] = operands;
    if (saved && operator === 'cm') return typeof scale === 'number' ? scale : null;
  }
  return null;
}
