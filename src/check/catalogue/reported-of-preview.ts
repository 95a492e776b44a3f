/** What the preview's server reports, for the catalogue: its port, its folder, what it died of and lived on. */
import { type ReportedElsewhere, room } from './reported.ts';

export const PREVIEW: readonly ReportedElsewhere[] = room('preview', [
  [
    'banmian-bug',
    'error',
    'Our own code failed while it set or proved a page.',
    'The page is not made; the preview still shows the last good one.',
    'Report it with the lines in the terminal, and undo the last change to go on.',
  ],
  [
    'missing-folder',
    'error',
    'The folder that was named is not there; or none was named, and there is no folder `pages`.',
    'There is nothing to show, to build or to check.',
    'Name a page folder, or a folder that holds page folders.',
  ],
  [
    'port-taken',
    'error',
    'The preview found no port to listen on.',
    'No browser can reach it.',
    'Name a free port with `--port`, or take any with `--port 0`.',
  ],
]);
