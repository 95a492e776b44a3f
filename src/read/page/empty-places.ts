/** The pins of a story in, findings about places for what is not there out: display lines, lines of a frame. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Story, StoryPins } from '../../model/page.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';

export const emptyPlaces = (
  yaml: YamlSource,
  path: readonly string[],
  story: Story,
  pins: StoryPins,
): Finding[] => [...displayLinks(story, pins), ...notchLinks(yaml, path, pins)];

/** Places for display lines that the story does not have. */
function displayLinks({ id, body }: Story, { displays }: StoryPins): Finding[] {
  const count = body.filter(({ kind }) => kind === 'display').length;
  const spare = displays[count];
  if (spare === undefined) return [];
  const has = count === 0 ? 'no display line' : count === 1 ? 'one' : `${count}`;
  const message = `pins give display lines of \`${id}\` ${displays.length} places, and it has ${has}`;
  const help = 'take the place out, or write the line in the body, after `### `';
  return [finding('unknown-paragraph', 'error', message, { help, origin: spare.origin })];
}

/** Lines of a frame that start later, and are not there. */
const notchLinks = (yaml: YamlSource, path: readonly string[], { frames }: StoryPins): Finding[] =>
  frames.flatMap((frame, index) =>
    frame.notches.flatMap(({ lines }, at) => {
      const count = frame.lines.last - frame.lines.first + 1;
      if (lines.first <= count) return [];
      const message = `the notch starts at line ${lines.first} of its frame, which has ${count}`;
      const help = `count the lines within the frame, from 1 to ${count}`;
      const origin = placeOf(yaml, [...path, 'frames', index, 'notches', at, 'lines']);
      return [finding('bad-area', 'error', message, { help, origin })];
    }),
  );
