/** The packages to ask npm for in, the files of a new paper out: what npm, git and the editor want to know. */
import type { JsonSchema } from '../model/files/json-schema.ts';
import { jsonSchemas } from '../model/files/schema.ts';
import type { Files } from './starter.ts';

/** Where a project finds the schemas of its banmian. */
export const SCHEMAS = 'node_modules/banmian/docs/schema';

/** What to ask npm for, by package: exact versions, as another one may set a page otherwise. */
export type Packages = Readonly<Record<string, string>>;

export function projectFiles(packages: Packages, readme: string | null): Files {
  return new Map([
    ['package.json', json(manifestOf(packages))],
    ['.gitignore', 'node_modules/\noutput/\n'],
    ['README.md', readme ?? README],
    ['.vscode/settings.json', json(SETTINGS)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/story.code-snippets', json(storySnippets())],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const manifestOf = (devDependencies: Packages) => ({
  private: true,
  type: 'module',
  scripts: {
    build: 'banmian build',
    preview: 'banmian preview',
    snapshot: 'banmian snapshot',
    check: 'banmian check',
    test: 'banmian snapshot && banmian check',
  },
  devDependencies,
});

const SETTINGS = {
  'yaml.schemas': {
    [`./${SCHEMAS}/page.schema.json`]: '**/page.yaml',
    [`./${SCHEMAS}/template.schema.json`]: '**/template.yaml',
    [`./${SCHEMAS}/fonts.schema.json`]: '**/fonts.yaml',
  },
  // The YAML extension does not look into Markdown: the keys of a story come from the snippets beside this file.
  '[markdown]': {
    'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
    'editor.wordBasedSuggestions': 'off',
  },
};

interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** One for the front matter as a whole, one for each of its keys, with what the schema says of it. */
function storySnippets(): Record<string, Snippet> {
  const { properties = {} } = jsonSchemas().story;
  const whole = [
    '---',
    bodyOf('role', properties.role ?? {}),
    'headline:',
    '  - $2',
    '---',
    '',
    '$0',
  ];
  return {
    'banmian: a story': snippet('---', 'Front matter of a story.', whole),
    ...Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [
        `banmian: ${key}`,
        snippet(key, schema.description ?? '', [bodyOf(key, schema)]),
      ]),
    ),
  };
}

const snippet = (prefix: string, description: string, body: readonly string[]): Snippet => ({
  scope: 'markdown',
  prefix,
  description,
  body,
});

/** A key with the values it may have to choose from. */
function bodyOf(key: string, schema: JsonSchema): string {
  const either = [schema, ...(schema.anyOf ?? [])].flatMap((one) => one.enum ?? []);
  return either.length === 0 ? `${key}: $1` : `${key}: \${1|${either.join(',')}|}`;
}

const README = `# Our newspaper

Each page is a folder in \`pages\`: \`page.yaml\` says what stands where, \`stories\` holds the copy, \`images\` the pictures.

\`npm install\` once; then \`npm run preview\` to look while you edit, \`npm run build\` for the PDF in \`output\`,
\`npm run snapshot -- --update\` to keep the layout, \`npm test\` to compare with it.
`;
