/** Matter 版料: what one part of a story was made into: type, the rules and boxes that go with it, and what was found on the way. */
import type { Finding } from '../diagnostic.ts';
import type { FormePart, Shape } from '../model/forme.ts';
import type { PartLines } from './setter.ts';

export interface Matter {
  readonly parts: readonly FormePart[];
  readonly shapes: readonly Shape[];
  readonly findings: readonly Finding[];
}

export const NO_MATTER: Matter = { parts: [], shapes: [], findings: [] };

/** Set lines as matter. */
export const matterOf = (made: readonly PartLines[], findings: readonly Finding[]): Matter => ({
  parts: made.map(({ part }) => part),
  shapes: made.flatMap(({ shapes }) => [...shapes]),
  findings,
});

export const joinMatter = (all: readonly Matter[]): Matter => ({
  parts: all.flatMap(({ parts }) => [...parts]),
  shapes: all.flatMap(({ shapes }) => [...shapes]),
  findings: all.flatMap(({ findings }) => [...findings]),
});
