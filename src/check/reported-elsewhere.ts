/** What the other rooms report while they work, for the catalogue only. */
import type { RuleEntry } from './rule.ts';

export interface ReportedElsewhere extends RuleEntry {
  /** The room that reports it. */
  readonly room: 'read' | 'fonts' | 'layout' | 'browser' | 'pdf' | 'cli';
}

export const REPORTED_ELSEWHERE: readonly ReportedElsewhere[] = [];
