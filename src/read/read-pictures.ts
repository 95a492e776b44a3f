/** A page in, the bytes of its pictures out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Picture } from '../model/evidence.ts';
import type { Figure, Page } from '../model/page.ts';
import { unreadableFile } from '../unreadable.ts';
import { isUnreadable, type Workspace } from '../workspace.ts';
import { liveText } from './live-text.ts';

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** Reads every picture of the page once; those that cannot be read are named. */
export async function readPictures(
  workspace: Workspace,
  folder: string,
  page: Page,
): Promise<Outcome<readonly Picture[]>> {
  const figures = new Map(
    page.stories.flatMap((story) => story.figures).map((figure) => [figure.image, figure]),
  );
  const read = await Promise.all(
    [...figures.values()].map((one) => readOne(workspace, folder, one)),
  );
  return {
    value: read.flatMap((one) => (one !== null && 'bytes' in one ? [one] : [])),
    findings: read.flatMap((one) =>
      one === null ? [] : 'rule' in one ? [one] : liveText(folder, one),
    ),
  };
}

async function readOne(
  workspace: Workspace,
  folder: string,
  figure: Figure,
): Promise<Picture | Finding | null> {
  const { image, origin } = figure;
  const type = TYPES[image.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type === undefined) {
    const help = `use one of ${Object.keys(TYPES).join(', ')}`;
    return finding('unknown-picture-type', 'error', `\`${image}\` is no picture we can print`, {
      help,
      origin,
    });
  }
  // A picture that is not there, or not in the page folder, was reported when the page was read.
  const isBelow = !image.startsWith('/') && !image.split(/[\\/]/u).includes('..');
  if (!isBelow) return null;
  const path = `${folder}/${image}`;
  const bytes = await workspace.readBytes(path, 'picture', folder);
  if (!isUnreadable(bytes)) return bytes === null ? null : { image, type, bytes };
  const wasReported = isUnreadable(await workspace.stamp(path, 'picture', folder));
  return wasReported ? null : unreadableFile(bytes, origin);
}
