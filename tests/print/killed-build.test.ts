/** A build that is killed at any moment: what it leaves is of one build, nothing of it lives on, and the next build is as if nothing had been. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, startBanmian } from '../helpers/command-line.ts';
import { descendants, runs, startedWith } from '../helpers/processes.ts';

const NAME = 'minato-2026-04-18';
const STORY = 'stories/lighthouse.md';
/** The page is changed for each build, so that what stands there tells of which build it is. */
const MARKS = ['一', '二'] as const;
type Mark = (typeof MARKS)[number];
const after = (mark: Mark): Mark => (mark === '一' ? '二' : '一');

/** Who is killed: the program alone, or all processes that a shell would end with it. */
const VICTIMS = ['the program', 'its group'] as const;
type Victim = (typeof VICTIMS)[number];

/** Fractions of the time that a whole build takes, one in each sixth; drawn once, so that a failure can be had again. */
const MOMENTS: Readonly<Record<Victim, readonly number[]>> = {
  'the program': [0.05, 0.41, 0.74],
  'its group': [0.27, 0.6, 0.95],
};

let scratch: string;
let text: string;
/** Digests of all files that an undisturbed build leaves. */
const whole = new Map<Mark, Readonly<Record<string, string>>>();
let wholeTime: number;
let standing: Mark;

const page = () => join(scratch, NAME);
const place = () => join(scratch, 'output');
const proof = () => join(place(), NAME);
const temporary = () => join(scratch, 'temporary');
const variable = () => `BANMIAN_TRIAL=${scratch}`;

const start = (arguments_: readonly string[]) =>
  startBanmian(arguments_, {
    isBuilt: true,
    env: { TMPDIR: temporary(), BANMIAN_TRIAL: scratch },
  });

function startBuild(mark: Mark) {
  writeFileSync(join(page(), STORY), text.replace(/。\n*$/u, `${mark}。\n`));
  return start(['build', page(), '-o', place()]);
}

const digestOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(join(proof(), name)))
    .digest('hex');

const isStage = (name: string): boolean => name.startsWith('.banmian-');

const foundDigests = () =>
  Object.fromEntries(
    readdirSync(proof())
      .filter((name) => !isStage(name))
      .sort()
      .map((name) => [name, digestOf(name)]),
  );

async function build(mark: Mark): Promise<void> {
  const ran = await startBuild(mark).done;
  expect(ran.code, ran.stderr).toBe(0);
  standing = mark;
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-killed-'));
  mkdirSync(temporary());
  cpSync(join(ROOT, 'examples', NAME), page(), { recursive: true });
  text = readFileSync(join(page(), STORY), 'utf8');
  for (const mark of MARKS) {
    const started = performance.now();
    await build(mark);
    wholeTime = performance.now() - started;
    whole.set(mark, foundDigests());
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

async function comesTrue(isSo: () => boolean): Promise<boolean> {
  for (let wait = 0; wait < 400 && !isSo(); wait += 1) await pause(50);
  return isSo();
}

/** Kills the next build when the moment has come; gives its page and all of its processes. */
async function killNext(victim: Victim, moment: (hasEnded: () => boolean) => Promise<void>) {
  const mark = after(standing);
  const { child, done } = startBuild(mark);
  await moment(() => child.exitCode !== null);
  const pid = child.pid ?? 0;
  const processes = [pid, ...descendants(pid)];
  // One that has come to its end is nobody's to kill.
  if (child.exitCode === null) process.kill(victim === 'the program' ? pid : -pid, 'SIGKILL');
  await done;
  return { mark, processes };
}

/** Whose files stand there; null for a mix, which must never pass for a build. */
function builtMark(): Mark | null {
  const found = JSON.stringify(foundDigests());
  return MARKS.find((mark) => JSON.stringify(whole.get(mark)) === found) ?? null;
}

async function expectOneBuild(): Promise<void> {
  if (builtMark() !== null) return;
  const { code, stdout } = await start(['check', join(proof(), 'page.pdf')]).done;
  expect([code, stdout]).toEqual([2, expect.stringContaining('error[mixed-output]')]);
}

/** Its processes and its temporary folders, gone by themselves. */
async function expectNothingLeft(processes: readonly number[]): Promise<void> {
  const lives = () => [...processes, ...startedWith(variable())].filter(runs);
  const stages = () =>
    [temporary(), proof()].flatMap((folder) => readdirSync(folder)).filter(isStage);
  await comesTrue(() => lives().length + stages().length === 0);
  expect([lives(), stages()]).toEqual([[], []]);
  expect(readdirSync(temporary())).toEqual([]);
}

async function expectNextBuild(mark: Mark): Promise<void> {
  await build(mark);
  expect(builtMark()).toBe(mark);
}

describe.runIf(process.platform === 'linux')('a build that is killed', () => {
  it('is told from another by what it leaves', () => {
    expect(Object.keys(whole.get('一') ?? {})).toHaveLength(6);
    expect(whole.get('一')).not.toEqual(whole.get('二'));
  });

  it.each(VICTIMS)(
    'at any moment (%s) leaves the old page or the new one, and nothing else',
    async (victim) => {
      for (const fraction of MOMENTS[victim]) {
        const { mark, processes } = await killNext(victim, async () => {
          await pause(fraction * wholeTime);
        });
        await expectNothingLeft(processes);
        await expectOneBuild();
        standing = builtMark() ?? mark;
      }
      await expectNextBuild(after(standing));
    },
  );

  it('while its files change places leaves no mix that passes for a build', async () => {
    const old = statSync(join(proof(), 'page.pdf')).ino;
    const { mark, processes } = await killNext('its group', async (hasEnded) => {
      while (!hasEnded() && statSync(join(proof(), 'page.pdf')).ino === old)
        await new Promise((next) => setImmediate(next));
    });
    await expectNothingLeft(processes);
    await expectOneBuild();
    await expectNextBuild(mark);
  });
});
