/** The preview opens a browser only where somebody sits before one, and goes on where nothing opens it. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { type Desktop, opensBrowser } from '../../../src/cli/desktop.ts';
import { startBanmian } from '../../helpers/command-line.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at, put } = scratchFolder();

const LINUX: Desktop = { platform: 'linux', env: { DISPLAY: ':0' }, isWatched: true };
const MAC: Desktop = { platform: 'darwin', env: {}, isWatched: true };

it.each<[string, Desktop, boolean | undefined, boolean]>([
  ['a Mac', MAC, undefined, true],
  ['Windows', { ...MAC, platform: 'win32' }, undefined, true],
  ['X', LINUX, undefined, true],
  ['Wayland', { ...LINUX, env: { WAYLAND_DISPLAY: 'wayland-0' } }, undefined, true],
  ['Linux without a screen', { ...LINUX, env: { DISPLAY: '' } }, undefined, false],
  ['Linux without a screen, asked for', { ...LINUX, env: {} }, true, false],
  ['no terminal', { ...MAC, isWatched: false }, undefined, false],
  ['no terminal, asked for', { ...MAC, isWatched: false }, true, true],
  ['CI', { ...MAC, env: { CI: 'true' } }, undefined, false],
  ['CI, asked for', { ...MAC, env: { CI: 'true' } }, true, false],
  ['the far end of a line', { ...MAC, env: { SSH_CONNECTION: 'a b c d' } }, undefined, false],
  ['--no-open', MAC, false, false],
])('on %s', (_, desktop, asked, opens) => expect(opensBrowser(desktop, asked)).toBe(opens));

/** Runs the preview with these programs to be found, until it is ended; gives its address and how it was after a second. */
async function previewWith(
  folder: string,
  flags: readonly string[],
): Promise<{ url: string; lived: boolean }> {
  const { child, done } = startBanmian(['preview', folder, '--port', '0', ...flags], {
    env: { PATH: at('bin'), DISPLAY: ':9', CI: '', SSH_CONNECTION: '' },
  });
  const url = await new Promise<string>((heard) =>
    child.stdout?.on('data', (chunk) => heard(String(chunk).trim())),
  );
  for (let left = 100; left > 0 && !existsSync(at('opened')) && child.exitCode === null; left -= 1)
    await new Promise((wake) => setTimeout(wake, flags.includes('--no-open') ? 5 : 20));
  const lived = child.exitCode === null;
  child.kill('SIGTERM');
  await done;
  return { url, lived };
}

it('gives the address to the opener of the desktop, and goes on', async () => {
  const opener = put(
    'bin/xdg-open',
    `#!/bin/sh\necho "$1" > ${at('new')}\n/bin/mv ${at('new')} ${at('opened')}\n`,
  );
  chmodSync(opener, 0o755);
  const { url, lived } = await previewWith(dirname(put('pages/readme.txt')), ['--open']);
  expect(url).toMatch(/^http:\/\/localhost:\d+\/$/u);
  expect(readFileSync(at('opened'), 'utf8').trim()).toBe(url);
  expect(lived).toBe(true);
});

it.each([
  ['there is no opener', null, '--open'],
  ['the opener cannot be started', 0o644, '--open'],
  ['it is told to leave it', 0o755, '--no-open'],
])('opens nothing and goes on where %s', async (_, mode, flag) => {
  const opener = put('bin/xdg-open', `#!/bin/sh\n/bin/touch ${at('opened')}\n`);
  chmodSync(opener, mode ?? 0);
  const { url, lived } = await previewWith(dirname(put('pages/readme.txt')), [flag]);
  expect(url).toContain('http://localhost');
  expect(lived).toBe(true);
  expect(existsSync(at('opened'))).toBe(false);
});
