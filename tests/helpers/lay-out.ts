/** A small page in the suite's shorthand in, and a template that may be dressed otherwise; its forme and findings out. */
import type { Finding } from '../../src/diagnostic.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { Forme, FormeLine, FormePart } from '../../src/model/forme.ts';
import type { Page } from '../../src/model/page.ts';
import type { StoryRole } from '../../src/model/story-role.ts';
import type { RoleSetting, Template, TypeStyle } from '../../src/model/template.ts';
import { composeForme, need, readCase, suiteFonts, suiteTemplate } from './stages.ts';
import { caseFiles, type StoryShorthand, type SuiteCase } from './suite.ts';

type Shorthand = Partial<Omit<SuiteCase, 'stories'>> & {
  readonly stories?: Readonly<Record<string, StoryShorthand>>;
};
type Dress = (template: Template) => Template;

export interface LaidOut {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
  readonly forme: Forme;
  /** What layout itself found. */
  readonly findings: readonly Finding[];
}

export async function layOut(
  shorthand: Shorthand,
  dress: Dress = (same) => same,
): Promise<LaidOut> {
  const one: SuiteCase = { name: 'a page', file: 'none', expect: 'clean', ...shorthand };
  const name = one.template ?? 'card';
  const template = dress(await suiteTemplate(name));
  const files = await caseFiles(one);
  const page = need(await readCase(files, template));
  const fonts = await suiteFonts(name);
  const outcome = await composeForme(page, template, fonts, files);
  return { page, template, fonts, forme: need(outcome), findings: outcome.findings };
}

/** One story called `lead` on the card. */
export const layStory = (
  story: StoryShorthand,
  dress?: Dress,
  more: Shorthand = {},
): Promise<LaidOut> => layOut({ ...more, stories: { lead: story } }, dress);

/** The template with some settings of a role changed. */
export const dressed =
  (role: StoryRole, change: Partial<RoleSetting>): Dress =>
  (template) => ({
    ...template,
    roles: { ...template.roles, [role]: { ...(template.roles[role] as RoleSetting), ...change } },
  });

/** The template with another style, made from its body style. */
export const withStyle =
  (name: string, change: Partial<TypeStyle>): Dress =>
  (template) => ({
    ...template,
    styles: {
      ...template.styles,
      [name]: { ...(template.styles.body as TypeStyle), name, ...change },
    },
  });

export const both =
  (...dresses: readonly Dress[]): Dress =>
  (template) =>
    dresses.reduce((done, dress) => dress(done), template);

export const partsOf = ({ forme }: LaidOut, story = 'lead'): readonly FormePart[] =>
  forme.stories.find(({ id }) => id === story)?.parts ?? [];

export function partOf(laid: LaidOut, id: string): FormePart {
  const parts = [...laid.forme.furniture, ...laid.forme.stories.flatMap(({ parts: own }) => own)];
  const part = parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no part ${id} among ${parts.map((one) => one.id)}`);
  return part;
}

export const textOf = (line: FormeLine): string => line.runs.map(({ text }) => text).join('');

export const linesOf = (laid: LaidOut, id: string): string[] => partOf(laid, id).lines.map(textOf);

/** Rules of the findings of layout, in order. */
export const rulesOf = ({ findings }: LaidOut): string[] => findings.map(({ rule }) => rule);

/** n Han characters that are all different in a row of ten. */
export const han = (count: number): string =>
  Array.from({ length: count }, (_, index) => '一二三四五六七八九十'.charAt(index % 10)).join('');
