/** What commands leave in the cache: advances that were shaped once are not shaped again by the next command. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { banmian } from '../../helpers/command-line.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'banmian-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** Each entry begins with its digest. */
const DIGEST = 32;

/** Texts in the cache with a number of font units each. */
const advances = (): string[] =>
  readdirSync(cache, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const text = readFileSync(join(cache, entry.name)).subarray(DIGEST).toString('utf8');
    if (!/^\{"\d+":\{"/u.test(text)) return [];
    const looks = JSON.parse(text) as Record<string, Record<string, number>>;
    return Object.values(looks).flatMap((look) => Object.keys(look));
  });

it.each([
  ['snapshot', ['snapshot', 'examples/minato-2026-04-18'], ''],
  ['compose', ['compose', '--measure', '20'], '二〇二六年，AVATAR Today。\n'],
])('%s keeps them', async (_, command, input) => {
  await banmian(command, { input, env: { BANMIAN_CACHE: cache } });
  expect(advances().length).toBeGreaterThan(0);
});
