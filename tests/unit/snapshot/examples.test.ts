/** The examples are set as their reference layouts say; no browser is asked. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import '../../../src/testing.ts';
import { houseOf } from '../../../src/cli/house.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { ROOT } from '../../helpers/command-line.ts';

const EXAMPLES = join(ROOT, 'examples');
const house = houseOf({});

describe('the example', () => {
  it.each(readdirSync(EXAMPLES))('%s has its reference layout', async (name) => {
    const folder = join(EXAMPLES, name);
    const { value, findings } = await composeForme(house, folder, { template: null });
    expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
    await expect(value?.forme).toMatchLayout(folder);
  });
});
