import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originAt, visible } from '../../../../src/model/text.ts';
import { readInline } from '../../../../src/read/markdown/markdown-inline.ts';
import { sourceText } from '../../../../src/read/source/source-text.ts';
import { sourced } from '../../../../src/read/source/sourced.ts';

const read = (copy: string) => {
  const source = sourceText('story.md', copy);
  return readInline(source, sourced(source, 0, source.text.length));
};

/** `kind[marked]` of each mark, with its value. */
const marks = (copy: string): string[] => {
  const { text } = read(copy).text;
  return read(copy).text.marks.map(
    ({ kind, from, to, value }) => `${kind}[${text.slice(from, to)}]${value ?? ''}`,
  );
};

const rules = (copy: string) => read(copy).findings.map((one) => one.rule);

describe('inline marks', () => {
  it.each([
    ['*重點*', '重點', ['emphasis[重點]']],
    ['**重點**', '重點', ['bold[重點]']],
    ['提供了**「雙保險」**也為', '提供了「雙保險」也為', ['bold[「雙保險」]']],
    ['他說：*「是」*。', '他說：「是」。', ['emphasis[「是」]']],
    ['***全***', '全', ['bold[全]', 'emphasis[全]']],
    ['**甲*乙*丙**', '甲乙丙', ['bold[甲乙丙]', 'emphasis[乙]']],
    ['***a** b*', 'a b', ['bold[a]', 'emphasis[a b]']],
    ['{漢字|かんじ}', '漢字', ['ruby[漢字]かんじ']],
    ['{漢字|かん|じ}', '漢字', ['ruby[漢字]かん|じ']],
    ['{東京都|とうきょうと}', '東京都', ['ruby[東京都]とうきょうと']],
    ['{10月|じゅう|がつ}', '10月', ['ruby[10月]じゅうがつ']],
    ['{𠮷野|よし|の}', '𠮷野', ['ruby[𠮷野]よし|の']],
    ['{葛󠄀城|かつら|ぎ}', '葛󠄀城', ['ruby[葛󠄀城]かつら|ぎ']],
    ['**{漢字|かんじ}**', '漢字', ['bold[漢字]', 'ruby[漢字]かんじ']],
    ['[習近平]{name}說', '習近平說', ['name[習近平]']],
    ['[紅樓夢]{title}', '紅樓夢', ['title[紅樓夢]']],
    ['[第[1]章]{nobreak}', '第[1]章', ['nobreak[第[1]章]']],
    ['[**粗**體]{title}', '粗體', ['title[粗體]', 'bold[粗]']],
    ['第[12]{tcy}回[1]{note}', '第12回1', ['tcy[12]', 'note[1]']],
  ])('%s', (copy, text, expected) => {
    expect(read(copy).text.text).toBe(text);
    expect(marks(copy).toSorted()).toEqual([...expected].toSorted());
    expect(rules(copy)).toEqual([]);
  });

  it.each([
    'A[1]與[乙]',
    '{甲、乙}',
    '3 * 4 * 5',
    '髒話****刪去',
    '路徑C:\\temp',
    '甲|乙',
    '100%',
    'a]b',
    '甲 * 乙',
  ])('leaves the copy %s as it is', (copy) => {
    expect(read(copy).text).toMatchObject({ text: copy, marks: [] });
    expect(rules(copy)).toEqual([]);
  });

  it('takes an escaped sign for itself', () => {
    const copy = '\\*甲\\* \\{乙|丙\\} \\[丁\\]{name} \\\\';
    expect(read(copy).text).toMatchObject({ text: '*甲* {乙|丙} [丁]{name} \\', marks: [] });
    expect(rules(copy)).toEqual([]);
    expect(marks('{漢\\|字|かんじ}')).toEqual(['ruby[漢|字]かんじ']);
  });

  it.each([
    ['甲*乙', 2, 'unclosed-mark'],
    ['甲**乙', 2, 'unclosed-mark'],
    ['甲{漢字|かんじ', 2, 'unclosed-mark'],
    ['甲[乙{name}丙', 4, 'unclosed-mark'],
    ['甲乙]{name}丙', 3, 'unclosed-mark'],
    ['甲{漢字|}', 2, 'incomplete-ruby'],
    ['甲{|かんじ}', 2, 'incomplete-ruby'],
  ])('keeps %s as text and warns', (copy, column, rule) => {
    const { text, findings } = read(copy);
    expect(text).toMatchObject({ text: copy, marks: [] });
    expect(findings).toMatchObject([{ rule, severity: 'warning', origin: { line: 1, column } }]);
  });

  it('keeps a mark with an unknown name as text and says which was meant', () => {
    const { text, findings } = read('[甲]{nme}');
    expect(text).toMatchObject({ text: '[甲]{nme}', marks: [] });
    expect(findings).toMatchObject([{ rule: 'unknown-mark', help: 'did you mean `name`?' }]);
  });
});

describe('line breaks of the source', () => {
  it.each([
    ['國家主席\n習近平', '國家主席習近平'],
    ['說：\n「好」', '說：「好」'],
    ['他說……\n然後', '他說……然後'],
    ['東京\n  タワー', '東京タワー'],
    ['𠮷\n野', '𠮷野'],
    ['the new\nAPI', 'the new API'],
    ['使用\nAPI', '使用API'],
    ['共80\n周年', '共80周年'],
    ['甲\n- 乙', '甲 - 乙'],
    ['**重點**\n後文', '重點後文'],
    ['前文\n**重點**', '前文重點'],
    ['甲  乙 丙', '甲  乙 丙'],
    ['　　甲\n　　乙', '甲乙'],
  ])('%j', (copy, text) => expect(read(copy).text.text).toBe(text));

  it('do not widen a mark that starts after one', () => {
    expect(marks('see\n**the API**')).toEqual(['bold[the API]']);
  });
});

describe('origins', () => {
  it('lead from every character back to its place, in code points', () => {
    const { text } = read('𠮷*野*\n  {漢字|かん|じ}a');
    expect(text.text).toBe('𠮷野漢字a');
    const place = (at: number) => {
      const origin = originAt(text, at);
      return [origin?.line, origin?.column];
    };
    expect([0, 2, 3, 4, 5].map(place)).toEqual([
      [1, 1],
      [1, 3],
      [2, 4],
      [2, 5],
      [2, 12],
    ]);
  });

  it('and nothing visible is lost or made up, whatever is written', () => {
    const unit = fc.constantFrom(
      '甲',
      '𠮷',
      'a',
      ' ',
      '\n',
      '*',
      '**',
      '{',
      '|',
      '}',
      '[',
      ']',
      '{name}',
      '\\',
      '。',
      '****',
      '~~',
      '__',
      '`',
      '<b>',
      '[^1]',
      'https://',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (units) => {
        const copy = units.join('');
        const source = sourceText('story.md', copy);
        const { text } = read(copy);
        for (let at = 0; at < text.text.length; at += 1) {
          const low = text.text.charCodeAt(at) >= 0xdc00 && text.text.charCodeAt(at) < 0xe000;
          if (low || /\s/.test(text.text.charAt(at))) continue;
          const origin = originAt(text, at);
          const line = [...(source.text.split('\n')[(origin?.line ?? 0) - 1] ?? '')];
          expect(line[(origin?.column ?? 0) - 1]).toBe(
            String.fromCodePoint(text.text.codePointAt(at) ?? 0),
          );
        }
        const han = (whole: string) => visible(whole).replace(/[^甲𠮷a。]/gu, '');
        const readings = text.marks
          .map((mark) => (mark.kind === 'ruby' ? (mark.value ?? '') : ''))
          .join('');
        const names = text.marks.filter((mark) => mark.kind === 'name').length;
        const lost = 'a'.repeat(names);
        expect([...han(text.text + readings + lost)].toSorted()).toEqual([...han(copy)].toSorted());
      }),
      { numRuns: 500, examples: [[['[', '*', ']', '{name}', '*']]] },
    );
  });
});
