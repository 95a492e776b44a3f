/** Heads and bodies of a dump in, which head stands over which body out: the assignment that is best for the page as a whole. */

export interface HeadPlace {
  /** Scores by body: how near it stands and how much it speaks of it. */
  readonly scores: readonly number[];
  /** The same for a line on its own, which may stand anywhere on the page. */
  readonly asDisplay: readonly number[];
  /** How well it stands for the section of the page 版名; negative where it cannot. */
  readonly asSection: number;
}

/** Its body, the section of the page, or a line on its own that speaks of a body beside another head. */
export type Owner =
  | { readonly kind: 'head' | 'display'; readonly body: number }
  | { readonly kind: 'section' };

export interface Belonging {
  readonly owner: Owner;
  /** How much worse the page is with the next best owner; and who that is. */
  readonly margin: number;
  readonly next: Owner | null;
}

/** A body without a head is rare too. */
const BARE = 2;
/** More bodies than that are dealt head by head. */
const MOST = 12;

export function belongingOf(heads: readonly HeadPlace[], bodies: number): Belonging[] {
  const best = bestDeal(heads, bodies, null);
  return heads.map((_, at) => {
    const owner = best.owners[at] as Owner;
    const others = ownersOf(heads[at] as HeadPlace, bodies).filter((one) => !same(one, owner));
    let next: Owner | null = null;
    let second = Number.NEGATIVE_INFINITY;
    for (const other of others) {
      const { score } = bestDeal(heads, bodies, { at, owner: other });
      if (score > second) [next, second] = [other, score];
    }
    return { owner, margin: best.score - second, next };
  });
}

const same = (a: Owner, b: Owner): boolean =>
  a.kind === b.kind && (a.kind === 'section' || b.kind === 'section' || a.body === b.body);

/** The few that come near; a page may have thirty bodies. */
function ownersOf({ scores, asDisplay, asSection }: HeadPlace, bodies: number): Owner[] {
  const nearest = (by: readonly number[]): number[] =>
    [...Array(bodies).keys()].sort((a, b) => (by[b] ?? 0) - (by[a] ?? 0)).slice(0, 5);
  const owners: Owner[] = [
    ...nearest(scores).map((body): Owner => ({ kind: 'head', body })),
    ...nearest(asDisplay).map((body): Owner => ({ kind: 'display', body })),
  ];
  return asSection < 0 ? owners : [...owners, { kind: 'section' }];
}

interface Deal {
  readonly score: number;
  readonly owners: readonly Owner[];
}

/** Head by head, with the bodies that have one as the state: of deals with the same bodies only the best goes on. */
function bestDeal(
  heads: readonly HeadPlace[],
  bodies: number,
  fixed: { readonly at: number; readonly owner: Owner } | null,
): Deal {
  let deals = new Map<string, Deal & { readonly taken: readonly boolean[] }>([
    ['', { score: 0, owners: [], taken: Array<boolean>(bodies + 1).fill(false) }],
  ]);
  for (const [at, head] of heads.entries()) {
    const owners = fixed?.at === at ? [fixed.owner] : ownersOf(head, bodies);
    const next: typeof deals = new Map();
    for (const deal of deals.values())
      for (const owner of owners) {
        const slot = owner.kind === 'section' ? bodies : owner.body;
        if (owner.kind !== 'display' && deal.taken[slot]) continue;
        const taken = owner.kind === 'display' ? deal.taken : deal.taken.with(slot, true);
        const score = deal.score + scoreOf(head, owner);
        const key = taken.map(Number).join('');
        if (score > (next.get(key)?.score ?? Number.NEGATIVE_INFINITY))
          next.set(key, { score, owners: [...deal.owners, owner], taken });
      }
    deals = bodies > MOST ? bestOf(next, 400) : next;
  }
  const ended = [...deals.values()].map(({ score, owners, taken }) => ({
    score: score - BARE * taken.slice(0, bodies).filter((one) => !one).length,
    owners,
  }));
  return ended.reduce((a, b) => (b.score > a.score ? b : a), {
    score: Number.NEGATIVE_INFINITY,
    owners: [],
  });
}

const bestOf = <T extends Deal>(deals: ReadonlyMap<string, T>, most: number): Map<string, T> =>
  new Map([...deals].sort((a, b) => b[1].score - a[1].score).slice(0, most));

function scoreOf({ scores, asDisplay, asSection }: HeadPlace, owner: Owner): number {
  if (owner.kind === 'section') return asSection;
  return (owner.kind === 'head' ? scores : asDisplay)[owner.body] ?? 0;
}
