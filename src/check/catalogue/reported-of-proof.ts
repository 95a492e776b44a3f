/** What browser, PDF and the severities of a page report, for the catalogue only. */
import { type ReportedElsewhere, room } from './reported.ts';

const CHECK = room('check', [
  [
    'unused-override',
    'info',
    'A severity in `checks` of the page changes nothing: no finding of its rule is left, and the page has no error that keeps the rule silent.',
    'It would hide the next finding, for which its reason was never meant.',
    'Take it out of page.yaml.',
    "`underset: { severity: 'off', reason: … }` on a page whose frames are full by now.",
  ],
]);

const PRESS = [
  ...room('browser', [
    [
      'no-browser',
      'error',
      'There is no browser to print with, or the one named cannot be run.',
      'No PDF can be made.',
      'Where the cache folder cannot be written, name another in the variable `BANMIAN_CACHE`; else install Chrome or Chromium, or name one with `--browser`.',
    ],
    [
      'browser-not-unpacked',
      'warning',
      'The embedded browser could not be unpacked; another is taken if there is one.',
      'Another version may paint otherwise.',
      'See the reason; most often the cache folder cannot be written: the variable `BANMIAN_CACHE` names another.',
    ],
    [
      'browser-did-not-start',
      'error',
      'The browser was found but did not start.',
      'No PDF can be made.',
      'See the reason; where the machine has no sandbox, say `--no-sandbox`.',
    ],
  ]),
  ...room('limit', [
    [
      'over-limit',
      'error',
      'Painting a page, reading a picture or a PDF, or drawing one, took longer or needed more memory than it may. The work was stopped; what comes after it is done as always.',
      'A few kilobytes of SVG, PDF or a compressed picture can ask for hours, or for all the memory of a machine.',
      'Make the page or the file simpler. If it has to be so, set `--time-limit` or `--memory-limit` higher; no page and no template can.',
      'An SVG whose groups use each other ten times over, ten levels deep.',
    ],
    [
      'lost-process',
      'error',
      'The browser that painted a page, or the process that read a PDF, crashed or was ended, and again when the work was tried once more.',
      'There is nothing to prove.',
      'See whether the machine is short of memory, and try again. If it is always the same page, leave its pictures out one by one.',
    ],
  ]),
  ...room('pdf', [
    [
      'unreadable-pdf',
      'error',
      'A PDF cannot be read.',
      'Nothing in it can be proved.',
      'Export it again, whole and without a password.',
    ],
    [
      'encrypted-pdf',
      'error',
      'A PDF is encrypted, with a password or without one.',
      'A press cannot work with it, PDF/X forbids it, and nothing in it can be proved.',
      'Export it again without protection.',
    ],
  ]),
];

export const PROOF: readonly ReportedElsewhere[] = [...CHECK, ...PRESS];
