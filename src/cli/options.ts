/** The flags that several commands share, as commander parses them. */
import type { Breaker, Hang, LookName } from '../model/typography/house-styles.ts';

export interface HouseOptions {
  readonly templates?: string;
  readonly fonts?: string;
}

export interface PageOptions extends HouseOptions {
  readonly template?: string;
  readonly json?: true;
}

export interface BrowserOptions {
  readonly browser?: string;
  /** False when `--no-sandbox` was given. */
  readonly sandbox?: boolean;
}

export interface BuildOptions extends PageOptions, BrowserOptions {
  readonly output: string;
  readonly verbose?: true;
}

export type CheckOptions = PageOptions & BrowserOptions;

export interface SnapshotOptions extends HouseOptions {
  readonly template?: string;
  readonly update?: true;
}

export interface ComposeOptions extends HouseOptions {
  readonly measure: readonly number[];
  readonly style: 'zh-HK' | 'zh-TW' | 'zh-CN' | 'ja';
  readonly vertical?: true;
  readonly indent: number;
  readonly cells?: number;
  readonly look?: LookName;
  readonly breaker?: Breaker;
  readonly hang?: Hang;
  readonly kinsoku?: string;
  readonly lexicon?: string;
  readonly json?: true;
}
