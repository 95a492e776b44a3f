/** `banmian init`: what it lays down, where, and that nothing of anybody's is overwritten. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overrule } from '../../../src/check/overrule.ts';
import { checkPage } from '../../../src/check/run.ts';
import { type NewPaper, newPaper } from '../../../src/cli/new-paper.ts';
import { newestIssue, nextLabel } from '../../../src/cli/newest-issue.ts';
import { packageRequest } from '../../../src/cli/own-package.ts';
import type { Outcome } from '../../../src/diagnostic.ts';
import { openHouse } from '../../../src/house.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import type { FontManifest } from '../../../src/model/font-manifest.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { banmian, ROOT } from '../../helpers/command-line.ts';

/** The shelf of templates that a test has put up. */
const ownShelf = (): string[] => [join(scratch, 'house')].filter((shelf) => existsSync(shelf));

const TEMPLATES = readdirSync(join(ROOT, 'templates')).filter((name) =>
  existsSync(join(ROOT, 'templates', name, 'starter')),
);
const TODAY = '2026-02-28';
const house = openHouse({ workspace: { ...nodeWorkspace(), today: () => TODAY } });
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-init-'));
});

afterAll(async () => {
  await house.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The declared faces. */
const fonts = async (): Promise<FontManifest> => {
  const { value } = await house.manifest();
  if (value === null) throw new Error('the manifest cannot be read');
  return value;
};

const plan = async (
  name: string,
  template: string | null = 'broadsheet-hk',
  workspace = house.workspace,
): Promise<Outcome<NewPaper>> =>
  newPaper(workspace, [...ownShelf(), ...house.templates], {
    folder: join(scratch, name),
    template,
    request: '1.2.3',
    fonts: await fonts(),
  });

async function layDown(name: string, template?: string | null): Promise<NewPaper> {
  const { value } = await plan(name, template);
  if (value === null) throw new Error('nothing was made');
  await house.workspace.replace(join(scratch, name), value.files, null);
  return value;
}

const read = (...path: string[]): string => readFileSync(join(scratch, ...path), 'utf8');

/** Where the comment in a `page.yaml` leads an editor. */
const schemaOf = (...folder: string[]): string => {
  const [, path = ''] =
    /^# yaml-language-server: \$schema=(.+)\n/.exec(read(...folder, 'page.yaml')) ?? [];
  return resolve(scratch, ...folder, path);
};

describe('a new paper', () => {
  it('has its first page, dated today, and what npm, git and the editor want', async () => {
    const { files, page } = await layDown('paper');
    expect(page).toBe('pages/2026-02-28');
    expect([...files.keys()].filter((path) => !path.startsWith('pages/')).sort()).toEqual([
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      '.vscode/story.code-snippets',
      'README.md',
      'package.json',
    ]);
    expect(read('paper', page, 'page.yaml')).toMatch(/^date: 2026-02-28 .*\nweekday: 星期六 /m);
    expect(read('paper', 'README.md')).toBe(
      readFileSync(join(ROOT, 'templates/broadsheet-hk/starter/README.md'), 'utf8'),
    );
    expect(readdirSync(join(scratch, 'paper', page))).not.toContain('README.md');
  });

  it.each([
    ['shinbun-ja', 'ja'],
    ['daily-cn', 'zh-CN'],
  ])('like %s says in which language lines are set in it', async (template, lang) => {
    await layDown(`in-${lang}`, template);
    expect((await newestIssue(house.workspace, join(scratch, `in-${lang}`))).lang).toBe(lang);
  });

  it('asks npm for this very version', () => {
    const manifest = JSON.parse(read('paper', 'package.json'));
    expect(manifest.devDependencies.banmian).toBe('1.2.3');
    expect(Object.keys(manifest.scripts)).toEqual([
      'build',
      'preview',
      'snapshot',
      'check',
      'test',
    ]);
    // What is added after `npm run build --` is then built, and nothing else.
    expect(Object.values(manifest.scripts).join()).not.toContain('pages');
  });

  it('leads editors to the schemas that npm installs', () => {
    const schemas = join(scratch, 'paper/node_modules/banmian/docs/schema');
    expect(schemaOf('paper/pages/2026-02-28')).toBe(join(schemas, 'page.schema.json'));
    const settings = JSON.parse(read('paper/.vscode/settings.json'));
    const mapped = Object.keys(settings['yaml.schemas']).map((path) =>
      join(scratch, 'paper', path),
    );
    for (const path of mapped) {
      expect(dirname(path)).toBe(schemas);
      expect(existsSync(join(ROOT, path.slice(path.indexOf('docs/schema'))))).toBe(true);
    }
  });

  it('offers the roles of a story as the schema has them', () => {
    const snippets = JSON.parse(read('paper/.vscode/story.code-snippets'));
    expect(snippets['banmian: role'].body).toEqual([
      `role: \${1|lead,story,sidebar,quotes,photo,editorial,brief,advert,filler|}`,
    ]);
  });
});

describe('the faces of a new paper', () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const asked = async (name: string, template: string) => {
    const { value } = await plan(name, template);
    const { devDependencies } = JSON.parse(String(value?.files.get('package.json')));
    return devDependencies;
  };

  it.each([
    ['broadsheet-hk', 'hk'],
    ['broadsheet-tw', 'tc'],
    ['daily-cn', 'sc'],
    ['shinbun-ja', 'jp'],
    ['school-hk', 'hk'],
  ])(
    'of %s are those that its copy is set in, in the versions of the hashes',
    async (template, place) => {
      const names = [
        `@expo-google-fonts/noto-sans-${place}`,
        `@expo-google-fonts/noto-serif-${place}`,
      ];
      expect(await asked(`faces-${template}`, template)).toEqual({
        ...Object.fromEntries(names.map((name) => [name, peerDependencies[name]])),
        banmian: '1.2.3',
      });
    },
  );

  it('are none for a template that cannot be read: building says why', async () => {
    mkdirSync(join(scratch, 'house/broken/starter'), { recursive: true });
    writeFileSync(join(scratch, 'house/broken/template.yaml'), 'styles: [');
    writeFileSync(join(scratch, 'house/broken/starter/page.yaml'), 'lang: ja\n');
    expect(await asked('faces-broken', 'broken')).toEqual({ banmian: '1.2.3' });
  });

  it('are to be installed for a page of another language', async () => {
    await layDown('mixed');
    const without = { ...house.workspace, packageFile: () => null };
    const { value } = await plan('mixed/pages/j', 'shinbun-ja', without);
    const names = ['@expo-google-fonts/noto-serif-jp', '@expo-google-fonts/noto-sans-jp'];
    expect(new Set(value?.install)).toEqual(
      new Set(names.map((name) => `${name}@${peerDependencies[name]}`)),
    );
    expect((await plan('mixed/pages/j', 'shinbun-ja')).value?.install).toEqual([]);
    expect((await plan('mixed-other', 'shinbun-ja', without)).value?.install).toEqual([]);
  });
});

describe('what a paper asks npm for', () => {
  const home = () => join(scratch, 'npx/node_modules/banmian');
  const lock = (resolved: string) =>
    writeFileSync(
      join(home(), '../.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/banmian': { resolved } } }),
    );

  it('is the version that runs', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    mkdirSync(home(), { recursive: true });
    expect(packageRequest(join(scratch, 'paper'), home())).toBe(version);
    lock('https://registry.npmjs.org/banmian/-/banmian-0.1.0.tgz');
    expect(packageRequest(join(scratch, 'paper'), home())).toBe(version);
  });

  it('is the tarball that it runs from, seen from the paper', () => {
    lock('file:../banmian-0.1.0.tgz');
    expect(packageRequest(join(scratch, 'paper'), home())).toBe('file:../banmian-0.1.0.tgz');
    expect(packageRequest(join(scratch, 'a/b'), home())).toBe('file:../../banmian-0.1.0.tgz');
  });
});

describe('a new page', () => {
  it('is all that is made inside a paper', async () => {
    await layDown('weekly');
    const { files, page } = await layDown('weekly/pages/march/a2');
    expect(page).toBe('');
    expect([...files.keys()]).not.toContain('package.json');
    expect(schemaOf('weekly/pages/march/a2')).toBe(
      join(scratch, 'weekly/node_modules/banmian/docs/schema/page.schema.json'),
    );
  });

  it('is no part of a project that does not know banmian', async () => {
    mkdirSync(join(scratch, 'site'));
    writeFileSync(join(scratch, 'site/package.json'), '{"dependencies":{"express":"1"}}');
    expect((await plan('site/paper')).value?.page).toBe('pages/2026-02-28');
    const uses = '{"scripts":{"build":"banmian build"},"dependencies":{"banmian":"1"}}';
    writeFileSync(join(scratch, 'site/package.json'), uses);
    expect((await plan('site/paper')).value?.page).toBe('');
    writeFileSync(join(scratch, 'site/package.json'), 'not JSON');
    expect((await plan('site/paper')).value?.page).toBe('pages/2026-02-28');
  });

  it('is a paper where banmian is installed and no paper is', async () => {
    mkdirSync(join(scratch, 'installed'));
    writeFileSync(
      join(scratch, 'installed/package.json'),
      '{"scripts":{"test":"exit 1"},"dependencies":{"banmian":"1"}}',
    );
    expect((await plan('installed/my-paper')).value?.page).toBe('pages/2026-02-28');
    expect((await plan('installed/pages/a1')).value?.page).toBe('');
    mkdirSync(join(scratch, 'installed/pages'));
    expect((await plan('installed/a2')).value?.page).toBe('');
  });

  it('finds the schemas in the repository of banmian itself', async () => {
    const folder = join(ROOT, 'examples', 'new');
    const wish = { folder, template: 'broadsheet-hk', request: '1.2.3', fonts: await fonts() };
    const { value } = await newPaper(house.workspace, house.templates, wish);
    expect(value?.files.get('page.yaml')).toMatch(
      /^# .*=\.\.\/\.\.\/docs\/schema\/page\.schema\.json\n/,
    );
  });
});

describe('a further page of a paper', () => {
  const page = (folder: string) => read(folder, 'page.yaml');
  const change = (folder: string, from: RegExp, to: string): void =>
    writeFileSync(join(scratch, folder, 'page.yaml'), page(folder).replace(from, to));

  it('takes its name and template, and the next labels one after the other', async () => {
    const first = `school/${(await layDown('school', 'broadsheet-tw')).page}`;
    change(first, /^paper: \S+/m, 'paper: "青嶼 #校報" ');
    for (const [name, label] of [
      ['a2', 'A2'],
      ['z', 'A3'],
      ['b', 'A4'],
    ]) {
      await layDown(`school/pages/${name}`, null);
      const made = page(`school/pages/${name}`);
      expect(made).toMatch(/^paper: "青嶼 #校報" +# 報名$/m);
      expect(made).toMatch(new RegExp(`^label: ${label} +# 版次$`, 'm'));
      expect(made).toMatch(/^template: broadsheet-tw /m);
    }
    const { value } = await composeForme(house, join(scratch, 'school/pages/z'), {
      template: null,
      place: 'rest',
    });
    expect(value?.page.label.text).toBe('A3');
    expect(value?.page.paper.text).toBe('青嶼 #校報');
  });

  it('goes on from the newest issue, whose labels alone are taken', async () => {
    const first = `weekly-cn/${(await layDown('weekly-cn', 'daily-cn')).page}`;
    change(first, /^date: \S+/m, 'date: 2026-02-21');
    await layDown('weekly-cn/pages/02', null);
    change('weekly-cn/pages/02', /^date: \S+/m, 'date: 2026-02-21');
    await layDown('weekly-cn/pages/new', 'shinbun-ja');
    change('weekly-cn/pages/new', /^label: \S+/m, 'label: "01"');
    await layDown('weekly-cn/pages/next', null);
    expect(page('weekly-cn/pages/02')).toMatch(/^label: "02" +#/m);
    expect(page('weekly-cn/pages/next')).toMatch(/^label: "02" +#/m);
    expect(page('weekly-cn/pages/next')).toMatch(/^template: shinbun-ja /m);
  });

  it('takes another template when one is named, and no paper’s name where none can be read', async () => {
    const first = `torn/${(await layDown('torn', 'shinbun-ja')).page}`;
    await layDown('torn/pages/tw', 'broadsheet-tw');
    expect(page('torn/pages/tw')).toMatch(/^template: broadsheet-tw /m);
    expect(page('torn/pages/tw')).toMatch(/^paper: 海風中新聞 /m);
    rmSync(join(scratch, 'torn/pages/tw'), { recursive: true });
    writeFileSync(join(scratch, first, 'page.yaml'), 'paper: [');
    await layDown('torn/pages/hk', null);
    expect(page('torn/pages/hk')).toMatch(/^paper: 海風中學校報 /m);
    expect(page('torn/pages/hk')).toMatch(/^label: A1 /m);
  });

  it.each([
    ['A1', [], 'A2'],
    ['5', [], '6'],
    ['09', [], '10'],
    ['A1', ['A2', 'A3'], 'A4'],
    ['甲2版', [], '甲2版'],
    ['社会', [], '社会'],
    ['20260714-1', [], '20260714-2'],
  ])('after %s, with %j taken, is %s', (label, taken, next) => {
    expect(nextLabel(label, new Set([label, ...taken]))).toBe(next);
  });
});

describe('nothing is written', () => {
  it.each([
    ['a folder that holds something', 'full', 'is not empty: it holds `notes.txt`'],
    ['a file', 'full/notes.txt', 'is a file'],
  ])('over %s', async (_, name, told) => {
    mkdirSync(join(scratch, 'full'), { recursive: true });
    writeFileSync(join(scratch, 'full/notes.txt'), 'mine');
    const { code, stdout, stderr } = await banmian(['init', join(scratch, name)]);
    expect(stderr).toContain('error[folder-not-empty]');
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(join(scratch, 'full'))).toEqual(['notes.txt']);
  });

  it('for a template that is not there', async () => {
    const { value, findings } = await plan('nowhere', 'broadsheet-hq');
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'unknown-template', help: expect.stringContaining('`broadsheet-hk`') },
    ]);
  });

  it('but a folder in which git has just begun is as good as empty', async () => {
    mkdirSync(join(scratch, 'cloned/.git'), { recursive: true });
    expect((await plan('cloned')).findings).toEqual([]);
  });
});

describe('a template of a newsroom’s own', () => {
  it('says so when it has no starter', async () => {
    mkdirSync(join(scratch, 'house/bare'), { recursive: true });
    writeFileSync(join(scratch, 'house/bare/template.yaml'), '');
    expect((await plan('own', 'bare')).findings).toMatchObject([{ rule: 'no-starter' }]);
  });

  it('brings its starter, with a README of ours where it has none', async () => {
    mkdirSync(join(scratch, 'house/own/starter/stories'), { recursive: true });
    writeFileSync(join(scratch, 'house/own/template.yaml'), '');
    writeFileSync(
      join(scratch, 'house/own/starter/page.yaml'),
      'lang: ja\ndate: 2020-01-01\nweekday: 水曜日\n',
    );
    writeFileSync(join(scratch, 'house/own/starter/stories/a.md'), '本文');
    const { value } = await plan('own', 'own');
    expect(value?.files.get('README.md')).toContain('# Our newspaper');
    expect(value?.files.get('pages/2026-02-28/page.yaml')).toContain(
      'date: 2026-02-28\nweekday: 土曜日\n',
    );
    expect(value?.files.has('pages/2026-02-28/stories/a.md')).toBe(true);
  });
});

describe.each(TEMPLATES)('the starter of %s', (template) => {
  it('is set without a finding that wants work', async () => {
    const { page } = await layDown(`start-${template}`, template);
    const folder = join(scratch, `start-${template}`, page);
    const { value, findings } = await composeForme(house, folder, {
      template: null,
      place: 'rest',
    });
    expect(findings.filter(({ rule }) => rule === 'placed')).toHaveLength(1);
    const found = value === null ? [] : checkPage({ ...NO_EVIDENCE, ...value }).findings;
    const overrides = { page: value?.page.checks ?? [], template: [] };
    const all = [...findings, ...overrule(found, overrides, true).findings];
    expect(all.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(all.map(({ rule }) => rule)).not.toContain('short-page');
    expect(read(`start-${template}`, page, 'page.yaml')).not.toMatch(/^layout:/m);
    expect(value?.page.template).toBe(template);
    const stories = readdirSync(join(folder, 'stories')).map((name) => name.replace('.md', ''));
    expect(value?.page.stories.map((story) => story.id).sort()).toEqual(stories.sort());
    expect(value?.page.stories.some((story) => story.figures.length > 0)).toBe(true);
  });
});
