/** A Markdown document in; out, in order, what its reader is shown to do: shell commands, programs, edits. */

export interface DocumentedCommand {
  /** `sh` a command, `js` a program to run, `ts` one to check, `edit` what the reader does in the editor. */
  readonly language: 'sh' | 'js' | 'ts' | 'edit';
  readonly command: string;
  /** Why it is not run, from `<!-- not run: reason -->` before its block; null when it is. */
  readonly reason: string | null;
  /** What it is said to print, from a `text` block right after; null when nothing is said. */
  readonly prints: string | null;
}

/** Whether the document is for somebody who has the package, not the repository. */
export const isForStrangers = (markdown: string): boolean =>
  markdown.includes('<!-- run with the packed package, in an empty folder -->');

const BLOCK =
  /(?:<!-- not run: (?<reason>[^>]*?) -->\s*)?^```(?<language>sh|js|ts)\n(?<body>[\s\S]*?)^```\n(?:\s*^```text\n(?<prints>[\s\S]*?)^```$)?|<!-- in the editor: (?<edit>[\s\S]*?) -->/gm;

export function commandsIn(markdown: string): DocumentedCommand[] {
  return [...`${markdown}\n`.matchAll(BLOCK)].flatMap(({ groups = {} }) => {
    const { language = 'edit', body = groups.edit ?? '', reason = null, prints = null } = groups;
    const whole = { language: language as DocumentedCommand['language'], reason, prints };
    if (language !== 'sh') return [{ ...whole, command: body }];
    const lines = linesOf(body);
    return lines.map((command, at) => ({
      ...whole,
      command,
      prints: at === lines.length - 1 ? prints : null,
    }));
  });
}

/** A line of a block is a command; a line that ends in a backslash, an open pipe or `&&` goes on in the next. */
const linesOf = (body: string): string[] =>
  body
    .replace(/(\\|\||&&)\n\s*/g, (_, joint: string) => (joint === '\\' ? ' ' : `${joint} `))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Whether what was printed says, line by line, what the document says. Dates are of the day, times of the machine. */
export function isPrinted(said: string, printed: string): boolean {
  const plain = (text: string) => text.replace(/\b\d{4}-\d\d-\d\d\b/g, 'today');
  const lines = plain(said).trimEnd().split('\n');
  return lines.every((line) => plain(printed).includes(line));
}
