/** Page folders that cannot be read, or that lead elsewhere, among sound ones: named one by one, and the others are still set. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { banmian, type Ran, ROOT } from '../../helpers/command-line.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

// Commands are started one after the other, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { at, put, link, pipe } = scratchFolder();
const NAME = 'minato-2026-04-18';
const SOUND = join(ROOT, 'examples', NAME);
const STORY = 'stories/lighthouse.md';

beforeEach(() => cpSync(SOUND, at(NAME), { recursive: true }));

/** A copy of the sound page, spoiled. */
function page(name: string, spoil: (folder: string) => void): string {
  cpSync(SOUND, at(name), { recursive: true });
  spoil(name);
  return at(name);
}

/** No trace of ours, and nothing that a terminal would obey. */
function expectCivil({ stdout, stderr }: Ran): void {
  expect(stdout + stderr).not.toMatch(/has a bug|^ +at /mu);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
}

interface Taken {
  readonly folder: string;
  readonly state: string;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

async function snapshots(...folders: readonly string[]): Promise<Taken[]> {
  const ran = await banmian(['snapshot', '--json', ...folders, at(NAME)]);
  expectCivil(ran);
  const { pages } = JSON.parse(ran.stdout) as { pages: Taken[] };
  expect(pages.at(-1)).toMatchObject({ folder: at(NAME), state: 'same' });
  return pages;
}

const said = (pages: readonly Taken[]): string[] =>
  pages.slice(0, -1).map(({ findings }) => findings.map(({ message }) => message).join('; '));

describe('a page that cannot be read', () => {
  it('is named with its file and the reason', async () => {
    const found = await snapshots(
      page('pipe', (folder) => pipe(`${folder}/${STORY}`)),
      page('zero', (folder) => link(`${folder}/page.yaml`, '/dev/zero')),
      page('folder', (folder) => {
        link(`${folder}/page.yaml`, '.');
      }),
      page('circle', (folder) => link(`${folder}/${STORY}`, 'lighthouse.md')),
      page('large', (folder) => {
        truncateSync(at(folder, 'page.yaml'), 1_000_001);
      }),
      page('pipes', (folder) => pipe(`${folder}/layout/shinbun-ja.txt`)),
      page('lexicon', (folder) => pipe(`${folder}/lexicon.yaml`)),
    );
    expect(said(found)).toEqual([
      expect.stringMatching(/pipe\/stories\/lighthouse\.md` cannot be read: it is a pipe$/u),
      expect.stringMatching(/zero\/page\.yaml` cannot be read: a link leads from there out of/u),
      expect.stringMatching(/folder\/page\.yaml` cannot be read: it is a folder$/u),
      expect.stringMatching(/lighthouse\.md` cannot be read: its links lead round in a circle$/u),
      expect.stringMatching(
        /large\/page\.yaml` cannot be read: it is larger than 1 MB, the most for a YAML file/u,
      ),
      expect.stringMatching(/layout\/shinbun-ja\.txt` cannot be read: it is a pipe$/u),
      expect.stringMatching(/lexicon\.yaml` cannot be read: it is a pipe;/u),
    ]);
  });

  it('because of its rights too, and a folder of pages does not pass over it', async () => {
    chmodSync(
      join(
        page('paper/locked', () => {}),
        STORY,
      ),
      0,
    );
    page('paper/closed', () => {});
    cpSync(SOUND, at('paper', NAME), { recursive: true });
    chmodSync(at('paper/closed'), 0);
    const ran = await banmian(['snapshot', '--json', at('paper')], { user: 65_534 });
    chmodSync(at('paper/closed'), 0o755);
    expectCivil(ran);
    const { pages } = JSON.parse(ran.stdout) as { pages: Taken[] };
    expect(pages.map(({ state }) => state)).toEqual(['broken', 'broken', 'same']);
    expect(said(pages)).toEqual([
      expect.stringMatching(/closed\/page\.yaml` cannot be read: you have no right to it$/u),
      expect.stringMatching(/lighthouse\.md` cannot be read: you have no right to it$/u),
    ]);
  });

  it('because of a name in it that no file can have', async () => {
    const yaml = readFileSync(join(SOUND, 'page.yaml'), 'utf8');
    const found = await snapshots(
      page('nul', (folder) => {
        put(`${folder}/page.yaml`, yaml.replace(/^( *- )lighthouse$/mu, '$1"light\\0house"'));
      }),
      page('long', (folder) => {
        put(`${folder}/page.yaml`, yaml.replace(/^( *- )lighthouse$/mu, `$1${'長'.repeat(300)}`));
      }),
    );
    const rules = found.slice(0, -1).map(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules[0]).toContain('bad-id');
    expect(rules[1]).toContain('unreadable-file');
  });
});

describe('a link that leads out of a page folder', () => {
  it('is neither shown, nor read, nor written through', async () => {
    const secret = put('secret/shinbun-ja.txt', '秘密 page: x\ntemplate: y\n');
    const linked = page('linked', (folder) => {
      link(`${folder}/layout`, '../secret');
    });
    const file = page('file', (folder) => {
      link(`${folder}/layout/shinbun-ja.txt`, '../../secret/shinbun-ja.txt');
    });
    const yaml = page('yaml', (folder) => {
      link(`${folder}/page.yaml`, '../secret/shinbun-ja.txt');
    });
    const before = readFileSync(secret, 'utf8');
    const ran = await banmian(['snapshot', '--update', linked, file, yaml, at(NAME)]);
    expectCivil(ran);
    expect(ran.code).toBe(2);
    expect(ran.stderr.match(/error\[outside-file\]/gu)).toHaveLength(3);
    expect(ran.stdout + ran.stderr).not.toContain('秘密');
    expect(readFileSync(secret, 'utf8')).toBe(before);
    expect(existsSync(at('secret/layout'))).toBe(false);
  });
});

describe('what a terminal would obey', () => {
  it('is shown by its number, in text, in names of files and in JSON', async () => {
    const name = '\u001b[2J\u202efdp';
    mkdirSync(at(name));
    cpSync(SOUND, at(name, 'page'), { recursive: true });
    const path = at(name, 'page', STORY);
    put(
      `${name}/page/${STORY}`,
      `${readFileSync(path, 'utf8')}\n\u0007\u009b31m<b>\u001b]0;pwn\u0007</b>\n`,
    );
    put(`${name}/page/stories/\u001b[31mspare.md`, '');
    const ran = await banmian(['snapshot', at(name, 'page')]);
    expectCivil(ran);
    expect(ran.stderr).toContain('<U+0007><U+009B>31m<b><U+001B>]0;pwn<U+0007></b>');
    expect(ran.stderr).toContain('<U+001B>[2J<U+202E>fdp/page');
    expect(ran.stderr).toContain('story `<U+001B>[31mspare`');
    const json = await banmian(['snapshot', '--json', at(name, 'page')]);
    expectCivil(json);
    expect(JSON.parse(json.stdout).pages[0].folder).toBe(at(name, 'page'));
  });

  it('is shown in a command line that is wrong, and in composed lines', async () => {
    const wrong = await banmian(['\u001b[31mbuild']);
    expectCivil(wrong);
    expect(wrong.stderr).toContain('<U+001B>[31mbuild');
    const lines = await banmian(['compose', '-m', '17'], { input: '甲\u001b[2J乙\u0007\n' });
    expectCivil(lines);
    expect(lines.stdout).toContain('甲<U+001B>[2J乙<U+0007>');
  });
});
