/** Flags in, the house out: where templates and fonts are, which browser paints and where it is unpacked. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type House, openHouse } from '../house.ts';
import { nodeWorkspace } from '../node-workspace.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';

const inPackage = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function houseOf(options: HouseOptions & BrowserOptions): House {
  const cache = cacheFolder();
  return openHouse({
    workspace: nodeWorkspace({ cache }),
    templates: options.templates ?? inPackage('templates'),
    fonts: options.fonts ?? inPackage('fonts/fonts.yaml'),
    browser: {
      given: options.browser ?? null,
      sandbox: options.sandbox ?? true,
      cache: join(cache, 'browser'),
    },
  });
}

/** The user's own: XDG base directories, Apple's and Windows' places for caches. */
function cacheFolder(): string {
  const { env, platform } = process;
  if (env.BANMIAN_CACHE) return env.BANMIAN_CACHE;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'banmian', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'banmian');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'banmian');
}
