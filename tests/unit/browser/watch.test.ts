/** Work of a browser that ends, takes too long, needs too much, or is lost with the browser that is ended for it. */
import { describe, expect, it } from 'vitest';
import { BrowserProcess } from '../../../src/browser/browser-process.ts';
import { watched } from '../../../src/browser/watch.ts';
import { MEGABYTE } from '../../../src/units.ts';

/** Says how much it holds, and hears of its end. */
class Stub extends BrowserProcess {
  kills = 0;
  readonly #bytes: number;
  readonly #killed: () => void;

  constructor(bytes = 0, killed: () => void = () => undefined) {
    super('no such browser');
    this.#bytes = bytes;
    this.#killed = killed;
  }

  override memory = async (): Promise<number> => this.#bytes;

  override kill = async (): Promise<void> => {
    this.kills += 1;
    this.#killed();
  };
}

const never = new Promise<string>(() => undefined);

describe('work of a browser', () => {
  it('is given where it ends within its limits, and the browser lives', async () => {
    const browser = new Stub();
    const end = await watched(browser, { seconds: 60, megabytes: 1 }, Promise.resolve('page'));
    expect([end, browser.kills]).toEqual([{ value: 'page' }, 0]);
  });

  it('that takes too long ends the browser', async () => {
    const browser = new Stub();
    const end = await watched(browser, { seconds: 0.05, megabytes: 1 }, never);
    expect([end, browser.kills]).toEqual([{ over: 'time' }, 1]);
  });

  it('that needs too much memory ends the browser', async () => {
    const browser = new Stub(3 * MEGABYTE);
    const end = await watched(browser, { seconds: 60, megabytes: 2 }, never);
    expect([end, browser.kills]).toEqual([{ over: 'memory' }, 1]);
  });

  it('that is lost with the browser is over its limit, and no fault of its own', async () => {
    let lose: () => void = () => undefined;
    const work = new Promise<string>((_, reject) => {
      lose = () => reject(new Error('lost'));
    });
    const browser = new Stub(0, () => lose());
    const end = await watched(browser, { seconds: 0.05, megabytes: 1 }, work);
    expect(end).toEqual({ over: 'time' });
  });

  it('that fails by itself fails', async () => {
    const failing = Promise.reject(new Error('its own fault'));
    await expect(watched(new Stub(), { seconds: 60, megabytes: 1 }, failing)).rejects.toThrow(
      'its own fault',
    );
  });
});
