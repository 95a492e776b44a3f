/** A template in, findings about styles, faces and kinsoku profiles that it names but nobody has out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { RoleFile } from '../../model/files/role-file.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import type { TemplateFile } from '../../model/files/template-file.ts';
import type { FontManifest } from '../../model/font-manifest.ts';
import { KINSOKU } from '../../model/typography/house-styles.ts';
import { suggestName } from '../nearest-name.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import { writtenPath } from './template-roles.ts';

interface Naming {
  readonly path: KeyPath;
  readonly name: string;
}

/** Faces are only checked where a manifest is given. */
export function unknownNames(
  yaml: YamlSource,
  file: TemplateFile,
  manifest: FontManifest | null,
): Finding[] {
  const faces = manifest?.faces.map((face) => face.id) ?? null;
  return [
    ...unknown(yaml, 'style', styleNamings(file), Object.keys(file.styles)),
    ...(faces === null ? [] : unknown(yaml, 'face', faceNamings(file), faces)),
    ...unknown(yaml, 'kinsoku', kinsokuNamings(file), Object.keys(KINSOKU)),
  ];
}

const unknown = (
  yaml: YamlSource,
  kind: string,
  namings: readonly Naming[],
  known: readonly string[],
): Finding[] =>
  namings
    .filter(({ name }) => !known.includes(name))
    .map(({ path, name }) =>
      finding(`unknown-${kind}`, 'error', `there is no ${kind} \`${name}\``, {
        help: suggestName(name, known) ?? `declare a ${kind} of that name`,
        origin: placeOf(yaml, writtenPath(yaml, path)),
      }),
    );

function styleNamings(file: TemplateFile): Naming[] {
  const roles = Object.entries(file.roles).flatMap(([name, role]) =>
    role === undefined
      ? []
      : roleNamings(role).map(({ path, name: style }) => ({
          path: ['roles', name, ...path],
          name: style,
        })),
  );
  const furniture = file.furniture.map(({ style }, index) => ({
    path: ['furniture', index, 'style'],
    name: style,
  }));
  return [{ path: ['grid', 'body'], name: file.grid.body }, ...roles, ...furniture];
}

function roleNamings(role: RoleFile): Naming[] {
  const direct = ['body', 'lead', 'dateline', 'display', 'quote-head', 'quote-text'] as const;
  const nested = ['subhead', 'byline', 'source', 'caption'] as const;
  const parts = role.head?.parts ?? [];
  return [
    ...direct.map((key) => ({ path: [key], name: role[key] })),
    ...nested.map((key) => ({ path: [key, 'style'], name: role[key].style })),
    { path: ['caption', 'credit-style'], name: role.caption['credit-style'] },
    ...(role.label ? [{ path: ['label', 'style'], name: role.label.style }] : []),
    ...parts.map(({ style }, index) => ({ path: ['head', 'parts', index, 'style'], name: style })),
  ];
}

const faceNamings = (file: TemplateFile): Naming[] =>
  Object.entries(file.styles).flatMap(([style, { faces, bold }]) => [
    ...faces.map((name, index) => ({ path: ['styles', style, 'faces', index], name })),
    ...bold.map((name, index) => ({ path: ['styles', style, 'bold', index], name })),
  ]);

/** A style all of whose faces are unknown would print nothing but 〓. */
export const hasStyleWithoutFace = (file: TemplateFile, manifest: FontManifest | null): boolean => {
  if (manifest === null) return false;
  const known = new Set(manifest.faces.map((face) => face.id));
  const isLost = (faces: readonly string[]) =>
    faces.length > 0 && !faces.some((id) => known.has(id));
  return Object.values(file.styles).some(({ faces, bold }) => isLost(faces) || isLost(bold));
};

const kinsokuNamings = (file: TemplateFile): Naming[] =>
  Object.entries(file.languages).flatMap(([lang, changes]) =>
    changes?.kinsoku === undefined
      ? []
      : [{ path: ['languages', lang, 'kinsoku'], name: changes.kinsoku }],
  );
