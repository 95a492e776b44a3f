/** The types of the library, used as a stranger would: `npm run types` checks what must not compile. */
import { expectTypeOf, test } from 'vitest';
import {
  type Built,
  buildPage,
  type Checked,
  checkPage,
  composeForme,
  composeText,
  describeForme,
  type Finding,
  type House,
  type Outcome,
  openHouse,
  type PageOptions,
} from '../../src/index.ts';

/** Compiled, never run. */
async function program(): Promise<void> {
  await using house: House = openHouse({ templates: ['house'], browser: { sandbox: false } });
  const options: PageOptions = { template: 'broadsheet-hk', signal: AbortSignal.timeout(1000) };
  const perhaps: { signal?: AbortSignal } = {};
  await composeForme(house, 'pages/a1', { signal: perhaps.signal });
  const built: Outcome<Built> = await buildPage(house, 'pages/a1', options);
  expectTypeOf(built.value?.pdf).toEqualTypeOf<Uint8Array | undefined>();
  expectTypeOf(built.findings).toEqualTypeOf<readonly Finding[]>();
  const checked: Outcome<Checked> = await checkPage(house, built.value?.pdf ?? 'page.pdf');
  expectTypeOf(checked.value?.skipped).toEqualTypeOf<readonly string[] | undefined>();
  const { value: lines } = await composeText(house, ['一'], { style: 'ja', vertical: true });
  expectTypeOf(lines?.[0]?.lines[0]?.text).toEqualTypeOf<string | undefined>();
  const { value: composed } = await composeForme(house, 'pages/a1', { template: null });
  if (composed !== null) expectTypeOf(describeForme(composed.forme)).toBeString();

  // @ts-expect-error a number is no page folder
  await buildPage(house, 1);
  // @ts-expect-error no such key
  await buildPage(house, 'pages/a1', { templates: 'x' });
  // @ts-expect-error no house style is German
  await composeText(house, ['Satz'], { style: 'de' });
  // @ts-expect-error nothing is certain to be built
  built.value.pdf;
  // @ts-expect-error a forme is read, never written
  if (composed !== null) composed.forme.template = 'x';
  // @ts-expect-error a severity is one of three
  expectTypeOf<Finding['severity']>().toEqualTypeOf<string>();
}

test('the public functions take and give what their types say', () => {
  expectTypeOf(program).returns.resolves.toBeVoid();
});
