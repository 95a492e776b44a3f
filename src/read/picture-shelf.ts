/** A page folder in; its picture files, read one by one, and the cache for what is made of them, out. */
import type { PictureShelf } from '../model/picture.ts';
import type { Workspace } from '../workspace.ts';
import { leadsOutside } from './outside.ts';

/** A picture that is not there, or not in the page folder, was reported when the page was read. */
export const pictureShelf = (workspace: Workspace, folder: string): PictureShelf => ({
  folder,
  read: async (image) => {
    const isBelow = !image.startsWith('/') && !image.split(/[\\/]/u).includes('..');
    if (!isBelow || (await leadsOutside(workspace, folder, image))) return null;
    return workspace.readBytes(`${folder}/${image}`);
  },
  readCache: (key) => workspace.readCache(key),
  writeCache: (key, bytes) => workspace.writeCache(key, bytes),
});
