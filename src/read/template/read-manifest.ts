/** `fonts.yaml` in, the declared faces with findings out. */
import { type Finding, finding, type Outcome } from '../../diagnostic.ts';
import type { FontsFile } from '../../model/files/fonts-file.ts';
import { fontsShape } from '../../model/files/shape.ts';
import type { FontManifest } from '../../model/font-manifest.ts';
import type { Workspace } from '../../workspace.ts';
import { readSource } from '../source/read-source.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutUnknownKeys } from '../yaml/without-keys.ts';
import { parseYaml, placeOf, type YamlSource } from '../yaml/yaml-source.ts';

export async function readManifest(
  workspace: Workspace,
  path: string,
): Promise<Outcome<FontManifest>> {
  const { source, findings } = await readSource(workspace, path, null);
  if (findings.length > 0) return { value: null, findings };
  if (source === null) return { value: null, findings: [noManifest(path)] };
  const { yaml, findings: slips } = parseYaml(source, 'fonts');
  if (yaml === null) return { value: null, findings: slips };
  const { value, findings: found } = manifestIn(yaml);
  return { value, findings: [...slips, ...found] };
}

function manifestIn(written: YamlSource): Outcome<FontManifest> {
  const { yaml, problems, findings } = readShape(
    written,
    'fonts',
    ({ value }) => fontsShape(value).problems,
  );
  const { value: file } = fontsShape(withoutUnknownKeys(yaml.value, problems));
  if (file === null) return { value: null, findings };
  const repeated = duplicateFaces(yaml, file);
  return {
    value: repeated.length > 0 ? null : manifestOf(yaml, file),
    findings: [...findings, ...repeated],
  };
}

const manifestOf = (yaml: YamlSource, file: FontsFile): FontManifest => ({
  faces: file.faces.map((face, index) => ({
    ...face,
    lang: face.lang ?? null,
    package: face.package ?? null,
    origin: placeOf(yaml, ['faces', index]),
  })),
});

const duplicateFaces = (yaml: YamlSource, { faces }: FontsFile): Finding[] =>
  faces.flatMap(({ id }, index) =>
    faces.findIndex((other) => other.id === id) === index
      ? []
      : [
          finding('duplicate-face', 'error', `face \`${id}\` is declared twice`, {
            help: 'give each face an id of its own',
            origin: placeOf(yaml, ['faces', index, 'id']),
          }),
        ],
  );

const noManifest = (path: string): Finding =>
  finding('missing-manifest', 'error', `there is no font manifest \`${path}\``, {
    help: 'declare the faces that templates name in it',
  });
