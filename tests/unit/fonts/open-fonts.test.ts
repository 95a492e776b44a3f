/** Opening declared faces: only what is wanted, and only what Chromium can print from. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeFaces } from '../../../src/fonts/describe-faces.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { subsetFace } from '../../../src/fonts/subset-faces.ts';
import type { FontManifest, ManifestFace } from '../../../src/model/font-manifest.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { diskWorkspace, houseManifest } from './house-faces.ts';

let house: FontManifest;
/** A small whole font to do harm to. */
let small: Uint8Array;

beforeAll(async () => {
  house = await houseManifest();
  const face = house.faces[0] as ManifestFace;
  const { value } = await subsetFace(diskWorkspace(), face, '國。');
  // A copy: slices of a Buffer share its memory, and the tests overwrite theirs.
  small = new Uint8Array(value?.bytes ?? []);
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const declare = (bytes: Uint8Array, more: Partial<ManifestFace> = {}): ManifestFace => ({
  id: 'own-regular',
  family: 'Own',
  weight: 400,
  style: 'normal',
  lang: null,
  package: null,
  path: 'Own.ttf',
  sha256: hashOf(bytes),
  licence: 'OFL-1.1',
  origin: { file: 'fonts/fonts.yaml', line: 3, column: 5, length: 2 },
  ...more,
});

const openOwn = (bytes: Uint8Array, more: Partial<ManifestFace> = {}) =>
  openFonts(diskWorkspace(new Map([['fonts/Own.ttf', bytes]])), { faces: [declare(bytes, more)] }, [
    ['own-regular'],
  ]);

/** A copy of the small font with bytes overwritten: at an offset, or in a table. */
function harmed(change: (view: DataView, table: (tag: string) => number) => void): Uint8Array {
  const bytes = small.slice();
  const view = new DataView(bytes.buffer);
  change(view, (tag) => view.getUint32(recordOf(bytes, tag) + 8));
  return bytes;
}

const recordOf = (bytes: Uint8Array, tag: string): number =>
  Buffer.from(bytes.buffer, 0, 512).indexOf(tag, 12, 'latin1');

const rename = (from: string, to: string): Uint8Array =>
  harmed((view) => {
    for (const [index, char] of [...to].entries()) {
      view.setUint8(recordOf(small, from) + index, char.charCodeAt(0));
    }
  });

describe('opening faces', () => {
  it('reads no face that is not wanted', async () => {
    const read: string[] = [];
    const disk = diskWorkspace();
    const watched: Workspace = {
      ...disk,
      readBytes: (path, kind, home) => {
        read.push(path);
        return disk.readBytes(path, kind, home);
      },
    };
    const { value } = await openFonts(watched, house, [['sans-ja-regular', 'sans-ja-regular']]);
    expect([...(value?.faces.keys() ?? [])]).toEqual(['sans-ja-regular']);
    expect(read).toHaveLength(1);
  });

  describe('a face that was opened before', () => {
    /** The same disk and cache, with a list of what is read of them. */
    const watch = (workspace: Workspace) => {
      const read: string[] = [];
      const watched: Workspace = {
        ...workspace,
        readBytes: (path, kind, home) => {
          read.push(path);
          return workspace.readBytes(path, kind, home);
        },
        readBytesNow: (path, kind, home) => {
          read.push(`${path}, at once`);
          return workspace.readBytesNow(path, kind, home);
        },
      };
      return { watched, read };
    };
    const shaping = {
      text: '。',
      face: 'own-regular',
      lang: 'zh-HK',
      direction: 'horizontal',
      setting: 'upright',
      features: ['halt'],
    } as const;
    const files = new Map<string, Uint8Array>();
    beforeEach(() => files.set('fonts/Own.ttf', small));

    const openTwice = async () => {
      const disk = diskWorkspace(files);
      const manifest = { faces: [declare(small)] };
      const first = await openFonts(disk, manifest, [['own-regular']]);
      const { watched, read } = watch(disk);
      return { first, read, again: () => openFonts(watched, manifest, [['own-regular']]) };
    };

    it('is neither read nor hashed again, and says the same', async () => {
      const { first, read, again } = await openTwice();
      const { value, findings } = await again();
      expect(findings).toEqual([]);
      expect([...(value?.faces ?? [])]).toEqual([...(first.value?.faces ?? [])]);
      for (const text of '國。香') {
        expect(value?.faceFor(text, ['own-regular'])).toBe(
          first.value?.faceFor(text, ['own-regular']),
        );
      }
      expect(value?.advance({ ...shaping, text: '國', features: [] })).toBe(1);
      expect(read).toEqual([]);
    });

    it('is read when a text is shaped that never was, and only then', async () => {
      const { read, again } = await openTwice();
      const { value } = await again();
      expect(value?.advance(shaping)).toBe(0.5);
      expect(read).toEqual(['fonts/Own.ttf, at once']);
      await value?.keep();
      expect((await again()).value?.advance(shaping)).toBe(0.5);
      expect(read).toHaveLength(1);
    });

    it('is verified anew when its file changed', async () => {
      const { again } = await openTwice();
      files.set('fonts/Own.ttf', small.slice(0, -4));
      expect((await again()).findings).toMatchObject([{ rule: 'font-changed' }]);
      files.delete('fonts/Own.ttf');
      expect((await again()).findings).toMatchObject([{ rule: 'missing-font' }]);
    });

    it('never lends its measures to a file that changed while a page was being set', async () => {
      const { again } = await openTwice();
      const { value } = await again();
      files.set('fonts/Own.ttf', small.slice(0, -4));
      expect(() => value?.advance(shaping)).toThrow(/changed while/);
    });
  });

  it('takes a file beside the manifest', async () => {
    const { value, findings } = await openOwn(small);
    expect(findings).toEqual([]);
    expect(value?.faceFor('國', ['own-regular'])).toBe('own-regular');
    expect(value?.faceFor('香', ['own-regular'])).toBeNull();
  });

  it('opens the other faces when a further one is missing', async () => {
    const faces = [declare(small, { path: 'Gone.ttf' }), ...house.faces];
    const wanted = ['sans-ja-regular', 'own-regular'];
    const { value, findings } = await openFonts(diskWorkspace(), { faces }, [wanted]);
    expect([...(value?.faces.keys() ?? [])]).toEqual(['sans-ja-regular']);
    expect(findings).toMatchObject([
      { rule: 'missing-font', help: 'put the file at `fonts/Gone.ttf`', origin: { line: 3 } },
    ]);
    expect(value?.findings).toEqual(findings);
  });

  it('opens none when the one that copy is set in cannot be used', async () => {
    const faces = [declare(small, { sha256: hashOf(new Uint8Array()) }), ...house.faces];
    const lists = [['own-regular', 'sans-ja-regular'], ['sans-ja-regular']];
    const { value, findings } = await openFonts(
      diskWorkspace(new Map([['fonts/Own.ttf', small]])),
      { faces },
      lists,
    );
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'font-changed' }]);
  });

  it('refuses a file that is not the declared one and says its hash', async () => {
    const { value, findings } = await openOwn(small, { sha256: hashOf(new Uint8Array()) });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'font-changed', severity: 'error' }]);
    expect(findings[0]?.help).toContain(hashOf(small));
  });

  it('names the declared faces when one is wanted that is not declared', async () => {
    const { findings } = await openFonts(diskWorkspace(), house, [['serif-ko-regular']]);
    expect(findings).toMatchObject([{ rule: 'unknown-face' }]);
    expect(findings[0]?.help).toContain('`serif-hk-regular`');
  });
});

describe('faces whose package is not installed', () => {
  const [SERIF, SANS] = ['@expo-google-fonts/noto-serif-tc', '@expo-google-fonts/noto-sans-tc'];
  const TW = ['serif-tw-regular', 'serif-tw-black', 'sans-tw-medium'];
  /** A disk without some packages. */
  const lacking = (...packages: readonly string[]): Workspace => {
    const disk = diskWorkspace();
    const packageFile: Workspace['packageFile'] = (name, path) =>
      packages.includes(name) ? null : disk.packageFile(name, path);
    return { ...disk, packageFile };
  };

  it('are one finding, with one command that brings all their packages', async () => {
    const lists = TW.map((face) => [face]);
    const { value, findings } = await openFonts(lacking(SERIF, SANS), house, lists);
    expect(value).toBeNull();
    const help = `run \`npm install ${SANS}@1.2.3 ${SERIF}@1.2.3\``;
    expect(findings).toMatchObject([
      { rule: 'missing-font', severity: 'error', help, origin: null },
    ]);
    expect(findings[0]?.message).toBe(
      `the packages \`${SERIF}\`, \`${SANS}\` are not installed; they bring the faces ${TW.map((face) => `\`${face}\``).join(', ')}`,
    );
  });

  it('are named when one of two families is there', async () => {
    const { value, findings } = await openFonts(lacking(SANS), house, [TW]);
    expect(value).toMatchObject({ absent: new Map([['sans-tw-medium', `${SANS}@1.2.3`]]) });
    expect(findings).toEqual([]);
    const apart = await openFonts(
      lacking(SANS),
      house,
      TW.map((face) => [face]),
    );
    expect(apart.value).toBeNull();
    expect(apart.findings).toMatchObject([{ help: `run \`npm install ${SANS}@1.2.3\`` }]);
  });

  it('are not missed behind a face of a language, but behind one of Latin', async () => {
    const faces = [declare(small), ...house.faces];
    const open = (...lists: readonly (readonly string[])[]) => {
      const disk = diskWorkspace(new Map([['fonts/Own.ttf', small]]));
      const packageFile = lacking(SERIF).packageFile;
      return openFonts({ ...disk, packageFile }, { faces }, lists);
    };
    expect((await open(['sans-tw-medium', 'serif-tw-regular'])).findings).toEqual([]);
    for (const lists of [
      [['own-regular', 'serif-tw-regular']],
      [['sans-tw-medium', 'serif-tw-regular'], ['serif-tw-regular']],
    ]) {
      const { value, findings } = await open(...lists);
      expect(value).toBeNull();
      expect(findings).toMatchObject([{ rule: 'missing-font' }]);
    }
  });

  it('have no version in the command where the package is none of ours', async () => {
    const face = declare(small, { package: '@press/ming' });
    const workspace = { ...lacking('@press/ming'), packageVersion: () => null };
    const { findings } = await openFonts(workspace, { faces: [face] }, [[face.id]]);
    expect(findings).toMatchObject([
      { rule: 'missing-font', help: 'run `npm install @press/ming`', origin: { line: 3 } },
    ]);
  });

  it('say so where the package is there without the file', async () => {
    const face = declare(small, { package: '@press/ming', path: 'Gone.ttf' });
    const packageFile = (_: string, path: string) => (path === 'package.json' ? path : null);
    const workspace = { ...diskWorkspace(), packageFile };
    const { findings } = await openFonts(workspace, { faces: [face] }, [[face.id]]);
    expect(findings[0]?.message).toContain('has no file `Gone.ttf`');
    expect(findings[0]?.help).toContain('correct `path`');
  });

  it('are listed with what brings them, and are no fault', async () => {
    const described = await describeFaces(house, lacking(SERIF));
    const gone = described.filter(({ install }) => install !== null);
    expect(gone.map(({ family }) => family)).toEqual(Array(4).fill('Noto Serif TC'));
    expect(gone[0]).toMatchObject({
      package: SERIF,
      install: `${SERIF}@1.2.3`,
      file: null,
      codePoints: null,
      intact: false,
      findings: [],
    });
  });
});

describe('a font that cannot be printed from is refused', () => {
  const signature = (text: string) => () =>
    harmed((view) => view.setUint32(0, Buffer.from(text, 'latin1').readUInt32BE()));
  const permissions = (bits: number) => () =>
    harmed((view, table) => view.setUint16(table('OS/2') + 8, bits));

  it.each([
    ['a collection', 'collection', signature('ttcf')],
    ['CFF outlines by signature', 'CFF', signature('OTTO')],
    ['CFF outlines by table', 'CFF', () => rename('gasp', 'CFF ')],
    ['a variable font', 'variable', () => rename('gasp', 'fvar')],
    ['WOFF2', 'WOFF2', signature('wOF2')],
    ['no font at all', 'not a TrueType font', () => new TextEncoder().encode('<!doctype html>')],
    ['an empty file', 'damaged', () => new Uint8Array()],
    ['a file cut short', 'damaged', () => small.slice(0, 400)],
    ['a file without names', 'damaged', () => rename('name', 'nome')],
    ['a file without characters', 'damaged', () => rename('cmap', 'cmop')],
    ['restricted embedding', 'forbid embedding', permissions(0x0002)],
    ['bitmap embedding only', 'forbid embedding', permissions(0x0200)],
    ['no subsetting', 'forbid subsetting', permissions(0x0100)],
  ])('%s', async (_, reason, make) => {
    const { value, findings } = await openOwn(make());
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unusable-font', severity: 'error' }]);
    expect(findings[0]?.message).toContain(reason);
  });

  it.each([0x0000, 0x0004, 0x0008])('but not one that may be embedded (%i)', async (bits) => {
    const { findings } = await openOwn(permissions(bits)());
    expect(findings).toEqual([]);
  });
});

describe('the declared faces', () => {
  it('are eight families of four weights, intact and under a free licence', async () => {
    const faces = await describeFaces(house, diskWorkspace());
    expect(faces.map(({ id }) => id)).toEqual(
      ['hk', 'ja', 'tw', 'cn']
        .flatMap((region) => [`serif-${region}`, `sans-${region}`])
        .flatMap((family) =>
          ['regular', 'medium', 'bold', 'black'].map((weight) => `${family}-${weight}`),
        ),
    );
    for (const face of faces) {
      expect(face).toMatchObject({ licence: 'OFL-1.1', intact: true, findings: [] });
      expect(face.codePoints).toBeGreaterThan(15_000);
    }
  });

  it('are described as not intact when the file changed', async () => {
    const file = await readFile(new URL(import.meta.url));
    const face = declare(small);
    const disk = diskWorkspace(new Map([['fonts/Own.ttf', new Uint8Array(file)]]));
    const [described] = await describeFaces({ faces: [face] }, disk);
    expect(described).toMatchObject({ intact: false, codePoints: null, file: 'fonts/Own.ttf' });
  });
});
