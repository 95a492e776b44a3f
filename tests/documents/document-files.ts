/** The repository in, the documents for its readers out: the READMEs and what stands in docs, in every language. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The English one first; the change log is not among them. */
export const documentFiles = (root: string): string[] => [
  'README.md',
  ...markdownIn(root).filter((name) => /^README\..+\.md$/u.test(name)),
  ...markdownIn(join(root, 'docs')).map((name) => `docs/${name}`),
];

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
