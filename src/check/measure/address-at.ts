/** A set line in; whether it ends inside an address, or one starts the next line, out. */
import { isAddress } from '../../model/typography/addresses.ts';
import { type SetLine, textOfLine } from './walk.ts';

/** The words before and after the end of the line, which are one where no space was dropped between them. */
export function endsAtAddress({ part, line }: SetLine): boolean {
  const at = part.lines.indexOf(line);
  const before = WORD_BEFORE.exec(textOf(part.lines.slice(0, at + 1)))?.[0] ?? '';
  const after = WORD_AFTER.exec(textOf(part.lines.slice(at + 1)))?.[0] ?? '';
  const isOne = part.lines[at + 1]?.from === line.to;
  return isOne ? isAddress(before + after) : isAddress(after);
}

const WORD_BEFORE = /[!-~]*$/u;
const WORD_AFTER = /^[!-~]*/u;

/** Spaces that were dropped between two lines part their words. */
const textOf = (lines: readonly SetLine['line'][]): string =>
  lines
    .map(
      (line, at) =>
        `${line.from === (lines[at - 1]?.to ?? line.from) ? '' : ' '}${textOfLine(line)}`,
    )
    .join('');
