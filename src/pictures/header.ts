/** What a file says of its picture before it is decoded, as sharp reads it, in; what we need of it out. */
import type { Metadata } from 'sharp';

export interface Header {
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** Bytes a channel. */
  readonly depth: number;
  /** Channels a pixel on average, where colour is stored coarser than light and dark. */
  readonly samples: number;
  /** Progressive, interlaced: stored in several passes over the whole. */
  readonly isLayered: boolean;
  readonly colours: 'grey' | 'rgb' | 'cmyk';
  readonly hasProfile: boolean;
  /** Frames of a film, pages of a document. */
  readonly pages: number;
}

export function headerOf(metadata: Metadata): Header {
  const { channels } = metadata;
  const { width, height } = metadata.autoOrient;
  return {
    width,
    height,
    channels,
    depth: DEPTHS[metadata.depth] ?? 1,
    samples: SAMPLES[metadata.chromaSubsampling ?? ''] ?? channels,
    isLayered: metadata.isProgressive,
    colours: coloursOf(metadata.space),
    hasProfile: metadata.hasProfile,
    pages: metadata.pages ?? 1,
  };
}

const DEPTHS: Readonly<Record<string, number>> = { ushort: 2, short: 2, float: 4, uint: 4, int: 4 };

const SAMPLES: Readonly<Record<string, number>> = {
  '4:2:0': 1.5,
  '4:2:2': 2,
  '4:1:1': 1.5,
  '4:1:0': 1.25,
  '4:4:0': 2,
};

function coloursOf(space: string): Header['colours'] {
  if (space === 'cmyk') return 'cmyk';
  return space === 'b-w' || space === 'grey16' ? 'grey' : 'rgb';
}
