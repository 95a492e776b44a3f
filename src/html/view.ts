/** Forme in, view out: what a template may name. A name it does not have is an error, also inside `{{#if}}`. */
import type { PreparedPicture } from '../model/evidence.ts';
import type { FaceId, FontBook } from '../model/font.ts';
import type { Forme, FormeLine, FormePart, FormePicture, FormeStory, Run } from '../model/forme.ts';
import { BIDI_CONTROLS } from '../model/typography/characters.ts';
import { type LineBox, lineBox } from './line-box.ts';
import { magnificationOf, magnified } from './magnified.ts';
import { type Looks, number, sharerClass, shifts, strut, withJoined } from './paint.ts';

export interface PageView {
  readonly lang: string;
  readonly title: string;
  readonly template: string;
  readonly direction: string;
  readonly furniture: readonly PartView[];
  readonly stories: readonly StoryView[];
}

export interface StoryView {
  readonly id: string;
  readonly role: string;
  readonly lang: string;
  readonly parts: readonly PartView[];
  readonly annotations: string;
}

export interface PartView {
  readonly id: string;
  readonly role: string;
  readonly field: string;
  readonly lang: string;
  /** Heading level of a headline: 1 for the first of the page, then 2. */
  readonly level: number;
  /** Markup of the part's lines, made by us: templates do not touch type. */
  readonly lines: string;
  readonly picture: PictureView | null;
}

export interface PictureView {
  readonly source: string;
  readonly alt: string;
  /** Place of the picture, as CSS. */
  readonly box: string;
}

export interface ViewParts {
  readonly forme: Forme;
  readonly fonts: FontBook;
  readonly looks: Looks;
  /** By part. */
  readonly pictures: ReadonlyMap<string, PreparedPicture>;
  /** By face, of all its layers. */
  readonly sharers: ReadonlyMap<FaceId, string>;
}

export function pageView(parts: ViewParts): PageView {
  const { forme } = parts;
  // The first headline of the page is its title, whichever story has one.
  const first = forme.stories.find((story) => story.parts.some(({ role }) => role === 'headline'));
  return {
    lang: forme.lang,
    title: forme.title,
    template: forme.template,
    direction: forme.direction,
    furniture: forme.furniture.map((part) => partView(parts, part, 2)),
    stories: forme.stories.map((story) => storyView(parts, story, story === first ? 1 : 2)),
  };
}

const storyView = (parts: ViewParts, story: FormeStory, level: number): StoryView => ({
  id: story.id,
  role: story.role,
  lang: story.lang,
  parts: story.parts.map((part) => partView(parts, part, level)),
  annotations: story.parts
    .flatMap((part) => part.annotations)
    .map((line) => lineHtml(parts, line))
    .join(''),
});

const partView = (parts: ViewParts, part: FormePart, level: number): PartView => ({
  id: part.id,
  role: part.role,
  field: part.ref.field,
  lang: part.lang,
  level,
  lines: part.lines.map((line) => lineHtml(parts, line)).join(''),
  picture: pictureView(parts, part),
});

function pictureView(parts: ViewParts, part: FormePart): PictureView | null {
  if (part.picture === null) return null;
  const { rect, alt } = part.picture;
  const place = boxCss({ left: rect.x, top: rect.y, width: rect.width, height: rect.height });
  const prepared = parts.pictures.get(part.id);
  return {
    source: prepared === undefined ? '' : dataUrl(prepared.type, prepared.bytes),
    alt,
    box: prepared?.pixels === null ? `${place};${cropCss(part.picture)}` : place,
  };
}

/** A drawing is cropped by the browser, as `shownWindow` says. */
const cropCss = ({ focus }: FormePicture): string =>
  `object-fit:cover;object-position:${number(focus.x * 100)}% ${number(focus.y * 100)}%`;

export const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const boxCss = (box: LineBox): string =>
  `left:${number(box.left)}px;top:${number(box.top)}px;width:${number(box.width)}px;height:${number(box.height)}px`;

/** One line of type. `data-line` and `data-direction` are what the browser room measures by. */
function lineHtml(parts: ViewParts, line: FormeLine): string {
  const direction = line.direction === 'horizontal' ? 'h' : 'v';
  const large = magnified(line);
  const spans = large.runs.map((run) => runHtml(parts, run, line));
  return `<span class="line ${direction}" data-line="${escapeHtml(line.id)}" data-direction="${direction}" style='${placeCss(line, parts.fonts)};${strut(line, parts.fonts)}'>${spans.join('')}</span>`;
}

/**
 * Outlines are scaled from the line's first character, condensed ones along the line; Chromium measures and prints them
 * so. It prints what it scales from a whole px on: the rest of the way is part of the scaling.
 */
function placeCss(line: FormeLine, fonts: FontBook): string {
  const box = lineBox(line, fonts);
  const across = 1 / magnificationOf(line);
  const along = across * line.fit.condensed;
  if (along === 1) return boxCss(box);
  const [left, top] = [Math.floor(box.left), Math.floor(box.top)];
  const [x, y] = line.direction === 'horizontal' ? [along, across] : [across, along];
  const move = `translate(${number(box.left - left)}px,${number(box.top - top)}px)`;
  return `${boxCss({ ...box, left, top })};transform:${move} scale(${number(x)},${number(y)});transform-origin:0 0`;
}

function runHtml({ looks, sharers }: ViewParts, run: Run, line: FormeLine): string {
  const own = shifts(run);
  const style = own === '' ? '' : ` style="${own}"`;
  const missing =
    !run.painted.includes('〓') || run.painted === run.text
      ? ''
      : ` data-missing="${escapeHtml(run.text)}"`;
  const look = `${looks.classOf(run, line)}${sharerLook(run, sharers.get(run.face) ?? '')}`;
  return `<span class="${look}"${style}${missing}>${withJoined(escapeHtml(run.painted.replace(TURNS, '')))}</span>`;
}

/** The browser would obey them, and paint in another order than was composed. */
const TURNS = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/** A run with a sharer asks the sharers' family first: see `SubsetFace.sharers`. Spans inside would part combined figures. */
const sharerLook = ({ face, painted }: Run, sharers: string): string =>
  [...painted].some((character) => sharers.includes(character)) ? ` ${sharerClass(face)}` : '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
