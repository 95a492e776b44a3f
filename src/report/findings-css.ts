/** Nothing in, the looks of the findings report out. */

/** Marks stand on the paper's white in both schemes: their colours do not follow the scheme. */
export const FINDINGS_CSS = `
.mark, .detail { --error: #b3161b; --warning: #8a5a00; --info: #12628f; }
header { border-bottom: 1px solid var(--line); margin-bottom: 24px; }
nav ol { padding-left: 1.4em; }
a { color: inherit; }
h2 { margin-top: 0; } h3 { font-size: 1rem; margin: 1.8em 0 .4em; }
.target { margin-top: 0; overflow-wrap: anywhere; }
.page + .page { border-top: 1px solid var(--line); margin-top: 40px; padding-top: 24px; }
.spread { display: grid; grid-template-columns: minmax(0, 11fr) minmax(340px, 9fr); gap: 32px; align-items: start; }
figure { margin: 0; position: sticky; top: 16px; text-align: center; }
.sheet { display: block; margin: 0 auto; max-width: 100%; height: auto; max-height: calc(100vh - 48px); background: #fff;
  border: 1px solid var(--line); overflow: visible; }
.sheet image { pointer-events: none; }
.outline { fill: none; stroke: currentColor; }
.mark .outline { fill: currentColor; fill-opacity: .1; }
.badge { fill: currentColor; stroke: #fff; stroke-width: 2; }
.info .badge { fill: #fff; stroke: currentColor; stroke-width: 4; }
.mark text { fill: #fff; text-anchor: middle; font-weight: 700; font-family: system-ui, sans-serif; }
.mark.info text { fill: currentColor; }
.mark:hover .outline, .mark:focus-visible .outline, .mark:target .outline { fill-opacity: .32; }
.mark:target .badge, .mark:focus-visible .badge { stroke: #000; stroke-width: 6; }
.mark { outline: none; scroll-margin: 40vh; }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
.finding { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: 12px 14px; scroll-margin: 16px; }
.finding > * { color: var(--ink); } .finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); } .finding.info { border-left-color: var(--info); }
.finding:target { background: var(--panel); outline: 2px solid var(--ink); }
.finding p { margin: .35em 0; } .finding .quiet { color: var(--quiet); }
.finding .head { display: flex; align-items: center; gap: .6em; margin-top: 0; }
.brief { overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-size: auto 3em; }
.number { display: inline-grid; place-items: center; min-width: 1.9em; height: 1.9em; padding: 0 .3em; border-radius: 1em;
  font-weight: 700; font-size: .85em; text-decoration: none; border: 2px solid; }
.error .number, .error .severity { color: var(--error); } .warning .number, .warning .severity { color: var(--warning); }
.info .number, .info .severity { color: var(--info); }
.warning .number { border-radius: .35em; }
a.number:hover, a.number:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.severity { font-weight: 600; }
.message { font-weight: 600; overflow-wrap: anywhere; } .where { font-size: .87em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6em 0; }
.row { display: block; padding-left: 3.4em; text-indent: -3.4em; color: var(--quiet); }
.row i { display: inline-block; width: 2.6em; margin-right: .8em; text-align: right; text-indent: 0; font-style: normal; opacity: .75; user-select: none; }
.row.here { color: var(--ink); }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; border-radius: 2px; }
.detail { display: block; width: 100%; height: auto; margin: .7em 0; background: #fff; border: 1px solid var(--line); border-radius: 4px; }
.mark.error, .detail.error { color: var(--error); } .mark.warning, .detail.warning { color: var(--warning); }
.mark.info, .detail.info { color: var(--info); }
details { font-size: .93em; } summary { cursor: pointer; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.nothing { border: 1px dashed var(--line); padding: 32px; text-align: center; margin: 0; }
@media (max-width: 900px) { body { padding: 16px; } .spread { grid-template-columns: minmax(0, 1fr); } figure { position: static; } .sheet { max-height: 90vh; } }
@media print {
  :root { color-scheme: light; } body { padding: 0; font-size: 10pt; }
  .spread { display: block; } figure { position: static; } .sheet { max-height: 215mm; }
  .page + .page { break-before: page; border: 0; } .finding { break-inside: avoid; margin-bottom: 8px; }
  .list { break-before: page; } * { print-color-adjust: exact; }
}
`;
