/** Style sheets and declarations of a drawing in; what of them is safe, what they refer to, and what was left out, out. */

export interface Declaration {
  readonly property: string;
  readonly value: string;
  /** Ids that its value refers to. */
  readonly refers: readonly string[];
}

export interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

/** What is not let through: `outside` would fetch something, `idle` cannot show on paper. */
export interface Refused {
  readonly why: 'outside' | 'idle';
  readonly what: string;
}

export interface CheckedStyle<T> {
  readonly kept: readonly T[];
  readonly refused: readonly Refused[];
}

export function checkedSheet(text: string): CheckedStyle<StyleRule> {
  const kept: StyleRule[] = [];
  const refused: Refused[] = [];
  for (const { head, body } of statementsIn(withoutComments(text))) {
    if (body === null || head.startsWith('@')) refused.push(atRule(head));
    else if (!SELECTOR.test(head) || body.includes('{')) refused.push(idle(head));
    else {
      const { kept: declarations, refused: own } = checkedDeclarations(body);
      kept.push({ selector: head, declarations });
      for (const one of own) refused.push(one);
    }
  }
  return { kept, refused };
}

export function checkedDeclarations(text: string): CheckedStyle<Declaration> {
  const kept: Declaration[] = [];
  const refused: Refused[] = [];
  for (const written of splitOutside(withoutComments(text), ';')) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:(.*)$/su.exec(written) ?? [];
    const property = name.toLowerCase();
    if (name === '') {
      if (written.trim() !== '') refused.push(idle(written));
      continue;
    }
    const checked = MOVING.test(property) ? idle(property) : checkedValue(value);
    if (!Array.isArray(checked)) refused.push(checked);
    else if (checked.length > 0 && property.startsWith('--')) refused.push(idle(property));
    else kept.push({ property, value: value.trim(), refers: checked });
  }
  return { kept, refused };
}

const idle = (what: string): Refused => ({ why: 'idle', what: shortened(what) });

const atRule = (head: string): Refused =>
  /^@import\b/iu.test(head) ? { why: 'outside', what: shortened(head) } : idle(head);

const shortened = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, 40);

/** A selector has no escapes: what is written is what is meant. */
const SELECTOR = /^[^\\@;<{}]+$/u;

/** What moves has no place on paper, and the rest would load a font or run. */
const MOVING = /^(?:-webkit-)?(?:animation|transition)|^(?:behavior|-moz-binding|src)$/u;

/** Functions of colours, shapes, transformations and filters. */
const FUNCTIONS = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color icc-color device-cmyk matrix matrix3d translate translatex translatey
  translate3d scale scalex scaley rotate skew skewx skewy calc min max clamp var circle ellipse inset polygon path rect
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia`.split(
    /\s+/u,
  ),
);

const STRINGS = /"[^"]*"|'[^']*'/gu;
const NAME_LETTER = /[\w-]/u;

/** The ids that a value refers to; or why it is not let through. Reads each letter a few times, however long it is. */
export function checkedValue(value: string): string[] | Refused {
  if (/[\\@{}<]/u.test(value) || /["']/u.test(value.replace(STRINGS, ''))) return idle(value);
  const refers: string[] = [];
  for (let open = value.indexOf('('); open !== -1; open = value.indexOf('(', open + 1)) {
    const name = nameBefore(value, open);
    const called = name.toLowerCase();
    if (called === 'url') {
      const address = addressAt(value, open + 1);
      if (!address.startsWith('#'))
        return { why: 'outside', what: shortened(value.slice(open - name.length)) };
      refers.push(address.slice(1));
    } else if (called !== '' && !FUNCTIONS.has(called)) return idle(value);
  }
  return refers;
}

/** The word that ends before a place. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && NAME_LETTER.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** What stands between a place and the bracket that closes it, with or without quotes; nothing where it is not well written. */
function addressAt(text: string, at: number): string {
  let start = at;
  while (text.charAt(start) !== '' && text.charAt(start).trim() === '') start += 1;
  const quote = text.charAt(start);
  const isQuoted = quote === '"' || quote === "'";
  const end = isQuoted ? text.indexOf(quote, start + 1) : text.indexOf(')', start);
  if (end === -1) return '';
  if (!isQuoted) return bareAddress(text.slice(start, end));
  const after = text.indexOf(')', end);
  const isClosed = after !== -1 && text.slice(end + 1, after).trim() === '';
  return isClosed ? text.slice(start + 1, end).trim() : '';
}

function bareAddress(written: string): string {
  const address = written.trim();
  return /[\s"'(]/u.test(address) ? '' : address;
}

/** `head { body }`, or `head;` where the body is null. The end of the text closes what is open. */
interface Statement {
  readonly head: string;
  readonly body: string | null;
}

function statementsIn(text: string): Statement[] {
  const found: Statement[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOutside(text, at, (one, depth) => depth === 0 && (one === '{' || one === ';'));
    const head = text.slice(at, end).trim();
    if (text[end] !== '{') {
      if (head !== '') found.push({ head, body: null });
      at = end + 1;
      continue;
    }
    const close = endOutside(text, end + 1, (one, depth) => depth === 0 && one === '}');
    found.push({ head, body: text.slice(end + 1, close) });
    at = close + 1;
  }
  return found;
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOutside(text, at, (one, depth) => depth === 0 && one === separator);
    parts.push(text.slice(at, end));
    at = end + 1;
  }
  return parts;
}

/** The first place from `at` on, outside strings, at which `isEnd` holds; else the end of the text. */
function endOutside(
  text: string,
  at: number,
  isEnd: (character: string, depth: number) => boolean,
): number {
  let depth = 0;
  for (let here = at; here < text.length; here += 1) {
    const one = text.charAt(here);
    if (isEnd(one, depth)) return here;
    if (one === '"' || one === "'") {
      const close = text.indexOf(one, here + 1);
      here = close === -1 ? text.length : close;
    } else if ('([{'.includes(one)) depth += 1;
    else if (')]}'.includes(one)) depth -= 1;
  }
  return text.length;
}

/** A comment parts two words. `<!--` and `-->` stand round old style sheets, and mean nothing. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    const start = text.indexOf('/*', at);
    parts.push(text.slice(at, start === -1 ? text.length : start));
    const end = start === -1 ? -1 : text.indexOf('*/', start + 2);
    if (end === -1) return parts.join(' ').replace(/<!--|-->/gu, ' ');
    at = end + 2;
  }
}
