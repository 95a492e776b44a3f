/** Rows of a table in, entries of the catalogue for one room out. */
import type { Severity } from '../../diagnostic.ts';
import type { RuleEntry } from '../rule.ts';

export type ReportingRoom =
  | 'read'
  | 'ingest'
  | 'write'
  | 'pictures'
  | 'proofread'
  | 'check'
  | 'compose'
  | 'fonts'
  | 'layout'
  | 'makeup'
  | 'html'
  | 'browser'
  | 'limit'
  | 'pdf'
  | 'preview'
  | 'cli';

export interface ReportedElsewhere extends RuleEntry {
  /** The room that reports it. */
  readonly room: ReportingRoom;
}

type Row = readonly [
  id: string,
  severity: Severity,
  what: string,
  why: string,
  fix: string,
  example?: string,
];

export const room = (name: ReportingRoom, rows: readonly Row[]): ReportedElsewhere[] =>
  rows.map(([id, severity, what, why, fix, example]) => ({
    id,
    severity,
    doc: { what, why, fix, ...(example === undefined ? {} : { example }) },
    room: name,
  }));
