/** A workspace in, the same workspace with a record of all that was read through it out: what a page was made from. */
import { dirname, resolve, sep } from 'node:path';
import { isUnreadable, type Read, type Unreadable, type Workspace } from '../workspace.ts';

/** Something that was asked of the disk, what it said then, and the way to ask it again. */
interface Question {
  /** Absolute. */
  readonly path: string;
  /** Names of a folder change with its entries, a file only with itself. */
  readonly isList: boolean;
  readonly answer: Read<string>;
  readonly ask: (workspace: Workspace) => Promise<Read<string>>;
}

export interface Reads {
  /** Text of files by absolute path, as it was then; null for what was not there or could not be read. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** All that was asked, by what and where. */
  readonly questions: ReadonlyMap<string, Question>;
}

export interface Recording {
  readonly workspace: Workspace;
  readonly reads: Reads;
}

export const NO_READS: Reads = { texts: new Map(), questions: new Map() };

/** Stamps are taken before their file is read: a file that changes meanwhile counts as changed. */
export function recordReads(workspace: Workspace): Recording {
  const texts = new Map<string, string | null>();
  const questions = new Map<string, Question>();
  const note = (name: string, asked: Omit<Question, 'path'>, path: string): void =>
    void questions.set(`${name} ${resolve(path)}`, { ...asked, path: resolve(path) });
  const stamp: Workspace['stamp'] = async (path, kind, home) => {
    const answer = await workspace.stamp(path, kind, home);
    note('stamp', { answer, isList: false, ask: (from) => from.stamp(path, kind, home) }, path);
    return answer;
  };
  const recording: Workspace = {
    ...workspace,
    stamp,
    readBytes: async (path, kind, home) => {
      await stamp(path, kind, home);
      return workspace.readBytes(path, kind, home);
    },
    readText: async (path, home) => {
      const answer = await workspace.readText(path, home);
      note('text', { answer, isList: false, ask: (from) => from.readText(path, home) }, path);
      texts.set(resolve(path), isUnreadable(answer) ? null : answer);
      return answer;
    },
    entry: async (path) => {
      const answer = await workspace.entry(path);
      note('entry', { answer, isList: false, ask: (from) => from.entry(path) }, path);
      return answer;
    },
    list: async (folder, home) => {
      const names = await workspace.list(folder, home);
      const ask = async (from: Workspace) => listOf(await from.list(folder, home));
      note('list', { answer: listOf(names), isList: true, ask }, folder);
      return names;
    },
  };
  return { workspace: recording, reads: { texts, questions } };
}

/** One name a line. Hidden files are an editor's own, and come and go while it is open. */
const listOf = (names: readonly string[] | Unreadable): Read<string> =>
  isUnreadable(names) ? names : names.filter((name) => !name.startsWith('.')).join('\n');

/** Whether anything that was read is now otherwise, as far as the changed paths can have touched it. */
export async function readsDiffer(
  workspace: Workspace,
  reads: Reads,
  changed: readonly string[],
): Promise<boolean> {
  const touched = [...reads.questions.values()].filter((one) => isTouched(one, changed));
  const differences = await Promise.all(
    touched.map(async ({ ask, answer }) => !isSame(await ask(workspace), answer)),
  );
  return differences.some(Boolean);
}

const isTouched = ({ path, isList }: Question, changed: readonly string[]): boolean =>
  changed.some(
    (one) => path === one || path.startsWith(one + sep) || (isList && dirname(one) === path),
  );

const isSame = (now: Read<string>, then: Read<string>): boolean =>
  isUnreadable(now) && isUnreadable(then) ? now.reason === then.reason : now === then;

/** Asks for the texts that others have read, so that they are on record here too. */
export async function readTextsAgain(
  workspace: Workspace,
  { texts, questions }: Reads,
): Promise<void> {
  await Promise.all([...texts.keys()].map((path) => questions.get(`text ${path}`)?.ask(workspace)));
}

/** Folders of all that was read. */
export const foldersOf = ({ questions }: Reads): string[] =>
  [...questions.values()].filter(({ isList }) => !isList).map(({ path }) => dirname(path));

/** Whether this file was there when it was asked for. */
export const wasThere = ({ questions }: Reads, path: string): boolean =>
  ['text', 'stamp'].some((name) => (questions.get(`${name} ${path}`)?.answer ?? null) !== null);
