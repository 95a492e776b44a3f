/** The house as it stands in the repository, and page folders in memory, for tests that go through the pipeline. */
import { fileURLToPath } from 'node:url';
import { type House, openHouse } from '../../src/house.ts';
import type { Limits } from '../../src/model/limits.ts';
import { openPictureDesk } from '../../src/picture-desk.ts';
import { caseWorkspace } from './case-workspace.ts';

/** For tests that are about something else: a machine that does much at once is slow. */
export const WIDE_LIMITS: Limits = { seconds: 90, megabytes: 4096 };

/** In this process, as all that runs unbuilt. */
export const PICTURE_DESK = openPictureDesk(WIDE_LIMITS);

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Folder of an example in the repository. */
export const example = (name: string): string => path(`examples/${name}`);

/** The page folder that `house(files)` holds. */
export const FOLDER = '/memory/page';

/** Templates and fonts of the repository; `files` are those of the page folder in memory. No browser is started. */
export const house = (files: Readonly<Record<string, string>> = {}): House =>
  openHouse({
    workspace: caseWorkspace(FOLDER, new Map(Object.entries(files))),
    browser: { cache: path('output') },
  });
