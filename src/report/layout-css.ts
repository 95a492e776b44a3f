/** The style sheet of the layout report: one colour a cause, in the drawing and in the list. */

export const LAYOUT_CSS = `
:root { --text: light-dark(#c02a1d, #ff8b80); --reflow: light-dark(#95600a, #eab454); --moved: light-dark(#1f5fae, #7fb4f5);
  --style: light-dark(#7a36a8, #cf9bf2); --page: light-dark(#0d7568, #5cc9b8); --paper: light-dark(#fdfdfb, #101010); }
body { max-width: 1700px; margin: 0 auto; }
.text { --own: var(--text); } .reflow { --own: var(--reflow); } .moved { --own: var(--moved); }
.style { --own: var(--style); } .page { --own: var(--page); }
.pages { border-collapse: collapse; margin: 12px 0 24px; } .pages td { padding: 3px 18px 3px 0; vertical-align: top; }
.pages .same { color: var(--quiet); } .pages .new td + td, .pages .broken td + td, .remark { color: var(--error); }
.remark { margin: .2em 0; }
.chip { display: inline-block; padding: 0 .6em; border: 1px solid var(--own); border-radius: 1em; color: var(--own);
  font-size: .8rem; font-weight: 500; white-space: nowrap; }
section { border-top: 1px solid var(--line); padding-top: 4px; margin-top: 28px; }
section h2 { margin: .8em 0 0; } section > p { margin: .1em 0 .8em; }
a { color: inherit; }
.review { display: grid; grid-template-columns: minmax(320px, 5fr) minmax(360px, 6fr); gap: 28px; align-items: start; }
figure { margin: 0; position: sticky; top: 12px; min-width: 0; } figcaption { font-size: .8rem; margin-top: 6px; }
label { font-size: .8rem; float: right; }
.paper { clear: both; overflow: auto; max-height: calc(100vh - 90px); text-align: center; }
.drawing { max-width: 100%; max-height: calc(100vh - 96px); background: var(--paper); }
figure:has(:checked) .drawing { max-width: none; max-height: none; width: 240%; }
.list h3 { font-size: .95rem; color: var(--own); margin: 1.4em 0 .4em; } .list h3:first-child { margin-top: 0; }
.change { display: flex; gap: 10px; padding: 6px 8px; border-left: 3px solid var(--own); margin: 0 0 8px; scroll-margin: 12px; }
.change > div { min-width: 0; flex: 1; } .change p { margin: 0; } .change:target { background: var(--panel); }
.change pre { margin: 6px 0 0; padding: 6px 8px; font-size: .78rem; line-height: 1.5; } summary { cursor: pointer; font-size: .8rem; color: var(--quiet); }
.place { text-decoration: none; } .place b { display: inline-block; min-width: 1.7em; padding: 0 .3em; border-radius: 1em; text-align: center;
  background: var(--own); color: var(--ground); font-size: .8rem; line-height: 1.7em; }
del { color: var(--text); text-decoration: none; } ins { color: light-dark(#1d6b2c, #7fd08f); text-decoration: none; }
.shared { position: absolute; }
.drawing text { fill: light-dark(#a5a5a2, #6d6d6d); font-family: "Noto Serif CJK TC", "Noto Serif HK", "Noto Serif JP", "Songti TC", serif; }
.drawing text.down { writing-mode: vertical-rl; }
.sheet { fill: none; stroke: var(--line); stroke-width: .5; }
.frame { fill: none; stroke: light-dark(#ececea, #262626); stroke-width: .3; } .shape, .picture { fill: none; stroke: var(--line); stroke-width: .4; }
.drawing a { text-decoration: none; }
.now { fill: var(--own); fill-opacity: .2; stroke: none; } path.now { stroke: var(--own); stroke-width: .6; }
.page .now { fill-opacity: .08; stroke: var(--own); stroke-width: .5; }
.drawing g > text { fill: var(--own); } .gone { stroke: var(--own); stroke-width: .35; stroke-dasharray: 1 .7; }
${['text', 'reflow', 'moved', 'style', 'page'].map((cause) => `.${cause} .gone { fill: url(#hatch-${cause}); }`).join(' ')}
.page .gone { fill: none; }
pattern path { stroke: var(--own); stroke-width: .5; opacity: .6; }
.way { fill: none; stroke: var(--own); stroke-width: .7; } #tip path { fill: var(--moved); }
.number circle { fill: var(--own); } .drawing .number text { fill: var(--ground); text-anchor: middle; font-family: system-ui, sans-serif; font-weight: 600; }
g:target .now { fill-opacity: .45; stroke: var(--own); stroke-width: .6; } g:target .gone { stroke-width: .9; stroke-dasharray: none; }
@media (max-width: 900px) { .review { grid-template-columns: 1fr; } figure { position: static; order: -1; } }
@media print { .review { grid-template-columns: 1fr 1fr; } figure { position: static; } }
`;
