/** banmian as a program uses it: one house for many pages, calls that are called off, a house that closes itself. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenBrowser } from '../../src/browser/open.ts';
import type * as Banmian from '../../src/index.ts';
import { ROOT } from '../helpers/command-line.ts';
import { killChromiums } from '../helpers/processes.ts';

const PAGE = join(ROOT, 'examples/minato-2026-04-18');

/** Findings of the page that want work. */
const faults = ({ findings }: Banmian.Outcome<unknown>): Banmian.Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

/** As sources the browser is driven from this thread, as built from one of its own: both have to give up. */
describe.each(['src/index.ts', 'dist/index.js'])('%s', (entry) => {
  let library: typeof Banmian;
  let house: Banmian.House;

  beforeAll(async () => {
    library = (await import(join(ROOT, entry))) as typeof Banmian;
    house = library.openHouse();
  });

  afterAll(() => house?.close());

  it('builds a page and reads its findings', async () => {
    const built = await library.buildPage(house, PAGE);
    const { value } = built;
    expect(faults(built)).toEqual([]);
    expect(
      Buffer.from(value?.pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(library.describeForme(value?.forme as Banmian.Forme)).toContain('shinbun-ja');
  });

  it('gives up a page at once while the browser paints, and paints the next one', async () => {
    const before = await library.buildPage(house, PAGE);
    const controller = new AbortController();
    const reason = new Error('the reader went home');
    let aborted = 0;
    const painting: Promise<unknown>[] = [];
    const stopAtPaint = (browser: OpenBrowser): OpenBrowser => ({
      ...browser,
      paint: (html, signal) => {
        const painted = browser.paint(html, signal);
        painting.push(painted.catch((fault: Error) => fault));
        setTimeout(() => {
          aborted = performance.now();
          controller.abort(reason);
        }, 20);
        return painted;
      },
    });
    const stopping: Banmian.House = {
      ...house,
      browser: async () => {
        const { value, findings } = await house.browser();
        return { value: value === null ? null : stopAtPaint(value), findings };
      },
    };
    const built = library.buildPage(stopping, PAGE, { signal: controller.signal });
    await expect(built).rejects.toBe(reason);
    expect(performance.now() - aborted).toBeLessThan(100);
    // The page is closed, so what waited for it hears of it.
    expect(await painting[0]).toBeInstanceOf(Error);
    const after = await library.buildPage(house, PAGE);
    expect(Buffer.from(after.value?.pdf ?? []).equals(before.value?.pdf ?? Buffer.of())).toBe(true);
  });

  it('does not begin when the signal has come before', async () => {
    const signal = AbortSignal.abort('too late');
    const nowhere = { ...house, manifest: () => expect.unreachable('began') };
    await expect(library.buildPage(nowhere, PAGE, { signal })).rejects.toBe('too late');
    await expect(library.checkPage(nowhere, PAGE, { signal })).rejects.toBe('too late');
  });

  it('checks the bytes of a PDF, and names the rules that it could not try', async () => {
    const { value } = await library.buildPage(house, PAGE);
    const checked = await library.checkPage(house, value?.pdf ?? new Uint8Array());
    expect(checked.findings.filter((one) => one.severity === 'error')).toEqual([]);
    expect(checked.value?.built).toBeNull();
    expect(checked.value?.skipped).toContain('overset-text');
  });

  it('checks a folder by building it, and says what is no page', async () => {
    expect((await library.checkPage(house, PAGE)).value?.built?.page.paper.text).toBe('みなと新報');
    const none = await library.checkPage(house, join(ROOT, 'none.pdf'));
    expect(none).toMatchObject({ value: null, findings: [{ rule: 'missing-pdf' }] });
  });

  it('starts its browser anew when it died, between two pages or under a page', async () => {
    await library.buildPage(house, PAGE);
    killChromiums();
    expect((await library.buildPage(house, PAGE)).value?.pdf).toBeInstanceOf(Uint8Array);
    const pages = [1, 2].map(() => library.buildPage(dyingAtPaint(house), PAGE));
    for (const { value } of await Promise.all(pages)) expect(value?.pdf).toBeInstanceOf(Uint8Array);
    expect(faults(await library.buildPage(house, PAGE))).toEqual([]);
  });

  it('can be closed twice, and says of everything asked later that it is closed', async () => {
    const closed = library.openHouse();
    await library.buildPage(closed, PAGE);
    await Promise.all([closed.close(), closed.close()]);
    await closed[Symbol.asyncDispose]();
    for (const build of [library.buildPage, library.composeForme])
      await expect(build(closed, PAGE)).rejects.toThrow('the house is closed');
    await expect(closed.browser()).rejects.toThrow('the house is closed');
  });

  it('says to a page that is being painted that the house was closed', async () => {
    const closing = library.openHouse();
    const built = library.buildPage(
      atPaint(closing, () => void setTimeout(() => void closing.close(), 20)),
      PAGE,
    );
    await expect(built).rejects.toThrow('the house is closed');
    await closing.close();
  });
});

/** The house, with something that is done as soon as a page is given to the browser. */
const atPaint = (house: Banmian.House, act: () => void): Banmian.House => ({
  ...house,
  browser: async () => {
    const { value, findings } = await house.browser();
    if (value === null) return { value, findings };
    const paint: OpenBrowser['paint'] = (html, signal) => {
      const painted = value.paint(html, signal);
      act();
      return painted;
    };
    return { value: { ...value, paint }, findings };
  },
});

const dyingAtPaint = (house: Banmian.House): Banmian.House => {
  let isDead = false;
  return atPaint(house, () => {
    if (isDead) return;
    isDead = true;
    setTimeout(killChromiums, 20);
  });
};

describe('a house', () => {
  it('that is closed before its block ends lets the program end well', async () => {
    const program = `
      import { buildPage, openHouse } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};
      const house = openHouse();
      await buildPage(house, ${JSON.stringify(PAGE)});
      await house.close();
      await house[Symbol.asyncDispose]();
      console.log('ended');`;
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program]);
    expect(stdout).toBe('ended\n');
  });

  it('closes its browser at the end of an `await using` block', async () => {
    const { openHouse } = await import('../../src/index.ts');
    let open: OpenBrowser | null = null;
    {
      await using house = openHouse();
      open = (await house.browser()).value;
    }
    const html = { html: readFileSync(join(ROOT, 'README.md'), 'utf8'), width: 1, height: 1 };
    await expect(open?.paint(html as Banmian.PageHtml)).rejects.toThrow();
  });
});
