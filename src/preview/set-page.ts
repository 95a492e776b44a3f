/** A page folder in, the page as it shows before it is printed out, with everything it was made from. */
import { join } from 'node:path';
import { overruledIn } from '../check/overrule.ts';
import { checkPage } from '../check/run.ts';
import { type Finding, journal } from '../diagnostic.ts';
import { facePath, homeOf } from '../fonts/face-path.ts';
import type { House } from '../house.ts';
import type { Composed } from '../model/built.ts';
import type { SetAside } from '../model/checks.ts';
import { NO_EVIDENCE, type PageHtml } from '../model/evidence.ts';
import type { FaceId } from '../model/font.ts';
import { composeForme, renderPage } from '../pipeline.ts';
import { readable } from '../unreadable.ts';
import { crashFinding, errorOf } from './crash.ts';
import { type Reads, type Recording, readTextsAgain, recordReads } from './recording.ts';

/** Which page, in which template; null takes the page's own. */
export interface Copy {
  readonly folder: string;
  readonly template: string | null;
}

export interface SetPage {
  readonly composed: Composed;
  readonly html: PageHtml;
  /** Path and text of the reference snapshot; null where there is none. */
  readonly reference: { readonly path: string; readonly text: string | null };
}

/** What came of setting a page; `page` is null where the files as they are give none. */
export interface Setting {
  readonly page: SetPage | null;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly untried: readonly string[];
  readonly reads: Reads;
  /** What our own code died of; null when it did not. */
  readonly crash: Error | null;
}

export async function setPage(house: House, fontFiles: Reads, copy: Copy): Promise<Setting> {
  const recording = recordReads(house.workspace);
  const { reads } = recording;
  try {
    return { ...(await trySetting(recordingHouse(house, fontFiles, recording), copy)), reads };
  } catch (error) {
    const crash = errorOf(error);
    return { ...NO_PAGE, findings: [crashFinding(crash)], reads, crash };
  }
}

const NO_PAGE = { page: null, setAside: [], untried: [], crash: null } as const;

async function trySetting(house: House, copy: Copy): Promise<Omit<Setting, 'reads'>> {
  const log = journal();
  const composed = log.take(
    await composeForme(house, copy.folder, { template: copy.template, place: 'rest' }),
  );
  const manifest = (await house.manifest()).value;
  if (composed === null || manifest === null)
    return { ...NO_PAGE, findings: log.nothing().findings };
  const { value: html, findings: rendered } = await renderPage(
    house,
    copy.folder,
    composed,
    manifest,
  );
  const verdict = checkPage({ ...NO_EVIDENCE, ...composed });
  const ruled = overruledIn(composed, [...rendered, ...verdict.findings]);
  log.add(ruled.findings);
  const setAside = [...composed.setAside, ...ruled.setAside];
  if (html === null) return { ...NO_PAGE, findings: log.nothing().findings, setAside };
  const path = join(copy.folder, 'layout', `${composed.template.id}.txt`);
  const unread: Finding[] = [];
  const text = readable(await house.workspace.readText(path, copy.folder), unread);
  log.add(unread);
  const reference = { path, text };
  const { value: page, findings } = log.outcome({ composed, html, reference });
  return { page, findings, setAside, untried: verdict.skipped, crash: null };
}

/** The house reads manifest and faces once for all pages; each page's record names those that it took from there. */
function recordingHouse(house: House, fontFiles: Reads, { workspace }: Recording): House {
  const noteManifest = () => readTextsAgain(workspace, fontFiles);
  return {
    ...house,
    workspace,
    manifest: async () => {
      const manifest = await house.manifest();
      await noteManifest();
      return manifest;
    },
    fontBook: async (lists) => {
      await noteFaces(house, workspace, lists.flat());
      return house.fontBook(lists);
    },
  };
}

async function noteFaces(
  house: House,
  workspace: Recording['workspace'],
  faces: readonly FaceId[],
): Promise<void> {
  const declared = (await house.manifest()).value?.faces ?? [];
  const wanted = declared.filter((face) => faces.includes(face.id));
  await Promise.all(
    wanted.map((face) => {
      const path = facePath(workspace, face);
      return path === null ? null : workspace.stamp(path, 'font', homeOf(face));
    }),
  );
}
