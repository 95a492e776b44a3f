/** A page or template and what it names as its lexicon in, the lexicon out: `lexicon.yaml` beside it where none is named. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import { alteredName } from '../../model/altered-name.ts';
import { valueAt } from '../../model/files/shape.ts';
import { EMPTY_LEXICON, type Lexicon } from '../../model/lexicon.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { pathIn } from '../source/read-source.ts';
import { startOf } from '../source/source-text.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import { LEXICON_FILE, readLexicon } from './read-lexicon.ts';

interface OwnLexicon {
  readonly lexicon: Lexicon;
  readonly findings: readonly Finding[];
}

/** Of a lexicon that cannot be read, the page is set without it. */
export async function ownLexicon(
  workspace: Workspace,
  folder: string,
  yaml: YamlSource,
): Promise<OwnLexicon> {
  const named = valueAt(yaml.value, ['lexicon']);
  const isNamed = typeof named === 'string';
  const name = isNamed ? named : LEXICON_FILE;
  const path = pathIn(folder, name);
  const place = placeOf(yaml, ['lexicon']);
  const isThere = (await workspace.stamp(path, 'text', folder)) !== null;
  if (!isThere && !isNamed) return withoutLexicon(workspace, folder);
  if (!isThere) return { lexicon: EMPTY_LEXICON, findings: [missing(name, place)] };
  const { value, findings } = await readLexicon(workspace, path, folder, place);
  return { lexicon: value ?? EMPTY_LEXICON, findings };
}

/** Nobody has to have one; what is called nearly so was meant to be it. */
async function withoutLexicon(workspace: Workspace, folder: string): Promise<OwnLexicon> {
  const names = await workspace.list(folder, folder);
  const meant = isUnreadable(names) ? null : alteredName(LEXICON_FILE, names);
  if (meant === null) return { lexicon: EMPTY_LEXICON, findings: [] };
  const path = pathIn(folder, meant);
  const found = finding('missing-lexicon', 'warning', `\`${path}\` is not read`, {
    help: `did you mean \`${LEXICON_FILE}\`? Rename it: small letters, and no other ending`,
    origin: startOf(path),
  });
  return { lexicon: EMPTY_LEXICON, findings: [found] };
}

const missing = (name: string, origin: Origin): Finding =>
  finding('missing-lexicon', 'error', `there is no lexicon \`${name}\``, {
    help: 'write the file, its path from here, or take the key away',
    origin,
  });
