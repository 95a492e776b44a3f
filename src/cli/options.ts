/** The flags that several commands share, as commander parses them. */
import type { PageChoice, Placing } from '../model/built.ts';
import type { Lang } from '../model/page.ts';
import type { Breaker, Hang, LookName } from '../model/typography/house-styles.ts';

export interface HouseOptions {
  readonly templates?: string;
  readonly fonts?: string;
}

/** How far a piece of dangerous work may go. */
export interface LimitOptions {
  /** Seconds. */
  readonly timeLimit?: number;
  /** Megabytes. */
  readonly memoryLimit?: number;
}

export interface InitOptions {
  readonly templates?: string;
  readonly like?: 'hk' | 'tw' | 'cn' | 'ja' | 'school';
  readonly template?: string;
}

export interface PageOptions extends HouseOptions, LimitOptions {
  readonly template?: string;
  /** False when `--no-place` was given. */
  readonly place?: boolean;
  readonly placeAll?: true;
  readonly json?: true;
}

export interface BrowserOptions extends LimitOptions {
  readonly browser?: string;
  /** False when `--no-sandbox` was given. */
  readonly sandbox?: boolean;
}

export interface BuildOptions extends PageOptions, BrowserOptions {
  readonly output: string;
  readonly maxWarnings?: number;
  readonly verbose?: true;
}

export interface CheckOptions extends PageOptions, BrowserOptions {
  readonly report?: string;
  readonly sarif?: string;
  readonly maxWarnings?: number;
}

export interface SnapshotOptions extends PageOptions {
  readonly update?: true;
  /** Path of the HTML report. */
  readonly report?: string;
}

/** Of a command that measures a page before its stories have a place. */
export interface CastoffOptions extends HouseOptions, LimitOptions {
  readonly template?: string;
  readonly json?: true;
}

export interface PlaceOptions extends CastoffOptions {
  readonly write?: true;
  readonly placeAll?: true;
  readonly fresh?: true;
  /** How many pages are wanted, and the number of the one that is taken. */
  readonly alternatives?: number | true;
  readonly take?: number;
  readonly keep?: readonly string[];
  readonly reset?: readonly string[];
}

export interface IngestOptions {
  readonly output?: string;
  readonly paper?: string;
  readonly date?: string;
  readonly lang?: Lang;
  readonly template?: string;
  readonly force?: true;
  readonly json?: true;
}

export interface PreviewOptions extends HouseOptions, BrowserOptions {
  readonly template?: string;
  readonly port: number;
  /** Undefined where neither `--open` nor `--no-open` was given. */
  readonly open?: boolean;
  /** Pattern of the links that open a file in the editor. */
  readonly editor: string;
}

export interface ComposeOptions extends HouseOptions {
  readonly measure: readonly number[];
  readonly style?: 'zh-HK' | 'zh-TW' | 'zh-CN' | 'ja';
  readonly vertical?: true;
  readonly indent: number;
  readonly cells?: number;
  readonly look?: LookName;
  readonly breaker?: Breaker;
  readonly hang?: Hang;
  readonly kinsoku?: string;
  readonly set?: readonly string[];
  readonly lexicon?: string;
  readonly markup?: true;
  readonly show?: 'lines' | 'gaps';
  readonly json?: true;
}

/** How a page is wanted, by the flags of the command line. */
export const choiceOf = (options: PageOptions): PageChoice => ({
  template: options.template ?? null,
  place: placingOf(options),
});

function placingOf({ place = true, placeAll }: PageOptions): Placing {
  if (placeAll === true) return 'all';
  return place ? 'rest' : 'none';
}
