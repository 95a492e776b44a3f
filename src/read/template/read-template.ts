/** A template folder in, the template with everything that was found on the way out. */
import type { Finding, Outcome } from '../../diagnostic.ts';
import { type ShapeProblem, templateShape } from '../../model/files/shape.ts';
import type { FontManifest } from '../../model/font-manifest.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Template } from '../../model/template.ts';
import type { Workspace } from '../../workspace.ts';
import { ownLexicon } from '../page/own-lexicon.ts';
import { brokenChecks, lockedChecks, readChecks } from '../page/read-checks.ts';
import { nameOf, parentOf, pathIn, readSource } from '../source/read-source.ts';
import { startOf } from '../source/source-text.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutPaths, withoutUnknownKeys } from '../yaml/without-keys.ts';
import { parseYaml, type YamlSource } from '../yaml/yaml-source.ts';
import { TEMPLATE_FILE, unknownTemplate } from './find-template.ts';
import { liveAreaFindings } from './template-live-area.ts';
import { hasStyleWithoutFace, unknownNames } from './template-names.ts';
import { templateOf } from './template-nouns.ts';
import { rasterFindings } from './template-raster.ts';
import { withRolesComplete, writtenPath } from './template-roles.ts';

/** With a manifest, the faces that styles name are checked too. */
export async function readTemplate(
  workspace: Workspace,
  folder: string,
  manifest: FontManifest | null = null,
): Promise<Outcome<Template>> {
  const { source, findings } = await readSource(workspace, pathIn(folder, TEMPLATE_FILE), folder);
  if (findings.length > 0) return { value: null, findings };
  if (source === null) {
    const unknown = await unknownTemplate(workspace, [parentOf(folder)], nameOf(folder));
    return { value: null, findings: [unknown] };
  }
  const { yaml, findings: slips } = parseYaml(source, 'template');
  if (yaml === null) return { value: null, findings: slips };
  const { lexicon, findings: found } = await ownLexicon(workspace, folder, yaml);
  const template = templateIn(yaml, nameOf(folder), manifest, lexicon);
  return { value: template.value, findings: [...slips, ...template.findings, ...found] };
}

function templateIn(
  written: YamlSource,
  id: string,
  manifest: FontManifest | null,
  lexicon: Lexicon,
): Outcome<Template> {
  const shape = readShape(written, 'template', (file) =>
    templateShape(withRolesComplete(file).value).problems.map((one) => whereWritten(file, one)),
  );
  const { yaml } = shape;
  const { value: raw, findings: circles } = withRolesComplete(yaml);
  const { problems } = templateShape(raw);
  const findings = [...circles, ...shape.findings];
  const known = withoutPaths(withoutUnknownKeys(raw, problems), brokenChecks(problems));
  const { value: file } = templateShape(known);
  const isCircular = findings.some((one) => one.rule === 'circular-role');
  if (file === null || isCircular) return { value: null, findings: once(findings) };
  const names = unknownNames(yaml, file, manifest);
  const raster = rasterFindings(yaml, file);
  const all = once([...findings, ...names, ...raster, ...lockedChecks(yaml, file.checks)]);
  // A style that does not exist leaves copy without a size, one without a face leaves it without type.
  const named = !names.some((one) => one.rule !== 'unknown-face');
  const usable = named && !hasStyleWithoutFace(file, manifest);
  if (!usable) return { value: null, findings: all };
  const checks = readChecks(yaml, file.checks);
  const template = { ...templateOf(file, id, startOf(yaml.source.file)), lexicon, checks };
  // A sum of lengths is proved where each of them is sound.
  const isSound = raster.every(({ severity }) => severity !== 'error');
  return {
    value: template,
    findings: isSound ? [...all, ...liveAreaFindings(yaml, template)] : all,
  };
}

/** A problem of an inherited key is a problem where the key was written. */
function whereWritten(yaml: YamlSource, problem: ShapeProblem): ShapeProblem {
  const { path, key } = problem;
  if (key === null) return { ...problem, path: writtenPath(yaml, path) };
  return { ...problem, path: writtenPath(yaml, [...path, key]).slice(0, -1) };
}

/** A mistake in a role that others are like is one mistake. */
function once(findings: readonly Finding[]): Finding[] {
  const keys = findings.map((one) => JSON.stringify(one));
  return findings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
