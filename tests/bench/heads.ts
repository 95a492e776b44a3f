/**
 * Heads marked by hand, broken at several measures; how many of them are parted well, asked about, and parted where
 * they should not be. Development reads the set `dev`; `held` was kept back from whoever wrote the breaker.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { ParagraphStyle } from '../../src/compose/types.ts';
import { openHouse } from '../../src/house.ts';
import { authorLines, turnLines } from '../../src/layout/head/display.ts';
import type { Stretch, TurnAt } from '../../src/layout/head/turn-lines.ts';
import type { FontBook } from '../../src/model/font.ts';
import { LANGS, type Lang } from '../../src/model/page.ts';
import { plainText } from '../../src/model/text.ts';
import { BODY_FACE, HOUSE_STYLES } from '../../src/model/typography/house-styles.ts';
import { em, px } from '../../src/units.ts';
import type { Figure } from './figures.ts';

/** Cells to a line, from a narrow column to a wide one: most heads of the sets make two or three lines in some of them. */
const MEASURES = [6, 7, 8, 9, 10, 12, 14, 16];
const SIZE = 32;

/** `|` where a line may well end, `/` between words that should stay together, nothing where nothing may be parted. */
const heads = z.array(z.object({ lang: z.enum(LANGS), head: z.string() }));

interface Marked {
  readonly lang: Lang;
  readonly text: string;
  /** The mark at an offset of the text; none inside a word. */
  readonly marks: ReadonlyMap<number, '|' | '/'>;
}

/** `asked` where a finding asks the editor, whether the breaker broke the line or left it. */
type Verdict = 'good' | 'asked' | 'edge' | 'inside';

export const devHeads = (): Promise<Figure[]> => brokenHeads('dev');
export const heldHeads = (): Promise<Figure[]> => brokenHeads('held');
export const thirdHeads = (): Promise<Figure[]> => brokenHeads('third');

type HeadSet = 'dev' | 'held' | 'third';

async function brokenHeads(set: HeadSet): Promise<Figure[]> {
  const house = openHouse();
  const marked = readHeads(set);
  const verdicts = new Map<Lang, Verdict[]>();
  for (const lang of LANGS) {
    const { value: fonts } = await house.fontBook([[BODY_FACE[lang]]]);
    if (fonts === null) throw new Error(`no face for ${lang}`);
    const own = marked.filter((one) => one.lang === lang);
    verdicts.set(
      lang,
      own.flatMap((one) => tried(one, fonts)),
    );
  }
  await house.close();
  const all = [...verdicts.values()].flat();
  return [...verdicts, ['all', all] as const].flatMap(([name, own]) =>
    figuresOf(`${set} heads, ${name}`, own),
  );
}

export function readHeads(set: HeadSet): readonly Marked[] {
  const path = fileURLToPath(new URL(`heads/${set}.yaml`, import.meta.url));
  return heads.parse(parse(readFileSync(path, 'utf8'))).map(({ lang, head }) => {
    let text = '';
    const marks = new Map<number, '|' | '/'>();
    for (const character of head) {
      if (character === '|' || character === '/') marks.set(text.length, character);
      else text += character;
    }
    return { lang, text, marks };
  });
}

/** One verdict for each measure that the head does not fit in one line and could fit in three. */
function tried(head: Marked, fonts: FontBook): Verdict[] {
  return MEASURES.flatMap((cells) => {
    const style = styleOf(head.lang);
    const broken = (at: TurnAt): readonly Stretch[] | null =>
      turnLines(authorLines([plainText(head.text)]), style, px(cells * SIZE), fonts, at)?.lines ??
      null;
    const sure = broken('space') ?? broken('phrase');
    if (sure !== null)
      return sure.length > 1 ? [shown(head, cells, sure, verdictOn(head, sure))] : [];
    const length = [...head.text].length;
    if (length > cells * 3) return [];
    return [shown(head, cells, broken('guess'), 'asked')];
  });
}

function verdictOn(head: Marked, lines: readonly Stretch[]): Exclude<Verdict, 'asked'> {
  const marks = lines.slice(1).map(({ from }) => head.marks.get(from));
  if (marks.includes(undefined)) return 'inside';
  return marks.includes('/') ? 'edge' : 'good';
}

function shown(head: Marked, cells: number, lines: readonly Stretch[] | null, verdict: Verdict) {
  if (process.env.SHOW !== undefined) {
    const broken = (lines ?? []).map(({ from, to }) => head.text.slice(from, to)).join(' ‖ ');
    const guess = verdict === 'asked' && lines !== null ? verdictOn(head, lines) : '';
    console.error(verdict, guess, head.lang, cells, broken === '' ? head.text : broken);
  }
  return verdict;
}

const styleOf = (lang: Lang): ParagraphStyle =>
  paragraphStyle({
    lang,
    direction: 'horizontal',
    house: HOUSE_STYLES[lang],
    style: {
      name: 'head',
      faces: [BODY_FACE[lang]],
      bold: [],
      size: px(SIZE),
      pitch: px(SIZE),
      indent: em(0),
      align: 'start',
      tracking: em(0),
      marks: 'half',
      colour: '#000000',
      breaker: null,
    },
    dateline: null,
  });

function figuresOf(name: string, verdicts: readonly Verdict[]): Figure[] {
  const count = (...wanted: Verdict[]) => verdicts.filter((one) => wanted.includes(one)).length;
  const share = (...wanted: Verdict[]) => (count(...wanted) / verdicts.length) * 100;
  const of = `% of ${verdicts.length}`;
  const figure = { bound: null, side: 'least', runs: 1 } as const;
  return [
    {
      ...figure,
      name: `${name}: good or asked`,
      value: share('good', 'asked'),
      unit: of,
      bound: 98,
    },
    { ...figure, name: `${name}: good`, value: share('good'), unit: of },
    { ...figure, name: `${name}: asked`, value: share('asked'), unit: of, side: 'most' },
    {
      ...figure,
      name: `${name}: at a mere word edge`,
      value: share('edge'),
      unit: of,
      side: 'most',
    },
    {
      ...figure,
      name: `${name}: inside a word`,
      value: count('inside'),
      unit: 'heads',
      bound: 0,
      side: 'most',
    },
  ];
}
