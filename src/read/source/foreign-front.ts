/** The start of a Markdown file in, a finding where its front matter is written in TOML or JSON, as other programs have it, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { knownKeys } from '../../model/files/schema-places.ts';
import { originOf, type SourceText } from './source-text.ts';

/** `+++`, `;;;`, `---toml` and the like, or no fence at all. */
const FENCE =
  '(?:(?:(?:\\+{3,}|;{3,}|`{3})[ \\t]*(?:toml|json)?|---[ \\t]*(?:toml|json))[ \\t]*\\n)?';
/** Tables and remarks may stand before the first key. */
const TOML = new RegExp(
  `^\\s*${FENCE}(?:[ \\t]*(?:#.*|\\[.*\\])?\\n)*[ \\t]*"?([A-Za-z][\\w-]*)"?[ \\t]*=`,
  'u',
);
const JSON_TEXT = new RegExp(`^\\s*${FENCE}\\s*\\{\\s*"([A-Za-z][\\w-]*)"\\s*:`, 'u');

/** Furthest that is looked into the file. */
const NEAR = 1000;

export function foreignFront(source: SourceText): Finding | null {
  const start = source.text.slice(0, NEAR);
  const language = startsWith(TOML, start) ? 'TOML' : startsWith(JSON_TEXT, start) ? 'JSON' : null;
  if (language === null) return null;
  const from = start.length - start.trimStart().length;
  const end = source.text.indexOf('\n', from);
  const origin = originOf(source, from, end < 0 ? source.text.length : end);
  return finding(
    'unreadable-yaml',
    'error',
    `the front matter is written in ${language}, not in YAML`,
    {
      help: 'write it between two lines of `---`, each key in a line: `headline: 題`',
      origin,
    },
  );
}

const startsWith = (pattern: RegExp, text: string): boolean => {
  const key = pattern.exec(text)?.[1];
  return key !== undefined && knownKeys('story', []).includes(key);
};
