/** The chosen line of type in, everything known of it out: place, type, measure, each gap, origin. */

/** @import {CellView, FrameView, LineView, PageView} from '../protocol.ts' */
/** @import {Desk} from './desk.js' */
import { chosenLine } from './desk.js';
import { code, make, part } from './elements.js';
import { faceName } from './faces.js';
import { inMm } from './geometry.js';
import { copyButton, originRow } from './origin.js';

/** Screen px for an em of the line. */
const EM = 30;
const NOTICED = 0.005;

/** @param {Desk} desk */
export function inspectLine(desk) {
  const place = part('panel-line', HTMLElement);
  const show = () => {
    const { view } = desk.now();
    const line = chosenLine(desk.now());
    place.replaceChildren(...(view === null || line === null ? [howTo()] : described(view, line)));
  };
  desk.watch(['view', 'choice'], show);
  show();
}

const howTo = () =>
  make(
    'p',
    { class: 'empty' },
    'Click on a line of type, or press ',
    make('kbd', {}, 'j'),
    '. Arrow keys go on from there.',
  );

/** @param {PageView} view @param {LineView} line @returns {HTMLElement[]} */
function described(view, line) {
  const frame = view.frames.find(({ id }) => id === line.frame) ?? null;
  const heading = make('h3', { class: 'line-id' }, line.id);
  const text = make('p', { class: 'unseen', lang: view.lang }, line.text);
  const origin = originRow(view, line.origin);
  return [
    heading,
    text,
    strip(view, line),
    facts(line, frame),
    origin ?? make('p', { class: 'quiet' }, 'Made by the template, not by a source file.'),
    make(
      'p',
      { class: 'origin' },
      make('span', { class: 'quiet' }, 'Text of the line'),
      copyButton(line.text, 'text of the line'),
    ),
  ];
}

/** @param {LineView} line @param {FrameView | null} frame @returns {HTMLElement} */
function facts(line, frame) {
  const inFrame =
    line.numberInFrame === null ? '' : `, line ${line.numberInFrame} of ${frame?.capacity ?? '?'}`;
  /** @type {readonly [string, string | HTMLElement][]} */
  const rows = [
    ['Story', line.story ?? 'none: furniture of the page'],
    ['Part', `${line.part} (${line.role}), line ${line.number}`],
    ['Frame', line.frame === null ? 'none' : `${line.frame}${inFrame}`],
    ['Direction', line.direction],
    ['Type', `${line.face}, ${line.sizePt.toFixed(2)} pt`],
    ['Measure', `${line.measure.toFixed(2)} em`],
    ['Set length', `${line.length.toFixed(2)} em${difference(line)}`],
    ['Place', `x ${inMm(line.rect.x)}, y ${inMm(line.rect.y)} mm`],
    ['Slot', `${inMm(line.rect.width)} × ${inMm(line.rect.height)} mm`],
    ['Adjustments', adjustments(line)],
  ];
  const pairs = rows.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]);
  return make('dl', { class: 'facts' }, pairs);
}

/** @param {LineView} line */
function difference({ measure, length }) {
  const free = measure - length;
  if (Math.abs(free) < NOTICED) return ', full';
  return free > 0 ? `, ${free.toFixed(2)} em free` : `, ${(-free).toFixed(2)} em beyond`;
}

/** @param {LineView} line */
const adjustments = ({ adjustments: made }) =>
  made.length === 0
    ? 'none: set naturally'
    : make(
        'ul',
        {},
        made.map((one) => make('li', {}, code(one))),
      );

/** Each cell as wide as it is set, and the blank after it below it. @param {PageView} view @param {LineView} line */
function strip(view, line) {
  const cells = line.cells.map((cell) => cellOf(cell, line));
  const label = 'Characters of the line, with the blank after each in em';
  const isNatural = line.cells.every(({ gapEm }) => Math.abs(gapEm) <= NOTICED);
  const kind = isNatural ? 'natural' : null;
  const row = make('ol', { class: kind, 'aria-label': label, lang: view.lang }, cells);
  row.style.setProperty('--face', JSON.stringify(faceName(view.id, line.face)));
  return make(
    'figure',
    { class: 'strip' },
    make('figcaption', {}, 'Gap after each character, in em'),
    row,
  );
}

/** @param {CellView} cell @param {LineView} line */
function cellOf(cell, line) {
  const gap = cell.gapEm;
  const isNoticed = Math.abs(gap) > NOTICED;
  const kind = !isNoticed ? '' : gap > 0 ? 'opened' : 'squeezed';
  const words = isNoticed ? signed(gap) : '';
  const glyph = make('span', { class: 'glyph' }, cell.text.trim() === '' ? '␣' : cell.text);
  const item = make('li', { class: kind }, glyph, make('span', { class: 'gap' }, words));
  item.title = isNoticed ? `${cell.text} ${words} em, ${cell.gapMm.toFixed(2)} mm` : cell.text;
  const width = ((cell.to - cell.from) / line.size) * EM;
  item.style.width = `${Math.max(width, 9)}px`;
  item.style.setProperty('--gap', `${(Math.abs(gap) * EM).toFixed(1)}px`);
  return item;
}

/** @param {number} gap */
const signed = (gap) => `${gap > 0 ? '+' : '−'}${Math.abs(gap).toFixed(2).replace(/^0/, '')}`;
