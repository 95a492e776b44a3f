/** The kind of a file, or `compose`, in, its JSON Schema out. */
import type { FileKind } from '../model/files/json-schema.ts';
import { galleySchema, jsonSchemas } from '../model/files/schema.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export function schema(kind: FileKind | 'compose', terminal: Terminal): ExitCode {
  const found = kind === 'compose' ? galleySchema() : jsonSchemas()[kind];
  terminal.print(JSON.stringify(found, null, 2));
  return EXIT.clean;
}
