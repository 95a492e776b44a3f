/** `banmian ingest`: the raw text of a page in, a page folder that builds out; nothing of a person is written over, nothing is lost. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ingest } from '../../../src/cli/ingest.ts';
import type { IngestOptions } from '../../../src/cli/options.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { readPage } from '../../../src/read/page/read-page.ts';
import { recordedTerminal } from '../../helpers/recorded-terminal.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const SEED = fileURLToPath(new URL('../../seed/000_138e98d87f946766.txt', import.meta.url));
const { at, put } = scratchFolder();

async function run(file: string, options: IngestOptions) {
  const terminal = recordedTerminal();
  const code = await ingest(file, options, terminal);
  return { code, out: terminal.printed(), told: terminal.said() };
}

const intoA2 = (): IngestOptions => ({ output: at('a2'), paper: '大公報', date: '2025-05-09' });

it('makes a page folder of a dump, which reads without errors', async () => {
  const { code, out, told } = await run(SEED, intoA2());
  expect(code).toBe(0);
  expect(out).toBe(at('a2'));
  expect(told).toContain('warning[placeholder]: the source does not say the `label`');
  expect(told).toContain('info[asked-guess]');
  expect(told).not.toContain('likely-guess');
  expect(readdirSync(at('a2')).sort()).toEqual([
    'images',
    'ingest.json',
    'page.yaml',
    'sources.json',
    'stories',
  ]);
  const { value, findings } = await readPage(nodeWorkspace(), at('a2'));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value?.stories.map(({ role }) => role)).toEqual([
    'lead',
    'quotes',
    'story',
    'sidebar',
    'editorial',
  ]);
});

it('writes the same bytes again, and never over what was changed, unless it is told to', async () => {
  await run(SEED, intoA2());
  const page = readFileSync(at('a2/page.yaml'), 'utf8');
  expect((await run(SEED, intoA2())).code).toBe(0);
  expect(readFileSync(at('a2/page.yaml'), 'utf8')).toBe(page);

  const story = at('a2/stories/story-1.md');
  const edited = `${readFileSync(story, 'utf8')}\n甲乙丙。\n`;
  writeFileSync(story, edited);
  const barred = await run(SEED, intoA2());
  expect(barred.code).toBe(2);
  expect(barred.told).toContain('error[edited-folder]');
  expect(barred.told).toContain('story-1.md');
  expect(readFileSync(story, 'utf8')).toBe(edited);

  expect((await run(SEED, { ...intoA2(), force: true })).code).toBe(0);
  expect(readFileSync(story, 'utf8')).not.toContain('甲乙丙。');
});

it('writes into no folder that it did not make', async () => {
  put('pages/notes.txt', '甲');
  const { code, told } = await run(SEED, { ...intoA2(), output: at('pages') });
  expect(code).toBe(2);
  expect(told).toContain('error[folder-not-empty]');
  expect(readdirSync(at('pages'))).toEqual(['notes.txt']);
});

it('prints what it read as JSON, and writes nothing then', async () => {
  const { code, out } = await run(SEED, { json: true });
  const { page, stories, questions } = JSON.parse(out);
  expect(code).toBe(0);
  expect(page).toMatchObject({ section: '習近平訪俄', paper: null, lang: 'zh-HK' });
  expect(stories[0].headline).toEqual(['習近平：中俄世代友好', '做百煉成鋼真朋友']);
  expect(stories[1].body[0]).toMatchObject({
    type: 'quote',
    head: ['要堅持世代友好，', '做百煉成鋼的真朋友。'],
  });
  expect(questions.length).toBeGreaterThan(0);
});

it.each([
  ['a file that is not there', 'none.txt', null, 'missing-source'],
  ['a file without text', 'empty.txt', ' \n\n', 'empty-source'],
  ['a whole year', 'year.txt', '甲乙丙。\n'.repeat(6000), 'large-source'],
])('refuses %s', async (_, name, text, rule) => {
  if (text !== null) put(name, text);
  const { code, told } = await run(at(name), intoA2());
  expect(code).toBe(2);
  expect(told).toContain(`error[${rule}]`);
});

it('asks for a folder', async () => {
  const { code, told } = await run(SEED, {});
  expect(code).toBe(2);
  expect(told).toContain('error[no-output-folder]');
});
