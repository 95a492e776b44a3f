/** A page with its pins in, findings about pins of stories and figures that the page does not have out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Page, StoryPins } from '../model/page.ts';
import { suggestName } from './nearest-name.ts';
import { keyPlace, type YamlSource } from './yaml-source.ts';

export const pinLinks = (yaml: YamlSource, page: Page): Finding[] =>
  Object.entries(page.pins).flatMap(([template, stories]) =>
    Object.entries(stories).flatMap(([id, pins]) => storyLinks(yaml, page, template, id, pins)),
  );

function storyLinks(
  yaml: YamlSource,
  page: Page,
  template: string,
  id: string,
  pins: StoryPins,
): Finding[] {
  const story = page.stories.find((one) => one.id === id);
  const ids = page.stories.map((one) => one.id);
  const path = ['layout', template];
  if (story === undefined) return [unknown(yaml, 'story', path, id, ids)];
  const known = story.figures.map((figure) => figure.id);
  return Object.keys(pins.figures)
    .filter((figure) => !known.includes(figure))
    .map((figure) => unknown(yaml, 'figure', [...path, id, 'figures'], figure, known));
}

const unknown = (
  yaml: YamlSource,
  kind: 'story' | 'figure',
  path: readonly string[],
  id: string,
  known: readonly string[],
): Finding =>
  finding(`unknown-${kind}`, 'error', `pins name ${kind} \`${id}\`, which is not on the page`, {
    help: suggestName(id, known) ?? 'take the pins away',
    origin: keyPlace(yaml, path, id),
  });
