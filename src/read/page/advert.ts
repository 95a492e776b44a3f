/** A story as it was read in; the same without what an advert 廣告 may not have, and what was sold of the page, out. */
import { collect, type Finding, finding } from '../../diagnostic.ts';
import type { Advert } from '../../model/advert.ts';
import { valueAt } from '../../model/files/shape.ts';
import type { StoryFile } from '../../model/files/story-file.ts';
import type { Story } from '../../model/page.ts';
import { startOf } from '../source/source-text.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import type { FieldReader } from './fields.ts';

export function advertOf(yaml: YamlSource, { role, size, edge }: StoryFile): Advert | null {
  if (role !== 'advert') return null;
  const origin = isGiven(yaml, 'size') ? placeOf(yaml, ['size']) : startOf(yaml.source.file);
  return { size: size ?? null, edge: edge ?? 'foot', origin };
}

const isGiven = (yaml: YamlSource, key: string): boolean =>
  (valueAt(yaml.value, [key]) ?? null) !== null;

/** Reports what does not belong together, so that nothing later meets it: an advert keeps its first picture and its label. */
export function asAdvert({ yaml, findings }: FieldReader, story: Story): Story {
  if (story.advert === null) {
    collect(findings, straySizes(yaml, story));
    return story;
  }
  if (story.advert.size === null) findings.push(withoutSize(story));
  collect(findings, advertCopy(yaml, story));
  const [figure] = story.figures;
  return {
    ...story,
    ...NO_TEXT,
    // All of an advert is printed, and nobody writes under it.
    figures:
      figure === undefined ? [] : [{ ...figure, fit: 'contain', caption: null, credit: null }],
  };
}

const NO_TEXT = {
  kicker: [],
  headline: [],
  deck: [],
  lead: [],
  dateline: null,
  byline: null,
  body: [],
  source: null,
} as const;

const withoutSize = ({ id, advert, origin }: Story): Finding =>
  finding('advert-size', 'error', `the advert \`${id}\` does not say how large it is`, {
    help: 'write `size` in columns x lines of the grid, as in `size: 2x16`',
    origin: advert?.origin ?? origin,
  });

/** One finding for all that is too much, at the first of it. */
function advertCopy(yaml: YamlSource, story: Story): Finding[] {
  const { figures } = story;
  const fields = Object.keys(NO_TEXT).filter((field) => hasField(story, field as Field));
  const written = figures.some(({ caption, credit }) => caption !== null || credit !== null);
  const surplus = [
    ...fields.map((field) => (field === 'body' ? 'text' : `a \`${field}\``)),
    ...(written ? ['a caption or credit'] : []),
    ...(figures.length > 1 ? [`${figures.length} pictures`] : []),
    ...(figures.length === 0 ? ['no picture'] : []),
  ];
  if (surplus.length === 0) return [];
  const first = fields.find((field) => field !== 'body');
  const message = `an advert is one picture and nothing else; \`${story.id}\` has ${surplus.join(', ')}`;
  const help =
    figures.length === 0
      ? 'draw its text into a picture and name it in `figures`, or give the story another `role`'
      : 'take out what is too much: it is not printed. What an advert says stands in its picture';
  return [
    finding('advert-copy', 'error', message, {
      help,
      origin: first === undefined ? story.roleOrigin : placeOf(yaml, [first]),
    }),
  ];
}

type Field = keyof typeof NO_TEXT;

function hasField(story: Story, field: Field): boolean {
  const value = story[field];
  return value !== null && (!Array.isArray(value) || value.length > 0);
}

/** A size means nothing to a story of another role: make-up finds it. */
function straySizes(yaml: YamlSource, { id, role }: Story): Finding[] {
  const keys = ['size', 'edge'].filter((key) => isGiven(yaml, key));
  const [first] = keys;
  if (first === undefined) return [];
  const named = keys.map((key) => `\`${key}\``).join(' and ');
  const message = `${named} ${keys.length === 1 ? 'is' : 'are'} for adverts; \`${id}\` is a \`${role}\``;
  return [
    finding('stray-size', 'warning', message, {
      help: 'take it out, or write `role: advert`; `place` wishes a side of the page for a story',
      origin: placeOf(yaml, [first]),
    }),
  ];
}
