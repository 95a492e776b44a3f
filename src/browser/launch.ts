/** A browser binary in, the browser that pages are painted with out; apart, so that no type of Playwright is one of the library's. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { BrowserBinary } from './binary.ts';
import { BrowserProcess, newMark } from './browser-process.ts';
import { loadPlaywright } from './playwright.ts';
import type { Started } from './started.ts';
import { within } from './watch.ts';

const ARGUMENTS = [
  // Advances stay what the face says, whatever the machine's rendering settings.
  '--font-render-hinting=none',
  '--disable-gpu',
  // Nothing is shown: laying out on one thread saves 100 ms a page.
  '--disable-threaded-compositing',
  // No look-up of any name leaves the machine, not even one by the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-domain-reliability',
  '--no-pings',
  '--lang=en-US',
];

export interface Launched {
  readonly browser: Browser;
  readonly processes: BrowserProcess;
}

/** A browser that has not started in time is ended; Playwright itself would ask it to, and wait half a minute. */
export async function launchChromium(
  binary: BrowserBinary,
  sandboxed: boolean,
  seconds: number,
  started?: Started,
): Promise<Launched> {
  const mark = newMark();
  const processes = new BrowserProcess(mark);
  const launching = launch(binary, sandboxed, mark);
  if (started !== undefined) void announce(processes, launching, started);
  const browser = await within(seconds * 1000, launching, null);
  if (browser !== null) return { browser, processes };
  // Where it cannot be killed it may yet come up.
  launching.then((late) => late.close()).catch(() => undefined);
  await processes.kill();
  throw new Error(`it was not ready after ${seconds} s`);
}

/** As soon as it can be found: a browser that starts is to end with this process as well. */
async function announce(
  processes: BrowserProcess,
  launching: Promise<unknown>,
  started: Started,
): Promise<void> {
  let isLaunching = true;
  const launched = () => {
    isLaunching = false;
  };
  launching.then(launched, launched);
  while (isLaunching) {
    await pause(LOOK_MS);
    const pid = await processes.pid();
    if (pid !== null) return started(pid);
  }
}

const LOOK_MS = 20;

const launch = (binary: BrowserBinary, sandboxed: boolean, mark: string): Promise<Browser> =>
  loadPlaywright().chromium.launch({
    executablePath: binary.path,
    args: [...ARGUMENTS, mark],
    chromiumSandbox: sandboxed,
    env: { ...process.env, ...binary.environment },
    timeout: 0,
    // The program's signals are its own.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
