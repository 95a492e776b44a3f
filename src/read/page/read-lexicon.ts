/** Path of a lexicon in, the lexicon out: YAML by its keys, any other file one entry a line, where `#` starts a remark. */
import { finding, type Origin, type Outcome } from '../../diagnostic.ts';
import { lexiconShape } from '../../model/files/shape.ts';
import { type Lexicon, lexiconOf } from '../../model/lexicon.ts';
import type { Home, Workspace } from '../../workspace.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceText } from '../source/source-text.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutPaths, withoutUnknownKeys } from '../yaml/without-keys.ts';
import { parseYaml, type YamlSource } from '../yaml/yaml-source.ts';

export const LEXICON_FILE = 'lexicon.yaml';

/** `named` is where a page or a template names it. */
export async function readLexicon(
  workspace: Workspace,
  path: string,
  home: Home,
  named: Origin | null = null,
): Promise<Outcome<Lexicon>> {
  const { source, findings } = await readSource(workspace, path, home, named);
  if (findings.length > 0) return { value: null, findings };
  if (source === null) {
    const missing = finding('missing-lexicon', 'error', `there is no lexicon \`${path}\``, {
      help: 'name a `lexicon.yaml`, or a text file with one entry a line',
    });
    return { value: null, findings: [missing] };
  }
  if (!/\.ya?ml$/iu.test(path)) return { value: listedIn(source), findings };
  const { yaml, findings: slips } = parseYaml(source, 'lexicon');
  if (yaml === null) return { value: null, findings: slips };
  const { value, findings: found } = lexiconIn(yaml);
  return { value, findings: [...slips, ...found] };
}

const listedIn = ({ text }: SourceText): Lexicon =>
  lexiconOf(text.split('\n').map((line) => line.replace(/#.*$/u, '').trim()));

/** What is written as it should be counts; a broken list is left out whole. */
function lexiconIn(written: YamlSource): Outcome<Lexicon> {
  const { yaml, problems, findings } = readShape(
    written,
    'lexicon',
    ({ value }) => lexiconShape(value ?? {}).problems,
  );
  const raw = yaml.value ?? {};
  const broken = problems.flatMap(({ path, key }) =>
    key === null && path.length > 0 ? [path] : [],
  );
  const known = withoutPaths(
    withoutUnknownKeys(raw, problems),
    broken.map((path) => path.slice(0, 1)),
  );
  const { value: file } = lexiconShape(known);
  if (file === null) return { value: null, findings };
  const { names, titles, words } = file;
  // A name may have hyphens of its own: Saint-Denis.
  const { hyphenations } = lexiconOf(words ?? []);
  return { value: { names: [...(names ?? []), ...(titles ?? [])], hyphenations }, findings };
}
