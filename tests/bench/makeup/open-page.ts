/** The files of a page folder in; the page with all that it is measured and set with, before any story has a place, out. */
import { type Gathered, gatherPage } from '../../../src/gather.ts';
import { type House, openHouse } from '../../../src/house.ts';
import { rulersOf } from '../../../src/layout/ruler.ts';
import type { Rulers } from '../../../src/makeup/make-up.ts';
import type { Workspace } from '../../../src/workspace.ts';
import { caseWorkspace } from '../../helpers/case-workspace.ts';

export type Files = Readonly<Record<string, string>>;

let current: Workspace = caseWorkspace('/memory', new Map());
const workspace = new Proxy({} as Workspace, { get: (_, key) => Reflect.get(current, key) });
/** Faces, templates and the browser are opened once. */
export const house: House = openHouse({ workspace });
let folders = 0;

/** Each page has a folder of its own in memory, until the next one is opened. */
export function folderOf(files: Files): string {
  folders += 1;
  const folder = `/memory/${folders}/page`;
  current = caseWorkspace(folder, new Map(Object.entries(files)));
  return folder;
}

export async function openPage(files: Files): Promise<Gathered> {
  const { value, findings } = await gatherPage(house, folderOf(files), { template: null });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return { ...value, page: { ...value.page, pins: {} } };
}

/** They remember what they measured: each bench that takes the time asks for new ones. */
export const freshRulers = ({ page, template, fonts, pictures }: Gathered): Rulers =>
  rulersOf(page, template, fonts, pictures);
