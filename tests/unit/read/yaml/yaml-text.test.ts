import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sourceText } from '../../../../src/read/source/source-text.ts';
import { parseYaml, textAt } from '../../../../src/read/yaml/yaml-source.ts';

const textOf = (yaml: string) => {
  const source = sourceText('page.yaml', yaml);
  const parsed = parseYaml(source, 'page');
  const text = parsed.yaml === null ? null : textAt(parsed.yaml, ['t']);
  return { source, text, findings: parsed.findings };
};

describe('text in YAML', () => {
  it.each([
    ['plain', 't: 甲乙丙', '甲乙丙', '甲乙丙'],
    ['a number as it was typed', 't: 1.50', '1.50', '1.50'],
    ['a word that YAML 1.1 takes for false', 't: no', 'no', 'no'],
    ['single quotes', "t: '甲''乙'", "甲'乙", "甲'乙"],
    ['double quotes', 't: "甲\\"乙\\u4e19"', '甲"乙丙', '甲\\乙\\'],
    ['a literal block', 't: |\n  甲\n  乙\n', '甲\n乙\n', '甲 乙 '],
    ['a folded block', 't: >-\n  甲\n  乙\n\n  丙\n', '甲\n乙\n\n丙', '甲 乙  丙'],
    ['plain text over two lines', 't: 甲\n  乙', '甲\n乙', '甲 乙'],
    ['an alias', 's: &a 甲\nt: *a', '甲', '甲'],
  ])('%s keeps its characters and their places', (_, yaml, expected, written) => {
    const { source, text } = textOf(yaml);
    expect(text?.text).toBe(expected);
    const places = (text?.offsets ?? []).map((offset, at) =>
      /\s/.test(expected.charAt(at)) ? ' ' : source.text.charAt(offset),
    );
    expect(places.join('')).toBe(written);
  });

  it('has the place of every character, however it is quoted or folded', () => {
    const copy = fc
      .array(fc.constantFrom('甲', '𠮷', 'é', "'", '"', ' ', '\n', ':', '#', '-', '\\'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((units) => units.join(''));
    const style = fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    );
    fc.assert(
      fc.property(copy, style, (value, type) => {
        const { source, text } = textOf(
          stringify({ t: value }, { defaultStringType: type as 'PLAIN', lineWidth: 20 }),
        );
        expect(text?.text.replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
        for (const [at, offset] of (text?.offsets ?? []).entries()) {
          const unit = text?.text.charAt(at) ?? '';
          if (/\s/.test(unit)) continue;
          expect([unit, '\\']).toContain(source.text.charAt(offset));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('YAML that cannot be read', () => {
  it('says where a bracket is not closed', () => {
    const { findings } = textOf('s: 1\nt: [甲, 乙\nu: 2\n');
    expect(findings).toMatchObject([
      {
        rule: 'unreadable-yaml',
        severity: 'error',
        message: '`[` is not closed',
        origin: { line: 2, column: 4, length: 1 },
      },
    ]);
  });

  it('says that the text of a block stands further in than its key', () => {
    expect(textOf('s: 1\nt: >-\n甲乙\nu: 2\n').findings).toMatchObject([
      { rule: 'unreadable-yaml', help: 'start each line of its text with two blanks' },
    ]);
  });

  it('names every key that is given twice', () => {
    expect(textOf('t: 1\nu: 2\nt: 3\nu: 4\n').findings).toMatchObject([
      {
        rule: 'duplicate-key',
        message: 'key `t` is given twice',
        origin: { line: 3, column: 1, length: 1 },
      },
      { rule: 'duplicate-key', origin: { line: 4 } },
    ]);
  });

  it('does not fall for aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [index, name] of [...'bcdefgh'].entries())
      bomb.push(
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefgh'.charAt(index)}`)
          .join(',')}]`,
      );
    expect(textOf(bomb.join('\n')).findings).toMatchObject([{ rule: 'unreadable-yaml' }]);
    expect(textOf('t: *nowhere').findings).toMatchObject([{ rule: 'unreadable-yaml' }]);
  });
});
