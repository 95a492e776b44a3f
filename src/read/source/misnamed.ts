/** The name that a file must have and the names in its folder in, the one that was probably meant for it out. */
import { alteredName } from '../../model/altered-name.ts';
import { nearestName } from '../nearest-name.ts';

/** An altered form of it, or the one that is nearest: for a folder in which the file must be. */
export const misnamed = (wanted: string, names: readonly string[]): string | null =>
  alteredName(wanted, names) ?? nearestName(wanted, names);
