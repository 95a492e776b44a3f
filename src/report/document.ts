/** Title, styles and markup in, one self-contained HTML document out: no script, no network, fit to be a CI artifact. */
import { visible } from '../visible.ts';

/** Text for HTML, in content and in quoted attributes; what HTML forbids, and what would turn a line about, by its number. */
export const escapeHtml = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

export interface ReportDocument {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly css: string;
  /** Markup, escaped by who made it. */
  readonly body: string;
}

export const reportDocument = ({ title, lang, css, body }: ReportDocument): string =>
  `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${BASE}${css}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** PNG bytes as the address of an image. Base64 without Node's Buffer, so that the room stays pure. */
export function pngAddress(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(binary)}`;
}

/** Colours keep 4.5 : 1 against their ground in both schemes (WCAG 2.2, 1.4.3). */
const BASE = `:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #ececec); --ground: light-dark(#ffffff, #161616);
  --quiet: light-dark(#5c5c5c, #a8a8a8); --line: light-dark(#d4d4d4, #3a3a3a); --panel: light-dark(#f5f5f3, #202020);
  --error: light-dark(#b3161b, #ff8a86); --warning: light-dark(#8a5a00, #f0b84a); --info: light-dark(#12628f, #74c0ec); }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--ground); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans CJK TC", sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 .3em; } h2 { font-size: 1.1rem; margin: 1.6em 0 .5em; }
code, pre { font-family: ui-monospace, "Noto Sans Mono CJK TC", monospace; font-size: .87em; }
pre { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 10px 12px; }
.quiet { color: var(--quiet); } .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
`;
