/** Findings, their sources and the page in; what the list shows of each, and where to look on the page, out. */
import { resolve } from 'node:path';
import { REPORTED_ELSEWHERE, RULES } from '../check/catalogue/catalogue.ts';
import type { RuleDoc } from '../check/rule.ts';
import { frameSource } from '../code-frame.ts';
import { type Finding, isWholeSheet, type Origin, type Place } from '../diagnostic.ts';
import type { SetAside } from '../model/checks.ts';
import type { Rect } from '../model/forme.ts';
import { mmToPx, px } from '../units.ts';
import { visible } from '../visible.ts';
import type { FindingView, FrameView, LineView, SetAsideView } from './protocol.ts';

/** What a finding's place may name; all empty where the files give no page. */
export interface Landmarks {
  readonly lines: readonly LineView[];
  readonly frames: readonly FrameView[];
  readonly stories: ReadonlyMap<string, Rect>;
}

/** `sources` by absolute path, as they were read for this page. */
export function findingViews(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string | null>,
  landmarks: Landmarks,
): FindingView[] {
  return findings.map(({ rule, severity, message, help, place, origin }, index) => {
    const text = origin === null ? null : (sources.get(resolve(origin.file)) ?? null);
    return {
      number: index + 1,
      rule,
      severity,
      message: visible(message),
      help: help === null ? null : visible(help),
      origin,
      framed: origin === null || text === null ? null : frameSource(text, origin),
      target:
        place === null || isWholeSheet(place)
          ? lineFrom(origin, landmarks)
          : targetOf(place, landmarks),
      explanation: EXPLANATIONS.get(rule) ?? null,
    };
  });
}

/** A finding about the source stands where its characters are set. */
const lineFrom = (origin: Origin | null, { lines }: Landmarks): Rect | null =>
  lines.find((line) => origin !== null && line.origin !== null && covers(line.origin, origin))
    ?.rect ?? null;

const covers = (line: Origin, { file, line: row, column }: Origin): boolean =>
  line.file === file &&
  line.line === row &&
  line.column <= column &&
  column < line.column + line.length;

export const setAsideViews = (setAside: readonly SetAside[]): SetAsideView[] =>
  setAside.map(({ finding: { rule, message, origin }, reason, origin: setAsideAt }) => ({
    rule,
    message,
    origin,
    reason,
    setAsideAt,
  }));

/** The most exact thing that the place names. */
function targetOf({ line, frame, story, x, y }: Place, landmarks: Landmarks): Rect {
  const named =
    landmarks.lines.find(({ id }) => id === line)?.rect ??
    landmarks.frames.find(({ id }) => id === frame)?.rect ??
    landmarks.stories.get(story ?? '');
  return named ?? { x: mmToPx(x), y: mmToPx(y), width: px(0), height: px(0) };
}

const EXPLANATIONS: ReadonlyMap<string, Pick<RuleDoc, 'what' | 'why' | 'fix'>> = new Map(
  [...RULES, ...REPORTED_ELSEWHERE].map(({ id, doc: { what, why, fix } }) => [
    id,
    { what, why, fix },
  ]),
);
