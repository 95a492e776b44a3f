/** The two channels of a command: results go out on stdout, talk on stderr. The only place that prints. */

export interface Terminal {
  /** A result, for people and for the next program. */
  print(text: string): void;
  /** Talk: findings, times, summaries. */
  talk(text: string): void;
  /** Whether talk may be coloured. */
  readonly colours: boolean;
}

export const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  talk: (text) => void process.stderr.write(`${text}\n`),
  colours: process.stderr.isTTY === true && (process.env.NO_COLOR ?? '') === '',
};

/** A reader that has seen enough, such as `head`, is no error. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
