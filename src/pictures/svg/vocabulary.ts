/** Elements of SVG, by what becomes of them. */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Live text stays, though it is an error: its author sees where it is. */
export const TEXT = words('text tspan textPath');

export const SHAPES = words('path rect circle ellipse line polyline polygon');
/** Markers stand at the corners of these. */
export const MARKED = words('path line polyline polygon');

/** They paint where they are referred to, not where they stand. */
export const DEFINITIONS = words(
  'defs symbol clipPath mask pattern marker linearGradient radialGradient filter',
);

export const KEPT = words(`svg g a switch use image style stop
  ${[...SHAPES, ...TEXT, ...DEFINITIONS].join(' ')}
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** They run, move, or open another document. What is in neither list paints nothing. */
export const ACTIVE =
  words(`script handler listener animate animateColor animateMotion animateTransform set discard
  foreignObject iframe embed object audio video canvas`);
