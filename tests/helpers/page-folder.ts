/** Files of a page folder that differ from a sound one in, what reading makes of the folder out. */
import type { Finding, Outcome } from '../../src/diagnostic.ts';
import type { Page } from '../../src/model/page.ts';
import { readPage } from '../../src/read/page/read-page.ts';
import { memoryWorkspace } from './memory-workspace.ts';

export const PAGE_YAML = `paper: 海港日報
date: 2025-05-09
section: 要聞
label: A1
lang: zh-HK
template: broadsheet-hk
stories: [lead]
`;

const SOUND: Readonly<Record<string, string>> = {
  'page.yaml': PAGE_YAML,
  'stories/lead.md': '---\nrole: lead\nheadline: 標題\n---\n\n正文。\n',
};

/** A file that is null is left out. */
export function readFolder(
  changed: Readonly<Record<string, string | null>> = {},
): Promise<Outcome<Page>> {
  const files = Object.entries({ ...SOUND, ...changed }).flatMap(([path, text]) =>
    text === null ? [] : [[`page/${path}`, text] as const],
  );
  return readPage(memoryWorkspace(Object.fromEntries(files)), 'page');
}

/** Reads the sound folder with one story of this text. */
export const readLead = (text: string, more: Readonly<Record<string, string | null>> = {}) =>
  readFolder({ ...more, 'stories/lead.md': text });

/** `rule line:column` of each finding. */
export const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, origin }) =>
    origin === null
      ? rule
      : `${rule} ${origin.file.replace('page/', '')}:${origin.line}:${origin.column}`,
  );
