/** A stretch of YAML in, its tokens with their places out: remarks, anchors and brackets, which the nodes do not keep. */
import { Lexer } from 'yaml';
import type { SourceText } from '../source/source-text.ts';

/** A whole file, or the front matter of a story. */
export interface YamlText {
  readonly source: SourceText;
  readonly from: number;
  readonly to: number;
}

export interface YamlToken {
  /** Offset in the file. */
  readonly from: number;
  readonly token: string;
}

/** Signs that the lexer puts between the tokens; they stand for nothing in the text. */
const CONTROL: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

export function* tokensOf({ source, from, to }: YamlText): Generator<YamlToken> {
  let at = from;
  for (const token of new Lexer().lex(source.text.slice(from, to))) {
    if (CONTROL.has(token)) continue;
    yield { from: at, token };
    at += token.length;
  }
}
