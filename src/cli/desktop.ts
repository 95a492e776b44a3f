/** An address in, opened in the browser of the desktop, where there is one and somebody sits at it. */
import { spawn } from 'node:child_process';

export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody looks on. */
  readonly isWatched: boolean;
}

/** `asked` is what `--open` and `--no-open` say: a wish goes without a terminal, but not without a desktop. */
export function opensBrowser(
  { platform, env, isWatched }: Desktop,
  asked: boolean | undefined,
): boolean {
  const has = (name: string): boolean => (env[name] ?? '') !== '';
  if (asked === false || has('CI')) return false;
  // On the other end of a line the desktop is not the reader's.
  if (asked !== true && (!isWatched || has('SSH_CONNECTION'))) return false;
  return platform in OPENERS || has('DISPLAY') || has('WAYLAND_DISPLAY');
}

/** By the system's own way. Where it fails, the address was printed anyhow. */
export function openInBrowser(url: string, platform: NodeJS.Platform): void {
  const [program, ...rest] = OPENERS[platform] ?? XDG;
  try {
    const opener = spawn(program, [...rest, url], { stdio: 'ignore', detached: true });
    opener.on('error', () => undefined);
    opener.unref();
  } catch {
    // No process could be started at all.
  }
}

type Words = readonly [string, ...string[]];

const XDG: Words = ['xdg-open'];

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Words>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
