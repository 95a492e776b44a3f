/** `toMatchLayout` compares a forme with its reference file, as a test run of somebody else’s sees it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/testing.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { ROOT, runTests } from '../../helpers/vitest-run.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const formeAt = (y: number) =>
  makeForme([makePart('lead.body.0', [makeLine('a', y, [makeRun('中文')])])]);

const folder = mkdtempSync(join(tmpdir(), 'banmian-matcher-'));
const reference = join(folder, 'layout/broadsheet-hk.txt');
const run = (flags: readonly string[] = [], env = {}) => runTests(folder, flags, env);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'layout'), { recursive: true });
  writeFileSync(reference, describeForme(formeAt(96)));
  writeFileSync(
    join(folder, 'moved.test.js'),
    `import ${JSON.stringify(join(ROOT, 'src/testing.ts'))};
     test('moved', () => expect(${JSON.stringify(formeAt(97))}).toMatchLayout());\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('toMatchLayout', () => {
  it('finds the reference of the template in a page folder', async () => {
    await expect(formeAt(96)).toMatchLayout(folder);
  });

  it('takes a text file by name, whatever its line ends', async () => {
    await expect(formeAt(96)).toMatchLayout(reference);
    writeFileSync(reference, describeForme(formeAt(96)).replaceAll('\n', '\r\n'));
    await expect(formeAt(96)).toMatchLayout(reference);
  });

  it('fails on a layout that moved and says so by cause, from a test beside the page', () => {
    const { status, stderr } = run();
    expect(stderr).toContain('the layout differs from layout/broadsheet-hk.txt: 1 moved');
    expect(stderr).toContain('lead.body.0  1 line moved 0.00 +0.26 mm');
    expect(stderr).toContain(' 25.40  25.40 →  25.40  25.66  中文');
    expect(stderr).not.toContain('- Expected');
    expect(status).toBe(1);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(96)));
    expect(existsSync(join(folder, 'report'))).toBe(false);
  });

  it('writes a report of what failed into the folder that the environment names', () => {
    const { stderr } = run([], { BANMIAN_REPORT: 'report' });
    expect(stderr).toContain('report: report/moved.test.js.html');
    const html = readFileSync(join(folder, 'report/moved.test.js.html'), 'utf8');
    expect(html).toContain('1 line moved 0.00 +0.26 mm');
    expect(html).toContain('test-page in moved');
  });

  it('takes the change over with -u', () => {
    expect(run(['-u']).status).toBe(0);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(97)));
  });

  it('writes a reference that is new, but not in CI', () => {
    rmSync(reference);
    const refused = run([], { CI: 'true' });
    expect(refused.stderr).toContain('there is no layout/broadsheet-hk.txt to compare with');
    expect(refused.status).toBe(1);
    expect(existsSync(reference)).toBe(false);
    const written = run();
    expect(written.stdout).toContain('1 written');
    expect(written.status).toBe(0);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(97)));
  });

  it('says so when it is given no forme, with `.not` too', async () => {
    const refused = /toMatchLayout wants a forme, not undefined\nThe page could not be set/;
    await expect(expect(undefined).toMatchLayout(folder)).rejects.toThrow(refused);
    await expect(expect(undefined).not.toMatchLayout(folder)).rejects.toThrow(refused);
    await expect(expect({}).toMatchLayout(folder)).rejects.toThrow('not a value of type object');
  });

  it('compares with `.not`, and writes nothing', () => {
    const test = readFileSync(join(folder, 'moved.test.js'), 'utf8');
    writeFileSync(join(folder, 'moved.test.js'), test.replace('.toMatch', '.not.toMatch'));
    expect(run(['-u'], { BANMIAN_REPORT: 'report' }).status).toBe(0);
    expect(readFileSync(reference, 'utf8')).toBe(describeForme(formeAt(96)));
    expect(existsSync(join(folder, 'report'))).toBe(false);
    writeFileSync(reference, describeForme(formeAt(97)));
    expect(run().stderr).toContain('the layout is that of layout/broadsheet-hk.txt');
    rmSync(reference);
    const { status, stderr } = run();
    expect([status, existsSync(reference)]).toEqual([1, false]);
    expect(stderr).toContain('there is no layout/broadsheet-hk.txt to compare with');
  });
});
