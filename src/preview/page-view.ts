/** A page that was set in, all that lies over it in the browser out. */

import type { Finding, Origin } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import type { Forme } from '../model/forme.ts';
import { pasted } from '../pasted.ts';
import { compareLayouts } from '../snapshot/compare.ts';
import { describeForme } from '../snapshot/describe.ts';
import { px } from '../units.ts';
import { moduleViews, placedAreas } from './area-views.ts';
import { linkToFile } from './editor-link.ts';
import { findingViews, setAsideViews } from './finding-views.ts';
import { lineViews } from './line-views.ts';
import type { FrameView, PageView } from './protocol.ts';
import type { Copy, SetPage } from './set-page.ts';

export interface Stand {
  readonly id: string;
  readonly revision: number;
  readonly edition: number;
  /** The page that shows; null while there is none. */
  readonly page: SetPage | null;
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly untried: readonly string[];
  /** Source files by absolute path, as the findings mean them. */
  readonly sources: ReadonlyMap<string, string | null>;
  /** Whether the findings are about the page that shows, so that their places are on it. */
  readonly isSound: boolean;
  readonly copy: Copy;
  /** Pattern of the links that open a file in the reader's editor. */
  readonly editor: string;
}

export function pageView(stand: Stand): PageView {
  const { id, revision, edition, untried } = stand;
  const seen = stand.page === null ? NOTHING : overlayOf(stand.page, stand.copy);
  const stories = new Map(stand.page?.composed.forme.stories.map((one) => [one.id, one.rect]));
  const landmarks = stand.isSound ? { ...seen, stories } : NO_LANDMARKS;
  const findings = findingViews(stand.findings, stand.sources, landmarks);
  const setAside = setAsideViews(stand.setAside);
  const origins = [
    ...[...seen.lines, ...findings].map(({ origin }) => origin),
    ...setAside.flatMap(({ origin, setAsideAt }) => [origin, setAsideAt]),
  ];
  const editorLinks = linksOf(origins, stand.editor);
  return { id, revision, edition, untried, ...seen, findings, setAside, editorLinks };
}

/** One for each file: a page has thousands of places. */
const linksOf = (origins: readonly (Origin | null)[], editor: string): [string, string][] =>
  [...new Set(origins.flatMap((origin) => origin?.file ?? []))].map((file) => [
    file,
    linkToFile(editor, file),
  ]);

type Overlay = Omit<
  PageView,
  'id' | 'revision' | 'edition' | 'untried' | 'findings' | 'setAside' | 'editorLinks'
>;

const NO_LANDMARKS = { lines: [], frames: [], stories: new Map() };
const NO_RECT = { x: px(0), y: px(0), width: px(0), height: px(0) };

/** While no page could be set at all. */
const NOTHING: Overlay = {
  title: '',
  lang: 'zh-HK',
  template: '',
  direction: 'horizontal',
  sheet: NO_RECT,
  live: NO_RECT,
  grid: { origin: px(0), pitch: px(0), lines: 0, body: px(0), columns: [] },
  frames: [],
  areas: [],
  modules: [],
  lines: [],
  comparison: { reference: '', update: '', exists: false, changes: [] },
};

function overlayOf({ composed, reference }: SetPage, copy: Copy): Overlay {
  const { forme, fonts } = composed;
  const { title, lang, template, direction, live, grid } = forme;
  const { width, height } = forme.sheet;
  return {
    title,
    lang,
    template,
    direction,
    sheet: { width, height },
    live,
    grid,
    frames: frameViews(forme),
    areas: placedAreas(composed.page, composed.template),
    modules: moduleViews(composed.page, composed.template),
    lines: lineViews(forme, fonts),
    comparison: {
      reference: reference.path,
      update: updateOf(copy),
      exists: reference.text !== null,
      changes: reference.text === null ? [] : compareLayouts(reference.text, describeForme(forme)),
    },
  };
}

const updateOf = ({ folder, template }: Copy): string =>
  pasted('snapshot', folder, '--update', ...(template === null ? [] : ['--template', template]));

function frameViews({ frames }: Forme): FrameView[] {
  return frames.map(({ id, story, rect, capacity, filled }, index) => ({
    id,
    story,
    order: frames.slice(0, index).filter((other) => other.story === story).length + 1,
    rect,
    capacity,
    filled,
  }));
}
