/** A page folder in; the house fillers 補白 beside it, `../fillers/<name>.md`, out. */
import { collect, type Finding, finding, type Origin } from '../../diagnostic.ts';
import { isIdentifier } from '../../model/files/scalars.ts';
import type { Filler, Lang, Story } from '../../model/page.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { suggestName } from '../nearest-name.ts';
import { parentOf, pathIn } from '../source/read-source.ts';
import { startOf } from '../source/source-text.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import { readStoryAt } from './read-story.ts';

const FILLERS = 'fillers';

export interface FillerRequest {
  /** The page folder. */
  readonly folder: string;
  readonly lang: Lang;
  /** Ids of the stories of the page, which go before. */
  readonly stories: readonly string[];
}

/** By name. A folder that is not there holds none; what cannot be read at all is named. */
export async function readFillers(
  workspace: Workspace,
  { folder, lang, stories }: FillerRequest,
): Promise<{ readonly fillers: readonly Filler[]; readonly findings: readonly Finding[] }> {
  const home = pathIn(folder === '.' ? '..' : parentOf(folder), FILLERS);
  const names = await workspace.list(home, home);
  const ids = (isUnreadable(names) ? [] : names)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .filter((id) => isIdentifier(id) && !stories.includes(id));
  const read = await Promise.all(
    ids.map(async (id): Promise<Filler | Finding> => {
      const path = pathIn(home, `${id}.md`);
      const request = { folder, id, file: `${id}.md`, pageLang: lang, siblings: stories };
      const found = await readStoryAt(workspace, path, home, { ...request, listed: startOf(path) });
      const story = found?.value ?? null;
      const findings = found?.findings ?? [];
      return story === null ? faultyFiller(id, startOf(path), findings) : fillerOf(story, findings);
    }),
  );
  return {
    fillers: read.flatMap((one) => ('story' in one ? [one] : [])),
    findings: read.flatMap((one) => ('story' in one ? [] : [one])),
  };
}

/** A page need not wait for a filler that it may never take. */
export function faultyFiller(id: string, origin: Origin, findings: readonly Finding[]): Finding {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  return finding(
    'faulty-filler',
    'warning',
    `the filler \`${id}\` is never taken${first === undefined ? '' : `: ${first.message}`}`,
    { help: first?.help ?? 'correct its file, or take it away', origin: first?.origin ?? origin },
  );
}

/** One column of text: no picture finds room in it. */
function fillerOf(story: Story, found: readonly Finding[]): Filler {
  const findings = [...found];
  if (story.figures.length > 0) collect(findings, [withPicture(story)]);
  return { story: { ...story, role: 'filler', figures: [], advert: null }, findings };
}

const withPicture = ({ id, origin }: Story): Finding =>
  finding('filler-picture', 'error', `the filler \`${id}\` has a picture`, {
    help: 'take `figures` out: a filler is a head and a few paragraphs in one column',
    origin,
  });

/** Names of page.yaml that are no filler. */
export function unknownFillers(
  yaml: YamlSource,
  wanted: readonly string[],
  known: readonly string[],
): Finding[] {
  return wanted.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const origin: Origin = placeOf(yaml, ['fillers', index]);
    const help =
      suggestName(id, known) ?? `write it to \`fillers/${id}.md\`, beside the page folders`;
    return [finding('unknown-filler', 'error', `there is no filler \`${id}\``, { help, origin })];
  });
}
