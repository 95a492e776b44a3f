/** A terminal that nobody looks on in place of the shell's; what a command printed and said, out. */
import type { Terminal } from '../../src/cli/terminal.ts';

export interface Recorded extends Terminal {
  readonly printed: () => string;
  readonly said: () => string;
}

export function recordedTerminal(): Recorded {
  const [printed, said]: [string[], string[]] = [[], []];
  return {
    print: (text) => printed.push(text),
    talk: (text) => said.push(text),
    status: null,
    colours: false,
    printed: () => printed.join('\n'),
    said: () => said.join('\n'),
  };
}
