/** An advert and its pins in; whether its place is as large as what was sold, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Interval, Story, StoryPins } from '../../model/page.ts';

/** Who paid for sixteen lines gets sixteen. What make-up placed is as large as it was sold. */
export function missizedAdvert({ id, advert, figures }: Story, pins: StoryPins): Finding[] {
  const own = pins.figures[figures[0]?.id ?? ''];
  const size = advert?.size ?? null;
  if (size === null || own === undefined) return [];
  const [columns, lines] = [countOf(own.columns), countOf(own.lines)];
  if (columns === size.columns && lines === size.lines) return [];
  const message = `the advert \`${id}\` was sold as \`${size.columns}x${size.lines}\`, its pins give it \`${columns}x${lines}\` (columns x lines)`;
  const help = `pin it to as many columns and lines, or write \`size: ${columns}x${lines}\``;
  return [finding('missized-advert', 'warning', message, { help, origin: own.origin })];
}

const countOf = ({ first, last }: Interval): number => last - first + 1;
