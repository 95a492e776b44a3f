/** `fonts.yaml` as it is written: the declared faces. */
import * as z from 'zod';
import { identifier, lang, optional } from './scalars.ts';

const HASH = /^[0-9a-f]{64}$/;
/** Findings print it in a command to paste. */
const PACKAGE = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

const faceFile = z
  .strictObject({
    id: identifier.describe('Id of the face; templates name it.'),
    family: z.string().min(1).describe('Family name of the file.'),
    weight: z.number().int().min(1).max(1000).describe('CSS weight, 400 = regular.'),
    style: z.enum(['normal', 'italic']).default('normal').describe('Slope.'),
    lang: optional(lang).describe('Language whose glyph forms the face draws.'),
    package: optional(
      z
        .string()
        .refine((value) => PACKAGE.test(value), {
          error: 'no name of an npm package',
          params: { rule: 'wrong-value', help: 'write it as in `npm install <name>`' },
        })
        .meta({ pattern: PACKAGE.source }),
    ).describe('npm package that holds the file.'),
    path: z.string().min(1).describe('Path in the package, or in the folder of the manifest.'),
    sha256: z
      .string()
      .refine((value) => HASH.test(value), {
        error: 'not a SHA-256 in hexadecimal',
        params: { rule: 'bad-hash', help: 'write the 64 lower-case digits of `sha256sum <file>`' },
      })
      .meta({ pattern: HASH.source })
      .describe('SHA-256 of the file.'),
    licence: z.string().min(1).describe('Licence, as an SPDX id.'),
  })
  .meta({ id: 'Face', description: 'One static face with TrueType outlines.' });

export const fontsFile = z
  .strictObject({ faces: z.array(faceFile).describe('The declared faces.') })
  .meta({ title: 'Fonts', description: 'The font manifest, `fonts/fonts.yaml`.' });

export type FontsFile = z.output<typeof fontsFile>;
