/** Copy in, a short quotation of it out. */

const LONGEST = 18;

export function shortened(text: string): string {
  const characters = [...text];
  const cut = characters.length > LONGEST;
  return `“${characters.slice(0, cut ? LONGEST - 1 : LONGEST).join('')}${cut ? '…' : ''}”`;
}
