/** Limits in, a desk where pictures are read, decoded and developed out: in a process of its own that is watched, because any picture may be a trap. */
import { finding, type Outcome } from './diagnostic.ts';
import { workerFor } from './limit/worker.ts';
import { type Limits, lostTwice, stoppedAt } from './model/limits.ts';
import type { DevelopingWish, ExaminingWish, VERBS } from './picture-work.ts';
import type { Darkroom, PictureDesk } from './pictures/darkroom.ts';
import { type Fault, faultFinding, isFault } from './pictures/faults.ts';
import type { Sketch } from './pictures/svg/read-sheet.ts';

export interface OpenPictureDesk extends PictureDesk {
  readonly close: () => void;
}

type VerbName = keyof typeof VERBS;

/** The process starts when the first picture is awaited. */
export function openPictureDesk(limits: Limits): OpenPictureDesk {
  const worker = workerFor<VerbName>(
    new URL('./picture-work.js', import.meta.url),
    () => import('./picture-work.ts'),
    limits,
  );
  const asked: Ask = async <T extends object>(verb: VerbName, subject: unknown) => {
    const result = await worker.ask(verb, subject);
    if ('value' in result) return result.value as T;
    if ('fault' in result) throw new Error(result.fault);
    return 'over' in result ? stoppedAt(result.over, limits, ' to read') : lostTwice(GONE);
  };
  const desk = deskWith(asked);
  const warmUp: PictureDesk['warmUp'] = (what) => {
    worker.start();
    if (what === 'pixels') desk.openDarkroom().catch(() => undefined);
  };
  return { ...desk, warmUp, close: () => worker.close() };
}

type Ask = <T extends object>(verb: VerbName, subject: unknown) => Promise<T | Fault>;

function deskWith(asked: Ask): Omit<PictureDesk, 'warmUp'> {
  let version: Promise<Outcome<string> | Fault> | null = null;
  return {
    openDarkroom: async () => {
      version ??= asked<Outcome<string>>('version', null);
      const told = await version;
      if (!isFault(told)) {
        const { value, findings } = told;
        return { value: value === null ? null : darkroomOf(value, asked), findings };
      }
      version = null;
      const message = `loading the decoder of pictures ${told.says}`;
      return { value: null, findings: [finding(told.rule, 'error', message, { help: told.help })] };
    },
    readSheet: async (file) => {
      const read = await asked<Outcome<Sketch>>('readSheet', file);
      return isFault(read)
        ? { value: null, findings: [faultFinding(file.image, read, file.origin)] }
        : read;
    },
  };
}

const darkroomOf = (version: string, asked: Ask): Darkroom => ({
  version,
  examine: (bytes, format) => asked('examine', { bytes, format } satisfies ExaminingWish),
  develop: (bytes, examined, frame, quality) =>
    asked('develop', { bytes, examined, frame, quality } satisfies DevelopingWish),
});

const GONE = 'the process that read it was gone';
