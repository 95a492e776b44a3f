/** What is wrong with a picture, in words that stand behind its name; and a decoder's own complaint in ours. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';

export interface Fault {
  readonly rule:
    | 'damaged-picture'
    | 'huge-picture'
    | 'lost-process'
    | 'over-limit'
    | 'unknown-picture-type';
  /** As in `is cut short`. */
  readonly says: string;
  readonly help: string;
}

export const isFault = (one: object | string): one is Fault =>
  typeof one === 'object' && 'says' in one;

export const faultFinding = (image: string, { rule, says, help }: Fault, origin: Origin): Finding =>
  finding(rule, 'error', `\`${image}\` ${says}`, { help, origin });

const AGAIN = 'export it again, or copy it again from where it came';

export const damaged = (says: string): Fault => ({ rule: 'damaged-picture', says, help: AGAIN });

const CUT =
  /premature end of JPEG image|libpng read error|end of (?:file|GIF)|bad seek|unexpected eof|unable to parse image|not enough data|unsupported image format/iu;

/** The decoder's first line, without the name of its part. */
export function unread(error: unknown): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.replace(/^Input buffer has corrupt header:\s*/u, '').split('\n')[0] ?? '';
  if (CUT.test(text)) return damaged('is cut short or damaged');
  const said = line.replace(/^\w+: /u, '').trim();
  return damaged(said === '' ? 'is damaged' : `is damaged: ${said}`);
}
