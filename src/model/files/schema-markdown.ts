/** JSON Schemas in, a reference of all their keys in Markdown out. */
import type { FileKind, JsonSchema } from './json-schema.ts';

const KINDS: readonly FileKind[] = ['page', 'story', 'lexicon', 'template', 'fonts'];

/** One table for each file and for each named part, files in the order an author meets them. */
export function schemasAsMarkdown(schemas: Record<FileKind, JsonSchema>): string {
  const seen = new Set<string>();
  const sections = KINDS.flatMap((kind) => {
    const schema = schemas[kind];
    const parts = Object.entries(schema.$defs ?? {}).filter(([name]) => !seen.has(name));
    for (const [name] of parts) seen.add(name);
    return [
      section('##', TITLES[kind], schema),
      ...parts.map(([name, part]) => section('###', name, part)),
    ];
  });
  return `${sections.join('\n\n')}\n`;
}

/** One table for the file and for each of its named parts. */
export const schemaAsMarkdown = (title: string, schema: JsonSchema): string =>
  `${[
    section('##', title, schema),
    ...Object.entries(schema.$defs ?? {}).map(([name, part]) => section('###', name, part)),
  ].join('\n\n')}\n`;

const TITLES: Readonly<Record<FileKind, string>> = {
  page: '`page.yaml`',
  story: '`stories/<id>.md`',
  lexicon: '`lexicon.yaml`',
  template: '`template.yaml`',
  fonts: '`fonts.yaml`',
};

function section(level: string, title: string, schema: JsonSchema): string {
  const tables = (schema.oneOf ?? [schema]).map(table);
  return [`${level} ${title}`, schema.description ?? '', ...tables].filter(Boolean).join('\n\n');
}

function table(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const required = schema.required?.includes(key) === true;
    const cells = [
      `\`${key}\``,
      typeOf(value),
      required ? 'required' : defaultOf(value),
      value.description ?? '',
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| key | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

/** Values are printed as an author would type them. */
const code = (value: unknown): string =>
  value === '' ? 'empty' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const defaultOf = (schema: JsonSchema): string =>
  schema.default === undefined ? '–' : code(schema.default);

/** What an author would call the type; null is not shown, for every key that is not required may be empty. */
function typeOf(schema: JsonSchema): string {
  const reference = schema.$ref?.replace('#/$defs/', '');
  if (reference !== undefined) return `[${reference}](#${reference.toLowerCase()})`;
  if (schema.title !== undefined && schema.properties === undefined) return schema.title;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return [...new Set(either.map(typeOf))].filter(Boolean).join(' or ');
  return typeNameOf(schema);
}

function typeNameOf(schema: JsonSchema): string {
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.properties !== undefined)
    return `map of ${Object.entries(schema.properties)
      .map(([key, value]) => `\`${key}\` (${typeOf(value)})`)
      .join(', ')}`;
  if (typeof schema.additionalProperties === 'object')
    return `map by name of ${typeOf(schema.additionalProperties)}`;
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  return types.map((type) => (type === 'string' ? 'text' : type)).join(' or ');
}
