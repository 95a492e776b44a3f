/** Three pictures of a page in, one HTML document out: the reference, the page now, and where they differ. */
import { escapeHtml, pngAddress, reportDocument } from './document.ts';

export interface PictureComparison {
  /** Path of the reference. */
  readonly reference: string;
  /** What differs and how much was allowed, one line. */
  readonly summary: string;
  /** PNG. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly difference: Uint8Array;
}

export function pictureReport(comparison: PictureComparison): string {
  const { reference, summary, before, after, difference } = comparison;
  const title = `${reference} differs`;
  const body = `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summary)}</p>
<div class="pictures">
${picture('Reference', before)}
${picture('Now', after)}
${picture('Difference, in red', difference)}
</div>`;
  return reportDocument({ title, lang: 'en', css: CSS, body });
}

/** A click on the box above a picture shows it in its own size. */
const picture = (name: string, png: Uint8Array): string =>
  `<figure><figcaption><label><input type="checkbox"> ${name}</label></figcaption><div><img src="${pngAddress(png)}" alt="${name}"></div></figure>`;

const CSS = `
.pictures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; }
figure { margin: 0; } figure:has(:checked) { grid-column: 1 / -1; order: -1; }
figure div { overflow: auto; border: 1px solid var(--line); } figcaption { color: var(--quiet); margin-bottom: 4px; }
img { display: block; max-width: 100%; background: #fff; } figure:has(:checked) img { max-width: none; }
@media (max-width: 800px) { .pictures { grid-template-columns: 1fr; } }
`;
