/** The files of a page folder as they are to be written, by path below the folder. */
export interface PageFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type PageFiles = readonly PageFile[];
