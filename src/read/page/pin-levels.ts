/** A page's YAML in; the same with a level of `layout` that was left out, the template or the story, put in, and a finding for it, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import { storyPinsFile } from '../../model/files/page-file.ts';
import { valueAt } from '../../model/files/shape.ts';
import { keyPlace, readBelow, type YamlSource } from '../yaml/yaml-source.ts';

interface Levelled {
  readonly yaml: YamlSource;
  readonly findings: readonly Finding[];
}

type Keyed = Readonly<Record<string, unknown>>;

const LAYOUT = 'layout';
const PIN_KEYS: ReadonlySet<string> = new Set(Object.keys(storyPinsFile.shape));

/** One level that is missing would make every key below it wrong: it is one fault. */
export function withPinLevels(written: YamlSource): Levelled {
  const template = valueAt(written.value, ['template']);
  if (typeof template !== 'string') return { yaml: written, findings: [] };
  const stories = withStories(written, template);
  const templates = withTemplate(stories.yaml, template);
  return { yaml: templates.yaml, findings: [...stories.findings, ...templates.findings] };
}

/** Pins of one story, straight below `layout` or its template. */
function withStories(yaml: YamlSource, template: string): Levelled {
  const listed = valueAt(yaml.value, ['stories']);
  const [story, ...others] = Array.isArray(listed) ? listed.map(String) : [];
  for (const path of [[LAYOUT], [LAYOUT, template]]) {
    const pins = pinsIn(valueAt(yaml.value, path));
    const [first] = pins;
    if (first === undefined) continue;
    const id = others.length === 0 ? story : undefined;
    const above = id === undefined ? 'the id of its story' : `\`${id}:\``;
    const origin = keyPlace(yaml, path, first);
    const says = `\`${path.join('.')}\` has pins without the story that they are of`;
    return {
      yaml: readBelow(yaml, path, pins, id ?? story ?? first),
      findings: [
        finding('missing-key', 'error', says, {
          help: `write ${above} above \`${first}:\`, and what is below it further in`,
          origin,
        }),
      ],
    };
  }
  return { yaml, findings: [] };
}

/** Stories straight below `layout`. */
function withTemplate(yaml: YamlSource, template: string): Levelled {
  const layout = valueAt(yaml.value, [LAYOUT]);
  const strays = isMap(layout)
    ? Object.keys(layout).filter((key) => key !== template && pinsIn(layout[key]).length > 0)
    : [];
  const [first] = strays;
  if (first === undefined || !isMap(layout)) return { yaml, findings: [] };
  const isThere = Object.hasOwn(layout, template);
  const help = isThere
    ? `move \`${first}:\` and what is below it further in, below \`${template}:\``
    : `write \`${template}:\` above \`${first}:\`, and what is below it further in`;
  const origin = keyPlace(yaml, [LAYOUT], first);
  const says = `\`${LAYOUT}\` names templates first, and stories below them; \`${first}\` is a story`;
  return {
    yaml: readBelow(yaml, [LAYOUT], strays, template),
    findings: [finding('missing-key', 'error', says, { help, origin })],
  };
}

/** Its keys that are keys of pins, and hold no pins themselves: a story may be called `head`. */
const pinsIn = (value: unknown): string[] =>
  isMap(value)
    ? Object.keys(value).filter((key) => PIN_KEYS.has(key) && !holdsPins(value[key]))
    : [];

const holdsPins = (value: unknown): boolean => pinsIn(value).length > 0;

const isMap = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
