/** Papers that have not all faces in; what they can set all the same, and what they are told to install, out. */
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/run.ts';
import { openHouse } from '../../src/house.ts';
import { NO_EVIDENCE } from '../../src/model/evidence.ts';
import type { Run } from '../../src/model/forme.ts';
import { nodeWorkspace } from '../../src/node-workspace.ts';
import { composeForme } from '../../src/pipeline.ts';
import { caseWorkspace } from '../helpers/case-workspace.ts';
import { FOLDER } from '../helpers/house.ts';

const PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-TW
template: broadsheet-tw
stories: [lead]
layout:
  broadsheet-tw:
    lead: {frames: [{columns: 1, lines: 1-20}]}
`;

/** A page with a short text and nothing else. */
const OF_A_SMALL_PAGE: ReadonlySet<string> = new Set(['underset', 'short-page', 'headless-story']);

/** The Taiwan template names Hong Kong faces after its own. */
async function compose(story: string, lacking: RegExp) {
  const disk = caseWorkspace(
    FOLDER,
    new Map(Object.entries({ 'page.yaml': PAGE, 'stories/lead.md': story })),
  );
  const packageFile: typeof disk.packageFile = (name, path) =>
    lacking.test(name) ? null : disk.packageFile(name, path);
  const { packageVersion } = nodeWorkspace();
  await using house = openHouse({ workspace: { ...disk, packageFile, packageVersion } });
  const { value, findings } = await composeForme(house, FOLDER, { template: null, place: 'rest' });
  const proved = value === null ? [] : checkPage({ ...NO_EVIDENCE, ...value }).findings;
  const runs: Run[] = (value?.forme.stories ?? []).flatMap(({ parts }) =>
    parts.flatMap(({ lines }) => lines.flatMap((line) => [...line.runs])),
  );
  const all = [...findings, ...proved].filter(({ rule }) => !OF_A_SMALL_PAGE.has(rule));
  return { isMade: value !== null, runs, findings: all };
}

const HONG_KONG = /-hk$/;
const COMMAND = 'npm install @expo-google-fonts/noto-serif-hk@0.4.3';

describe('a page whose further faces are not installed', () => {
  test('is set as with them when no character needs one', async () => {
    const without = await compose('正文一段。', HONG_KONG);
    expect(without.findings).toEqual([]);
    expect(without.runs).toEqual((await compose('正文一段。', /^$/)).runs);
  });

  test('says what to install when a character needs one', async () => {
    const { findings } = await compose('作者䶹田。', HONG_KONG);
    expect(findings).toMatchObject([{ rule: 'missing-glyph', severity: 'error' }]);
    expect(findings[0]?.message).toMatch(/`䶹` U\+4DB9; tried `serif-tw-regular`$/);
    expect(findings[0]?.help).toBe(
      `\`serif-hk-regular\`, \`serif-hk-black\` may draw it: run \`${COMMAND}\``,
    );
    expect((await compose('作者䶹田。', /^$/)).findings).toEqual([]);
  });

  test('names no package that does not draw it either', async () => {
    const { findings } = await compose('作者𩼧田。', HONG_KONG);
    expect(findings).toMatchObject([{ rule: 'missing-glyph', severity: 'error' }]);
    expect(findings[0]?.help).toMatch(/^write another character in its place/);
    expect((await compose('作者𩼧田。', /^$/)).findings).toMatchObject([{ rule: 'missing-glyph' }]);
  });

  test('says so of a variant that its face does not know', async () => {
    const { findings } = await compose('葛\u{e0101}城', HONG_KONG);
    expect(findings).toMatchObject([{ rule: 'unsupported-variant' }]);
    expect(findings[0]?.help).toContain(COMMAND);
  });
});

test('a page whose first faces are not installed is not set, and nothing else is said of it', async () => {
  const { isMade, findings } = await compose('正文一段。', /noto-serif-/);
  expect(isMade).toBe(false);
  expect(findings).toMatchObject([
    { rule: 'missing-font', help: 'run `npm install @expo-google-fonts/noto-serif-tc@0.4.4`' },
  ]);
});

test('a house looks again for faces that were missing: they may have been installed meanwhile', async () => {
  const disk = caseWorkspace(FOLDER, new Map());
  let isThere = false;
  const packageFile: typeof disk.packageFile = (name, path) =>
    isThere ? disk.packageFile(name, path) : null;
  await using house = openHouse({ workspace: { ...disk, packageFile } });
  const open = () => house.fontBook([['serif-tw-regular']]);
  expect((await open()).value).toBeNull();
  isThere = true;
  expect((await open()).findings).toEqual([]);
  isThere = false;
  expect((await open()).value).not.toBeNull();
});
