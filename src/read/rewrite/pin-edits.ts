/** A `page.yaml` and pins in; the changes of its text that put them there, out. Other lines stay as they are. */
import { isMap, type Node, type YAMLMap } from 'yaml';
import {
  flowStories,
  flowTemplate,
  linesOfStories,
  linesOfTemplate,
  type NewPins,
  storyFlow,
  storyLines,
} from '../../notation/pin-yaml.ts';
import { keyText } from '../../notation/yaml-text.ts';
import type { SourceText } from '../source/source-text.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import type { Edit } from './edits.ts';
import {
  contentEnd,
  type Entry,
  endWithComments,
  indentOf,
  isBlock,
  isEmpty,
  isWritten,
  lineEnd,
  lineStart,
  pairIn,
  startOf,
} from './yaml-places.ts';

/** Null where the file is not written as such a file is. */
export function editsFor(source: SourceText, wanted: NewPins): Edit[] | null {
  const { yaml } = parseYaml(source, 'page');
  const root = yaml?.document.contents ?? null;
  if (!isMap(root)) return null;
  const { text } = source;
  const layout = pairIn(root, 'layout');
  if (layout === undefined) return inRoot(text, root, wanted);
  if (isEmpty(layout.value))
    return fill(text, root, layout, linesOfTemplate(wanted, '  '), flowTemplate(wanted));
  if (!isMap(layout.value)) return null;
  const own = pairIn(layout.value, wanted.template);
  const step = stepOf(text, root, layout.value);
  if (own === undefined)
    return append(text, layout.value, linesOfTemplate(wanted, step), flowTemplate(wanted));
  if (isEmpty(own.value))
    return fill(text, layout.value, own, linesOfStories(wanted, step), flowStories(wanted), step);
  return isMap(own.value) ? inTemplate(text, own.key, own.value, wanted, step) : null;
}

/** What the file indents by: two spaces where it does not say. */
function stepOf(text: string, outer: YAMLMap, inner: YAMLMap): string {
  const [before, own] = [indentOf(text, outer), indentOf(text, inner)];
  return before === null || own === null ? '  ' : own.slice(before.length) || '  ';
}

/** Lines after the end of another, indented alike. */
const linesAt = (at: number, indent: string, lines: readonly string[]): Edit => ({
  from: at,
  to: at,
  text: lines.map((line) => `\n${indent}${line}`).join(''),
});

/** A file without pins gets them at its end, a blank line before. */
function inRoot(text: string, root: YAMLMap, wanted: NewPins): Edit[] | null {
  const last = root.items.at(-1) as Entry | undefined;
  const indent = indentOf(text, root);
  const isLines = isBlock(root) && indent !== null;
  if (!isLines || last === undefined)
    return append(text, root, [], `layout: { ${flowTemplate(wanted)} }`);
  const end = contentEnd(last);
  const isEnded = /^(?:\.\.\.|---)/m.test(text.slice(end));
  const at = isEnded ? lineEnd(text, end) : text.replace(/[ \n\t]+$/, '').length;
  const lines = ['layout:', ...linesOfTemplate(wanted, '  ').map((line) => `  ${line}`)];
  const edit = linesAt(at, indent, lines);
  return [{ ...edit, text: `\n${edit.text}${text.length === at ? '\n' : ''}` }];
}

/** Lines below a key that has nothing yet; what stands behind it on its line stays. */
function fill(
  text: string,
  map: YAMLMap,
  entry: Entry,
  lines: readonly string[],
  flow: string,
  step = '  ',
): Edit[] | null {
  const indent = isBlock(map) ? indentOf(text, map) : null;
  if (indent !== null) return below(text, entry, `${indent}${step}`, lines);
  if (!isWritten(entry.value)) return null;
  return [{ from: startOf(entry.value), to: contentEnd(entry), text: `{ ${flow} }` }];
}

/** The value of a key is taken off its line, and lines come below. */
function below(text: string, entry: Entry, indent: string, lines: readonly string[]): Edit[] {
  const end = contentEnd(entry);
  const added = linesAt(lineEnd(text, end), indent, lines);
  if (!isWritten(entry.value)) return [added];
  const blanks = / *$/.exec(text.slice(0, startOf(entry.value)))?.[0].length ?? 0;
  return [{ from: startOf(entry.value) - blanks, to: end, text: '' }, added];
}

/** After the last entry of a map. */
function append(text: string, map: YAMLMap, lines: readonly string[], flow: string): Edit[] | null {
  const last = map.items.at(-1) as Entry | undefined;
  if (last === undefined) return null;
  const end = contentEnd(last);
  if (!isBlock(map)) return [{ from: end, to: end, text: `, ${flow}` }];
  const indent = indentOf(text, map);
  return indent === null ? null : [linesAt(endWithComments(text, end, indent), indent, lines)];
}

/** Stories whose pins are there get the new ones in their place; the others stand after the story that is read before them. */
function inTemplate(
  text: string,
  key: Node,
  map: YAMLMap,
  wanted: NewPins,
  step: string,
): Edit[] | null {
  if (!isBlock(map)) return inFlow(map, wanted);
  const indent = indentOf(text, map);
  if (indent === null) return null;
  let end = lineEnd(text, key.range?.[1] ?? 0);
  return wanted.order.flatMap((id): Edit[] => {
    const [entry, pins, at] = [pairIn(map, id), wanted.pins.get(id), end];
    if (entry !== undefined) end = endWithComments(text, contentEnd(entry), indent);
    if (pins === undefined) return [];
    const lines = storyLines(id, pins, step);
    return entry === undefined
      ? [linesAt(at, indent, lines)]
      : replaced(text, entry, indent, lines.slice(1));
  });
}

/** Comments among the old pins of a story go with them. */
function replaced(text: string, entry: Entry, indent: string, lines: readonly string[]): Edit[] {
  if (!isBlock(entry.value)) return below(text, entry, indent, lines);
  return [
    {
      from: lineStart(text, startOf(entry.value)) - 1,
      to: lineEnd(text, contentEnd(entry)),
      text: linesAt(0, indent, lines).text,
    },
  ];
}

function inFlow(map: YAMLMap, { order, pins }: NewPins): Edit[] {
  const at = contentEnd(map.items.at(-1) as Entry);
  return order.flatMap((id): Edit[] => {
    const [own, entry] = [pins.get(id), pairIn(map, id)];
    if (own === undefined) return [];
    if (entry === undefined)
      return [{ from: at, to: at, text: `, ${keyText(id)}: ${storyFlow(own)}` }];
    return [{ from: startOf(entry.value), to: contentEnd(entry), text: storyFlow(own) }];
  });
}
