/** A lexicon as it is written: names, words with points of parting, remarks; and what is said where there is none. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../../../src/node-workspace.ts';
import { readLexicon } from '../../../../src/read/page/read-lexicon.ts';
import { readPage } from '../../../../src/read/page/read-page.ts';
import { readTemplate } from '../../../../src/read/template/read-template.ts';
import { memoryWorkspace } from '../../../helpers/memory-workspace.ts';
import { PAGE_YAML, places, readFolder } from '../../../helpers/page-folder.ts';

const WRITTEN = `# people
習近平
《紅樓夢》   # a title

inter-na-tion-al
Hong Kong
`;

describe('a lexicon', () => {
  it('has names as they stand in copy and words by their points', async () => {
    const { value, findings } = await readLexicon(
      memoryWorkspace({ 'house.txt': WRITTEN }),
      'house.txt',
      null,
    );
    expect(findings).toEqual([]);
    expect(value?.names).toEqual(['習近平', '《紅樓夢》', 'Hong Kong']);
    expect([...(value?.hyphenations ?? [])]).toEqual([['international', [5, 7, 11]]]);
  });

  it('that is not there is an error with the path that was given', async () => {
    const { value, findings } = await readLexicon(memoryWorkspace({}), 'house.txt', null);
    expect(value).toBeNull();
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['missing-lexicon', 'there is no lexicon `house.txt`'],
    ]);
  });
});

const inYaml = (text: string) =>
  readLexicon(memoryWorkspace({ 'lexicon.yaml': text }), 'lexicon.yaml', null);

describe('a lexicon in YAML', () => {
  it('has names, titles and words', async () => {
    const { value, findings } = await inYaml(
      'names: [習近平, Hong Kong]\ntitles: [《紅樓夢》]\nwords: [inter-na-tion-al]\n',
    );
    expect(findings).toEqual([]);
    expect(value?.names).toEqual(['習近平', 'Hong Kong', '《紅樓夢》']);
    expect([...(value?.hyphenations.keys() ?? [])]).toEqual(['international']);
  });

  it('keeps a name with a hyphen of its own', async () => {
    const { value } = await inYaml('names: [Saint-Denis]\nwords: [inter-na-tion-al]\n');
    expect(value?.names).toEqual(['Saint-Denis']);
    expect([...(value?.hyphenations.keys() ?? [])]).toEqual(['international']);
  });

  it('may be empty', async () => {
    expect((await inYaml('# nothing yet\n')).value?.names).toEqual([]);
    expect((await inYaml('names:\n')).findings).toEqual([]);
  });

  it.each([
    ['a key that it has not', 'name: [甲]\nnames: [乙]\n', 'unknown-key lexicon.yaml:1:1'],
    ['a name alone', 'titles: 甲\nnames: [乙]\n', 'wrong-type lexicon.yaml:1:9'],
    ['a word without points', 'words: [nation]\nnames: [乙]\n', 'bad-word lexicon.yaml:1:9'],
  ])('is read without %s, which is an error with its place', async (_, text, place) => {
    const { value, findings } = await inYaml(text);
    expect(places(findings)).toEqual([place]);
    expect(value?.names).toEqual(['乙']);
  });

  it('that is no YAML is an error', async () => {
    const { value, findings } = await inYaml('names: [甲\n');
    expect(value).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-yaml']);
  });
});

describe('the lexicon of a page', () => {
  const names = async (files: Readonly<Record<string, string>>) => {
    const { value, findings } = await readFolder(files);
    return [value?.lexicon.names, places(findings)];
  };

  it('lies beside page.yaml, or where page.yaml says', async () => {
    expect(await names({})).toEqual([[], []]);
    expect(await names({ 'lexicon.yaml': 'names: [甲]' })).toEqual([['甲'], []]);
    const named = { 'page.yaml': `${PAGE_YAML}lexicon: words/own.txt\n`, 'words/own.txt': '乙\n' };
    expect(await names({ ...named, 'lexicon.yaml': 'names: [甲]' })).toEqual([['乙'], []]);
  });

  it('that is named and not there is an error at its key', async () => {
    expect(await names({ 'page.yaml': `${PAGE_YAML}lexicon: own.yaml\n` })).toEqual([
      [],
      ['missing-lexicon page.yaml:8:10'],
    ]);
  });

  it('is in the page folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banmian-lexicon-'));
    mkdirSync(join(folder, 'page/stories'), { recursive: true });
    writeFileSync(join(folder, 'house.yaml'), 'names: [甲]');
    writeFileSync(join(folder, 'page/page.yaml'), `${PAGE_YAML}lexicon: ../house.yaml\n`);
    writeFileSync(join(folder, 'page/stories/lead.md'), '正文。\n');
    const { value, findings } = await readPage(nodeWorkspace(), join(folder, 'page'));
    rmSync(folder, { recursive: true });
    expect(value?.lexicon.names).toEqual([]);
    const [outside] = findings;
    expect([outside?.rule, outside?.origin?.line, outside?.message]).toEqual([
      'outside-file',
      8,
      expect.stringContaining('../house.yaml` cannot be read: it is outside'),
    ]);
  });

  it('that is broken leaves the page to be set without it', async () => {
    expect(await names({ 'lexicon.yaml': 'names: {甲: 乙}' })).toEqual([
      [],
      ['wrong-type lexicon.yaml:1:8'],
    ]);
  });
});

describe('the lexicon of a template', () => {
  const TEMPLATE = readFileSync('tests/suite/templates/card/template.yaml', 'utf8');
  const read = (files: Readonly<Record<string, string>>) =>
    readTemplate(memoryWorkspace(files), 'house');

  it('lies beside template.yaml, or where template.yaml says', async () => {
    const beside = { 'house/template.yaml': TEMPLATE, 'house/lexicon.yaml': 'names: [甲]' };
    expect((await read(beside)).value?.lexicon.names).toEqual(['甲']);
    const named = {
      'house/template.yaml': `${TEMPLATE}lexicon: words.txt\n`,
      'house/words.txt': 'or-gan\n',
    };
    expect([...((await read(named)).value?.lexicon.hyphenations ?? [])]).toEqual([['organ', [2]]]);
  });
});
