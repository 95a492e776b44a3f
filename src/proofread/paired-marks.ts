/** Brackets and quotation marks in: those of another language, of a typewriter, without a partner or inside their like out. */
import { PAIRS, QUOTES, type Quotes, quotesOf } from '../model/typography/misprints.ts';
import { type CopyText, type Edit, LETTER, type Misprint } from './misprint.ts';

const HAS_LETTER = new RegExp(LETTER, 'u');

type Marks = Quotes[number];

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** `(`, `)` and straight quotes round Han or beside it. */
export function asciiPairs(copy: CopyText): Misprint[] {
  const { text } = copy.rich;
  const own = quotesOf(copy.lang, copy.direction === 'vertical');
  const double = placesOf(text, /"[^"]*"/gu);
  const single = placesOf(text, /(?<![0-9A-Za-z])'[^']*'(?![0-9A-Za-z])/gu);
  const signs = new Map(own.map((one) => [one[0], one]));
  const outer: Around[] = quotationsOf(text).map((pair) => ({
    ...pair,
    marks: signs.get(text.charAt(pair.open)) ?? own[0],
  }));
  const around = [
    ...outer,
    ...double.map((pair) => ({ ...pair, marks: marksIn(pair, outer, own) })),
  ];
  return [
    ...typed(text, placesOf(text, BRACKETS), () => ['（', '）'], 'half-width-mark'),
    ...typed(text, double, (pair) => marksIn(pair, outer, own), 'straight-quotes'),
    ...typed(text, single, (pair) => marksIn(pair, around, own), 'straight-quotes'),
  ];
}

const placesOf = (text: string, wrong: RegExp): Pair[] =>
  [...text.matchAll(wrong)].map(({ 0: found, index }) => ({
    open: index,
    close: index + found.length - 1,
  }));

/** A quotation, with the marks that it has or should have. */
interface Around extends Pair {
  readonly marks: Marks;
}

/** The marks of a quotation among others: the outer ones where it stands in none, else those that the one round it has not. */
function marksIn({ open }: Pair, others: readonly Around[], [outer, inner]: Quotes): Marks {
  let around: Around | null = null;
  for (const one of others) {
    if (one.open < open && open < one.close && (around === null || one.open > around.open))
      around = one;
  }
  return around?.marks === outer ? inner : outer;
}

/** Not those of a number: (852) 2635-1111, 第4(1)條. */
const BRACKETS =
  /(?!\(\+?[0-9 -]+\)[ -]?[0-9])(?<!(?<![0-9])[0-9]{1,3}(?=\([0-9A-Za-z]{1,2}\)))\([^()]*\)/gu;

function typed(
  text: string,
  places: readonly Pair[],
  right: (pair: Pair) => Marks,
  rule: 'half-width-mark' | 'straight-quotes',
): Misprint[] {
  return places.flatMap((pair): Misprint[] => {
    const around = text.slice(Math.max(0, pair.open - 1), pair.close + 2);
    if (!HAS_LETTER.test(around)) return [];
    const signs = `${text.charAt(pair.open)}${text.charAt(pair.close)}`;
    return [exchange(rule, 'warning', pair, signs, right(pair))];
  });
}

const exchange = (
  rule: Misprint['rule'],
  severity: Misprint['severity'],
  { open, close }: Pair,
  wrong: string,
  right: Marks,
): Misprint => ({
  rule,
  severity,
  from: open,
  to: open + 1,
  message: `\`${wrong}\` stand for \`${right.join('')}\``,
  edits: [editAt(open, right[0]), editAt(close, right[1])],
});

const editAt = (from: number, text: string): Edit => ({ from, to: from + 1, text });

/** Quotation marks that the language does not write, pair by pair; the marks that it does alternate, whatever was typed. */
export function foreignQuotes(copy: CopyText): Misprint[] {
  const { text } = copy.rich;
  const own = quotesOf(copy.lang, copy.direction === 'vertical');
  const done: Around[] = [];
  return quotationsOf(text).flatMap((pair): Misprint[] => {
    const open = text.charAt(pair.open);
    const usual = own.find((one) => one[0] === open);
    const marks = usual ?? marksIn(pair, done, own);
    done.push({ ...pair, marks });
    if (usual !== undefined) return [];
    const wrong = `${open}${text.charAt(pair.close)}`;
    return [exchange('foreign-quotes', 'warning', pair, wrong, marks)];
  });
}

/** In order of their opening marks. */
const quotationsOf = (text: string): Pair[] =>
  pairsOf(text)
    .pairs.filter(({ open }) => OPENING.has(text.charAt(open)))
    .sort((one, other) => one.open - other.open);

const OPENING: ReadonlySet<string> = new Set(QUOTES.flatMap((set) => set.map(([open]) => open)));

/** `next` is the paragraph that follows: a quotation of several paragraphs opens in each and closes in the last. */
export function strayMarks({ rich }: CopyText, next: string | null): Misprint[] {
  const { unclosed, unopened, nested } = pairsOf(rich.text);
  const carried = unclosed.filter((at) => next?.startsWith(rich.text.charAt(at)) !== true);
  return [
    ...carried.map((at) => stray(rich.text, at, 'is not closed')),
    ...unopened.map((at) => stray(rich.text, at, 'closes nothing')),
    ...nested.map((at) => ({
      ...stray(rich.text, at, 'stands in a quotation of the same marks'),
      rule: 'nested-quotes' as const,
    })),
  ];
}

const stray = (text: string, from: number, what: string): Misprint => ({
  rule: 'unbalanced-bracket',
  severity: 'warning',
  from,
  to: from + 1,
  message: `\`${text.charAt(from)}\` ${what}`,
  edits: [],
});

const CLOSING: ReadonlyMap<string, string> = new Map(
  Object.entries(PAIRS).map(([open, close]) => [close, open]),
);
const QUOTATION = '「『“‘';
/** `（一）` is a pair, `一）` at the head of an entry counts it. */
const LONGEST_ENTRY = 3;
const ENTRY = /^[0-9０-９A-Za-z一二三四五六七八九十]+$/u;

interface Paired {
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
  /** Opening marks right inside a quotation of the same marks. */
  readonly nested: readonly number[];
}

const SIGNS = new RegExp(`[${Object.entries(PAIRS).flat().join('')}]`, 'u');
const NONE: Paired = { pairs: [], unclosed: [], unopened: [], nested: [] };

function pairsOf(text: string): Paired {
  if (!SIGNS.test(text)) return NONE;
  const pairs: Pair[] = [];
  const unopened: number[] = [];
  const nested: number[] = [];
  const open = new Map<string, number[]>(Object.keys(PAIRS).map((char) => [char, []]));
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const own = open.get(char);
    const opening = CLOSING.get(char);
    if ((own === undefined && opening === undefined) || isApostrophe(text, at)) continue;
    if (own !== undefined) {
      if (own.length > 0 && QUOTATION.includes(char) && innermostQuotation(open) === own.at(-1))
        nested.push(at);
      own.push(at);
      continue;
    }
    const partner = open.get(opening ?? '')?.pop();
    if (partner !== undefined) pairs.push({ open: partner, close: at });
    else if (!isEntry(text, at)) unopened.push(at);
  }
  const unclosed = [...open.values()].flat().sort((a, b) => a - b);
  return { pairs, unclosed, unopened, nested };
}

const innermostQuotation = (open: ReadonlyMap<string, readonly number[]>): number =>
  [...QUOTATION].reduce((last, char) => Math.max(last, open.get(char)?.at(-1) ?? -1), -1);

const isEntry = (text: string, at: number): boolean =>
  at <= LONGEST_ENTRY && ENTRY.test(text.slice(0, at));

/** ’ after a letter is one, and so is ‘ before a figure: ’90s. */
const isApostrophe = (text: string, at: number): boolean =>
  '‘’'.includes(text.charAt(at)) && /[A-Za-z0-9]/u.test(text.slice(Math.max(0, at - 1), at + 2));
