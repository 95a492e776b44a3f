/** `banmian fonts` as a shell sees it: which faces are there, and which package the others come from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { banmian } from '../../helpers/command-line.ts';
import { houseManifest } from '../fonts/house-faces.ts';

let scratch: string;

/** A Hong Kong face of ours under its id, and one of a package that nobody has. */
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-fonts-'));
  const { faces } = await houseManifest();
  const own = faces.slice(0, 2).map(({ origin: _, ...face }) => face);
  const [regular, medium] = parse(stringify(own));
  const gone = { ...regular, package: '@press/ming' };
  writeFileSync(join(scratch, 'fonts.yaml'), stringify({ faces: [gone, medium] }));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const manifest = () => join(scratch, 'fonts.yaml');

it('lists what is not installed with its package and the command, and is content', async () => {
  const { code, stdout, stderr } = await banmian(['fonts', '--fonts', manifest()]);
  const [gone, there] = stdout.split('\n');
  expect(gone).toMatch(/^serif-hk-regular .* not installed .* @press\/ming$/);
  expect(there).toMatch(/^serif-hk-medium .* \d+ characters .* Noto Serif HK$/);
  expect(stderr).toContain('npm install @press/ming\n    brings serif-hk-regular');
  expect(code).toBe(0);
});

it('and whoever sets type in one is told the same, as a fault of the machine', async () => {
  const input = '國家\n';
  const ran = await banmian(['compose', '-m', '10', '--fonts', manifest()], { input });
  expect(ran.stderr).toContain('error[missing-font]: the package `@press/ming` is not installed');
  expect(ran.stderr).toContain('help: run `npm install @press/ming`');
  expect(ran).toMatchObject({ code: 3, stdout: '' });
});
