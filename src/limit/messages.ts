/** What goes between this process, the watched one and its thread: orders there, answers back. */
import type { Limit, Limits } from '../model/limits.ts';

/** What the watched process is started with. */
export interface Charge {
  /** Address of the module whose exported `VERBS` do the work. */
  readonly program: string;
  readonly limits: Limits;
}

export type Verb = (subject: never) => Promise<unknown>;

export interface Order {
  readonly ticket: number;
  readonly verb: string;
  readonly subject: unknown;
}

/** What came of an order: a value, an error's message, or the limit that it went beyond. */
export type Result =
  | { readonly value: unknown }
  | { readonly fault: string }
  | { readonly over: Limit }
  /** The process ended twice before it had answered. */
  | { readonly lost: true };

export interface Answer {
  readonly ticket: number;
  readonly result: Result;
  /** Whether the process ends with this answer. */
  readonly isLast: boolean;
}
