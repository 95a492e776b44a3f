/** `banmian snapshot`: compare, difference, update. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banmian, ROOT } from '../../helpers/command-line.ts';

const PAGE = 'takungpao-2025-05-09';
let scratch: string;
let folder: string;
let reference: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-snapshot-'));
  folder = join(scratch, PAGE);
  cpSync(join(ROOT, 'examples', PAGE), folder, { recursive: true });
  reference = join(folder, 'layout/broadsheet-hk.txt');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('banmian snapshot', () => {
  it('passes on the layout of the repository', async () => {
    const { code, stdout } = await banmian(['snapshot', folder]);
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });

  it('prints the lines that differ and ends with 1', async () => {
    const before = readFileSync(reference, 'utf8');
    writeFileSync(reference, before.replace(/^date .*$/m, 'date     2025-05-08'));
    const { code, stdout, stderr } = await banmian(['snapshot', folder]);
    expect(stdout).toBe('- date     2025-05-08\n+ date     2025-05-09\n');
    expect(stderr).toContain('error[layout-differs]');
    expect(code).toBe(1);
  });

  it('writes the reference anew with --update, and leaves others alone', async () => {
    writeFileSync(join(folder, 'layout/other.txt'), 'another template');
    const { code, stdout } = await banmian(['snapshot', folder, '--update']);
    expect(stdout).toBe(`${reference}\n`);
    expect(code).toBe(0);
    const original = join(ROOT, 'examples', PAGE, 'layout/broadsheet-hk.txt');
    expect(readFileSync(reference, 'utf8')).toBe(readFileSync(original, 'utf8'));
    expect(readdirSync(join(folder, 'layout')).sort()).toEqual([
      'broadsheet-hk.txt',
      'broadsheet-tw.txt',
      'other.txt',
    ]);
  });

  it('ends with 1 when there is no reference yet', async () => {
    rmSync(reference);
    const { code, stderr } = await banmian(['snapshot', folder]);
    expect(stderr).toContain('help: ');
    expect(code).toBe(1);
  });

  it('ends with 2 when there is no page', async () => {
    const { code, stdout } = await banmian(['snapshot', scratch]);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
