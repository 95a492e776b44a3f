/** A page of three stories without pins, on which make-up has little to choose. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command-line.ts';

export const SMALL_PAGE = `# The harbour page
paper: 海港日報
date: 2025-05-09
section: 要聞
label: A1
lang: zh-HK
template: broadsheet-hk
stories: [lead, second, brief] # in reading order
`;

const PARAGRAPH = '海港清晨有霧，渡輪改在八時開出，候船的人比平日多，碼頭添了兩排長椅。';

const story = (role: string, headline: string, paragraphs: number): string =>
  `---\nrole: ${role}\nheadline: ${headline}\n---\n\n${Array(paragraphs).fill(PARAGRAPH).join('\n\n')}\n`;

export const SMALL_PAPER: Readonly<Record<string, string>> = {
  'page.yaml': SMALL_PAGE,
  'stories/lead.md': story('lead', '渡輪改時　海港有霧', 16),
  'stories/second.md': story('story', '碼頭添長椅', 9),
  'stories/brief.md': story('brief', '明日放晴', 4),
};

/** The paper's template without a role, in a folder of templates of its own. */
export function templateWithoutBrief(templates: string): string {
  cpSync(join(ROOT, 'templates/broadsheet-hk'), join(templates, 'broadsheet-hk'), {
    recursive: true,
  });
  const file = join(templates, 'broadsheet-hk/template.yaml');
  const text = readFileSync(file, 'utf8').replace(/\n {2}brief:.*(?:\n {4}.*)*/u, '');
  writeFileSync(file, text);
  return templates;
}
