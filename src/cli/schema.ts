/** The kind of a file in, its JSON Schema out. */
import { type FileKind, jsonSchemas } from '../model/files/schema.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export function schema(kind: FileKind, terminal: Terminal): ExitCode {
  terminal.print(JSON.stringify(jsonSchemas()[kind], null, 2));
  return EXIT.clean;
}
