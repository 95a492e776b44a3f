/** A page kept standing: each setting and each proof of it in, what the browser may see of it out. */
import { type Finding, hasErrors, sortFindings } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import { pageView } from './page-view.ts';
import { type PartedPage, partFaces } from './part-faces.ts';
import type { PageStatus, PageView } from './protocol.ts';
import type { Proof } from './prove-page.ts';
import { NO_READS, type Reads } from './recording.ts';
import type { Copy, SetPage, Setting } from './set-page.ts';

interface Shown {
  readonly revision: number;
  /** As it is printed. */
  readonly whole: string;
  readonly parted: PartedPage;
}

/** Revisions that can still be fetched: the one that shows, and the one before it, which may be on its way. */
const KEPT = 2;

export class StandingPage {
  readonly id: string;
  readonly copy: Copy;
  /** What the last try to set it was made from. */
  reads: Reads = NO_READS;
  /** When a change was first noticed that does not show yet; null when all shows. */
  noticed: number | null;
  /** Counts the changes; a setting or proof of an older count is dropped. */
  changes = 0;
  readonly #editor: string;
  #page: SetPage | null = null;
  #shown: readonly Shown[] = [];
  #pdf: Uint8Array | null = null;
  #sources: Reads['texts'] = NO_READS.texts;
  #findings: readonly Finding[] = [];
  #setAside: readonly SetAside[] = [];
  #untried: readonly string[] = [];
  #state: PageStatus['state'] = 'setting';
  #isUntried = true;
  /** Whether the findings are about the page that shows. */
  #isSound = false;
  #edition = 0;
  #milliseconds: number | null = null;
  #view: PageView | null = null;

  constructor(id: string, copy: Copy, editor: string, noticed: number) {
    this.id = id;
    this.copy = copy;
    this.#editor = editor;
    this.noticed = noticed;
  }

  get revision(): number {
    return this.#shown[0]?.revision ?? 0;
  }

  /** The page that shows; null while there is none. */
  get page(): SetPage | null {
    return this.#page;
  }

  /** Whether what shows is as its files are, and nobody has tried to prove its print. */
  get isUnproved(): boolean {
    return this.#state === 'set' && this.#isUntried;
  }

  change(now: number): void {
    this.changes += 1;
    this.noticed ??= now;
    this.#state = 'setting';
  }

  /** A page that looks as before keeps its revision, so that the browser need not load it again. */
  show(setting: Setting, now: number): void {
    this.#sources = setting.reads.texts;
    this.#milliseconds = this.noticed === null ? null : now - this.noticed;
    this.noticed = null;
    this.#isSound = setting.page !== null;
    this.#state = this.#isSound ? 'set' : 'broken';
    this.#isUntried = true;
    if (setting.page !== null) this.#take(setting.page);
    this.#setAside = eachOnce(setting.setAside);
    this.#tell(setting.findings, setting.untried);
  }

  /** Without a browser the page stays as it was set: the rules that need its print remain untried. */
  prove({ pdf, findings, setAside }: Proof): void {
    this.#setAside = eachOnce([...this.#setAside, ...setAside]);
    this.#pdf = pdf;
    this.#isUntried = false;
    const untried = pdf === null ? this.#untried : [];
    this.#tell(sortFindings([...this.#findings, ...findings]), untried);
    if (pdf !== null) this.#state = hasErrors(this.#findings) ? 'faulty' : 'proved';
  }

  status(): PageStatus {
    const count = (severity: Finding['severity']): number =>
      this.#findings.filter((one) => one.severity === severity).length;
    return {
      id: this.id,
      title: this.#page?.composed.forme.title ?? this.id,
      revision: this.revision,
      state: this.#state,
      errors: count('error'),
      warnings: count('warning'),
      milliseconds: this.#milliseconds === null ? null : Math.round(this.#milliseconds),
      edition: this.#edition,
    };
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get setAside(): readonly SetAside[] {
    return this.#setAside;
  }

  html(revision: number): string | null {
    return this.#shown.find((one) => one.revision === revision)?.parted.html ?? null;
  }

  face(name: string): Uint8Array | null {
    return this.#shown.find(({ parted }) => parted.faces.has(name))?.parted.faces.get(name) ?? null;
  }

  pdf(revision: number): Uint8Array | null {
    return revision === this.revision ? this.#pdf : null;
  }

  view(revision: number): PageView | null {
    if (revision !== this.revision) return null;
    this.#view ??= pageView({
      id: this.id,
      revision,
      edition: this.#edition,
      page: this.#page,
      findings: this.#findings,
      setAside: this.#setAside,
      untried: this.#untried,
      sources: this.#sources,
      isSound: this.#isSound,
      copy: this.copy,
      editor: this.#editor,
    });
    return this.#view;
  }

  #take(page: SetPage): void {
    this.#page = page;
    const whole = page.html.html;
    if (this.#shown[0]?.whole === whole) return;
    const shown = { revision: this.revision + 1, whole, parted: partFaces(whole) };
    this.#shown = [shown, ...this.#shown].slice(0, KEPT);
    this.#pdf = null;
  }

  #tell(findings: readonly Finding[], untried: readonly string[]): void {
    this.#findings = findings;
    this.#untried = untried;
    this.#edition += 1;
    this.#view = null;
  }
}

/** A rule that is tried when the page is set and again on its print finds the same twice. */
const eachOnce = (setAside: readonly SetAside[]): SetAside[] => [
  ...new Map(setAside.map((one) => [JSON.stringify(one), one])).values(),
];
