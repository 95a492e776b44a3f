/** Example pages without their pins in; set alike by make-up, and by the pins that `place --write` took over from it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { place } from '../../src/cli/place.ts';
import type { Forme } from '../../src/model/forme.ts';
import { composeForme } from '../../src/pipeline.ts';
import { example, house } from '../helpers/house.ts';
import { recordedTerminal } from '../helpers/recorded-terminal.ts';
import { scratchFolder } from '../helpers/scratch.ts';

const { at } = scratchFolder();

/** Frames know where their pins stand, which nothing of the page shows. */
const withoutPlaces = (forme: Forme) => ({
  ...forme,
  frames: forme.frames.map(({ origin: _, ...frame }) => frame),
});

async function compose() {
  const outcome = await composeForme(house(), at('page'), { template: null, place: 'rest' });
  const { value, findings } = outcome;
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return {
    forme: withoutPlaces(value.forme),
    findings: findings.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

/** One page across and one down: the others take longer, and say nothing else. */
it.each(['takungpao-2025-05-09', 'minato-2026-04-18'])(
  '%s is the same page with the pins that make-up chose',
  async (name) => {
    cpSync(example(name), at('page'), { recursive: true });
    const page = at('page/page.yaml');
    const text = readFileSync(page, 'utf8');
    const bare = text.replace(/\nlayout:[\s\S]*/u, '\n');
    expect(bare).not.toBe(text);
    writeFileSync(page, bare);
    const before = await compose();
    const terminal = recordedTerminal();
    await place([at('page')], { write: true }, terminal);
    expect(terminal.printed()).toContain('written into page.yaml');
    const after = await compose();
    expect(after.forme).toEqual(before.forme);
    expect(before.findings.filter((one) => !/^placed(?:-story)?: /u.test(one))).toEqual(
      after.findings,
    );
    expect(before.findings.some((one) => one.startsWith('placed: '))).toBe(true);
  },
);
