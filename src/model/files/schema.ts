/** JSON Schemas of the files that authors write, and the keys that they know at a path. */
import * as z from 'zod';
import { fontsFile } from './fonts-file.ts';
import { galleyFile } from './galley-file.ts';
import type { FileKind, JsonSchema } from './json-schema.ts';
import { lexiconFile } from './lexicon-file.ts';
import { pageFile } from './page-file.ts';
import { schemaAsMarkdown, schemasAsMarkdown } from './schema-markdown.ts';
import { storyFile } from './story-file.ts';
import { templateFile } from './template-file.ts';

const FILES = {
  page: pageFile,
  story: storyFile,
  lexicon: lexiconFile,
  template: templateFile,
  fonts: fontsFile,
};

/** JSON Schema (draft 2020-12) of every file kind, as authors write it. */
export function jsonSchemas(): Record<FileKind, JsonSchema> {
  return {
    page: jsonSchema('page'),
    story: jsonSchema('story'),
    lexicon: jsonSchema('lexicon'),
    template: jsonSchema('template'),
    fonts: jsonSchema('fonts'),
  };
}

/** A name, not an address: no host of ours serves the schemas, the package does. */
const idOf = (kind: FileKind | 'compose'): string => `urn:banmian:schema:${kind}`;

export const jsonSchema = (kind: FileKind): JsonSchema =>
  schemaOf(FILES[kind], 'input', idOf(kind));

/** JSON Schema of what `banmian compose --json` prints. */
export const galleySchema = (): JsonSchema => schemaOf(galleyFile, 'output', idOf('compose'));

function schemaOf(file: z.ZodType, io: 'input' | 'output', id: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(file, {
    io,
    target: 'draft-2020-12',
    override: ({ jsonSchema: one }) => {
      if (one.maximum === Number.MAX_SAFE_INTEGER) delete one.maximum;
    },
  });
  return { $schema, $id: id, ...schema } as JsonSchema;
}

/** Reference of all keys in Markdown, for `docs/page-model.md`. */
export const describeSchemas = (): string => schemasAsMarkdown(jsonSchemas());

/** The same of the JSON of `compose`, for `docs/compose-json.md`. */
export const describeGalley = (): string => schemaAsMarkdown('All keys', galleySchema());
