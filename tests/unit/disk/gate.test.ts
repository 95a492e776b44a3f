/** Work that waits for its turn, however long the queue is. */
import { expect, it } from 'vitest';
import { gateOf } from '../../../src/disk/gate.ts';

it('lets a hundred thousand through in their order, and never more at once than it is wide', async () => {
  const gate = gateOf(3);
  const order: number[] = [];
  let [inside, most] = [0, 0];
  const work = async (index: number) => {
    order.push(index);
    inside += 1;
    most = Math.max(most, inside);
    await Promise.resolve();
    inside -= 1;
  };
  const all = Array.from({ length: 100_000 }, (_, index) => index);
  await Promise.all(all.map((index) => gate(() => work(index))));
  expect(order).toEqual(all);
  expect(most).toBe(3);
});

it('lets the next in after a fault', async () => {
  const gate = gateOf(1);
  const fault = gate(() => Promise.reject(new Error('planted')));
  const next = gate(() => Promise.resolve('next'));
  await expect(fault).rejects.toThrow('planted');
  expect(await next).toBe('next');
});
