/** Paragraphs in, lines of a column as an extractor gives them out: full width, the first short by the indent, no line with a stop first. */
export function column(paragraphs: readonly string[], measure = 17, indent = 2): string {
  return paragraphs.map((text) => linesOf(text, measure, indent).join('\n')).join('\n');
}

function linesOf(text: string, measure: number, indent: number): string[] {
  const left = [...text];
  const lines: string[] = [];
  while (left.length > 0) {
    const room = lines.length === 0 ? measure - indent : measure;
    const end = NEVER_FIRST.has(left[room] ?? '') ? room - 1 : room;
    lines.push(left.splice(0, end).join(''));
  }
  return lines;
}

const NEVER_FIRST = new Set('，。、；：！？」』）》】');

/** Copy of three paragraphs that names nothing, for what stands around it. */
export const BRIDGE = [
  '市政府昨日公布跨海大橋的新方案，橋面改為雙向六車道，並在兩側增設單車徑和行人道，預計後年初動工，工程為期四年。',
  '負責設計的工程師指出，新方案參考了鄰近城市的經驗，主塔高度由二百米減至一百六十米，以減少對候鳥遷徙路線的影響。',
  '有居民擔心施工期間的噪音和交通改道，當局回應指會在夜間停工，並安排接駁巴士往返碼頭和市中心，每十分鐘一班。',
];

export const LIBRARY = [
  '市立圖書館的古籍修復室上月搬入新址，十二名修復師在恆溫恆濕的環境下工作，每年可修復約三千頁紙本和一百卷手卷。',
  '館長表示，最難的不是補紙，而是判斷前人用了什麼漿糊，弄錯一次，書頁便會發黃變脆，因此每一頁都要先做化驗。',
  '修復室每月第一個星期六開放參觀，市民可以透過玻璃窗看到修復的全過程，並試用毛刷和竹刀，名額三十個。',
];
