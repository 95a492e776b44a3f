/** A folder in, a local server that shows its pages and follows every change out. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finding, type Outcome } from '../diagnostic.ts';
import { type HouseChoice, openHouse } from '../house.ts';
import { nodeWorkspace } from '../node-workspace.ts';
import { clientFiles } from './client-files.ts';
import { coalesce } from './coalesce.ts';
import { ComposingRoom, type News } from './composing-room.ts';
import { errorOf } from './crash.ts';
import { openEvents } from './events.ts';
import { serveLocally } from './http-server.ts';
import { LayoutDesk } from './layout-desk.ts';
import { ModuleDesk } from './module-desk.ts';
import { PageBenches } from './page-bench.ts';
import { PinWriter } from './pin-writer.ts';
import type { PreviewState } from './protocol.ts';
import { foldersOf, recordReads } from './recording.ts';
import { watchFiles } from './watch-files.ts';

export interface PreviewChoice {
  readonly house: HouseChoice;
  readonly folder: string;
  /** The first port to try; 0 takes any. */
  readonly port: number;
  /** Another template than the pages' own; null takes theirs. */
  readonly template: string | null;
  /** Pattern of the links that open a file in the reader's editor. */
  readonly editor: string;
  /** Told of each page that was set or proved. */
  readonly told: (news: News) => void;
  /** Told of what went wrong outside of any page: our own code's fault, or the system's. */
  readonly crashed: (error: Error) => void;
}

export interface Preview {
  readonly url: string;
  readonly state: () => PreviewState;
  /** Settles when every page is set and proved. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PAUSES = { quiet: 15, longest: 60, gone: 90 };
const now = (): number => performance.now();

export async function servePreview(choice: PreviewChoice): Promise<Outcome<Preview>> {
  const { folder } = choice;
  if (!(await isFolder(folder))) return { value: null, findings: [noFolder(folder)] };
  const workspace = choice.house.workspace ?? nodeWorkspace();
  const recording = recordReads(workspace);
  // What the house reads for all pages is recorded apart from what each page is made from.
  const house = { ...openHouse({ ...choice.house, workspace: recording.workspace }), workspace };
  const fontFiles = () => recording.reads;
  const benches = new PageBenches(house);
  const writer = new PinWriter(house, benches);
  const token = randomUUID();
  const state = (): PreviewState => ({ ...room.state(), token });
  const events = openEvents(state);
  const room = new ComposingRoom({
    house,
    fontFiles,
    folder,
    template: choice.template,
    editor: choice.editor,
    now,
    changed: () => events.changed(),
    told: (news) => {
      watch.addFolders(foldersOf(fontFiles()));
      choice.told(news);
    },
  });
  const coalescer = coalesce({
    pauses: PAUSES,
    now,
    isGone: (path) => room.reads(path) && !existsSync(path),
    deliver: ({ paths, noticed }) =>
      void room.notice(paths, noticed).catch((error: unknown) => choice.crashed(errorOf(error))),
  });
  const roots = [folder, ...house.templates].map((path) => resolve(path));
  const watch = await watchFiles(roots, coalescer.add, choice.crashed);
  const server = await serveLocally({
    port: choice.port,
    shelf: { client: clientFiles(), pages: room.pages },
    events,
    layouts: new LayoutDesk(benches, writer),
    modules: new ModuleDesk(benches, writer),
    token,
    crashed: choice.crashed,
  });
  const close = async () => {
    coalescer.close();
    events.close();
    await Promise.all([watch.close(), server.value?.close(), room.close()]);
    await house.close();
  };
  if (server.value === null) {
    await close();
    return { value: null, findings: server.findings };
  }
  await room.open();
  const url = `http://localhost:${server.value.port}/`;
  return {
    value: { url, state, idle: () => room.idle(), close },
    findings: [],
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

const noFolder = (folder: string) =>
  finding('missing-folder', 'error', `there is no folder \`${folder}\``, {
    help: 'name a page folder, or a folder that holds page folders',
  });
