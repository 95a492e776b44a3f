/** `toMatchLayout` compares a forme with its reference file, as a test run of somebody else’s sees it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../../../src/testing.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { ROOT } from '../../helpers/command-line.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const formeAt = (y: number) =>
  makeForme([makePart('lead.body.0', [makeLine('a', y, [makeRun('中文')])])]);

let folder: string;
let reference: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-matcher-'));
  reference = join(folder, 'layout/broadsheet-hk.txt');
  mkdirSync(join(folder, 'layout'));
  writeFileSync(reference, describeForme(formeAt(96)));
  writeFileSync(
    join(folder, 'moved.test.js'),
    `import ${JSON.stringify(join(ROOT, 'src/testing.ts'))};
     test('moved', () => expect(${JSON.stringify(formeAt(97))}).toMatchLayout());\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runMoved = (...flags: string[]) =>
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--globals', ...flags],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );

describe('toMatchLayout', () => {
  it('finds the reference of the template in a page folder', async () => {
    await expect(formeAt(96)).toMatchLayout(folder);
  });

  it('takes a text file by name', async () => {
    await expect(formeAt(96)).toMatchLayout(reference);
  });

  it('fails on a layout that moved and shows the line, from a test beside the page', () => {
    const { status, stderr } = runMoved();
    expect(stderr).toMatch(/^ *- +25\.40 {2}25\.40 +2 {2}中文$/m);
    expect(stderr).toMatch(/^ *\+ +25\.40 {2}25\.66 +2 {2}中文$/m);
    expect(status).toBe(1);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(96)));
  });

  it('takes the change over with -u', () => {
    expect(runMoved('-u').status).toBe(0);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(97)));
  });
});
