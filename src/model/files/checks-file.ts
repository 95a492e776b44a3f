/** `checks` of a page or a template as it is written: how much the findings of a rule count here, and why. */
import * as z from 'zod';
import { RULE_NAMES } from '../rule-names.ts';

const overrideFile = z
  .strictObject({
    severity: z
      .enum(['error', 'warning', 'info', 'off'])
      .describe(
        '`off` sets the findings aside: they are counted and named, but no longer reported.',
      ),
    reason: z
      .string()
      .refine((value) => value.trim() !== '', {
        error: 'the reason is empty',
        params: { rule: 'missing-reason', help: 'say in a few words why it is right here' },
      })
      .describe('Why it is right here; reports repeat it.'),
  })
  .meta({ id: 'Override', description: 'Another severity for the findings of a rule.' });

export const checksFile = z.partialRecord(z.enum(RULE_NAMES), overrideFile);

export type ChecksFile = z.output<typeof checksFile>;
