/** The two channels of a command: results go out on stdout, talk on stderr. The only place that prints, and lets no order through. */
import { harmless, visibleLine } from '../visible.ts';

export interface Terminal {
  /** A result, for people and for the next program. */
  print(text: string): void;
  /** Talk: findings, times, summaries. */
  talk(text: string): void;
  /** What is being done, on one line that the next text overwrites; null where nobody looks on. */
  readonly status: ((text: string) => void) | null;
  /** Whether talk may be coloured. */
  readonly colours: boolean;
}

/** What a terminal needs of `process.stdout` and `process.stderr`. */
export interface Channel {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const WIPE = '\r\u001b[K';

/** Whatever is printed or said wipes the status line first, so that nothing ever stands behind it. */
export function openTerminal(
  out: Channel,
  talk: Channel,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  let shown = false;
  const wipe = (): void => {
    if (shown) talk.write(WIPE);
    shown = false;
  };
  const show = (text: string): void => {
    wipe();
    talk.write(fitted(visibleLine(text), (talk.columns || 80) - 1));
    shown = true;
  };
  const colours = talk.isTTY === true && (env.NO_COLOR ?? '') === '';
  const say = (channel: Channel) => (text: string) => {
    wipe();
    channel.write(`${colours ? harmlessColoured(text) : harmless(text)}\n`);
  };
  return { print: say(out), talk: say(talk), status: isWatched(talk, env) ? show : null, colours };
}

/** Text of sources is made visible where it is framed; the colours round it are ours. */
const harmlessColoured = (text: string): string =>
  text
    .split(COLOUR)
    .map((piece, at) => (at % 2 === 1 ? piece : harmless(piece)))
    .join('');

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are set by control characters.
const COLOUR = /(\u001b\[[\d;]*m)/u;

/** A CI log keeps every state of a line that was meant to be overwritten; a dumb terminal cannot wipe. */
const isWatched = (talk: Channel, env: Readonly<Record<string, string | undefined>>): boolean =>
  talk.isTTY === true && (env.CI ?? '') === '' && env.TERM !== 'dumb';

/** A line that wraps cannot be wiped. Whatever is not Latin is taken for wide, which errs on the short side. */
export function fitted(text: string, columns: number): string {
  let room = columns;
  let kept = '';
  for (const character of text) {
    room -= (character.codePointAt(0) ?? 0) < 0x300 ? 1 : 2;
    if (room < 0) break;
    kept += character;
  }
  return kept;
}

export const terminal: Terminal = openTerminal(process.stdout, process.stderr, process.env);

/** A reader that has seen enough, such as `head`, is no error. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
