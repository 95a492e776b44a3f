/** A picture that is good in; what its author should know about it all the same, out. */
import { type Finding, finding, type Origin } from '../diagnostic.ts';
import type { Examined } from './examine.ts';

export const notesOn = (image: string, examined: Examined, origin: Origin): Finding[] => [
  ...moving(image, examined, origin),
  ...separated(image, examined, origin),
];

function moving(image: string, { format, pages }: Examined, origin: Origin): Finding[] {
  if (pages === 1) return [];
  const what = format === 'TIFF' ? 'pages' : 'frames';
  return [
    finding(
      'moving-picture',
      'warning',
      `\`${image}\` has ${pages} ${what}: the first is printed`,
      {
        help: 'save the one that you want as a picture of its own',
        origin,
      },
    ),
  ];
}

function separated(image: string, { colours, hasProfile }: Examined, origin: Origin): Finding[] {
  if (colours !== 'cmyk') return [];
  const [how, help] = hasProfile
    ? ['by its own profile', 'look at its colours in the PDF: a page is RGB until it is separated']
    : ['by a guess, for it has no profile', 'export it again with its profile, or as sRGB'];
  return [
    finding('cmyk-picture', 'info', `\`${image}\` is CMYK, and was converted to sRGB ${how}`, {
      help,
      origin,
    }),
  ];
}
