/** The text of a `page.yaml` and pins in; the same text with those pins in it, all else as it was, out. */
import { finding, type Outcome } from '../../diagnostic.ts';
import { pageShape } from '../../model/files/shape.ts';
import type { Pins, StoryPins } from '../../model/page.ts';
import { type NewPins, samePins, storyFlow } from '../../notation/pin-yaml.ts';
import { brokenPins, readPins } from '../page/read-pins.ts';
import { type SourceText, sourceText, startOf as startOfFile } from '../source/source-text.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutPaths, withoutUnknownKeys } from '../yaml/without-keys.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import { applyEdits } from './edits.ts';
import { editsFor } from './pin-edits.ts';

/** `raw`: the characters of the file. Null, with a finding, where the pins cannot be put in safely. */
export function writePins(file: string, raw: string, wanted: NewPins): Outcome<string> {
  const source = sourceText(file, raw);
  const before = readBack(source);
  const fresh = freshPins(before?.pins[wanted.template] ?? {}, wanted);
  if (fresh.pins.size === 0) return { value: raw, findings: [] };
  const edits = editsFor(source, fresh);
  const text = edits === null ? null : applyEdits(raw, source, edits);
  const after = text === null ? null : readBack(sourceText(file, text));
  if (before !== null && after !== null && isAsWanted(before, after, fresh))
    return { value: text, findings: [] };
  return { value: null, findings: [unsafe(file)] };
}

/** Pins that stand in the file already need no writing. */
function freshPins(known: Pins[string], wanted: NewPins): NewPins {
  const pins = [...wanted.pins].filter(([id, own]) => {
    const old = known[id];
    return old === undefined || old === null || !samePins(old, own);
  });
  return { ...wanted, pins: new Map(pins) };
}

const unsafe = (file: string) =>
  finding('unsafe-rewrite', 'error', 'pins cannot be written into page.yaml as it is written', {
    help: 'run `npx banmian place` without `--write`, and paste the pins that it prints',
    origin: startOfFile(file),
  });

interface ReadBack {
  readonly pins: Pins;
  /** All of the file but its pins. */
  readonly rest: unknown;
}

/** What a page would read; null where the file cannot be read. */
function readBack(source: SourceText): ReadBack | null {
  const { yaml: written } = parseYaml(source, 'page');
  if (written === null) return null;
  const { yaml, problems } = readShape(written, 'page', ({ value }) => pageShape(value).problems);
  const broken = brokenPins(problems);
  const { value: file } = pageShape(withoutPaths(withoutUnknownKeys(yaml.value, problems), broken));
  if (file === null) return null;
  const { layout: _, ...rest } = yaml.value as Record<string, unknown>;
  return { pins: readPins(yaml, file, broken), rest };
}

/** The proof of the change: the wanted pins are read back, every other value is what it was. */
function isAsWanted(before: ReadBack, after: ReadBack, { template, pins }: NewPins): boolean {
  const all = { ...before.pins, [template]: { ...before.pins[template] } };
  for (const [id, own] of pins) (all[template] as Record<string, StoryPins>)[id] = own;
  return (
    JSON.stringify(before.rest) === JSON.stringify(after.rest) &&
    spelled(all) === spelled(after.pins)
  );
}

/** Pins by what they say, in an order of their own. */
function spelled(pins: Pins): string {
  const stories = Object.entries(pins).flatMap(([template, own]) =>
    Object.entries(own).map(([id, one]) =>
      JSON.stringify([template, id, one === null ? null : storyFlow(one)]),
    ),
  );
  return stories.sort().join('\n');
}
