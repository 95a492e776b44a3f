/** Pages on which a head may break where a word only likely ends, in; whether it does, out: only where nothing else closes the page. */
import { expect, test } from 'vitest';
import { composeForme } from '../../../src/pipeline.ts';
import { loadedFiles } from '../../bench/makeup-copy.ts';
import { FOLDER, house } from '../../helpers/house.ts';

/** What make-up says of a page of so much copy. */
async function said(load: number) {
  const page = { template: 'shinbun-ja', lang: 'ja', count: 8, load, seed: 1003, offers: false };
  const { findings } = await composeForme(house(await loadedFiles(page)), FOLDER, {
    template: null,
    place: 'rest',
  });
  return findings.map(({ rule }) => rule);
}

test('closes a page that is a line too long otherwise', async () => {
  expect(await said(1.03)).not.toContain('long-page');
});
