/** What the preview makes of changes on the disk, without a browser. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { type Shown, showExamples } from '../../helpers/preview.ts';

let shown: Shown;
afterEach(() => shown.end());

const MINATO_STORY = 'minato/stories/lighthouse.md';
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Changes something, waits for the page to show it, and gives the editions of all pages by which they grew. */
async function growth(id: string, change: () => void): Promise<Record<string, number>> {
  const before = new Map(shown.preview.state().pages.map((page) => [page.id, page.edition]));
  change();
  await shown.until(() => shown.status(id).edition > (before.get(id) ?? 0));
  await shown.preview.idle();
  await pause(120);
  await shown.preview.idle();
  return Object.fromEntries(
    shown.preview.state().pages.map((page) => [page.id, page.edition - (before.get(page.id) ?? 0)]),
  );
}

/** Setting is one edition, the proof that could not be made another. */
const BOTH = { minato: 2, takung: 2 };
const MINATO = { minato: 2, takung: 0 };
const TAKUNG = { minato: 0, takung: 2 };

describe('a change sets anew exactly the pages that were made from it', () => {
  it('content, templates, pictures, references, faces', async () => {
    shown = await showExamples();
    const { folder, house, edit } = shown;
    const at = (...path: string[]) => join(folder, ...path);
    const template = (...path: string[]) => join(house, 'templates', ...path);
    const cases: [string, string, Record<string, number>, () => void][] = [
      ['a story', 'minato', MINATO, () => edit(at(MINATO_STORY), (text) => `${text}\n海だ。\n`)],
      [
        'a lexicon that appears',
        'minato',
        MINATO,
        () => writeFileSync(at('minato/lexicon.yaml'), 'names: [凪ノ埼]\n'),
      ],
      [
        'a lexicon',
        'minato',
        MINATO,
        () => edit(at('minato/lexicon.yaml'), () => 'names: [灯台]\n'),
      ],
      [
        'the lexicon of a house',
        'minato',
        MINATO,
        () => writeFileSync(template('shinbun-ja/lexicon.yaml'), 'names: [沖]\n'),
      ],
      ['page.yaml', 'takung', TAKUNG, () => appendFileSync(at('takung/page.yaml'), '# 附注\n')],
      [
        'a reference that appears',
        'minato',
        MINATO,
        () => unlinkSync(at('minato/layout/shinbun-ja.txt')),
      ],
      [
        'a story that no page lists',
        'takung',
        TAKUNG,
        () => writeFileSync(at('takung/stories/spare.md'), '# x\n'),
      ],
      [
        'template.yaml',
        'minato',
        MINATO,
        () => edit(template('shinbun-ja/template.yaml'), (text) => `${text}\n`),
      ],
      [
        'a stylesheet',
        'takung',
        TAKUNG,
        () => edit(template('broadsheet-hk/page.css'), (text) => `${text}\n/* */\n`),
      ],
      [
        'a partial',
        'takung',
        TAKUNG,
        () => writeFileSync(template('broadsheet-hk/partials/sidebar.hbs'), ''),
      ],
      [
        'a picture',
        'takung',
        TAKUNG,
        () => edit(at('takung/images/meeting.svg'), (text) => `${text}<!-- -->\n`),
      ],
      [
        'the manifest of faces',
        'minato',
        BOTH,
        () => appendFileSync(join(house, 'fonts.yaml'), '# 注\n'),
      ],
    ];
    for (const [what, id, grown, change] of cases)
      expect([what, await growth(id, change)]).toEqual([what, grown]);
    expect(shown.crashes).toEqual([]);
  });

  it('the file of a face', async () => {
    const face = '@expo-google-fonts/noto-sans-hk/500Medium/NotoSansHK_500Medium.ttf';
    shown = await showExamples();
    const own = join(shown.house, 'own.ttf');
    cpSync(new URL(`../../../node_modules/${face}`, import.meta.url), own);
    await growth('takung', () =>
      shown.edit(join(shown.house, 'fonts.yaml'), (text) =>
        text.replace(
          /^ *package: .*noto-sans-hk.*\n( *)path: 500Medium\/.*$/m,
          (_, indent) => `${indent}path: own.ttf`,
        ),
      ),
    );
    expect(shown.status('takung')).toMatchObject({ state: 'set', errors: 1 });
    const grown = await growth('takung', () => appendFileSync(own, 'x'));
    const { findings } = await shown.view('takung');
    expect(findings[0]?.rule).toBe('font-changed');
    expect(findings.map(({ rule }) => rule)).not.toContain('banmian-bug');
    // Copy is set in it, so there is no page to print.
    expect(shown.status('takung').state).toBe('broken');
    expect(grown).toEqual({ minato: 0, takung: 1 });
  });

  it('not those whose files are saved as they were, nor for files that nobody reads', async () => {
    shown = await showExamples();
    const before = shown.preview.state();
    shown.edit(join(shown.folder, MINATO_STORY), (text) => text);
    writeFileSync(join(shown.folder, 'notes.txt'), 'x');
    writeFileSync(join(shown.folder, 'minato/.lighthouse.md.swp'), 'x');
    await pause(300);
    expect(shown.preview.state()).toEqual(before);
  });
});

describe('a page that shows', () => {
  it('has a new revision when it looks otherwise, and the old one only as long as it is under way', async () => {
    shown = await showExamples();
    const story = join(shown.folder, MINATO_STORY);
    for (const revision of [2, 3]) {
      shown.edit(story, (text) => `${text}\n海だ。\n`);
      await shown.until(() => shown.status('minato').revision === revision);
    }
    const codes = await Promise.all(
      [1, 2, 3, 4].map(
        async (revision) => (await shown.get(`/pages/minato/${revision}.html`)).status,
      ),
    );
    expect(codes).toEqual([404, 200, 200, 404]);
    const { body } = await shown.get('/pages/minato/3.html');
    expect(body.includes('海だ')).toBe(true);
  });

  it('keeps its revision when only what is said of it has changed', async () => {
    shown = await showExamples();
    const { minato } = await growth('minato', () =>
      appendFileSync(join(shown.folder, 'minato/page.yaml'), '# 注\n'),
    );
    expect(minato).toBe(2);
    expect(shown.status('minato').revision).toBe(1);
  });

  it('follows saves by renaming, by putting aside, in bursts and in pieces', async () => {
    shown = await showExamples();
    const story = join(shown.folder, MINATO_STORY);
    const text = readFileSync(story, 'utf8');
    const shows = async (word: string) => {
      const isSo = async () => {
        const { revision } = shown.status('minato');
        return (await shown.get(`/pages/minato/${revision}.html`)).body.includes(word);
      };
      for (let wait = 0; wait < 300 && !(await isSo()); wait += 1) await pause(10);
      expect(await isSo()).toBe(true);
    };
    writeFileSync(`${story}.tmp`, `${text}\n改名だ。\n`);
    renameSync(`${story}.tmp`, story);
    await shows('改名だ');
    renameSync(story, `${story}~`);
    await pause(30);
    writeFileSync(story, `${text}\n退避だ。\n`);
    await shows('退避だ');
    const broken = shown.news.length;
    for (const count of [1, 2, 3, 4, 5])
      writeFileSync(story, `${text}\n${'連'.repeat(count)}打だ。\n`);
    await shows('連連連連連打だ');
    expect(shown.news.length - broken).toBeLessThanOrEqual(4);
    writeFileSync(story, text);
    for (const word of ['分', '割', '分割', '割分', '分分割']) {
      writeFileSync(story, text);
      await pause(30);
      appendFileSync(story, `\n${word}だ。\n`);
      await shows(`${word}だ`);
    }
    expect(shown.status('minato').errors).toBe(0);
  });

  it('is not lost to a change that comes while it is set for the first time', async () => {
    const files = nodeWorkspace();
    let isRead = false;
    let open = (): void => undefined;
    const gate = new Promise<void>((settle) => {
      open = settle;
    });
    const readText: Workspace['readText'] = async (path, home) => {
      const text = await files.readText(path, home);
      if (!path.endsWith('lighthouse.md')) return text;
      isRead = true;
      await gate;
      return text;
    };
    const house = { workspace: { ...files, readText }, browser: { given: '/no/such/browser' } };
    shown = await showExamples(house, undefined, false);
    await shown.until(() => isRead);
    shown.edit(join(shown.folder, MINATO_STORY), (text) => `${text}\n早速だ。\n`);
    // Until the change was noticed: nothing that was read by then names the file.
    await pause(200);
    open();
    await shown.until(() => shown.status('minato').state === 'set');
    await shown.preview.idle();
    const { revision } = shown.status('minato');
    const { body } = await shown.get(`/pages/minato/${revision}.html`);
    expect([revision, body.includes('早速だ')]).toEqual([1, true]);
  });

  it('is not lost to a change that comes while it is being set', async () => {
    shown = await showExamples();
    const story = join(shown.folder, MINATO_STORY);
    const text = readFileSync(story, 'utf8');
    for (let step = 0; step < 12; step += 1) {
      writeFileSync(story, `${text}\n第${'一二三四五六七八九十百千'[step]}回だ。\n`);
      await pause(step * 7);
    }
    await shown.until(() => shown.status('minato').state === 'set');
    await pause(150);
    await shown.preview.idle();
    const { revision } = shown.status('minato');
    const { body } = await shown.get(`/pages/minato/${revision}.html`);
    expect(body.includes('第千回だ')).toBe(true);
  });
});

describe('broken files', () => {
  it('leave the last good page, with the framed finding, until they are mended', async () => {
    shown = await showExamples();
    const page = join(shown.folder, 'minato/page.yaml');
    const good = readFileSync(page, 'utf8');
    writeFileSync(page, good.replace('stories:', 'stories: ['));
    await shown.until(() => shown.status('minato').state === 'broken');
    expect(shown.status('minato')).toMatchObject({ revision: 1, errors: expect.any(Number) });
    const view = await shown.view('minato');
    expect(view.lines.length).toBeGreaterThan(100);
    expect(view.findings[0]).toMatchObject({ severity: 'error', number: 1, target: null });
    expect(view.findings[0]?.framed).toMatch(/^> +\d+ \| /m);
    expect(view.findings[0]?.explanation?.fix).toMatch(/\w/);
    expect((await shown.get('/pages/minato/1.html')).status).toBe(200);
    writeFileSync(page, good);
    await shown.until(() => shown.status('minato').state === 'set');
    await shown.preview.idle();
    const { findings } = await shown.view('minato');
    expect(findings.map(({ rule }) => rule)).toEqual(['no-browser']);
    expect(shown.status('minato').revision).toBe(1);
  });

  it('at the start give a view without a page, and a page once they are mended', async () => {
    let good = '';
    shown = await showExamples(undefined, (folder) => {
      good = readFileSync(join(folder, 'minato/page.yaml'), 'utf8');
      writeFileSync(join(folder, 'minato/page.yaml'), 'paper: [');
    });
    expect(shown.status('minato')).toMatchObject({ revision: 0, state: 'broken', title: 'minato' });
    const view = await shown.view('minato');
    expect(view.sheet).toMatchObject({ width: 0, height: 0 });
    expect(view.findings.length).toBeGreaterThan(0);
    expect((await shown.get('/pages/minato/0.html')).status).toBe(404);
    writeFileSync(join(shown.folder, 'minato/page.yaml'), good);
    await shown.until(() => shown.status('minato').revision === 1);
  });

  it('that are links out of the page folder are told, not served, until they are there themselves', async () => {
    const secret =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><desc>geheim</desc></svg>';
    shown = await showExamples(undefined, (folder) => {
      writeFileSync(join(folder, '../s.svg'), secret);
      rmSync(join(folder, 'takung/images/meeting.svg'));
      symlinkSync('../../../s.svg', join(folder, 'takung/images/meeting.svg'));
    });
    const { findings } = await shown.view('takung');
    expect(findings[0]).toMatchObject({
      rule: 'outside-file',
      origin: { column: expect.any(Number) },
    });
    const encoded = Buffer.from(secret).toString('base64').slice(60);
    const { body } = await shown.get(`/pages/takung/${shown.status('takung').revision}.html`);
    expect([body.includes(encoded), body.includes('geheim')]).toEqual([false, false]);
    const picture = join(shown.folder, 'takung/images/meeting.svg');
    unlinkSync(picture);
    cpSync(
      new URL('../../../examples/takungpao-2025-05-09/images/meeting.svg', import.meta.url),
      picture,
    );
    await shown.until(() => shown.status('takung').errors === 0);
  });

  it('in a template are told with the template’s own source', async () => {
    shown = await showExamples();
    shown.edit(join(shown.house, 'templates/shinbun-ja/template.yaml'), (text) =>
      text.replace(/^sheet:/m, 'plate:'),
    );
    await shown.until(() => shown.status('minato').state === 'broken');
    const { findings } = await shown.view('minato');
    expect(findings.some(({ framed }) => framed?.includes('plate:'))).toBe(true);
    expect(shown.status('takung').state).not.toBe('broken');
  });

  it('in our own code become a finding, and the preview goes on', async () => {
    const files = nodeWorkspace();
    let dies = false;
    const readText: Workspace['readText'] = (path, home) => {
      if (dies && path.endsWith('lighthouse.md')) throw new TypeError('planted');
      return files.readText(path, home);
    };
    shown = await showExamples({
      workspace: { ...files, readText },
      browser: { given: '/no/such/browser' },
    });
    dies = true;
    shown.edit(join(shown.folder, 'minato/page.yaml'), (text) => `${text}\n# 注\n`);
    await shown.until(() => shown.status('minato').state === 'broken');
    const { findings } = await shown.view('minato');
    expect(findings[0]).toMatchObject({ rule: 'banmian-bug' });
    expect(findings[0]?.message).toContain('planted');
    expect(shown.news.some(({ crash }) => crash?.message === 'planted')).toBe(true);
    dies = false;
    shown.edit(join(shown.folder, 'minato/page.yaml'), (text) => `${text}\n# 注\n`);
    await shown.until(() => shown.status('minato').state === 'set');
  });
});

describe('findings', () => {
  it('that the page sets aside are named once, with their reason and where it is', async () => {
    shown = await showExamples(undefined, (folder) => {
      const page = join(folder, 'takung/page.yaml');
      const story = join(folder, 'takung/stories/lead.md');
      const checks = 'checks:\n  empty-field: {severity: off, reason: 不設引題}\n';
      writeFileSync(page, readFileSync(page, 'utf8').replace('checks:\n', checks));
      writeFileSync(story, readFileSync(story, 'utf8').replace('---\n', '---\nkicker: ""\n'));
    });
    const { findings, setAside } = await shown.view('takung');
    expect(findings.map(({ rule }) => rule)).not.toContain('empty-field');
    const named = setAside.filter(({ rule }) => rule === 'empty-field');
    expect(named).toEqual([expect.objectContaining({ reason: '不設引題' })]);
    expect(named[0]?.setAsideAt.file).toMatch(/page\.yaml$/);
    expect((await shown.view('minato')).setAside).toEqual([]);
  });
});

describe('a page that loses its page.yaml', () => {
  it('stays as it was, says so, and goes on when the file is back', async () => {
    shown = await showExamples();
    const file = join(shown.folder, 'minato/page.yaml');
    const text = readFileSync(file, 'utf8');
    const { revision } = shown.status('minato');
    unlinkSync(file);
    await shown.until(() => shown.status('minato').state === 'broken');
    expect(shown.status('minato').revision).toBe(revision);
    const { findings } = await shown.view('minato');
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-page']);
    writeFileSync(file, text);
    await shown.until(() => shown.status('minato').state !== 'broken');
    await shown.preview.idle();
    expect(shown.status('minato').revision).toBeGreaterThan(0);
  });
});

describe('the list of pages', () => {
  const ids = () => shown.preview.state().pages.map(({ id }) => id);

  it('follows folders that come and go', async () => {
    shown = await showExamples();
    cpSync(join(shown.folder, 'minato'), join(shown.folder, '2026/04/minato'), { recursive: true });
    await shown.until(() => ids().includes('2026/04/minato'));
    await shown.until(() => shown.status('2026/04/minato').revision > 0);
    await shown.preview.idle();
    expect((await shown.get('/pages/2026%2F04%2Fminato/1.html')).status).toBe(200);
    rmSync(join(shown.folder, '2026'), { recursive: true });
    await shown.until(() => !ids().includes('2026/04/minato'));
    renameSync(join(shown.folder, 'takung'), join(shown.folder, 'daily'));
    await shown.until(() => ids().join() === 'daily,minato');
    await shown.until(() => shown.status('daily').state === 'set');
  });

  it('has a page once more for each further template that it has pins for', async () => {
    shown = await showExamples();
    cpSync(join(shown.house, 'templates/shinbun-ja'), join(shown.house, 'templates/evening'), {
      recursive: true,
    });
    shown.edit(join(shown.folder, 'minato/page.yaml'), (text) => {
      const [, pins = ''] = /^ {2}shinbun-ja:\n((?: {4}.*\n|\n| *#.*\n)+)/m.exec(text) ?? [];
      return text.replace(/^layout:\n/m, `layout:\n  evening:\n${pins}`);
    });
    await shown.until(() => ids().includes('minato@evening'));
    await shown.until(() => shown.status('minato@evening').state === 'set');
    const { body } = await shown.get('/pages/minato%40evening/1.json');
    expect(JSON.parse(body)).toMatchObject({ id: 'minato@evening', template: 'evening' });
    shown.edit(join(shown.folder, 'minato/page.yaml'), (text) =>
      text.replace(/^ {2}evening:\n(?: {4}.*\n|\n| *#.*\n)+/m, ''),
    );
    await shown.until(() => !ids().includes('minato@evening'));
  });

  it('is empty for an empty folder, and begins with the first page', async () => {
    shown = await showExamples(undefined, (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    });
    expect(ids()).toEqual([]);
    cpSync(
      new URL('../../../examples/minato-2026-04-18', import.meta.url),
      join(shown.folder, 'a'),
      {
        recursive: true,
      },
    );
    await shown.until(() => ids().includes('a') && shown.status('a').revision > 0);
  });
});

describe('the print', () => {
  it('that cannot be made is told, and the rules that need it are named as untried', async () => {
    shown = await showExamples();
    const { findings, untried } = await shown.view('minato');
    expect(findings.map(({ rule }) => rule)).toContain('no-browser');
    expect(untried).toContain('type3-font');
    expect(shown.status('minato').state).toBe('set');
    expect((await shown.get('/pages/minato/1.pdf')).status).toBe(404);
  });
});
