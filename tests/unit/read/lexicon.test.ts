/** A lexicon as it is written: names, words with points of parting, remarks; and what is said where there is none. */
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../src/read/read-lexicon.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const WRITTEN = `# people
習近平
《紅樓夢》   # a title

inter-na-tion-al
Hong Kong
`;

describe('a lexicon', () => {
  it('has names as they stand in copy and words by their points', async () => {
    const { value, findings } = await readLexicon(
      memoryWorkspace({ 'house.txt': WRITTEN }),
      'house.txt',
    );
    expect(findings).toEqual([]);
    expect(value?.names).toEqual(['習近平', '《紅樓夢》', 'Hong Kong']);
    expect([...(value?.hyphenations ?? [])]).toEqual([['international', [5, 7, 11]]]);
  });

  it('that is not there is an error with the path that was given', async () => {
    const { value, findings } = await readLexicon(memoryWorkspace({}), 'house.txt');
    expect(value).toBeNull();
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['missing-lexicon', 'there is no lexicon `house.txt`'],
    ]);
  });
});
