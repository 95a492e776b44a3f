/** What changed between two layouts, by its cause: each case as somebody would make it at the desk. */
import { describe, expect, it } from 'vitest';
import type { Forme, FormeLine, FormePart, Run } from '../../../src/model/forme.ts';
import type { LayoutChange } from '../../../src/model/layout-change.ts';
import { compareLayouts } from '../../../src/snapshot/compare.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { px } from '../../../src/units.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const PITCH = 19.2;

/** Paragraphs set under one another, each line a string; `from` is the first line's place. */
function column(paragraphs: readonly (readonly string[])[], from = 96, more: Partial<Run> = {}) {
  let y = from;
  return paragraphs.map((lines, index): FormePart => {
    const id = `lead.body.${index}`;
    const set = lines.map((text, at): FormeLine => {
      const line = { ...makeLine(`${id}:${at + 1}`, y, [makeRun(text, more)]), frame: 'lead/1' };
      y += PITCH;
      return line;
    });
    return makePart(id, set);
  });
}

const A = ['甲乙丙丁戊己', '庚辛壬癸'];
const B = ['子丑寅卯辰巳', '午未申酉'];
const C = ['天地玄黃宇宙', '洪荒'];
const NEW = ['新來的一段', '只有兩行'];

const compare = (before: readonly FormePart[], after: readonly FormePart[]) =>
  compareLayouts(describeForme(makeForme(before)), describeForme(makeForme(after)));

const told = (changes: readonly LayoutChange[]) =>
  changes.map(({ cause, item, summary }) => `${cause} ${item}: ${summary}`);

const lineIds = (rows: LayoutChange['after']) => rows.flatMap(({ line }) => line ?? []);

describe('two layouts', () => {
  it('that are equal differ in nothing, whatever their line ends', () => {
    const text = describeForme(makeForme(column([A, B])));
    expect(compareLayouts(text, text)).toEqual([]);
    expect(compareLayouts(text.replaceAll('\n', '\r\n'), `${text}\n`)).toEqual([]);
  });

  it('with another word differ in the text of that paragraph, later lines with it', () => {
    const changes = compare(column([A, B]), column([['甲乙忄丁戊己', '庚辛壬癸'], B]));
    expect(told(changes)).toEqual(['text lead.body.0: “丙” → “忄”, 2 lines as before']);
    expect(lineIds(changes[0]?.after ?? [])).toEqual(['lead.body.0:1']);
    const longer = compare(column([A, B]), column([['甲乙忄忄丁戊', '己庚辛壬癸'], B]));
    expect(lineIds(longer[0]?.after ?? [])).toEqual(['lead.body.0:1', 'lead.body.0:2']);
  });

  it('with a paragraph more differ in that paragraph and in one move', () => {
    const changes = compare(column([A, B, C]), column([A, NEW, B, C]));
    expect(told(changes)).toEqual([
      'text lead.body.1: paragraph added: “新來的一段只有兩行”, 2 lines',
      'moved lead.body.2–3: 4 lines moved 0.00 +10.16 mm',
    ]);
    expect(lineIds(changes[1]?.before ?? [])[0]).toBe('lead.body.1:1');
    expect(lineIds(changes[1]?.after ?? [])[0]).toBe('lead.body.2:1');
  });

  it('with a paragraph less likewise', () => {
    expect(told(compare(column([A, NEW, B, C]), column([A, B, C])))).toEqual([
      'text lead.body.1: paragraph removed: “新來的一段只有兩行”, 2 lines',
      'moved lead.body.1–2: 4 lines moved 0.00 −10.16 mm',
    ]);
  });

  it('with a paragraph edited and one put in after it tell them apart', () => {
    const edited = ['甲乙丙丁戊口', '庚辛壬癸'];
    expect(told(compare(column([A, B]), column([edited, NEW, B])))).toEqual([
      'text lead.body.0: “己” → “口”, 2 lines as before',
      'text lead.body.1: paragraph added: “新來的一段只有兩行”, 2 lines',
      'moved lead.body.2: 2 lines moved 0.00 +10.16 mm',
    ]);
  });

  it('broken otherwise reflow, what stands below moves', () => {
    const changes = compare(column([A, B]), column([['甲乙丙丁', '戊己庚辛', '壬癸'], B]));
    expect(told(changes)).toEqual([
      'reflow lead.body.0: broken anew, 2 → 3 lines',
      'moved lead.body.1: 2 lines moved 0.00 +5.08 mm',
    ]);
  });

  it('in another size are another style, neighbours in one change', () => {
    const changes = compare(column([A, B]), column([A, B], 96, { size: px(13) }));
    expect(told(changes)).toEqual([
      'style lead.body.0–1: serif-hk-regular 9.375 pt → serif-hk-regular 9.75 pt, 4 lines',
    ]);
    expect(lineIds(changes[0]?.after ?? [])).toHaveLength(4);
  });

  it('adjusted otherwise are another style, also where they moved', () => {
    const changes = compare(column([A]), column([A], 97, { tracking: px(0.5) }));
    expect(told(changes)).toEqual(['style lead.body.0: 2 lines of another length or adjustment']);
  });

  it('call a space within a line a change of text', () => {
    const changes = compare(column([['A B', 'C']]), column([['AB', 'C']]));
    expect(changes.map(({ cause }) => cause)).toEqual(['text']);
  });

  it('tell lines that go on to another frame with those that moved', () => {
    const inFrame = (part: FormePart, at: number, frame: string): FormePart => ({
      ...part,
      lines: part.lines.map((line, index) => (index === at ? { ...line, frame } : line)),
    });
    const [before, after] = [column([A, B]), column([A, B], 96 + PITCH)];
    const last = after[1];
    if (last === undefined) throw new Error('no second part');
    const changes = compare(before, [...after.slice(0, 1), inFrame(last, 1, 'lead/2')]);
    expect(told(changes)).toEqual([
      'moved lead.body.0–1: 4 lines moved 0.00 +5.08 mm, 1 of them to another frame',
    ]);
    expect(changes[0]?.after.map(({ text }) => text)).toContain('in lead/2');
  });
});

describe('a page', () => {
  const page = (more: Partial<Forme>) => describeForme(makeForme(column([A]), more));
  const changed = (more: Partial<Forme>) => told(compareLayouts(page({}), page(more)));
  const [story] = makeForme(column([A])).stories;
  if (story === undefined) throw new Error('no story');
  const line = makeLine('second.deck.0:1', 500, [makeRun('另一篇')]);
  const second = { ...story, id: 'second', parts: [makePart('second.deck.0', [line])] };

  it('of another date says so', () => {
    expect(changed({ date: '2025-05-10' })).toEqual(['page page: date 2025-05-09 → 2025-05-10']);
  });

  it('with another frame says so', () => {
    expect(changed({ frames: [] })).toEqual(['page lead/1: 1 frame removed']);
  });

  it('with a story more tells it as one change of text', () => {
    expect(changed({ stories: [story, second] })).toEqual([
      'text second: story added: 1 part, 1 line',
    ]);
  });

  it('read in another order says so', () => {
    const [one, other] = [page({ stories: [story, second] }), page({ stories: [second, story] })];
    expect(told(compareLayouts(one, other))).toEqual([
      'page stories: in another reading order: lead',
    ]);
  });

  it('whose stories are swapped changes no rule and no box that stays where it is', () => {
    const shapes = ['lead', 'second'].map((of, at) => [
      { kind: 'rule', of, x1: px(96), y1: px(at * 9), x2: px(99), y2: px(at * 9), weight: px(1) },
      { kind: 'box', of, rect: story.rect, fill: '#eee', stroke: null, weight: px(0) },
    ]) as unknown as Forme['shapes'][];
    const [lead = [], other = []] = shapes;
    const before = page({ stories: [story, second], shapes: [...lead, ...other] });
    const swapped = { stories: [second, story], shapes: [...other, ...lead] };
    expect(told(compareLayouts(before, page(swapped)))).toEqual([
      'page stories: in another reading order: lead',
    ]);
    const twice = page({ stories: [second, story], shapes: [...other, ...lead, ...lead] });
    expect(told(compareLayouts(before, twice))[0]).toBe('page shapes: 1 rule added, 1 box added');
  });

  it('on which copy is left over names it, and calls it no change of text', () => {
    const leftOver = (index: number, text: string): Forme['overset'][number] => ({
      ref: { story: 'lead', field: 'body', index },
      ...{ from: 0, to: text.length, text, lines: 2, cells: 17, origin: null },
    });
    const whole = makeForme(column([A, B, C]));
    const cut = makeForme(column([A, B.slice(0, 1)]), {
      overset: [leftOver(1, B.slice(1).join('')), leftOver(2, C.join(''))],
    });
    const [full, short] = [describeForme(whole), describeForme(cut)];
    const gone = compareLayouts(full, short);
    expect(told(gone)).toEqual(['page overset: copy is left over: lead.body.1, lead.body.2']);
    expect(lineIds(gone[0]?.before ?? [])).toEqual([
      'lead.body.1:2',
      'lead.body.2:1',
      'lead.body.2:2',
    ]);
    expect(told(compareLayouts(short, full))).toEqual([
      'page overset: no copy is left over any more',
    ]);
  });

  it('on which a new paragraph pushes the last one off tells the edit apart', () => {
    const ref = { story: 'lead', field: 'body', index: 3 } as const;
    const overset = [{ ref, from: 0, to: 10, text: C.join(''), lines: 2, cells: 17, origin: null }];
    const before = describeForme(makeForme(column([A, B, C])));
    const after = describeForme(makeForme(column([A, NEW, B]), { overset }));
    expect(told(compareLayouts(before, after))).toEqual([
      'text lead.body.1: paragraph added: “新來的一段只有兩行”, 2 lines',
      'moved lead.body.2: 2 lines moved 0.00 +10.16 mm',
      'page overset: copy is left over: lead.body.3',
    ]);
  });

  it('keeps an emphasis dot with its line', () => {
    const dot = (of: string, y: number) =>
      ({
        kind: 'dot',
        of,
        x: px(96),
        y: px(y),
        radius: px(1),
        form: 'round',
        colour: '#000',
      }) as const;
    const before = makeForme(column([A, B]), { shapes: [dot('lead.body.1:1', 130)] });
    const after = makeForme(column([A, NEW, B]), { shapes: [dot('lead.body.2:1', 168.4)] });
    const changes = compareLayouts(describeForme(before), describeForme(after));
    expect(changes.map(({ cause }) => cause)).toEqual(['text', 'moved']);
    const moved = changes[1];
    expect([...(moved?.before ?? []), ...(moved?.after ?? [])].filter(({ line }) => !line)).toEqual(
      [
        expect.objectContaining({ text: expect.stringContaining('lead.body.1:1') }),
        expect.objectContaining({ text: expect.stringContaining('lead.body.2:1') }),
      ],
    );
  });

  it('whose reference was merged badly still compares', () => {
    const broken = page({}).replace('  lead.body.0', '<<<<<<< HEAD\n  lead.body.0');
    expect(told(compareLayouts(broken, page({})))).toEqual([
      'page foreign: 1 row that no layout has',
    ]);
  });
});
