/** A path in, the file's text or what is wrong with it out. */
import { type Finding, finding, type Origin } from '../../diagnostic.ts';
import { unreadableFile } from '../../unreadable.ts';
import { type Home, isUnreadable, type Workspace } from '../../workspace.ts';
import { originOf, type SourceText, sourceText } from './source-text.ts';

export interface ReadSource {
  /** Null where there is no such file; with a finding, where there is one that cannot be read. */
  readonly source: SourceText | null;
  readonly findings: readonly Finding[];
}

/** `named` is where another file names this one. */
export async function readSource(
  workspace: Workspace,
  path: string,
  home: Home,
  named: Origin | null = null,
): Promise<ReadSource> {
  const raw = await workspace.readText(path, home);
  if (raw === null) return { source: null, findings: [] };
  if (isUnreadable(raw)) return { source: null, findings: [unreadableFile(raw, named)] };
  const source = sourceText(path, raw);
  return { source, findings: brokenBytes(source, 'the file') };
}

/** U+FFFD stands where the bytes of a text were no UTF-8. `what` names the text in the message. */
export function brokenBytes(source: SourceText, what: string): Finding[] {
  const broken = source.text.indexOf('\uFFFD');
  if (broken < 0) return [];
  return [
    finding('unreadable-text', 'error', `${what} has bytes that are not UTF-8`, {
      help: 'save it as UTF-8; UTF-16 (in some editors called Unicode), Big5, GBK and Shift_JIS files must be converted',
      origin: originOf(source, broken),
    }),
  ];
}

/** Joins a folder and a name; a folder may end in a slash. */
export const pathIn = (folder: string, name: string): string =>
  `${folder.replace(/[\\/]+$/, '')}/${name}`;

/** Last part of a path. */
export const nameOf = (folder: string): string =>
  folder
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? folder;

/** All but the last part of a path. */
export const parentOf = (path: string): string =>
  path.replace(/[\\/]+$/, '').replace(/[\\/]?[^\\/]*$/, '') || (path.startsWith('/') ? '/' : '.');
