/** A Markdown document in, the shell commands of its fenced `sh` blocks out. */

export interface DocumentedCommand {
  readonly command: string;
  /** Why it is not run, from `<!-- not run: reason -->` before its block; null when it is. */
  readonly reason: string | null;
}

/** A line of a block is a command; a line that ends in a backslash, an open pipe or `&&` goes on in the next. */
export function commandsIn(markdown: string): DocumentedCommand[] {
  const blocks = markdown.matchAll(/(?:<!-- not run: ([^>]*?) -->\s*)?^```sh\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, reason, body]) =>
    (body ?? '')
      .replace(/(\\|\||&&)\n\s*/g, (_, joint: string) => (joint === '\\' ? ' ' : `${joint} `))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((command) => ({ command, reason: reason ?? null })),
  );
}
