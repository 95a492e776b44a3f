/** A line of YAML that cannot be read in, what is wrong between braces, or with a remark, out. */
import type { Slip } from './yaml-line.ts';

/** In a map in braces: a comma or a colon of full width, a comma that is missing. */
export function flowSlip(line: string): Slip | null {
  const open = line.search(/[{[] *[A-Za-z-]+ *[:：]/u);
  if (open < 0) return null;
  const comma = /[，、；]/u.exec(line.slice(open));
  if (comma !== null)
    return {
      from: open + comma.index,
      to: open + comma.index + 1,
      message: `\`${comma[0]}\` parts no entries of YAML`,
      help: 'write `, `, the comma of ASCII and a space',
    };
  const [found = '', key = ''] =
    /:[ \t]+[^,{}[\]\s]+[ \t]+([A-Za-z-]+:)[ \t]/u.exec(line.slice(open)) ?? [];
  if (key === '') return null;
  const from = open + line.slice(open).indexOf(found) + found.lastIndexOf(key);
  return {
    from,
    to: from + key.length,
    message: `no comma stands before \`${key}\``,
    help: `write \`, ${key} …\``,
  };
}

/** ` #` ends a text, and the next line has nothing to go on from. */
export function remarkSlip(line: string): Slip | null {
  const from = line.search(/(?<=\s)#(?=\S)/u);
  if (from < 0 || line.trimStart().startsWith('#')) return null;
  return {
    from,
    to: line.trimEnd().length,
    message: `\`${line.slice(from).trimEnd()}\` is a remark for YAML, which ends the text`,
    help: 'put the text in quotes',
  };
}
