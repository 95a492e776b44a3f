/** A template file whose shape is right in, the template as the other rooms know it out. */
import type { Origin } from '../../diagnostic.ts';
import type { HouseStyleFile } from '../../model/files/house-style-file.ts';
import { lengthToPx } from '../../model/files/lengths.ts';
import type { StyleFile, TemplateFile } from '../../model/files/template-file.ts';
import { LANGS, type Lang } from '../../model/page.ts';
import { DRESSED_ROLES, type StoryRole } from '../../model/story-role.ts';
import type { Grid, RoleSetting, Template, TypeStyle } from '../../model/template.ts';
import { HOUSE_STYLES, type HouseStyle, LOOKS } from '../../model/typography/house-styles.ts';
import { px } from '../../units.ts';
import { roleSetting } from './role-nouns.ts';

export const templateOf = (
  file: TemplateFile,
  id: string,
  origin: Origin,
): Omit<Template, 'checks' | 'lexicon'> => ({
  id,
  description: file.description,
  direction: file.direction,
  houseStyles: houseStyles(file),
  sheet: file.sheet,
  grid: gridOf(file),
  zones: file.zones,
  styles: Object.fromEntries(
    Object.entries(file.styles).map(([name, style]) => [name, typeStyle(name, style)]),
  ),
  ladder: file.ladder.toSorted((a, b) => a - b),
  roles: rolesOf(file),
  picture: {
    resolution: file.picture.resolution,
    lineArt: file.picture['line-art'],
    quality: file.picture.quality,
  },
  furniture: file.furniture,
  ornaments: file.ornaments,
  origin,
});

function gridOf({ grid, styles }: TemplateFile): Grid {
  const body = styles[grid.body]?.size ?? px(0);
  return {
    ...grid,
    measure: lengthToPx(grid.measure, body),
    gap: lengthToPx(grid.gap, body),
    body,
  };
}

const typeStyle = (name: string, style: StyleFile): TypeStyle => ({
  name,
  ...style,
  breaker: style.breaker ?? null,
});

function houseStyles(file: TemplateFile): Template['houseStyles'] {
  const listed: Partial<Record<Lang, HouseStyle>> = {};
  for (const lang of LANGS)
    if (Object.hasOwn(file.languages, lang))
      listed[lang] = houseStyle(lang, file.languages[lang] ?? {});
  return listed;
}

/** The style of the language, then the look that the template chooses, then its single keys. */
export function houseStyle(lang: Lang, changes: HouseStyleFile): HouseStyle {
  const own = {
    ...HOUSE_STYLES[lang],
    ...(changes.look === undefined ? {} : LOOKS[changes.look]),
  };
  return {
    ...own,
    kinsoku: changes.kinsoku ?? own.kinsoku,
    figures: changes.figures ?? own.figures,
    combineFigures: changes['combine-figures'] ?? own.combineFigures,
    arrows: changes.arrows ?? own.arrows,
    lastResorts: changes['last-resorts'] ?? own.lastResorts,
    uprightCapitals: changes['upright-capitals'] ?? own.uprightCapitals,
    middleDot: changes['middle-dot'] ?? own.middleDot,
    exclamations: changes.exclamations ?? own.exclamations,
    adjacent: changes.adjacent ?? own.adjacent,
    lineStart: changes['line-start'] ?? own.lineStart,
    lineEnd: changes['line-end'] ?? own.lineEnd,
    squeeze: changes.squeeze ?? own.squeeze,
    stretch: changes.stretch ?? own.stretch,
    stretchMarks: changes['stretch-marks'] ?? own.stretchMarks,
    hanLatin: changes['han-latin'] ?? own.hanLatin,
    breaker: changes.breaker ?? own.breaker,
    hang: changes.hang ?? own.hang,
    ...keptTogether(changes, own),
    ...markedBy(changes, own),
  };
}

const keptTogether = (changes: HouseStyleFile, own: HouseStyle) => ({
  keepUnits: changes['keep-units'] ?? own.keepUnits,
  keepDateline: changes['keep-dateline'] ?? own.keepDateline,
  keepNames: changes['keep-names'] ?? own.keepNames,
  partRuns: changes['part-runs'] ?? own.partRuns,
  repair: changes.repair ?? own.repair,
});

const markedBy = (changes: HouseStyleFile, own: HouseStyle) => ({
  nameMarks: changes['name-marks'] ?? own.nameMarks,
  titleMarks: changes['title-marks'] ?? own.titleMarks,
  emphasis: changes.emphasis ?? own.emphasis,
  zhuyinRoom: changes['zhuyin-room'] ?? own.zhuyinRoom,
});

function rolesOf(file: TemplateFile): Template['roles'] {
  const roles: Partial<Record<StoryRole, RoleSetting>> = {};
  for (const name of DRESSED_ROLES) {
    const role = file.roles[name];
    if (role !== undefined) roles[name] = roleSetting(role);
  }
  // A house that says nothing of groups dresses them as it does one brief.
  const { brief, briefs = brief } = roles;
  return briefs === undefined ? roles : { ...roles, briefs };
}
