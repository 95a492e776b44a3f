/** What is in the package is whole: nothing points to files that are left out, and what it exports is documented. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as banmian from '../../../src/index.ts';
import { documentFiles } from '../../documents/document-files.ts';
import { ROOT } from '../../helpers/command-line.ts';

describe('the package', () => {
  it('has no maps of sources that are not in it', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = ['-p', join(ROOT, 'tsconfig.build.json'), '--showConfig'];
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags], { encoding: 'utf8' });
    const { compilerOptions } = JSON.parse(stdout);
    expect(compilerOptions.outDir).toBe('./dist');
    expect(compilerOptions.sourceMap ?? false).toBe(false);
  });

  it('has nothing that npm would run, and warn of, where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const run = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual([]);
    // What `npm ci` in a clone and `npm pack` make instead.
    expect(scripts).toMatchObject({ dependencies: 'npm run build', prepack: 'npm run build' });
  });

  it('is documented with the faces in the versions that it asks for', () => {
    const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const documents = ['fonts/README.md', ...documentFiles(ROOT)];
    const named = documents.flatMap((path) => [
      ...readFileSync(join(ROOT, path), 'utf8').matchAll(/(@expo-google-fonts\/[\w-]+)@([\d.]+)/gu),
    ]);
    expect(named.length).toBeGreaterThan(3);
    for (const [, name = '', version] of named) expect(version).toBe(peerDependencies[name]);
  });

  it('says in docs/library.md what each of its functions is for', () => {
    const doc = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const unsaid = Object.keys(banmian).filter((name) => !doc.includes(name));
    expect(unsaid).toEqual([]);
  });
});
