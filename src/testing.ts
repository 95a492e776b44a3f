/** Matchers for vitest: a forme in, pass or a readable difference out. Importing this file registers them. */
import { expect, Snapshots } from 'vitest';
import type { Forme } from './model/forme.ts';
import { describeForme } from './snapshot/describe.ts';

interface LayoutMatchers<R = unknown> {
  /**
   * Compares the forme with the reference `layout/<template>.txt` of a page folder, or with a `.txt` file. Without a
   * path the test stands in the page folder itself. `vitest -u` writes the reference anew. To be awaited.
   */
  toMatchLayout(path?: string): Promise<R>;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares `Matchers<T = any>`, and a merged declaration must agree.
  interface Matchers<T = any> extends LayoutMatchers<T> {}
}

/** The reference that belongs to a forme in a page folder. */
const referenceOf = (forme: Forme, path: string): string =>
  path.endsWith('.txt') ? path : `${path}/layout/${forme.template}.txt`;

expect.extend({
  toMatchLayout(received: Forme, path = '.') {
    return Snapshots.toMatchFileSnapshot.call(
      this,
      describeForme(received),
      referenceOf(received, path),
    );
  },
});
