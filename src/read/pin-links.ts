/** A page with its pins in, findings about pins of stories, figures and paragraphs that the page does not have out. */
import { type Finding, finding } from '../diagnostic.ts';
import { numberedParagraphs, type Page, type Story, type StoryPins } from '../model/page.ts';
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
  const figures = Object.keys(pins.figures)
    .filter((figure) => !known.includes(figure))
    .map((figure) => unknown(yaml, 'figure', [...path, id, 'figures'], figure, known));
  return [...figures, ...cellLinks(story, pins)];
}

/** Cells of paragraphs that the story does not have, or that have cells already. */
function cellLinks({ id, body }: Story, { cells }: StoryPins): Finding[] {
  const count = numberedParagraphs(body).filter((number) => number !== null).length;
  return cells.flatMap(({ paragraphs, origin }, index) => {
    if (paragraphs.last > count) {
      const has = count === 1 ? 'one paragraph' : `${count} paragraphs`;
      const message = `pins name paragraph ${paragraphs.last} of \`${id}\`, which has ${has}`;
      const help =
        'count paragraphs of the body from 1, without crossheads and display lines; findings count all of them from 0, as `body.0`';
      return [finding('unknown-paragraph', 'error', message, { help, origin })];
    }
    const twice = cells.slice(0, index).find(({ paragraphs: { first, last } }) => {
      return first <= paragraphs.last && paragraphs.first <= last;
    });
    if (twice === undefined) return [];
    const shared = Math.max(twice.paragraphs.first, paragraphs.first);
    const message = `paragraph ${shared} of \`${id}\` has cells already`;
    const help = 'name each paragraph in one range only';
    return [finding('duplicate-cells', 'error', message, { help, origin })];
  });
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
