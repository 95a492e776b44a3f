/** The shell in, a proofing desk out: wires the desk to everything that shows it or changes it. */
import { keepAddress, readAddress } from './address.js';
import { announceChanges } from './announce.js';
import { raiseBanners } from './banner.js';
import { listChanges } from './changes.js';
import { listCommands } from './commands.js';
import { connect } from './connection.js';
import { openDesk } from './desk.js';
import { listFindings } from './findings.js';
import { followPage } from './follow.js';
import { showHelp, writeHelp } from './help.js';
import { inspectLine } from './inspector.js';
import { takeButtons, takeKeys } from './keyboard.js';
import { showLayouts } from './layouts.js';
import { holdLoupe } from './loupe.js';
import { moveModules } from './modules.js';
import { stackOverlays } from './overlay-stack.js';
import { listPages } from './pages.js';
import { panByHand } from './pan.js';
import { openPanels } from './panels.js';
import { pointAtLines } from './pointer.js';
import { keepScroll } from './scroll.js';
import { keepSession, restoreSession } from './session.js';
import { listSetAside } from './set-aside.js';
import { openSheet } from './sheet.js';
import { keepStatus } from './status-line.js';
import { openTabs } from './tabs.js';
import { openTable } from './zoom.js';

const desk = openDesk({
  ...restoreSession(),
  ...readAddress(location.hash),
  state: null,
  connection: 'connecting',
  epoch: 0,
  view: null,
  shown: null,
  scale: 0.5,
  loupe: false,
  placing: false,
});
if (desk.now().choice !== null) desk.change({ tab: 'line' });

// Without a page in the address, the first of the folder.
desk.watch(['state'], ({ state, pageId }) => {
  const [first] = state?.pages ?? [];
  if (pageId === null && first !== undefined) desk.change({ pageId: first.id });
});

const sheet = openSheet(desk);
const table = openTable(desk);
keepScroll(desk);
stackOverlays(desk);
listPages(desk);
openTabs(desk);
openPanels(desk);
listFindings(desk, table);
listSetAside(desk);
inspectLine(desk);
listChanges(desk, table);
const layouts = showLayouts(desk);
const modules = moveModules(desk, table);
pointAtLines(desk, table, panByHand());
raiseBanners(desk);
keepStatus(desk);
announceChanges(desk);
const commands = listCommands(
  desk,
  table,
  holdLoupe(desk, table, sheet),
  layouts,
  modules,
  showHelp,
);
takeKeys(desk, commands);
takeButtons(desk, commands);
writeHelp(desk, commands);
keepSession(desk);
keepAddress(desk);
followPage(desk, sheet);
connect(desk);
