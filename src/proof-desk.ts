/** Limits in, a desk where PDFs are finished, read and drawn out: in a process of its own that is watched, because any PDF may be a trap. */
import type { Outcome } from './diagnostic.ts';
import { workerFor } from './limit/worker.ts';
import type { Bitmap } from './model/bitmap.ts';
import type { PdfFacts } from './model/evidence.ts';
import { type Limits, lostProcess, overLimit } from './model/limits.ts';
import type { Imprint } from './pdf/finish.ts';
import type { DrawingWish, DrawnPng, FinishedPrint, InkWish, VERBS } from './proof-work.ts';

/** `name` is what findings call the file: “`a.pdf`”, “the page `a1`”. */
export interface ProofDesk {
  /** Makes the desk ready while something else is waited for. */
  readonly warmUp: () => void;
  readonly finish: (
    name: string,
    print: Uint8Array,
    imprint: Imprint,
  ) => Promise<Outcome<FinishedPrint>>;
  readonly inspect: (name: string, pdf: Uint8Array) => Promise<Outcome<PdfFacts>>;
  readonly ink: (name: string, wish: InkWish) => Promise<Outcome<number[]>>;
  readonly draw: (name: string, wish: DrawingWish) => Promise<Outcome<Bitmap>>;
  readonly picture: (name: string, wish: DrawingWish) => Promise<Outcome<DrawnPng>>;
  readonly close: () => void;
}

type VerbName = keyof typeof VERBS;

export function openDesk(limits: Limits): ProofDesk {
  const worker = workerFor<VerbName>(
    new URL('./proof-work.js', import.meta.url),
    () => import('./proof-work.ts'),
    limits,
  );
  const told = async <T>(verb: VerbName, subject: unknown, work: string): Promise<Outcome<T>> => {
    const result = await worker.ask(verb, subject);
    if ('value' in result) return result.value as Outcome<T>;
    if ('fault' in result) throw new Error(result.fault);
    const found = 'over' in result ? overLimit(work, result.over, limits) : lostProcess(work, GONE);
    return { value: null, findings: [found] };
  };
  return {
    warmUp: () => {
      worker.start();
      worker.ask('warmUp', null).catch(() => undefined);
    },
    finish: (name, print, imprint) =>
      told('finish', { print, imprint }, `reading the print of ${name}`),
    inspect: (name, pdf) => told('inspect', pdf, `reading ${name}`),
    ink: (name, wish) => told('ink', wish, `drawing ${name}`),
    draw: (name, wish) => told('draw', wish, `drawing ${name}`),
    picture: (name, wish) => told('picture', wish, `drawing ${name}`),
    close: () => worker.close(),
  };
}

const GONE = 'its process was gone';
