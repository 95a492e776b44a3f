/** A line of a dump in, the part of a page that its wording gives away out: a dateline, a credit, a source, a byline, a caption. */

/** ▲▼◀▶ and their like stand before captions, never before copy. */
const CAPTION_MARK = /^[▲▼◀▶◄►△▽↑↓←→]\s*/u;
/** What opens each of several items: short news, answers, rows of a list. */
const BULLET = /^[■◆●★□◇○▪・]\s*(?=[^■◆●★□◇○▪・])/u;
/** 【本報訊】 〔記者甲／台北報導〕 （中央社東京二日電）: what a telegram or a report opens with. */
const DATELINE =
  /^(?:[【〔［[（(](?:[^】〕］\])）]{0,24}?(?:訊|讯|專訊|专讯|消息|報道|报道|報導|报导|電|电|特稿|專電))[】〕］\])）]|(?:據)?新華社[^，。]{2,14}[電电]|本報訊|本报讯)(?:[（(][^）)]{2,20}[）)])?\s*/u;
/** 責任編輯：甲, of a page or a section. */
const PAGE_CREDIT =
  /^(?:責任編輯|责任编辑|責編|责编|美術編輯|美术编辑|美編|美编|版面編輯|版面编辑|本版編輯|本版编辑|編輯|编辑|版式|校對|校对|美術設計|版面設計|整理面|レイアウト|編集)[：:／/]/u;
const SOURCE = /^(?:資料來源|资料来源|來源|来源|資料|製圖|制图|出典)[：:]/u;
/** 大公報記者甲, 本报记者 甲 乙 报道, 文／甲: at the end of a story or alone in a line. */
const BYLINE =
  /^[（(]?(?:(?:[^，。！？「」\s]{0,6}?(?:記者|记者|特派員|特派员|通訊員|通讯员|評論員|评论员|編輯委員|論説委員))[：:\s]*[^，。！？「」：\s]{2,4}(?:[\s、／/][^，。！？「」\s]{2,4}){0,4}(?:報道|报道|報導|文|攝)?|(?:文|圖|撰文|作者|文[／/]圖)[／/：:][^，。！？「」]{1,16})[)）]?$/u;
/** 新華社, 本報記者攝, 繪圖／甲, 絵・編集局, （法新社圖片）: what stands last in a caption, behind a sentence or a blank, or in brackets. */
const CREDIT_WORDS =
  '新華社|新华社|中新社|中央社|路透社?|法新社|美聯社|美联社|彭博社?|共同|時事|ロイター|AP|AFP|Reuters|[攝摄撮影繪绘絵图圖図]|供[圖图]|提供|資料|资料|網絡|网络|記者|记者|本報|本报|編集|编辑';
const CREDITED = `[^，。！？、\\s（(）)＝=]{0,12}(?:${CREDIT_WORDS})[^，。！？、\\s（(）)]{0,12}`;
const CREDIT = new RegExp(
  `(?:(?<=[。！？」』）\\s])${CREDITED}|（${CREDITED}）|\\(${CREDITED}\\))$`,
  'u',
);

export type Sign = 'caption' | 'bullet' | 'dateline' | 'page-credit' | 'source' | 'byline';

/** The first sign that a line shows. */
export function signOf(text: string): Sign | null {
  if (CAPTION_MARK.test(text)) return 'caption';
  if (BULLET.test(text)) return 'bullet';
  if (DATELINE.test(text)) return 'dateline';
  if (PAGE_CREDIT.test(text)) return 'page-credit';
  if (SOURCE.test(text)) return 'source';
  return BYLINE.test(text) ? 'byline' : null;
}

/** The dateline that a text starts with, with the brackets it is printed in. */
export const datelineOf = (text: string): string => DATELINE.exec(text)?.[0].trimEnd() ?? '';

export const captionMarkOf = (text: string): string => CAPTION_MARK.exec(text)?.[0].trim() ?? '';

/** The credit that stands after a caption’s last sentence; empty where none does. */
export const creditOf = (text: string): string => CREDIT.exec(text)?.[0] ?? '';

/** A byline after the last sentence of a text, as in `……選擇。 本報記者甲`; empty where there is none. */
export function bylineAfter(text: string): string {
  const end = /[。！？][」』）]*\s*([^，。！？]{2,24})$/u.exec(text)?.[1] ?? '';
  const said = end.trim();
  return BYLINE.test(said) ? said : '';
}
