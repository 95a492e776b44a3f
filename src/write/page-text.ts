/** What a manuscript says of its page, and what was chosen for it, in; `page.yaml`, and what stands in it for want of better, out. */
import { isCivilDate } from '../model/files/scalars.ts';
import type { Manuscript, ManuscriptSheet, Passage } from '../model/manuscript.ts';
import type { Lang, StoryPins } from '../model/page.ts';
import { linesOfTemplate } from '../notation/pin-yaml.ts';
import { yamlText } from '../notation/yaml-text.ts';
import { inlineText } from './copy-text.ts';
import { textLines } from './story-text.ts';

/** What stands on the page where its source does not say it; `lang` goes before the source, which can only guess it. */
export interface PageChoice {
  /** The page folder, as findings name it. */
  readonly folder: string;
  /** The file that the manuscript was read from; null leaves `sources.json` out. */
  readonly source: string | null;
  readonly paper: string | null;
  readonly date: string | null;
  readonly section: string | null;
  readonly label: string | null;
  readonly lang: Lang | null;
  readonly template: string | null;
  /** By story id, for the template. */
  readonly pins: ReadonlyMap<string, StoryPins>;
}

export interface PageText {
  readonly text: string;
  /** What the page lacks, by key, and what stands there. */
  readonly lacks: readonly Lack[];
}

export interface Lack {
  readonly key: SheetKey;
  readonly stands: string;
}

type SheetKey = 'paper' | 'date' | 'section' | 'label';
const SHEET: readonly SheetKey[] = ['paper', 'date', 'section', 'label'];

/** A day on which no newspaper came out. */
const NO_DATE = '0001-01-01';

type Placeholders = Readonly<Record<Exclude<SheetKey, 'date'>, string>>;
/** Pages have room for a letter and a figure there. */
const NO_LABEL = '？';
const CHINESE: Placeholders = { paper: '〔報名〕', section: '〔版名〕', label: NO_LABEL };
const PLACEHOLDERS: Readonly<Record<Lang, Placeholders>> = {
  'zh-HK': CHINESE,
  'zh-TW': CHINESE,
  'zh-CN': { paper: '〔报名〕', section: '〔版名〕', label: NO_LABEL },
  ja: { paper: '〔新聞名〕', section: '〔面名〕', label: NO_LABEL },
};

/** The first template of each language. */
const TEMPLATES: Readonly<Record<Lang, string>> = {
  'zh-HK': 'broadsheet-hk',
  'zh-TW': 'broadsheet-tw',
  'zh-CN': 'daily-cn',
  ja: 'shinbun-ja',
};

export function pageText({ sheet, stories }: Manuscript, choice: PageChoice): PageText {
  const lang = choice.lang ?? sheet.lang;
  const template = choice.template ?? TEMPLATES[lang];
  const lacks: Lack[] = [];
  const known = SHEET.map((key) => {
    const text = textOf(key, sheet, choice);
    if (text !== null) return `${key}: ${yamlText(key === 'date' ? text : inlineText(text))}`;
    const stands = key === 'date' ? NO_DATE : PLACEHOLDERS[lang][key];
    lacks.push({ key, stands });
    return `${key}: ${stands}`;
  });
  const order = stories.map(({ id }) => id);
  const lines = [
    ...known,
    `lang: ${lang}`,
    `template: ${yamlText(template)}`,
    ...textLines('credits', sheet.credits),
    '',
    ...(order.length === 0 ? ['stories: []'] : ['stories:']),
    ...order.map((id) => `  - ${yamlText(id)}`),
    ...pinLines(template, choice.pins, order),
  ];
  return { text: `${lines.join('\n')}\n`, lacks };
}

function textOf(key: SheetKey, sheet: ManuscriptSheet, choice: PageChoice): string | null {
  const own: Passage | null = sheet[key];
  const text = own?.text ?? (choice[key]?.trim() || null);
  return key === 'date' && text !== null && !isCivilDate(text) ? null : text;
}

const pinLines = (
  template: string,
  pins: PageChoice['pins'],
  order: readonly string[],
): string[] =>
  pins.size === 0
    ? []
    : [
        '',
        'layout:',
        ...linesOfTemplate({ template, pins, order }, '  ').map((line) => `  ${line}`),
      ];
