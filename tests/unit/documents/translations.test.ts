/** A translation shows what the English document shows, its links lead somewhere, and its marks are those of its language. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, type DocumentedCommand } from '../../documents/commands.ts';
import { documentFiles } from '../../documents/document-files.ts';
import { ROOT } from '../../helpers/command-line.ts';

const PLACES = { 'zh-Hant': 'hk', 'zh-Hans': 'cn', ja: 'ja' };
const LANGUAGES = Object.keys(PLACES) as (keyof typeof PLACES)[];
const DOCUMENTS = ['README', 'docs/first-page'];
const TRANSLATIONS = DOCUMENTS.flatMap((name) =>
  ['', ...LANGUAGES.map((language) => `.${language}`)].map((suffix) => `${name}${suffix}.md`),
);

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Fenced blocks and the instructions beside them, as they are written. */
const blocksOf = (markdown: string): string[] =>
  markdown.match(/^```[\s\S]*?^```$|^<!--[\s\S]*?-->$/gmu) ?? [];

const outlineOf = (markdown: string): string[] =>
  (markdown.replace(/^```[\s\S]*?^```$/gmu, '').match(/^#+ |^- |^ {4}\S/gmu) ?? []).map((mark) =>
    mark.startsWith('    ') ? 'block' : mark,
  );

const picturesOf = (markdown: string): string[] => markdown.match(/[\w/]+\.png/gu) ?? [];

const linksOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link = '']) => link);

/** The place, and the copy of its language with its indent. */
const OF_THE_PLACE = /(?<=--like )\w+|(?<=^echo )'.*'|--style \S+ |(?<=--indent )\d/gmu;
const withoutPlace = (text: string): string => text.replace(OF_THE_PLACE, '');

/** What a reader does, whatever the paper: copy and places are of the starter. */
const stepOf = ({ language, command, reason, prints }: DocumentedCommand) => ({
  does: language === 'edit' ? 'edit' : withoutPlace(command),
  reason,
  prints: prints?.match(/\w+\[[\w-]+\]|\d+ pages? built.*/gu) ?? null,
});

describe.each(LANGUAGES)('in %s', (language) => {
  const readme = read(`README.${language}.md`);
  const guide = read(`docs/first-page.${language}.md`);

  it('the README has the blocks, the pictures and the outline of the English one', () => {
    const english = read('README.md');
    expect(blocksOf(readme).map(withoutPlace)).toEqual(blocksOf(english).map(withoutPlace));
    expect(blocksOf(readme).length).toBeGreaterThan(8);
    expect(picturesOf(readme)).toEqual(picturesOf(english));
    expect(outlineOf(readme)).toEqual(outlineOf(english));
  });

  it('the README leads to the guide of its language and else where the English one leads', () => {
    const there = (markdown: string) =>
      linksOf(markdown)
        .filter((link) => !link.startsWith('README'))
        .map((link) => link.replace(`first-page.${language}`, 'first-page'));
    expect(readme).toContain(`(docs/first-page.${language}.md)`);
    expect(readme).not.toContain('(docs/first-page.md)');
    expect(there(readme).sort()).toEqual(there(read('README.md')).sort());
  });

  it('README and guide make a paper of the place of their language', () => {
    const likes = [...`${readme}\n${guide}`.matchAll(/--like (\w+)/gu)].map(([, like]) => like);
    expect(new Set(likes)).toEqual(new Set([PLACES[language]]));
  });

  it('the guide goes the same steps as the English one', () => {
    const english = read('docs/first-page.md');
    expect(commandsIn(guide).map(stepOf)).toEqual(commandsIn(english).map(stepOf));
    expect(outlineOf(guide)).toEqual(outlineOf(english));
  });

  it('Han and Latin stand apart, and marks beside Han are full-width', () => {
    const prose = `${readme}\n${guide}`
      .replace(/^```[\s\S]*?^```$|^<!--[\s\S]*?-->$|^ {4}.*$|\]\([^)]*\)|^.*README\.md.*$/gmu, '')
      .replace(/!\[|[[\]*]/gu, '');
    const han = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
    const close = new RegExp(`${han}[A-Za-z0-9\`]|[A-Za-z0-9\`]${han}`, 'gu');
    expect(prose.match(close)).toBeNull();
    expect(prose.match(new RegExp(`${han}[,.;:?!()"]|[,;:?!("]${han}`, 'gu'))).toBeNull();
  });
});

describe.each(TRANSLATIONS)('%s', (document) => {
  it('names the four languages at its top and links to the other three', () => {
    const [, , line = ''] = read(document).split('\n');
    expect(line.replace(/\]\([^)]*\)|\[/gu, '')).toBe('English · 繁體中文 · 简体中文 · 日本語');
    const links = linksOf(line).map((link) => join(dirname(document), link));
    const [name = ''] = DOCUMENTS.filter((one) => document.startsWith(one));
    const others = TRANSLATIONS.filter((one) => one.startsWith(name) && one !== document);
    expect(links).toEqual(others);
  });
});

describe('links of documents', () => {
  it.each(documentFiles(ROOT))('%s leads to files that are there', (document) => {
    const gone = linksOf(read(document).replace(/^```[\s\S]*?^```$|`[^`\n]*`/gmu, '')).filter(
      (link) => !existsSync(join(ROOT, dirname(document), link)),
    );
    expect(gone).toEqual([]);
  });
});
