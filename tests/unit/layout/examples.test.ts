/** The example pages in, composed without a browser; sound formes, equal to their reference snapshots, out. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overrule } from '../../../src/check/overrule.ts';
import { checkPage } from '../../../src/check/run.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import '../../../src/testing.ts';
import { example, house } from '../../helpers/house.ts';

/** Findings that an example may have, with the reason. */
const EXCUSED: Readonly<Record<string, readonly string[]>> = {
  'takungpao-2025-05-09': [],
  'minato-2026-04-18': [],
  'yunzhou-2026-10-24': [],
  'wuxiu-2026-06-18': [],
  'isomi-2026-08-16': [],
};

/** The same in another template than its own. */
const EXCUSED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // A page for Hong Kong in a Taiwanese dress: its wide picture stands in a place that is nearly square.
  'takungpao-2025-05-09 in broadsheet-tw': [
    'cropped-picture: `images/meeting.svg` loses 35 % of its width: it is 1500 × 1000, its place 87 × 90 mm',
  ],
};

/** Every example under every template that it has a reference for. */
const SETTINGS = Object.keys(EXCUSED).flatMap((name) =>
  readdirSync(`${example(name)}/layout`).map((file) => ({
    name,
    template: file.replace(/\.txt$/u, ''),
  })),
);

async function compose(name: string, template: string | null = null) {
  const { value, findings } = await composeForme(house(), example(name), {
    template,
    place: 'rest',
  });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return { ...value, findings };
}

test('every example is proved here', () => {
  expect(Object.keys(EXCUSED).sort()).toEqual(readdirSync(example('')).sort());
});

describe.each(Object.keys(EXCUSED))('%s', (name) => {
  test('has a reference for its own template', async () => {
    const { forme } = await compose(name);
    const reference = `${example(name)}/layout/${forme.template}.txt`;
    expect(
      existsSync(reference),
      `no ${reference}; \`npm run -s banmian -- snapshot examples --update\` writes it`,
    ).toBe(true);
  });
});

describe.each(SETTINGS)('$name in $template', ({ name, template }) => {
  test('is composed without errors and warnings', async () => {
    const composed = await compose(name, template);
    const verdict = checkPage({ ...NO_EVIDENCE, ...composed });
    const overrides = { page: composed.page.checks, template: composed.template.checks };
    const findings = overrule([...composed.findings, ...verdict.findings], overrides, false)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect(findings).toEqual(EXCUSED_ELSEWHERE[`${name} in ${template}`] ?? EXCUSED[name]);
  });

  test('leaves nothing over', async () => {
    expect((await compose(name, template)).forme.overset).toEqual([]);
  });

  test('is set as its reference says', async () => {
    const { forme } = await compose(name, template);
    await expect(forme).toMatchLayout(example(name));
  });

  test('is set the same twice', async () => {
    expect((await compose(name, template)).forme).toEqual((await compose(name, template)).forme);
  });
});
