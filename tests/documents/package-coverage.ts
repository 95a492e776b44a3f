/** The font packages that the manifest names in; the table of the code points that each of them draws, as a source file, out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';
import { parse } from 'yaml';

export const PACKAGE_COVERAGE_FILE = 'src/model/typography/package-coverage-data.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WIDTH = 116;

interface Face {
  readonly package?: string;
  readonly path: string;
}

export function packageCoverage(): string {
  const manifest = readFileSync(join(ROOT, 'fonts/fonts.yaml'), 'utf8');
  const { faces } = parse(manifest) as { faces: Face[] };
  const files = new Map<string, string>();
  for (const face of faces)
    if (face.package !== undefined && !files.has(face.package)) files.set(face.package, face.path);
  const tables = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, file]) => `  '${name}': \`\n${wrapped(rangesOf(name, file))}\n\`,\n`);
  return `/** Code points that the faces of each package draw, as in \`package-coverage.ts\`. Made from the packages by \`npm run generate\`; do not edit. */
export const PACKAGE_COVERAGE: Readonly<Record<string, string>> = {
${tables.join('')}};
`;
}

/** The faces of a package differ in weight alone. */
function rangesOf(name: string, file: string): string[] {
  const font = fontkit.create(readFileSync(join(ROOT, 'node_modules', name, file)));
  const points = [...new Set(font.characterSet)].sort((one, other) => one - other);
  const ranges: [first: number, last: number][] = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  let at = 0;
  return ranges.map(([first, last]) => {
    const more = last > first ? `.${(last - first).toString(36)}` : '';
    const written = `${(first - at).toString(36)}${more}`;
    at = last;
    return written;
  });
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + word.length < WIDTH)
      lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
