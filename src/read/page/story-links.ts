/** A story that was read in, findings about its names that lead nowhere out: another story, a picture, an id twice. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Figure } from '../../model/figure.ts';
import type { Story } from '../../model/page.ts';
import { unreadableFile } from '../../unreadable.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { nearestName, suggestName } from '../nearest-name.ts';
import { nameOf, parentOf, pathIn } from '../source/read-source.ts';
import { encodedApart, namesAlike, pathOnDisk, readAlike } from '../source/same-name.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';

/** `siblings` are the ids of all stories of the page. */
export async function storyLinks(
  workspace: Workspace,
  folder: string,
  yaml: YamlSource,
  story: Story,
  siblings: readonly string[],
): Promise<Finding[]> {
  const pictures = await Promise.all(
    story.figures.map((figure, index) => missingImage(workspace, folder, yaml, figure, index)),
  );
  return [
    ...unknownPartOf(yaml, story, siblings),
    ...duplicateFigures(yaml, story),
    ...pictures.flat(),
  ];
}

function unknownPartOf(yaml: YamlSource, story: Story, siblings: readonly string[]): Finding[] {
  if (story.partOf === null) return [];
  const others = siblings.filter((id) => id !== story.id);
  if (others.includes(story.partOf)) return [];
  const help = suggestName(story.partOf, others) ?? 'the page has no other story';
  return [
    finding(
      'unknown-part-of',
      'error',
      `\`part-of\` names \`${story.partOf}\`, which is no other story of the page`,
      {
        help,
        origin: placeOf(yaml, ['part-of']),
      },
    ),
  ];
}

function duplicateFigures(yaml: YamlSource, { figures }: Story): Finding[] {
  const seen = new Set<string>();
  return figures.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const origin = placeOf(yaml, ['figures', index, 'id']);
    const help = 'give each figure of a story an id of its own';
    return [
      finding(
        'duplicate-figure',
        'error',
        `figure \`${id}\` is given twice, the second is not printed`,
        { help, origin },
      ),
    ];
  });
}

async function missingImage(
  workspace: Workspace,
  folder: string,
  yaml: YamlSource,
  { image }: Figure,
  index: number,
): Promise<Finding[]> {
  const origin = placeOf(yaml, ['figures', index, 'image']);
  if (/^([\\/]|[a-z]+:)|(^|[\\/])\.\.([\\/]|$)/i.test(image))
    return [
      finding('missing-image', 'error', `picture \`${image}\` is not in the page folder`, {
        help: 'copy it to `images/` and give its path from the page folder',
        origin,
      }),
    ];
  const stampOf = (path: string) => workspace.stamp(pathIn(folder, path), 'picture', folder);
  const written = await stampOf(image);
  const path = written === null ? await pathOnDisk(workspace, folder, image) : image;
  const found = written ?? (await stampOf(path));
  if (isUnreadable(found)) return [unreadableFile(found, origin)];
  const there = parentOf(path);
  const held = await workspace.list(there === '.' ? folder : pathIn(folder, there), folder);
  const names = isUnreadable(held) ? [] : held;
  // Some systems find `A.PNG` under the name `a.png`; the next machine would not.
  if (found !== null && (isUnreadable(held) || namesAlike(names)(nameOf(path)) !== null)) return [];
  const help = await meantPicture(workspace, folder, image, { there, names });
  return [finding('missing-image', 'error', `there is no picture \`${image}\``, { help, origin })];
}

/** `names` are those of the folder `there`, in which the picture should be. */
async function meantPicture(
  workspace: Workspace,
  folder: string,
  image: string,
  { there, names }: { readonly there: string; readonly names: readonly string[] },
): Promise<string> {
  const alike = readAlike(nameOf(image), names).length;
  if (alike > 1) return encodedApart(alike);
  const meant =
    meantIn(there, image, names) ??
    meantIn(IMAGES, image, await namesIn(workspace, folder, pathIn(folder, IMAGES)));
  return meant === null ? 'put the file there, or correct the path' : `did you mean \`${meant}\`?`;
}

/** Where the pictures of a page stand. */
const IMAGES = 'images';

async function namesIn(
  workspace: Workspace,
  folder: string,
  path: string,
): Promise<readonly string[]> {
  const held = await workspace.list(path, folder);
  return isUnreadable(held) ? [] : held;
}

/** The file of a folder whose name is nearest, as the page would give its path. */
function meantIn(there: string, image: string, names: readonly string[]): string | null {
  const nearest = nearestName(nameOf(image), names);
  return nearest === null ? null : there === '.' ? nearest : `${there}/${nearest}`;
}
