/** The lists of web-platform-tests for CSS `line-break` against our profiles: each difference is named, and is one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOOKS } from '../../../../src/model/typography/house-styles.ts';
import { measures, openHouse, printed, setter } from '../setting.ts';

const set = setter(await openHouse());

interface Group {
  readonly name: string;
  readonly profiles: readonly string[];
  readonly members: string;
  readonly start: readonly string[];
  readonly deviations?: readonly {
    readonly profile: string;
    readonly members: string;
    readonly reason: string;
  }[];
}

const { levels, groups }: { levels: Readonly<Record<string, string>>; groups: readonly Group[] } =
  parse(
    readFileSync(new URL('../../../suite/prohibition/css-levels.yaml', import.meta.url), 'utf8'),
  );

/** As the tests have it: a line of six characters, the seventh of which is asked about. */
function starts(mark: string, kinsoku: string): boolean {
  const text = `文文文文文文${mark}字字`;
  const lang = kinsoku.startsWith('ja') ? 'ja' : 'zh-TW';
  const house = { ...LOOKS.grid, kinsoku };
  return printed(set(text, measures(6), { lang, house }), text)[1]?.startsWith(mark) ?? false;
}

describe.each(Object.entries(levels))('%s and line-break: %s', (profile, level) => {
  const asked = groups.filter((group) => group.profiles.includes(profile));

  it.each(asked.map((group) => [group.name, group] as const))('%s', (_, group) => {
    const differ = [...group.members].filter(
      (mark) => starts(mark, profile) !== group.start.includes(level),
    );
    const named = group.deviations?.find((one) => one.profile === profile);
    expect(differ.join('')).toBe(named?.members ?? '');
    expect(named === undefined || named.reason.length > 20).toBe(true);
  });
});

it('asks for every list: 87 characters in Japanese, 36 in Chinese', () => {
  const count = (profile: string): number =>
    groups
      .filter((group) => group.profiles.includes(profile))
      .reduce((sum, { members }) => sum + [...members].length, 0);
  expect([count('ja-vstrict'), count('zh-strict')]).toEqual([87, 36]);
});
