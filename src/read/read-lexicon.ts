/** Path of a lexicon in, the lexicon out: one entry a line, `#` starts a remark. */
import { finding, type Outcome } from '../diagnostic.ts';
import { type Lexicon, lexiconOf } from '../model/lexicon.ts';
import type { Workspace } from '../workspace.ts';
import { readSource } from './read-source.ts';

export async function readLexicon(workspace: Workspace, path: string): Promise<Outcome<Lexicon>> {
  const { source, findings } = await readSource(workspace, path);
  if (source === null) {
    const missing = finding('missing-lexicon', 'error', `there is no lexicon \`${path}\``, {
      help: 'name a text file with one entry a line',
    });
    return { value: null, findings: [missing] };
  }
  if (findings.length > 0) return { value: null, findings };
  const entries = source.text.split('\n').map((line) => line.replace(/#.*$/u, '').trim());
  return { value: lexiconOf(entries), findings };
}
