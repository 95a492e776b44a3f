/** What a page or a template says of a rule: how much its findings count here, and why. */
import type { Finding, Origin, Severity } from '../diagnostic.ts';

export { LOCKED_RULES } from './rule-names.ts';

export interface SeverityOverride {
  readonly rule: string;
  /** `off` sets findings aside: they are counted and named, but no longer reported. */
  readonly severity: Severity | 'off';
  readonly reason: string;
  readonly origin: Origin;
}

/** A finding that page or template set aside. */
export interface SetAside {
  readonly finding: Finding;
  readonly reason: string;
  /** Where it was set aside. */
  readonly origin: Origin;
}
