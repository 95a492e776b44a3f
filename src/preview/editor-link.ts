/** The name of an editor, or a URL pattern, in; links out that open a file in it at line and column. */
import { resolve } from 'node:path';

const ON_VS_CODE = ['vscode', 'vscode-insiders', 'vscodium', 'cursor', 'windsurf', 'zed'];
const OF_JETBRAINS = ['idea', 'webstorm', 'phpstorm', 'pycharm'];

/** What each editor has registered with the system. Sublime Text needs an add-on for it. */
const EDITORS: ReadonlyMap<string, string> = new Map([
  ...ON_VS_CODE.map((name) => [name, `${name}://file/{path}:{line}:{column}`] as const),
  ...OF_JETBRAINS.map(
    (name) => [name, `${name}://open?file={path}&line={line}&column={column}`] as const,
  ),
  ['sublime', 'subl://open?url=file:///{path}&line={line}&column={column}'],
  ['textmate', 'txmt://open?url=file:///{path}&line={line}&column={column}'],
]);

export const EDITOR_NAMES: readonly string[] = [...EDITORS.keys()];

/** The pattern that is meant; null for what is neither the name of an editor nor a pattern. */
export const editorPattern = (written: string): string | null =>
  EDITORS.get(written) ?? (isPattern(written) ? written : null);

const isPattern = (written: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\S+$/iu.test(written) &&
  written.includes('{path}') &&
  !OF_BROWSERS.test(written);

/** What a browser would run or show itself. */
const OF_BROWSERS = /^(javascript|data|vbscript|blob|about|file):/iu;

/** With `{line}` and `{column}` still to be filled in. After a slash the path goes without its own first one. */
export function linkToFile(pattern: string, file: string): string {
  const path = encodedPath(resolve(file));
  return pattern.replace(/(\/?)\{path\}/gu, (_, slash: string) =>
    slash === '' ? path : `/${path.replace(/^\/+/u, '')}`,
  );
}

/** The colon of a drive stays; braces are never taken for a place to fill in. */
const encodedPath = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .map((name, at) => (at === 0 && /^[a-z]:$/iu.test(name) ? name : encodeURIComponent(name)))
    .join('/');
