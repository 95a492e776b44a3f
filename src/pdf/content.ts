/** Takes the bytes of a page's content stream, gives its operators with their operands, one after another. */
interface Operation {
  readonly operator: string;
  /** Numbers as such; strings, names, arrays and dictionaries are null. */
  readonly operands: readonly (number | null)[];
}

/** Strings may nest brackets only when balanced or escaped; one level and escapes is what writers use (7.3.4.2). */
const TOKEN =
  /%[^\r\n]*|\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<<|>>|<[^<>]*>|\/[^\s/[\]<>(){}%]*|[[\]{}]|[^\s/[\]<>(){}%]+/gu;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;

export function* operationsOf(content: Uint8Array): Generator<Operation> {
  let operands: (number | null)[] = [];
  for (const [token] of Buffer.from(content).toString('latin1').matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (NUMBER.test(token)) operands.push(Number(token));
    else if (!/^[A-Za-z'"]/u.test(token)) operands.push(null);
    else {
      yield { operator: token, operands };
      operands = [];
    }
  }
}

/** Scale of the first `cm` inside a saved state: Chromium's outer one, before any `q`, turns the page the right way up. */
export function innerScale(content: Uint8Array): number | null {
  let saved = false;
  for (const { operator, operands } of operationsOf(content)) {
    if (operator === 'q') saved = true;
    if (saved && operator === 'cm') return operands[0] ?? null;
  }
  return null;
}
