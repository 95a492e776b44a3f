/** A story in a rectangle of the grid in; what the client says of it, and what it draws of the page around it, out. */
import type { Finding } from '../diagnostic.ts';
import type { Filled } from '../makeup/place-modules.ts';
import { costOf } from '../makeup/shapes/shape.ts';
import type { Placement } from '../place-anew.ts';
import { visible } from '../visible.ts';
import type { ModuleFitView, ProposalView } from './layout-protocol.ts';
import { layoutViews } from './layout-views.ts';
import type { TriedModule } from './tried-module.ts';

export function fitView(
  { story, columns, lines }: TriedModule,
  filled: Filled | null,
): ModuleFitView {
  const module = { columns, lines, part: null };
  if (filled === null) return { story, module, isHeld: false, over: 0, white: 0, help: null };
  const { choice, white, findings } = filled;
  const help = findings.map((one) => one.help).find((one) => one !== null) ?? null;
  return {
    story,
    module,
    isHeld: choice !== null,
    over: choice?.over ?? 0,
    white,
    help: help === null ? null : visible(help),
  };
}

/** `kept`: stories whose pins stay as page.yaml has them. */
export function proposalView(
  { story, columns, lines }: TriedModule,
  kept: readonly string[],
  placement: Placement,
  findings: readonly Finding[],
): ProposalView {
  const [layout = null] = layoutViews([placement], null);
  const choice = placement.made?.choices.find((one) => one.story === story);
  const ownCost = costOf(choice?.terms ?? []);
  return {
    story,
    module: { columns, lines, part: null },
    layout,
    cost: Math.round((placement.made?.cost ?? 0) + ownCost),
    ownCost: Math.round(ownCost),
    kept,
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, severity, message, help }) => ({
        rule,
        severity,
        message: visible(message),
        help: help === null ? null : visible(help),
      })),
    canTake: hasPlace(placement, { story }),
  };
}

export const hasPlace = ({ moved }: Placement, { story }: Pick<TriedModule, 'story'>): boolean =>
  moved.some((one) => one.story === story && one.after !== null);
