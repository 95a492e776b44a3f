/** Text in, for each offset how likely a phrase ends there out: above 0 more likely than not. Weights are those of BudouX. */
import type { Lang } from '../page.ts';
import { JAPANESE, SIMPLIFIED, TRADITIONAL } from './segmenter-data.ts';

interface Weighed {
  readonly base: number;
  readonly weights: string;
}

/** Weights of a feature by text. */
type Feature = ReadonlyMap<string, number>;

/** Where the text of a feature starts and ends, counted from the offset. */
const FEATURES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['UW1', [-3, -2]],
  ['UW2', [-2, -1]],
  ['UW3', [-1, 0]],
  ['UW4', [0, 1]],
  ['UW5', [1, 2]],
  ['UW6', [2, 3]],
  ['BW1', [-2, 0]],
  ['BW2', [-1, 1]],
  ['BW3', [0, 2]],
  ['TW1', [-3, 0]],
  ['TW2', [-2, 1]],
  ['TW3', [-1, 2]],
  ['TW4', [0, 3]],
]);

const MODELS: Readonly<Record<Lang, Weighed>> = {
  'zh-HK': TRADITIONAL,
  'zh-TW': TRADITIONAL,
  'zh-CN': SIMPLIFIED,
  ja: JAPANESE,
};

/** Weights are whole numbers of this. */
const UNIT = 1000;

const read = new Map<Weighed, ReadonlyMap<string, Feature>>();

/** The first is that before the first character; no phrase ends there. */
export function phraseScores(text: string, lang: Lang): number[] {
  const model = MODELS[lang];
  const features = read.get(model) ?? featuresOf(model.weights);
  read.set(model, features);
  return Array.from({ length: text.length }, (_, at) => {
    let score = model.base;
    for (const [name, [from, to]] of FEATURES) {
      // Before the start of the text there is nothing, not its first character.
      const part = text.slice(Math.max(0, at + from), Math.max(0, at + to));
      score += features.get(name)?.get(part) ?? 0;
    }
    return at === 0 ? Number.NEGATIVE_INFINITY : score / UNIT;
  });
}

/** `#UW1` starts a feature, `的=-12` is a weight of it. */
function featuresOf(weights: string): ReadonlyMap<string, Feature> {
  const features = new Map<string, Map<string, number>>();
  let open = new Map<string, number>();
  for (const entry of weights.split(/\s+/u)) {
    const sign = entry.lastIndexOf('=');
    if (sign > 0) open.set(entry.slice(0, sign), Number(entry.slice(sign + 1)));
    else if (entry !== '') {
      open = new Map();
      features.set(entry.slice(1), open);
    }
  }
  return features;
}
