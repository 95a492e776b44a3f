/** A template's markup and a view in; filled markup, or what is wrong with the template and where, out. */
import { type Finding, finding, type Origin, type Outcome } from '../diagnostic.ts';
import type { Skin } from '../model/template.ts';
import { LETTERS_AND_FIGURES } from '../model/typography/characters.ts';
import { muteSheets } from './mute-sheets.ts';
import { strictView, UnknownName } from './strict-view.ts';
import type { PageView } from './view.ts';

/** A file of markup. */
interface Sheet {
  readonly file: string;
  readonly text: string;
}

type Parse = (text: string) => unknown;

export async function fillTemplate(skin: Skin, view: PageView): Promise<Outcome<string>> {
  const { default: Handlebars } = await import('handlebars');
  const sheets = sheetsOf(skin);
  const unreadable = sheets.flatMap((sheet) => syntaxFaults(sheet, Handlebars.parse));
  if (unreadable.length > 0) return { value: null, findings: unreadable };
  const engine = Handlebars.create();
  for (const [name, text] of Object.entries(skin.partials)) engine.registerPartial(name, text);
  // A role without a partial of its own is set as a plain part.
  engine.registerHelper('partialFor', (role: string) =>
    Object.hasOwn(skin.partials, role) ? role : 'part',
  );
  engine.registerHelper('level', (level: number, wanted: number) => level === wanted);
  try {
    const fill = engine.compile(skin.page, { strict: true });
    const body = fill(strictView(view), { allowProtoPropertiesByDefault: false });
    const mute = muteSheets(skin, view, body);
    return { value: mute.length === 0 ? body : null, findings: mute };
  } catch (error) {
    return { value: null, findings: [templateFault(skin, sheets, error)] };
  }
}

const sheetsOf = ({ folder, page, partials }: Skin): Sheet[] => [
  { file: `${folder}/page.hbs`, text: page },
  ...Object.entries(partials).map(([name, text]) => ({
    file: `${folder}/partials/${name}.hbs`,
    text,
  })),
];

function syntaxFaults({ file, text }: Sheet, parse: Parse): Finding[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    const { message, line, column } = mistakeIn(error);
    const origin = { file, line, column, length: 1 };
    return [unreadable(`${file} is no Handlebars: ${message}`, origin)];
  }
}

/** Handlebars says the line in its message only, in two ways: `on line 3`, ` - 3:5`. */
function mistakeIn(error: unknown): { message: string; line: number; column: number } {
  const text = error instanceof Error ? error.message : String(error);
  const [first = ''] = text.split('\n');
  const [, line = '1', column = '0'] =
    /line (\d+)/u.exec(text) ?? / - (\d+):(\d+)/u.exec(text) ?? [];
  const message = first.replace(/:$/u, '').replace(/ - \d+:\d+$/u, '');
  return { message, line: Number(line), column: Number(column) + 1 };
}

const unreadable = (message: string, origin: Origin): Finding =>
  finding('unreadable-template', 'error', message, {
    help: 'correct the file, or copy it from another template',
    origin,
  });

function templateFault(skin: Skin, sheets: readonly Sheet[], error: unknown): Finding {
  if (error instanceof UnknownName) return unknownName(skin, sheets, error.unknown);
  const { message, line, column } = mistakeIn(error);
  const origin = { file: `${skin.folder}/page.hbs`, line, column, length: 1 };
  return unreadable(`the template in ${skin.folder} cannot be filled: ${message}`, origin);
}

const unknownName = (skin: Skin, sheets: readonly Sheet[], name: string): Finding =>
  finding('unknown-name', 'error', `the template names \`${name}\`, which a page does not have`, {
    help: `correct the name in ${skin.folder}; docs/architecture.md lists what a template may name`,
    origin: sheets.flatMap((sheet) => placeOfName(sheet, name))[0] ?? null,
  });

/** Where the name first stands between braces. */
function placeOfName({ file, text }: Sheet, name: string): Origin[] {
  for (const { index, 0: braces } of text.matchAll(/\{\{[^}]*\}\}/gu)) {
    const at = wordsOf(braces).find((word) => word.text === name);
    if (at === undefined) continue;
    const before = text.slice(0, index + at.index).split('\n');
    const column = [...(before.at(-1) ?? '')].length + 1;
    return [{ file, line: before.length, column, length: [...name].length }];
  }
  return [];
}

const wordsOf = (braces: string) =>
  [...braces.matchAll(WORDS)].map(({ index, 0: text }) => ({ index, text }));

const WORDS = new RegExp(`[${LETTERS_AND_FIGURES}_-]+`, 'gu');
