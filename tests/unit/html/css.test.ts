/** A template's style sheet in; what in it could move type out. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lintCss } from '../../../src/html/lint-css.ts';
import { renderHtml } from '../../../src/html/render-html.ts';
import type { Skin } from '../../../src/model/template.ts';
import { readSkin } from '../../../src/read/template/skin.ts';
import { caseWorkspace } from '../../helpers/case-workspace.ts';
import { layStory } from '../../helpers/lay-out.ts';

const skin = (css: string): Skin => ({ page: '', partials: {}, css, folder: 'templates/card' });

describe('what moves type is refused', () => {
  test.each([
    'margin: 1px',
    'margin-top: 1px',
    'padding: 0 1em',
    'font: 12px serif',
    'font-size: 12px',
    'font-family: serif',
    'font-weight: 700',
    'font-feature-settings: "palt"',
    'line-height: 2',
    'letter-spacing: 1px',
    'word-spacing: 1px',
    'text-indent: 1em',
    'text-align: center',
    'text-transform: uppercase',
    'position: relative',
    'top: 1px',
    'inset: 0',
    'width: 10px',
    'height: 10px',
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'transform: scale(2)',
    'zoom: 2',
    'float: left',
    'border: 1px solid',
    'writing-mode: vertical-rl',
    'white-space: normal',
    'content: "x"',
    'overflow: hidden',
    'columns: 2',
    'all: initial',
    'animation: a 1s',
    'm\\61rgin: 1px',
    'stroke-width: 3px',
  ])('%s', (declaration) => {
    const findings = lintCss(skin(`.line { color: red; ${declaration} }`));
    expect(findings).toMatchObject([{ rule: 'css-moves-type', severity: 'error' }]);
    expect(findings[0]?.origin?.column).toBe(21);
  });

  test.each([
    ['without a semicolon before the brace', '.a{color:red;margin:0}'],
    ['in a media query', '@media print { .a { margin: 0 } }'],
    ['nested', '.a { color: red; & b { margin: 0; } }'],
    ['in capitals', '.a { MARGIN: 0 }'],
    ['after a comment', '.a { /* color: red; */ margin: 0 }'],
    ['as a page size', '@page { size: a4 }'],
    ['as another style sheet', '@import "other.css";'],
    ['as a face', '@font-face { src: url(x.ttf) }'],
  ])('%s', (_, css) => {
    expect(lintCss(skin(css)).map(({ rule }) => rule)).toEqual(['css-moves-type']);
  });

  test('is pointed at', () => {
    expect(lintCss(skin('/* a\n b */\n.a {\n  color: red;\n  margin: 0;\n}'))[0]?.origin).toEqual({
      file: 'templates/card/page.css',
      line: 5,
      column: 3,
      length: 6,
    });
  });

  test('and no page is made with it', async () => {
    const { forme, fonts } = await layStory('一');
    const outcome = await renderHtml(
      forme,
      skin('.line { top: 0 }'),
      { faces: [], pictures: [] },
      fonts,
    );
    expect(outcome.value).toBeNull();
    expect(outcome.findings.map(({ rule }) => rule)).toContain('css-moves-type');
  });
});

describe('what paints is free', () => {
  test.each([
    '.sheet { background: #fff }',
    '.line { color: #333; }',
    ':root { --ink: 10px; } .a { color: var(--ink) }',
    '.a:hover { background-color: red }',
    'svg { fill: red; stroke: blue }',
    '/* margin: 0; */',
    '.a { mix-blend-mode: multiply }',
    '',
  ])('%s', (css) => {
    expect(lintCss(skin(css))).toEqual([]);
  });

  test.each(['broadsheet-hk', 'broadsheet-tw', 'school-hk', 'shinbun-ja'])(
    'the style sheet of %s',
    async (name) => {
      const folder = fileURLToPath(new URL(`../../../templates/${name}`, import.meta.url));
      const { value } = await readSkin(caseWorkspace('/none', new Map()), folder);
      expect(value?.css).toContain('.sheet');
      expect(value === null ? null : lintCss(value)).toEqual([]);
    },
  );
});
