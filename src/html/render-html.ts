/** Forme, skin and assets in, one self-contained HTML document out. */
import type { Outcome } from '../diagnostic.ts';
import type { Assets, PageHtml, SubsetFace } from '../model/evidence.ts';
import type { FaceId, FontBook } from '../model/font.ts';
import type { Forme } from '../model/forme.ts';
import type { Skin } from '../model/template.ts';
import { fillTemplate } from './fill-template.ts';
import { lintCss } from './lint-css.ts';
import { BASE_CSS, collectLooks, number, sharerClass } from './paint.ts';
import { shapesOver, shapesUnder } from './shapes-svg.ts';
import { dataUrl, escapeHtml, pageView } from './view.ts';

/** Renders the page. A template that cannot be read or names what is not there gives a finding and no page. */
export async function renderHtml(
  forme: Forme,
  skin: Skin,
  assets: Assets,
  fonts: FontBook,
): Promise<Outcome<PageHtml>> {
  const looks = collectLooks(fonts);
  const pictures = new Map(assets.pictures.map((one) => [one.part, one]));
  const sharers = sharersOf(assets.faces);
  const view = pageView({ forme, fonts, looks, pictures, sharers: charactersOf(sharers) });
  const body = await fillTemplate(skin, view);
  const findings = [...lintCss(skin), ...body.findings];
  if (body.value === null || findings.some((one) => one.severity === 'error')) {
    return { value: null, findings };
  }
  const styles = [
    pageCss(forme),
    fontFaces(assets, fonts),
    BASE_CSS,
    looks.css(),
    ...[...sharers].map(([face, layers]) => sharerCss(face, layers, fonts)),
    unclosed(skin.css),
  ];
  const html = documentHtml(forme, styles.join('\n'), body.value);
  return { value: { html, width: forme.sheet.width, height: forme.sheet.height }, findings };
}

/** What is in none of their families falls to the face's own; each sharer is in one of them alone. */
function sharerCss(face: FaceId, layers: readonly SubsetFace[], fonts: FontBook): string {
  const families = [...layers.map(({ family }) => family), fonts.faces.get(face)?.family ?? face];
  return `.line .${sharerClass(face)}{font-family:${families.map((one) => `"${one}"`).join(',')}}`;
}

/** The subsets of sharers of each face, in order. */
function sharersOf(faces: readonly SubsetFace[]): ReadonlyMap<FaceId, readonly SubsetFace[]> {
  const sharers = faces.filter((one) => one.sharers !== '');
  return new Map(sharers.map(({ face }) => [face, sharers.filter((one) => one.face === face)]));
}

const charactersOf = (
  sharers: ReadonlyMap<FaceId, readonly SubsetFace[]>,
): ReadonlyMap<FaceId, string> =>
  new Map([...sharers].map(([face, layers]) => [face, layers.map((one) => one.sharers).join('')]));

/** CSS that names a closing tag, in a comment or a string, must not close the style element. */
const unclosed = (css: string): string => css.replace(/<\//gu, '<\\/');

/** The sheet, in pt, exactly: Chromium rounds any size that is not a multiple of 6 pt (press-pdf.md 1.1). */
const pageCss = (forme: Forme): string => {
  const { width, height } = forme.sheet;
  return `@page{size:${number(width)}px ${number(height)}px;margin:0}\n.sheet{width:${number(width)}px;height:${number(height)}px}`;
};

const fontFaces = (assets: Assets, fonts: FontBook): string =>
  assets.faces
    .map((face) => {
      const weight = fonts.faces.get(face.face)?.weight ?? 400;
      const source = dataUrl('font/ttf', face.bytes);
      return `@font-face{font-family:"${face.family}";font-weight:${weight};font-display:block;src:url(${source})}`;
    })
    .join('\n');

const documentHtml = (forme: Forme, css: string, body: string): string =>
  `<!DOCTYPE html>
<html lang="${forme.lang}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(forme.title)}</title>
<meta name="generator" content="banmian">
<style>
${css}
</style>
</head>
<body>
<div class="sheet">
${shapesUnder(forme)}
${body}
${shapesOver(forme)}
</div>
</body>
</html>
`;
