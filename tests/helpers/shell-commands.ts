/** A line for a shell in, the commands of banmian in it out as words, as sh would part them. */

/** Each `npx banmian …`, `npm run -s banmian -- …` or `node dist/cli/main.js …` of the line. */
export function banmianCommands(line: string): string[][] {
  const parts = [...line.matchAll(PART)].map(([part]) => part);
  return parts.flatMap((part) => {
    const words = wordsOf(part);
    const start = STARTS.find((one) => one.every((word, at) => words[at] === word));
    const own = words.slice(start?.length ?? words.length);
    return own.length === 0 ? [] : [own];
  });
}

const STARTS = [
  ['npx', 'banmian'],
  ['npm', 'run', '-s', 'banmian', '--'],
  ['node', 'dist/cli/main.js'],
];

/** Up to what hands over to another command or to a file. */
const PART = /(?:'[^']*'|"[^"]*"|[^|&;<>'"])+/gu;

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/gu)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/gu, (_, single = '', double = '') => `${single}${double}`),
  );
