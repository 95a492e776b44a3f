/** A name as it was written and those that a folder has in, the one that it stands for out: a Mac encodes が in another way (NFD). */
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { pathIn } from './read-source.ts';

/** Looks a name up: the very name; else the only one that reads alike. */
export function namesAlike(names: readonly string[]): (wanted: string) => string | null {
  const very = new Set(names);
  const forms = new Map<string, string[]>();
  for (const name of names) {
    const form = name.normalize('NFC');
    forms.set(form, [...(forms.get(form) ?? []), name]);
  }
  return (wanted) => {
    if (very.has(wanted)) return wanted;
    const [only, ...others] = forms.get(wanted.normalize('NFC')) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
}

export const readAlike = (wanted: string, names: readonly string[]): string[] => {
  const form = wanted.normalize('NFC');
  return names.filter((name) => name.normalize('NFC') === form);
};

/** The path below a folder as it stands on the disk; as it was written where there is none. */
export async function pathOnDisk(
  workspace: Workspace,
  folder: string,
  written: string,
): Promise<string> {
  const steps: string[] = [];
  for (const step of written.split('/')) {
    const at = steps.length === 0 ? folder : pathIn(folder, steps.join('/'));
    const held = await workspace.list(at, folder);
    steps.push((isUnreadable(held) ? null : namesAlike(held)(step)) ?? step);
  }
  return steps.join('/');
}

/** Advice where several names read alike, and none is the one that is written. */
export const encodedApart = (count: number): string =>
  `${count} files there have this name, and differ only in how its characters are encoded (Unicode NFC and NFD): keep one of them, under another name`;
