/** A template's stylesheet in, findings out: CSS paints; it never moves type. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Skin } from '../model/template.ts';

/** What paints without moving anything. */
const PAINTS = new Set([
  'color',
  'background',
  'background-color',
  'fill',
  'stroke',
  'outline',
  'outline-color',
  'text-decoration-color',
  'mix-blend-mode',
  'image-rendering',
  'print-color-adjust',
  '-webkit-print-color-adjust',
]);

/** One finding per declaration that could move type, with its line. Custom properties are free. */
export function lintCss(skin: Skin): Finding[] {
  const css = skin.css.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' '));
  const findings: Finding[] = [];
  for (const match of css.matchAll(/@import\b/giu))
    findings.push(moved(skin, css, match[0], match.index));
  // A name written with an escape is a name that does not paint.
  for (const match of css.matchAll(/([{;]\s*)([^\s:;{}]+)\s*:\s*([^;{}]*)(?=[;}])/gu)) {
    const [, lead = '', property = ''] = match;
    if (property.startsWith('--') || PAINTS.has(property.toLowerCase())) continue;
    const at = match.index + lead.length;
    findings.push(moved(skin, css, property, at));
  }
  return findings;
}

function moved(skin: Skin, css: string, property: string, at: number): Finding {
  const before = css.slice(0, at).split('\n');
  return finding(
    'css-moves-type',
    'error',
    `\`${property}\` in a template's stylesheet may move type`,
    {
      help: 'say it in template.yaml; the stylesheet paints colours and backgrounds only',
      origin: {
        file: `${skin.folder}/page.css`,
        line: before.length,
        column: [...(before.at(-1) ?? '')].length + 1,
        length: property.length,
      },
    },
  );
}
