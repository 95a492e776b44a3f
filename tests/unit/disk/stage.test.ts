/** Where files are made ready: it goes with its process, and is swept only when its process is certainly gone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { hasEnded, ownMark } from '../../../src/disk/owner.ts';
import { openStage, STAGE, sweepEnded } from '../../../src/disk/stage.ts';
import { ROOT } from '../../helpers/command-line.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

// Processes are started, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { at, put } = scratchFolder();
const names = () => readdirSync(at('out')).sort();
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
const open = () => {
  mkdirSync(at('out'), { recursive: true });
  return openStage(at('out'));
};

/** A process that opens a stage in `out`, says so, and then does as it is told. */
async function processWithStage(then: string): Promise<{ child: ChildProcess; name: string }> {
  mkdirSync(at('out'), { recursive: true });
  const program = `
    import { writeFileSync } from 'node:fs';
    import { openStage } from '${ROOT}src/disk/stage.ts';
    const stage = await openStage(${JSON.stringify(at('out'))});
    writeFileSync(stage.path + '/page.pdf', 'half');
    console.log(stage.path);
    ${then}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    // A trace of a planted fault is nobody's to read.
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const name = await new Promise<string>((settle) =>
    child.stdout?.once('data', (text) => settle(basename(String(text).trim()))),
  );
  return { child, name };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) settle();
    else child.once('exit', () => settle());
  });

describe('a stage', () => {
  it('goes with its work', async () => {
    const stage = await open();
    expect(names()).toEqual([basename(stage.path)]);
    await stage.end();
    expect(names()).toEqual([]);
  });

  it.each([
    ['comes to its end', 'process.exit(0);'],
    ['dies of a fault', "throw new Error('planted');"],
  ])('goes with a process that %s', async (_, then) => {
    const { child } = await processWithStage(then);
    await ended(child);
    expect(names()).toEqual([]);
  });

  it.runIf(process.platform !== 'win32').each(['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'goes with a process that %s ends, though it does not listen',
    async (signal) => {
      const { child } = await processWithStage('for (;;) {}');
      child.kill(signal);
      await ended(child);
      for (let wait = 0; wait < 400 && names().length > 0; wait += 1) await pause(25);
      expect(names()).toEqual([]);
    },
  );

  it.runIf(process.platform === 'linux')(
    'that nobody took away is swept when the next one is opened, or looked for',
    async () => {
      const [where, , start] = ownMark().split('-');
      for (const next of [async () => (await open()).end(), () => sweepEnded(at('out'))]) {
        put(`out/${STAGE}${where}-4194305-${start}-aa/page.pdf`, 'half');
        await next();
        expect(names()).toEqual([]);
      }
    },
  );

  it('of a process that lives stays, whoever looks', async () => {
    const { child, name } = await processWithStage('setInterval(() => {}, 1000);');
    const stage = await open();
    await sweepEnded(at('out'));
    expect(names()).toEqual([name, basename(stage.path)].sort());
    await stage.end();
    child.kill('SIGKILL');
    await ended(child);
  });

  it('of another container or machine stays as long as it gives a sign of life', async () => {
    // The number is one that no process here has: that proves nothing there.
    const [fresh, silent, unknown] = [
      'abcdef012345-4194305-9-aa',
      'abcdef012345-4194305-9-bb',
      '4194305-cc',
    ].map((mark) => STAGE + mark);
    for (const name of [fresh, silent, unknown]) put(`out/${name}/page.pdf`, 'half');
    const past = Date.now() / 1000 - 3600;
    utimesSync(at('out', silent ?? ''), past, past);
    await (await open()).end();
    expect(names()).toEqual([unknown, fresh].sort());
    await sweepEnded(at('out'));
    expect(names()).toEqual([unknown, fresh].sort());
  });

  it('is not looked for among other names', async () => {
    put('out/.banmian', '');
    put('out/banmian-1/x', '');
    await (await open()).end();
    expect(names()).toEqual(['.banmian', 'banmian-1']);
  });
});

describe.runIf(process.platform === 'linux')('a mark', () => {
  const [where = '', pid = '', start = ''] = ownMark().split('-');

  it('of this process says that it runs', () => expect(hasEnded(ownMark())).toBe(false));
  it('of a number that nobody has says that it has ended', () =>
    expect(hasEnded(`${where}-4194305-${start}`)).toBe(true));
  it('of a number that was given anew says that it has ended', () =>
    expect(hasEnded(`${where}-${pid}-1`)).toBe(true));
  it('of elsewhere says nothing', () =>
    expect(hasEnded(`0123456789ab-4194305-${start}`)).toBe(false));
  it('that is none says nothing', () => expect(hasEnded('4194305-ab')).toBe(false));
});
