/** Exit codes: what scripts rely on. */
import { describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf, worstOf } from '../../../src/cli/exit-code.ts';
import { finding } from '../../../src/diagnostic.ts';

const error = finding('overset-text', 'error', 'three lines too long');
const warning = finding('underset', 'warning', 'a hole');

describe('the exit code', () => {
  it('is clean with warnings only', () => {
    expect(exitCodeOf({ value: 1, findings: [warning] })).toBe(EXIT.clean);
  });

  it('tells errors in what was built from nothing built', () => {
    expect(exitCodeOf({ value: 1, findings: [warning, error] })).toBe(EXIT.errors);
    expect(exitCodeOf({ value: null, findings: [error] })).toBe(EXIT.nothing);
  });

  it.each(['no-browser', 'browser-did-not-start', 'missing-font'])(
    'puts %s down to the machine',
    (rule) => {
      const findings = [error, finding(rule, 'error', 'no browser')];
      expect(exitCodeOf({ value: null, findings })).toBe(EXIT.environment);
    },
  );

  it('is the worst of several pages', () => {
    expect(worstOf([EXIT.clean, EXIT.nothing, EXIT.errors])).toBe(EXIT.nothing);
    expect(worstOf([])).toBe(EXIT.clean);
  });

  it('has the numbers of the manual', () => {
    expect(EXIT).toEqual({ clean: 0, errors: 1, nothing: 2, environment: 3 });
  });
});
