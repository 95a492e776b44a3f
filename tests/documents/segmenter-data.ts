/** Models of npm's `budoux` in, the module with their weights out. Its code, which reads HTML, stays outside. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wrapped } from './wrapped.ts';

export const SEGMENTER_DATA_FILE = 'src/model/typography/segmenter-data.ts';

const MODELS = { 'zh-hant': 'TRADITIONAL', 'zh-hans': 'SIMPLIFIED', ja: 'JAPANESE' } as const;

/** Where a feature stands: UW1 to UW6 one character, BW1 to BW3 two, TW1 to TW4 three, from three before to three after. */
const FEATURES = [1, 2, 3, 4, 5, 6]
  .map((place) => `UW${place}`)
  .concat(['BW1', 'BW2', 'BW3', 'TW1', 'TW2', 'TW3', 'TW4']);

type Model = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The package gives its models only together with its reader of HTML; the files beside it hold them alone. */
async function modelOf(name: string): Promise<Model> {
  const entry = createRequire(import.meta.url).resolve('budoux');
  const file = join(dirname(entry), '..', 'module', 'data', 'models', `${name}.js`);
  return (await import(pathToFileURL(file).href)).model;
}

/** A line starts with the name of the feature; `的=-12` is the weight of a text. Spaces part entries, and none is a text. */
function weightsOf(model: Model): string {
  return FEATURES.flatMap((feature) => {
    const weights = Object.entries(model[feature] ?? {}).filter(([text]) => text.trim() !== '');
    return [`#${feature}`, wrapped(weights.map(([text, weight]) => `${text}=${weight}`))];
  }).join('\n');
}

/** Half the sum of all weights with its sign turned: what a place has before its features are added. */
const baseOf = (model: Model): number =>
  -0.5 *
  Object.values(model)
    .flatMap((weights) => Object.values(weights))
    .reduce((sum, weight) => sum + weight, 0);

export async function segmenterData(): Promise<string> {
  const tables = await Promise.all(
    Object.entries(MODELS).map(async ([name, constant]) => {
      const model = await modelOf(name);
      return `
/** Model \`${name}\`. */
export const ${constant} = {
  base: ${baseOf(model)},
  weights: \`
${weightsOf(model)}
\`,
};
`;
    }),
  );
  return `/**
 * Weights by which a phrase is parted from its neighbour, in three languages. Made from npm's \`budoux\` 0.9.2 by
 * \`npm run generate\`; do not edit. Copyright 2021 Google LLC, under the Apache License 2.0: docs/budoux-license.md.
 */
${tables.join('')}`;
}
