/** Font manifest: the declared faces, where their files are, what they must hash to and what they may be used for. */
import type { Origin } from '../diagnostic.ts';
import type { Lang } from './page.ts';

export interface FontManifest {
  readonly faces: readonly ManifestFace[];
}

export interface ManifestFace {
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Language whose glyph forms the face draws; null for Latin and symbol faces. */
  readonly lang: Lang | null;
  /** npm package that holds the file; null for a file beside the manifest. */
  readonly package: string | null;
  /** Path inside the package, or relative to the manifest's folder. */
  readonly path: string;
  readonly sha256: string;
  readonly licence: string;
  readonly origin: Origin;
}

/** As it can be pasted: all packages at once. */
export const installCommand = (requests: Iterable<string>): string =>
  `npm install ${[...new Set(requests)].sort().join(' ')}`;
