/** A style and the font book in; the faces of the style that are not installed, and the help that names their packages, out. */
import type { FontBook } from '../../model/font.ts';
import { installCommand } from '../../model/font-manifest.ts';
import type { TypeStyle } from '../../model/template.ts';
import { packageDraws } from '../../model/typography/package-coverage.ts';

/** What to ask npm for, by face. */
export const absentOf = (style: TypeStyle | undefined, fonts: FontBook): FontBook['absent'] => {
  const named = [...(style?.faces ?? []), ...(style?.bold ?? [])];
  return new Map([...fonts.absent].filter(([face]) => named.includes(face)));
};

/** Null where every face is there, so that installing is no help. */
export const absentHelp = (absent: FontBook['absent']): string | null => {
  if (absent.size === 0) return null;
  const faces = [...absent.keys()].map((face) => `\`${face}\``).join(', ');
  const command = installCommand(absent.values());
  return `${faces} may draw it: run \`${command}\``;
};

/** Those of them that draw a text: to install any other would be in vain. */
export const absentDrawing = (absent: FontBook['absent'], text: string): FontBook['absent'] =>
  new Map([...absent].filter(([, request]) => packageDraws(request, text)));
