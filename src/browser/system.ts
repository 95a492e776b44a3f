/** Takes the platform and its environment, gives the places where a system browser is usually installed. */
import { join } from 'node:path';

export function systemPaths(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'darwin') return MAC.map((name) => `/Applications/${name}`);
  if (platform === 'win32') return windowsPaths(environment);
  return LINUX;
}

const LINUX = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function windowsPaths(environment: Readonly<Record<string, string | undefined>>): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => environment[name])
    .filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS.map((name) => join(root, name)));
}
