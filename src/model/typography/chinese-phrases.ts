/** Text of a Chinese head in, for each offset whether a phrase ends there out. */
import { isHanScript } from './characters.ts';
import { clauseAround, type Edge, edgeByMarks, isBesideBracket } from './head-edge.ts';
import { decisionAt, isInside, namesIn, type Word, wordsIn } from './head-lexicon.ts';
import {
  COMPOUND_END_LETTERS,
  COMPOUND_END_WORDS,
  HEAD_ADVERBS,
  HEAD_HOW_DECIDED,
  HEAD_SHORT_VERBS,
  HEAD_TIMES,
  HEAD_VERBAL_NOUNS,
  HEAD_VERBS,
  SHORT_VERB_ENDS,
} from './head-predicates.ts';
import {
  HEAD_WORDS,
  ZH_BODIES,
  ZH_ENDS,
  ZH_HOLDS_ON,
  ZH_SHORT_ADVERBS,
  ZH_SHORT_SUBJECTS,
  ZH_STARTS,
  ZH_SUFFIXES,
  ZH_VERBS,
} from './head-words.ts';

interface Reading {
  readonly text: string;
  readonly scores: readonly number[];
  readonly words: readonly Word[];
}

/** Below it the segmenter is sure that a word goes on. */
const GOES_ON = -1.5;
/** A predicate with less after its first word ends its own clause: 寒潮來襲, 戴奧辛未超標 stay together. */
const LEAST_OBJECT = { pair: 2, short: 3 } as const;
/** A subject of less stays with its verb: 高院裁定. */
const LEAST_SUBJECT = { time: 2, verb: 3 } as const;
/** Of an edge that only the segmenter sees: its score, that of its neighbours, and what stands on either side of it. */
const SEGMENTED = { edge: 1.2, beside: -0.4, least: 3 } as const;
/** Score of an edge that is likely; a known noun that starts there may be half of a compound, 國際貨幣, and wants more. */
const LIKELY = { edge: 1, noun: 1.5 } as const;
const FIGURE = /[\d〇一二兩两三四五六七八九十百千萬万億亿半]/u;
/** What follows a time, as 起 in 元旦起 does: 月底前, 明年內. */
const SINCE = /[前後后內内]/u;
const WILL = /[會会]/u;
const COUNTED = /^\d+[名人死傷伤家車车縣县市]/u;
/** Numbers that belong to what follows: 3天|被騙, 11名|被困. */
const COUNTS =
  /[\d一二兩两三四五六七八九十百千萬万]\s*(?:[天日年月周週名位人家間间宗個个隻只輛辆架艘條条件項项座棟栋戶户所種种部]|小時|小时|分鐘|分钟|個月|个月)$/u;

/** Scores are those of the segmenter, by offset. */
export function chineseEdges(
  text: string,
  scores: readonly number[],
  names: readonly string[],
): Edge[] {
  const reading = { text, scores, words: [...wordsIn(text), ...namesIn(text, names)] };
  return scores.map((_, at) =>
    isInside(reading.words, at)
      ? 'none'
      : (edgeInList(text, at) ?? edgeByMarks(text, at) ?? wordEdge(reading, at)),
  );
}

/** 鋼鐵、水泥: the pause between the members of a list ends no phrase, as the comma of a Japanese head does. */
const edgeInList = (text: string, at: number): Edge | null =>
  text.charAt(at - 1) === '、' ? 'guess' : null;

function wordEdge(reading: Reading, at: number): Edge {
  const { text, scores, words } = reading;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  // 回升至: either 回|升至 or 回升|至.
  const across = text.slice(at - 1, at + 1);
  if (HEAD_VERBS.has(across) || HEAD_VERBAL_NOUNS.has(across)) return 'unknown';
  const opens = openerAt(text, at);
  if (opens > 0 && (scores[at] ?? 0) > GOES_ON) return predicateEdge(reading, at, opens);
  if (isBesideBracket(text, at)) return ZH_HOLDS_ON.has(before) ? 'none' : 'guess';
  if (isHanScript(before) && COUNTED.test(text.slice(at))) return countEdge(reading, at);
  if (!isHanScript(before) || !isHanScript(after)) return 'none';
  const starts = words.some(({ from }) => from === at);
  const ends = words.some(({ to }) => to === at);
  if (!starts && ZH_SUFFIXES.has(after)) return 'none';
  if (!ends && ZH_HOLDS_ON.has(before)) return 'none';
  if ((scores[at] ?? 0) <= GOES_ON) return 'unknown';
  const isSentence = ZH_BODIES.has(before) && ZH_VERBS.has(after);
  const isOpened = ZH_STARTS.has(after) && !(SHORT_VERB_ENDS[after] ?? '').includes(before);
  if (!hasRoom(text, at)) return 'unknown';
  const isGuess = isSentence || ZH_ENDS.has(before) || isOpened || isSegmented(reading, at);
  if (isGuess) return 'guess';
  return starts ? likelyEdge(reading, at, LIKELY.noun) : likelyEdge(reading, at, LIKELY.edge);
}

/** At need a line ends where the segmenter is surer of an edge than beside it, and no preposition or verb was refused. */
function likelyEdge({ text, scores }: Reading, at: number, least: number): Edge {
  const score = scores[at] ?? 0;
  const beside = Math.max(scores[at - 1] ?? 0, scores[at + 1] ?? 0);
  const after = text.charAt(at);
  const isRefused = ZH_STARTS.has(after) || HEAD_SHORT_VERBS.has(after);
  const isNumber = FIGURE.test(text.charAt(at - 1)) || FIGURE.test(after);
  return score >= least && score > beside && !isRefused && !isNumber ? 'likely' : 'unknown';
}

/** Before a number of people or things a new clause may open: 多車相撞|3人死亡; after a verb it is its object. */
const countEdge = (reading: Reading, at: number): Edge =>
  (reading.scores[at] ?? 0) > 0 && hasRoom(reading.text, at) && !endsPredicate(reading, at)
    ? 'guess'
    : 'none';

/** A word of one character at either end of a clause is rather a part of another word: 的哥. */
function hasRoom(text: string, at: number): boolean {
  const { from, to } = clauseAround(text, at);
  return at - from >= 2 && to - at >= 2;
}

/**
 * Where the tables say nothing, the segmenter does, if it is sure of an edge and sure that there is none beside it. A known
 * noun that starts there may be the second half of a compound, 公眾秩序, and so may be what stands near the start or the end.
 */
function isSegmented({ text, scores, words }: Reading, at: number): boolean {
  const { from, to } = clauseAround(text, at);
  const beside = Math.max(scores[at - 1] ?? 0, scores[at + 1] ?? 0);
  return (
    (scores[at] ?? 0) >= SEGMENTED.edge &&
    beside <= SEGMENTED.beside &&
    at - from >= SEGMENTED.least &&
    to - at >= SEGMENTED.least &&
    !FIGURE.test(text.charAt(at - 1)) &&
    !words.some((word) => word.from === at)
  );
}

/** Before a time, an adverb or a verb: a phrase ends there if a noun stands before it and the predicate goes on. */
function predicateEdge(reading: Reading, at: number, opens: number): Edge {
  const { text, words } = reading;
  if (!hasRoom(text, at)) return 'unknown';
  const { from, to } = clauseAround(text, at);
  const subject = HEAD_TIMES.has(text.slice(at, at + 2)) ? LEAST_SUBJECT.time : LEAST_SUBJECT.verb;
  const object = opens === 1 ? LEAST_OBJECT.short : LEAST_OBJECT.pair;
  if (at - from < subject || to - at - opens < object) return 'guess';
  if (isCompound(text, at, opens) || isClauseOfVerb(text, at)) return 'guess';
  if (followsPredicate(text, from, at)) return 'guess';
  if (endsPredicate(reading, at) || COUNTS.test(text.slice(0, at))) return 'guess';
  const ends = words.some((word) => word.to === at);
  return !ends && ZH_SHORT_SUBJECTS.has(text.charAt(at - 1)) ? 'guess' : 'phrase';
}

/** Whether what follows makes a noun, or its adjective, of a verb: 啟動儀式, 詐騙案, 撥款申請, 研製的潛水器. */
function isCompound(text: string, at: number, opens: number): boolean {
  const next = text.slice(at + opens, at + opens + 2);
  const isVerb = HEAD_VERBS.has(text.slice(at, at + opens));
  return (
    COMPOUND_END_WORDS.has(next) ||
    COMPOUND_END_LETTERS.has(next.charAt(0)) ||
    (isVerb && HEAD_VERBAL_NOUNS.has(next)) ||
    text.slice(at + opens, at + opens + LONGEST_ADJECTIVE).includes('的')
  );
}

const LONGEST_ADJECTIVE = 4;

/** Of two predicates without a mark between them the second may have taken its subject from the first's object: 逼近沿海|漁船全部回港. */
function followsPredicate(text: string, from: number, at: number): boolean {
  for (let index = from + LEAST_SUBJECT.verb; index <= at - 4; index += 1) {
    if (HEAD_VERBS.has(text.slice(index, index + 2))) return true;
  }
  return false;
}

/** Whether the subject before the offset is itself in the object of a verb: 回應|美國加徵關稅 is parted after no 美國. */
function isClauseOfVerb(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), Math.max(0, at - 2));
  return HEAD_VERBS.has(before) || HEAD_VERBAL_NOUNS.has(before);
}

/** Length of the decision, time, adverb or verb that starts at the offset; 0 where none does. */
function openerAt(text: string, at: number): number {
  const decision = decisionAt(text, at);
  if (decision > 0) return decision;
  const pair = text.slice(at, at + 2);
  if (HEAD_TIMES.has(pair) || HEAD_ADVERBS.has(pair) || HEAD_VERBS.has(pair)) return 2;
  if (HEAD_WORDS.has(pair)) return 0;
  return isShortVerb(text, at) ? 1 : 0;
}

const isShortVerb = (text: string, at: number): boolean =>
  HEAD_SHORT_VERBS.has(text.charAt(at)) &&
  !(SHORT_VERB_ENDS[text.charAt(at)] ?? '').includes(text.charAt(at - 1) || ' ');

/** Whether what stands before the offset wants more after it: an adverb, a helping verb, a verb without its object. */
function endsPredicate({ text, words }: Reading, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 2), at);
  const since = text.charAt(at - 1);
  const isDated =
    since === '起' || (SINCE.test(since) && HEAD_TIMES.has(text.slice(at - 3, at - 1)));
  return (
    isDated ||
    HEAD_TIMES.has(pair) ||
    HEAD_ADVERBS.has(pair) ||
    HEAD_VERBS.has(pair) ||
    HEAD_VERBAL_NOUNS.has(pair) ||
    (HEAD_HOW_DECIDED.has(pair) && HEAD_VERBS.has(text.slice(at, at + 2))) ||
    ZH_HOLDS_ON.has(text.charAt(at - 1)) ||
    ZH_SHORT_ADVERBS.has(text.charAt(at - 1)) ||
    isShortVerb(text, at - 1) ||
    // 會 after a known word helps a verb, 政府會; after anything else it is a body, 房委會.
    (WILL.test(text.charAt(at - 1)) && words.some(({ to }) => to === at - 1))
  );
}
