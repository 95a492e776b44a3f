/** Two texts in; where they first differ, and a few characters from there, out. */

/** Number of code points that two texts begin with in common. */
export function firstDifference(one: string, other: string): number {
  const others = [...other];
  const at = [...one].findIndex((char, index) => char !== others[index]);
  return at < 0 ? [...one].length : at;
}

/** Enough to find the spot by eye. */
const SHOWN = 8;

/** Some characters from the n-th code point on, in backticks. */
export function excerptAt(text: string, at: number): string {
  const characters = [...text];
  const shown = characters.slice(at, at + SHOWN).join('');
  return shown === '' ? 'nothing' : `\`${shown}${characters.length > at + SHOWN ? '…' : ''}\``;
}
