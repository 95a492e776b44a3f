import { describe, expect, it } from 'vitest';
import { nodeWorkspace } from '../../../../src/node-workspace.ts';
import { readManifest } from '../../../../src/read/template/read-manifest.ts';
import { memoryWorkspace } from '../../../helpers/memory-workspace.ts';

const FACE = `  - id: serif
    family: Noto Serif HK
    weight: 400
    lang: zh-HK
    path: a.ttf
    sha256: ${'0a'.repeat(32)}
    licence: OFL-1.1
`;
const read = (yaml: string) => readManifest(memoryWorkspace({ 'fonts.yaml': yaml }), 'fonts.yaml');

describe('a font manifest', () => {
  it('is read with its places', async () => {
    expect(await read(`faces:\n${FACE}`)).toEqual({
      value: {
        faces: [
          {
            id: 'serif',
            family: 'Noto Serif HK',
            weight: 400,
            style: 'normal',
            lang: 'zh-HK',
            package: null,
            path: 'a.ttf',
            sha256: '0a'.repeat(32),
            licence: 'OFL-1.1',
            origin: { file: 'fonts.yaml', line: 2, column: 5, length: 9 },
          },
        ],
      },
      findings: [],
    });
  });

  it('of this repository is sound', async () => {
    const { value, findings } = await readManifest(nodeWorkspace(), 'fonts/fonts.yaml');
    expect(findings).toEqual([]);
    expect(value?.faces.length).toBeGreaterThan(5);
  });

  it.each([
    ['a face declared twice', `faces:\n${FACE}${FACE}`, 'duplicate-face'],
    ['a hash that is none', `faces:\n${FACE.replace('0a', 'x')}`, 'bad-hash'],
    ['an unknown language', `faces:\n${FACE.replace('zh-HK', 'zh-MO')}`, 'unknown-lang'],
    ['a package that is none', `faces:\n${FACE}    package: x; true\n`, 'wrong-value'],
    ['no path', `faces:\n${FACE.replace('    path: a.ttf\n', '')}`, 'missing-key'],
    ['a list in place of a map', FACE.replace(/^ {2}/gm, ''), 'wrong-type'],
    ['an unclosed bracket', 'faces: [', 'unreadable-yaml'],
  ])('with %s cannot be used', async (_, yaml, rule) => {
    const { value, findings } = await read(yaml);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule, severity: 'error' }]);
  });

  it('keeps its faces beside an unknown key', async () => {
    const { value, findings } = await read(`faces:\n${FACE}    licens: x\n`);
    expect(value?.faces).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'unknown-key', help: 'did you mean `licence`?' }]);
  });

  it('that is not there is named', async () => {
    const { value, findings } = await readManifest(memoryWorkspace({}), 'fonts.yaml');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'missing-manifest' }]);
  });
});
