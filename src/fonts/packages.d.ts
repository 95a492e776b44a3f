/** What we use of two packages that do not say it themselves. */

declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Buffer>;
  export = subsetFont;
}

declare module '@pdf-lib/fontkit/dist/fontkit.es.min.js' {
  export interface FontkitFont {
    layout(
      text: string,
      features: Record<string, boolean>,
      script: string,
      language: string,
    ): {
      readonly glyphs: readonly { readonly id: number }[];
      readonly positions: readonly { readonly xAdvance: number; readonly yAdvance: number }[];
    };
  }
  export interface Fontkit {
    create(bytes: Uint8Array): FontkitFont;
  }
  const fontkit: Fontkit;

  export { fontkit as default };
}
