/**
 * What the preview's server tells its client, as JSON. All requests but two are GET; these two, which take a layout or the
 * place of a story over, are the only ones that change a file.
 *
 *     GET /                                the shell: the only document with a script
 *     GET /client/<file>                   its script and styles
 *     GET /events                          server-sent events: `state` (PreviewState), sent at once and after each change
 *     GET /pages/<id>/<revision>.html      the page as it is printed: no script, sandboxed by its headers
 *     GET /pages/<id>/<revision>.json      PageView: what lies over the page
 *     GET /pages/<id>/<revision>.pdf       the PDF, once the page was printed; it is saved under the name of the page
 *     GET /layouts/<id>/<revision>.json    LayoutsView: how make-up could place the stories of the page
 *     POST /layouts/<id>/<revision>/<n>    writes the layout with this number into page.yaml; `undo` instead takes the last one back
 *     GET /modules/<id>/<revision>/<story>/<columns>/<lines>.json
 *                                          ModuleFitView: how the story stands in that rectangle of the grid, `1-3/1-40`
 *     GET /modules/…/<lines>/page.json     ProposalView: the page with the story there, and the others placed around it
 *     POST /modules/…/<lines>              fixes the story there in page.yaml; only what was proposed last
 *
 * A POST carries the header `x-banmian-token` with PreviewState.token, and no body. It answers `{message}`; 412 where page.yaml is
 * not the file any more that the revision was set from, 409 where it cannot be written, both with a line of text that says why.
 *
 * `<id>` is PageStatus.id, percent-encoded. A revision that is gone answers 404: the client then asks for the current one.
 *
 * Revision 0 has a view (its sheet is 0 by 0, its findings are about the files) and no page. Pages and views are sent with
 * `Cache-Control: no-store`: a server that was started anew counts its revisions from 1 again.
 *
 * The shell has no inline script, style element or style attribute (its policy forbids them; styles set through the DOM
 * are allowed) and loads nothing but its own files and `data:` pictures. A page's frame is same-origin and without script.
 * A page that looks as before after a change keeps its revision and has a new edition.
 */
import type { Origin, Severity } from '../diagnostic.ts';
import type { Rect } from '../model/forme.ts';
import type { LayoutChange } from '../model/layout-change.ts';
import type { Mm, Px } from '../units.ts';
import type { AreaView } from './layout-protocol.ts';

export interface PreviewState {
  /** The folder that is shown, as the user named it. */
  readonly folder: string;
  /** The command that makes a first page in it, for a shell. */
  readonly begin: string;
  /** What a request that changes a file has to carry. */
  readonly token: string;
  /** Sorted by id. Empty: the folder holds no page yet. */
  readonly pages: readonly PageStatus[];
}

export interface PageStatus {
  /** Path of the page folder below the folder that is shown, `/` between; with another template `id@template`. */
  readonly id: string;
  readonly title: string;
  /** Counts from 1 and grows with each page shown; 0 while nothing could be shown yet. */
  readonly revision: number;
  /**
   * `setting`: being composed anew. `set`: the page shows, its print is being checked. `proved`: all rules were tried and
   * found no error. `faulty`: all were tried, and there are errors. `broken`: the files as they are give no page; the last
   * good one still shows.
   */
  readonly state: 'setting' | 'set' | 'proved' | 'faulty' | 'broken';
  readonly errors: number;
  readonly warnings: number;
  /** From the first noticed change to the page being ready to be fetched. */
  readonly milliseconds: number | null;
  /** Counts up when findings or proof of the same revision have changed: fetch the view again. */
  readonly edition: number;
}

export interface PageView {
  readonly id: string;
  readonly revision: number;
  readonly edition: number;
  readonly title: string;
  readonly lang: string;
  readonly template: string;
  readonly direction: 'horizontal' | 'vertical';
  /** In CSS px, as all rectangles here, from the trim's top left. */
  readonly sheet: { readonly width: Px; readonly height: Px };
  readonly live: Rect;
  readonly grid: GridView;
  readonly frames: readonly FrameView[];
  readonly areas: readonly PlacedAreaView[];
  readonly modules: readonly ModuleView[];
  readonly lines: readonly LineView[];
  /** Errors first. Those of a broken state are about the files, not about the page that still shows. */
  readonly findings: readonly FindingView[];
  /** What page or template set aside: it does not count, but is named. */
  readonly setAside: readonly SetAsideView[];
  /** Rules that were not tried yet, or cannot be. */
  readonly untried: readonly string[];
  readonly comparison: ComparisonView;
  /** Each file that an origin names, with a link that opens it in the reader's editor: `{line}` and `{column}` stay to be filled in. */
  readonly editorLinks: readonly (readonly [file: string, link: string])[];
}

export interface GridView {
  readonly origin: Px;
  readonly pitch: Px;
  readonly lines: number;
  readonly body: Px;
  /** Inline start and end of the basic columns (vertical: of the rows, from the top). */
  readonly columns: readonly { readonly start: Px; readonly end: Px }[];
}

export interface FrameView {
  readonly id: string;
  readonly story: string;
  /** Place in the order of the story's text, from 1. */
  readonly order: number;
  readonly rect: Rect;
  readonly capacity: number;
  readonly filled: number;
}

/** A place of the plan that is no frame. */
export interface PlacedAreaView {
  readonly story: string;
  readonly kind: 'head' | 'figure' | 'display';
  /** As page.yaml calls it. */
  readonly name: string;
  readonly rect: Rect;
}

/** The rectangle of the grid that a story takes. */
export interface ModuleView {
  readonly story: string;
  readonly module: AreaView;
  /** Whether page.yaml says where it stands, or make-up found it. */
  readonly isPinned: boolean;
}

export interface LineView {
  readonly id: string;
  readonly part: string;
  readonly role: string;
  /** Null for the page's furniture. */
  readonly story: string | null;
  readonly frame: string | null;
  /** Place in the part, and in the frame, from 1. */
  readonly number: number;
  readonly numberInFrame: number | null;
  readonly direction: 'horizontal' | 'vertical';
  /** The slot. */
  readonly rect: Rect;
  /** Where the baseline runs: y of a horizontal line, x of a vertical one's centre. */
  readonly baseline: Px;
  readonly text: string;
  readonly face: string;
  readonly size: Px;
  readonly sizePt: number;
  /** Slot and set line in em of its type. */
  readonly measure: number;
  readonly length: number;
  /** What each cluster takes: its edges along the line from the slot's start, and how far it was moved from natural. */
  readonly cells: readonly CellView[];
  /** As the snapshot writes them: `halt 9`, `+0.12 1–5`. */
  readonly adjustments: readonly string[];
  readonly origin: Origin | null;
}

export interface CellView {
  readonly text: string;
  /** Px from the slot's start. */
  readonly from: Px;
  readonly to: Px;
  /** Blank after it that natural setting would not have, in mm and em; 0 where there is none. */
  readonly gapMm: Mm;
  readonly gapEm: number;
}

export interface FindingView {
  /** 1, 2, 3 … in the order of the list. */
  readonly number: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly origin: Origin | null;
  /** The framed source line, carets aligned for a monospaced face; null without a source. */
  readonly framed: string | null;
  /** The place on the page to scroll to and outline; null when it has none. */
  readonly target: Rect | null;
  /** What the catalogue of rules says of the rule; null for a rule that it does not list. */
  readonly explanation: {
    readonly what: string;
    readonly why: string;
    readonly fix: string;
  } | null;
}

export interface SetAsideView {
  readonly rule: string;
  readonly message: string;
  /** Where what was found comes from. */
  readonly origin: Origin | null;
  readonly reason: string;
  readonly setAsideAt: Origin;
}

export interface ComparisonView {
  /** Path of the reference snapshot. */
  readonly reference: string;
  /** The command that writes it, for a shell. */
  readonly update: string;
  readonly exists: boolean;
  readonly changes: readonly LayoutChange[];
}
