/** A page folder in; its picture files, read one by one, and the cache for what is made of them, out. */
import type { PictureShelf } from '../../model/picture.ts';
import { unreadableFile } from '../../unreadable.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { pathIn } from '../source/read-source.ts';
import { pathOnDisk } from '../source/same-name.ts';

const NOTHING = { value: null, findings: [] } as const;

export const pictureShelf = (workspace: Workspace, folder: string): PictureShelf => ({
  folder,
  read: async (image, origin) => {
    // A picture that is not there, or not in the page folder, was reported when the page was read.
    const isBelow = !image.startsWith('/') && !image.split(/[\\/]/u).includes('..');
    if (!isBelow) return NOTHING;
    const written = pathIn(folder, image);
    const isThere = (await workspace.stamp(written, 'picture', folder)) !== null;
    const path = isThere ? written : pathIn(folder, await pathOnDisk(workspace, folder, image));
    const bytes = await workspace.readBytes(path, 'picture', folder);
    if (!isUnreadable(bytes)) return { value: bytes, findings: [] };
    const wasReported = isUnreadable(await workspace.stamp(path, 'picture', folder));
    return wasReported ? NOTHING : { value: null, findings: [unreadableFile(bytes, origin)] };
  },
  readCache: (key) => workspace.readCache(key),
  writeCache: (key, bytes) => workspace.writeCache(key, bytes),
});
