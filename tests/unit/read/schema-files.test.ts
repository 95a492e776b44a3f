/** The schemas as editors use them: every file of ours fits, a slip of the pen does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FileKind, JsonSchema } from '../../../src/model/files/json-schema.ts';
import { ROOT } from '../../helpers/command-line.ts';
import { faultsOf } from '../../helpers/json-schema.ts';

/** No example has a lexicon. */
const KINDS: readonly FileKind[] = ['page', 'story', 'template', 'fonts'];
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const schemas = new Map(
  KINDS.map((kind) => [kind, JSON.parse(text(`docs/schema/${kind}.schema.json`)) as JsonSchema]),
);

const faults = (kind: FileKind, value: unknown): string[] =>
  faultsOf(schemas.get(kind) ?? {}, value);

/** YAML as editors read it: version 1.2, dates are text. */
const read = (yaml: string): unknown => parse(yaml, { version: '1.2', schema: 'core' });
const frontMatter = (markdown: string): string =>
  /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';

const KIND_OF: Readonly<Record<string, FileKind>> = {
  'page.yaml': 'page',
  'template.yaml': 'template',
  'fonts.yaml': 'fonts',
};
const files = ['examples', 'templates', 'fonts']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .flatMap((path): (readonly [string, FileKind])[] => {
    const kind = /stories\/[^/]*\.md$/.test(path) ? 'story' : KIND_OF[basename(path)];
    return kind === undefined ? [] : [[relative('.', path), kind]];
  });

const SEED = 'examples/takungpao-2025-05-09';
const page = () => read(text(`${SEED}/page.yaml`)) as Record<string, unknown>;
const story = () => read(frontMatter(text(`${SEED}/stories/lead.md`))) as Record<string, unknown>;
const template = () =>
  read(text('templates/broadsheet-hk/template.yaml')) as Record<string, unknown>;

describe('the schemas', () => {
  it('know every kind of file that the examples, starters and templates have', () => {
    expect(new Set(files.map(([, kind]) => kind))).toEqual(new Set(KINDS));
    expect(files.filter(([path]) => path.includes('/starter/')).length).toBeGreaterThan(5);
  });

  it.each(files)('%s fits its schema (%s)', (path, kind) => {
    const yaml = kind === 'story' ? frontMatter(text(path)) : text(path);
    expect(faults(kind, read(yaml))).toEqual([]);
  });

  it.each(KINDS)('%s has a name of its own that no editor looks for on the network', (kind) => {
    expect(schemas.get(kind)?.$id).toBe(`urn:banmian:schema:${kind}`);
  });

  it.each([
    ['a key of the page', 'page', { ...page(), sektion: '要聞' }, '.sektion: not known'],
    ['a missing key', 'page', { ...page(), paper: undefined }, '.paper: no string,number'],
    ['a language', 'page', { ...page(), lang: 'de' }, '.lang: not listed'],
    ['a date', 'page', { ...page(), date: '9 May' }, '.date: not ^(\\d{4})-(\\d{2})-(\\d{2})$'],
    [
      'a key of a pin',
      'page',
      { ...page(), layout: { a: { b: { haed: { columns: 1, lines: 1 } } } } },
      '.layout: fits nothing',
    ],
    ['a key of a story', 'story', { ...story(), headlines: 'x' }, '.headlines: not known'],
    ['a role', 'story', { ...story(), role: 'leader' }, '.role: not listed'],
    [
      'a figure without a picture',
      'story',
      { ...story(), figures: [{ id: 'a' }] },
      '.figures: fits nothing',
    ],
    ['a direction', 'template', { ...template(), direction: 'vertikal' }, '.direction: not listed'],
    [
      'a role of the house',
      'template',
      { ...template(), roles: { leader: {} } },
      '.roles.leader: not listed',
    ],
    [
      'a face without a hash',
      'fonts',
      { faces: [{ id: 'a', family: 'A', weight: 400, path: 'a.ttf', licence: 'OFL-1.1' }] },
      '.faces.0.sha256: missing',
    ],
  ] as const)('refuse a slip in %s', (_, kind, value, fault) => {
    expect(faults(kind, value)).toContain(fault);
  });
});

describe('the check of this test', () => {
  it('does not pass over a keyword that it does not know', () => {
    expect(() => faultsOf({ prefixItems: [] } as JsonSchema, [])).toThrow('prefixItems');
    expect(() => faultsOf({ $ref: '#/$defs/Nothing' }, {})).toThrow('leads nowhere');
  });
});
