/** What a build leaves in the output folder: one whole build, or the word that there is none. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findingsFile,
  foldersOfPage,
  markUnbuilt,
  writeProof,
} from '../../../src/cli/output-folder.ts';
import { finding } from '../../../src/diagnostic.ts';
import {
  type BuildEnd,
  LAST_BUILT,
  PROOF_FILES,
  readRecord,
} from '../../../src/model/build-record.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at, put, link } = scratchFolder();
const disk = nodeWorkspace();
const output = (workspace: Workspace = disk) => ({
  workspace,
  base: at('output'),
  folder: at('output/page'),
});
const build = (end: BuildEnd) => ({ page: 'page', template: 'broadsheet-hk', end });
const proof = (mark: string) => new Map(PROOF_FILES.map((name) => [name, `${name} ${mark}`]));
const FAULT = finding('unreadable-yaml', 'error', 'a bracket is not closed');

const names = () => readdirSync(at('output/page')).sort();
const text = (name: string) => readFileSync(at('output/page', name), 'utf8');
const record = () => readRecord(text('build.json'));
const digest = (name: string) =>
  createHash('sha256')
    .update(readFileSync(at('output/page', name)))
    .digest('hex');

/** The files that the record names are there and are those, and there is no other file. */
function expectWhole(): void {
  const files = record()?.files ?? {};
  expect(names()).toEqual([...Object.keys(files), 'build.json'].sort());
  for (const [name, sum] of Object.entries(files))
    expect([name, digest(name)]).toEqual([name, sum]);
}

describe('after a page was built', () => {
  it('its five files stand there, and the record that binds them', async () => {
    expect(await writeProof(output(), build('clean'), proof('1'))).toEqual([]);
    expectWhole();
    expect(record()).toMatchObject({ page: 'page', template: 'broadsheet-hk', end: 'clean' });
    expect(Object.keys(record()?.files ?? {})).toEqual([...PROOF_FILES]);
  });

  it('the same again gives the same bytes', async () => {
    await writeProof(output(), build('errors'), proof('1'));
    const before = text('build.json');
    await writeProof(output(), build('errors'), proof('1'));
    expect(text('build.json')).toBe(before);
  });

  it('a file that is not of this build shows by its digest', async () => {
    await writeProof(output(), build('clean'), proof('1'));
    put('output/page/page.pdf', 'page.pdf 2');
    expect(record()?.files['page.pdf']).not.toBe(digest('page.pdf'));
  });
});

describe('after nothing was built', () => {
  it('where nothing was before, nothing is written', async () => {
    expect(await markUnbuilt(output(), build('nothing'), [FAULT])).toEqual({
      lastBuilt: null,
      findings: [],
    });
    expect(existsSync(at('output'))).toBe(false);
    put('output/page/notes.txt', 'of somebody else');
    await markUnbuilt(output(), build('nothing'), [FAULT]);
    expect(names()).toEqual(['notes.txt']);
  });

  it('the PDF of an earlier build is called so, and the findings are of the run that failed', async () => {
    await writeProof(output(), build('clean'), proof('1'));
    const marked = await markUnbuilt(output(), build('nothing'), [FAULT]);
    expect(marked.lastBuilt).toBe(at('output/page', LAST_BUILT));
    expect(marked.findings).toMatchObject([{ rule: 'earlier-pdf', severity: 'info' }]);
    expectWhole();
    expect(names()).toEqual(['build.json', 'findings.json', LAST_BUILT]);
    expect(text(LAST_BUILT)).toBe('page.pdf 1');
    expect(record()).toMatchObject({ end: 'nothing' });
    expect(JSON.parse(text('findings.json'))).toEqual([FAULT, ...marked.findings]);
  });

  it('again and again, it stays what it is, until a page is built', async () => {
    await writeProof(output(), build('clean'), proof('1'));
    await markUnbuilt(output(), build('nothing'), [FAULT]);
    const { lastBuilt } = await markUnbuilt(output(), build('environment'), []);
    expect([lastBuilt, text(LAST_BUILT)]).toEqual([at('output/page', LAST_BUILT), 'page.pdf 1']);
    expect(record()).toMatchObject({ end: 'environment' });
    expectWhole();
    await writeProof(output(), build('clean'), proof('2'));
    expectWhole();
    expect(names()).not.toContain(LAST_BUILT);
  });

  it('findings that are all that is left of an earlier run are replaced', async () => {
    put('output/page/findings.json', '[]');
    const { lastBuilt, findings } = await markUnbuilt(output(), build('nothing'), [FAULT]);
    expect([lastBuilt, findings]).toEqual([null, []]);
    expect(text('findings.json')).toBe(findingsFile([FAULT]));
    expectWhole();
  });

  it('on a full disk the old files still go, though nothing new can be written', async () => {
    await writeProof(output(), build('clean'), proof('1'));
    const full: Workspace = {
      ...disk,
      replace: async (folder, changes, home) =>
        [...changes.values()].some((one) => typeof one === 'string')
          ? { unwritable: folder, reason: 'the disk is full', help: 'make room' }
          : disk.replace(folder, changes, home),
    };
    const { lastBuilt, findings } = await markUnbuilt(output(full), build('nothing'), [FAULT]);
    expect(lastBuilt).toBe(at('output/page', LAST_BUILT));
    expect(findings.map(({ rule }) => rule)).toEqual(['earlier-pdf', 'unwritable-output']);
    expect(names()).toEqual([LAST_BUILT]);
  });

  it('on a disk that is read-only that is said', async () => {
    await writeProof(output(), build('clean'), proof('1'));
    const locked: Workspace = {
      ...disk,
      replace: async (folder) => ({
        unwritable: folder,
        reason: 'read-only',
        help: 'name another',
      }),
    };
    const { findings } = await markUnbuilt(output(locked), build('nothing'), [FAULT]);
    expect(findings).toMatchObject([{ rule: 'stale-output', severity: 'error' }]);
    expect(findings[0]?.message).toContain('read-only');
  });
});

describe('the folders of a page', () => {
  it('are its own, or that of the template it was built in', async () => {
    expect(await foldersOfPage(disk, at('output'), 'page', null)).toEqual([at('output/page')]);
    const inOther = [at('output/page/daily-cn')];
    expect(await foldersOfPage(disk, at('output'), 'page', 'daily-cn')).toEqual(inOther);
    await writeProof(output(), build('clean'), proof('1'));
    expect(await foldersOfPage(disk, at('output'), 'page', 'daily-cn')).toEqual(inOther);
    expect(await foldersOfPage(disk, at('output'), 'page', 'broadsheet-hk')).toEqual([
      at('output/page'),
      at('output/page/broadsheet-hk'),
    ]);
  });
});

describe('links in the output folder', () => {
  it('in the place of a file are replaced, of a folder refused', async () => {
    put('secret', '秘');
    link('output/page/page.pdf', '../../secret');
    expect(await writeProof(output(), build('clean'), proof('1'))).toEqual([]);
    expectWhole();
    put('elsewhere/notes.txt');
    link('output/page', '../elsewhere');
    const [refused] = await writeProof(output(), build('clean'), proof('1'));
    expect(refused).toMatchObject({ rule: 'unwritable-output' });
    expect([readFileSync(at('secret'), 'utf8'), readdirSync(at('elsewhere'))]).toEqual([
      '秘',
      ['notes.txt'],
    ]);
  });
});

describe('a record', () => {
  it.each([
    ['no JSON', '{'],
    ['another object', '{"name": "a"}'],
    ['a list', '[]'],
    ['another end', '{"page": "a", "template": null, "end": "well", "files": {}}'],
    ['digests that are none', '{"page": "a", "template": null, "end": "clean", "files": {"a": 1}}'],
  ])('is not %s', (_, written) => expect(readRecord(written)).toBeNull());
});
