/** The work that is done on pictures, as verbs with plain data in and out: for the watched process, or for this one. */
import type { Outcome } from './diagnostic.ts';
import type { Darkroom } from './pictures/darkroom.ts';
import type { Frame } from './pictures/decoder.ts';
import type { Developed } from './pictures/develop.ts';
import type { Examined } from './pictures/examine.ts';
import type { Fault } from './pictures/faults.ts';
import type { Format } from './pictures/format.ts';
import type { SheetFile, Sketch } from './pictures/svg/read-sheet.ts';

export interface ExaminingWish {
  readonly bytes: Uint8Array;
  readonly format: Format;
}

export interface DevelopingWish {
  readonly bytes: Uint8Array;
  readonly examined: Examined;
  readonly frame: Frame;
  readonly quality: number;
}

async function openDarkroom(): Promise<Outcome<Darkroom>> {
  const { openDarkroom: open } = await import('./pictures/darkroom.ts');
  return open();
}

/** It is asked for after its version was: there is one. */
async function darkroom(): Promise<Darkroom> {
  const { value, findings } = await openDarkroom();
  if (value === null) throw new Error(findings[0]?.message);
  return value;
}

export const VERBS = {
  version: async (): Promise<Outcome<string>> => {
    const { value, findings } = await openDarkroom();
    return { value: value?.version ?? null, findings };
  },
  examine: async ({ bytes, format }: ExaminingWish): Promise<Examined | Fault> =>
    (await darkroom()).examine(bytes, format),
  develop: async (wish: DevelopingWish): Promise<Developed | Fault> =>
    (await darkroom()).develop(wish.bytes, wish.examined, wish.frame, wish.quality),
  readSheet: async (file: SheetFile): Promise<Outcome<Sketch>> => {
    const { readSheet } = await import('./pictures/svg/read-sheet.ts');
    return readSheet(file);
  },
};
