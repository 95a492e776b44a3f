/** The small paper, served by the preview from a scratch folder, without a browser of its own: pages are set, not proved. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { SMALL_PAPER } from './small-paper.ts';

export interface SmallPreview {
  readonly url: string;
  /** page.yaml as it is. */
  readonly read: () => string;
  readonly save: (text: string) => void;
  readonly token: () => string;
  readonly revision: () => number;
  /** What the preview's own code died of. */
  readonly crashes: readonly Error[];
  readonly end: () => Promise<void>;
}

export async function showSmallPaper(): Promise<SmallPreview> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-layouts-'));
  for (const [path, text] of Object.entries(SMALL_PAPER)) {
    mkdirSync(dirname(join(folder, 'a1', path)), { recursive: true });
    writeFileSync(join(folder, 'a1', path), text);
  }
  const crashes: Error[] = [];
  const { value } = await servePreview({
    house: { browser: { given: '/no/such/browser' } },
    folder,
    port: 0,
    template: null,
    editor: 'vscode://file/{path}:{line}:{column}',
    told: () => undefined,
    crashed: (error) => crashes.push(error),
  });
  if (value === null) throw new Error('the small paper is not served');
  await value.idle();
  const page = join(folder, 'a1/page.yaml');
  return {
    url: value.url,
    read: () => readFileSync(page, 'utf8'),
    save: (text) => writeFileSync(page, text),
    token: () => value.state().token,
    revision: () => value.state().pages[0]?.revision ?? 0,
    crashes,
    end: async () => {
      await value.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
