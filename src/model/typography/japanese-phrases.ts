/** Text of a Japanese head in, for each offset whether a phrase (bunsetsu 文節, or a group of them) ends there out. */
import { isHanScript, isHiragana, isLetterOrFigure } from './characters.ts';
import { clauseAround, type Edge, edgeByMarks, isBesideBracket } from './head-edge.ts';
import { JA_AFTER_NOUNS, JA_CASES, JA_ENDS } from './head-words.ts';

/** Below it a bunsetsu goes on, whatever particle seems to stand there. */
const GOES_ON = -1.5;
/** Above it a bunsetsu ends; in hiragana, where particles run on, the score has to be higher. */
const CERTAIN = { hiragana: 1.5, other: 0.7 } as const;

/** Scores are those of the segmenter, by offset. */
export const japaneseEdges = (text: string, scores: readonly number[]): Edge[] =>
  scores.map((_, at) => edgeByMarks(text, at) ?? wordEdge(text, at, scores));

function wordEdge(text: string, at: number, scores: readonly number[]): Edge {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  const score = scores[at] ?? 0;
  if (isHiragana(after)) return score > CERTAIN.hiragana ? 'guess' : 'none';
  if (isBesideBracket(text, at)) return 'guess';
  if (!isLetterOrFigure(after)) return 'none';
  if (score > 0 && JA_CASES.has(before) && isBeforeNoun(text, at, scores)) return 'phrase';
  if (score > CERTAIN.other || (JA_ENDS.has(before) && score > GOES_ON)) return 'guess';
  if (startsNumber(text, at)) return 'likely';
  return isHanScript(before) === isHanScript(after) ? 'none' : 'unknown';
}

/** A figure or a Latin word after Japanese starts a word, unless what stands before it counts or names it: 第3回, 震度5弱. */
const startsNumber = (text: string, at: number): boolean =>
  WESTERN.test(text.charAt(at)) &&
  !WESTERN.test(text.charAt(at - 1)) &&
  !NUMBERED.test(text.slice(0, at));

const WESTERN = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u;
const NUMBERED =
  /(?:[第約計全各毎同満年月日時延号－-]|[.,．，・：:／/]|震度|懲役|禁錮|台風|世界|国道|午前|午後|明治|大正|昭和|平成|令和)$/u;

/**
 * A noun with its particle belongs to the predicate that comes next: 九州に上陸へ, 熱中症で搬送された are one phrase. Where
 * another noun stands between them, 懲役8年の判決, the line may end after the particle.
 */
function isBeforeNoun(text: string, at: number, scores: readonly number[]): boolean {
  const { to } = clauseAround(text, at);
  const next = scores.findIndex((score, edge) => edge > at + 1 && edge < to && score > 0);
  return next > 0 && JA_AFTER_NOUNS.has(text.charAt(next - 1));
}
