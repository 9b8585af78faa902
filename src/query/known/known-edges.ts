/** The edges of a time as a source of paths and neighbours: read from claims, as far as a limit allows. */
import type { Asker } from "../../graph/port.ts";
import { ENTITY_TYPES, type EntityType, type RelationType } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Moment } from "../../model/moment.ts";
import { text } from "../columns.ts";
import { together } from "../edges/attested.ts";
import { type EntityEdgeRow, otherEnd, touches } from "../edges/edges.ts";
import type { EntityRow } from "../entities.ts";
import { cheapest } from "../paths/cheapest.ts";
import type { EdgeSource, Neighbour } from "../paths/edge-source.ts";
import { holderClaimsOf } from "../positions.ts";
import { type Holders, singlePostBodies } from "../posts.ts";
import { findFirstPrintings } from "../reprints.ts";
import { totalsByOwner } from "../totals.ts";
import { edgesOfClaims } from "./claimed-edges.ts";
import { eachClaimOnce, entitiesIn, findTiedClaims, ofKind, type TiedClaim, tiedAt } from "./tied-claims.ts";

// An entity of which more is claimed is a hub: its latest claims are read, and the answer is not complete.
const MOST_CLAIMS = 5_000;
// To count edges, claims have to be read: so many in all, for the rest the number of claims stands for that of edges.
const MOST_COUNTED = 3_000;

export interface KnownEdgeSource extends EdgeSource {
  /** The edges of entities, by entity. */
  edgesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly EntityEdgeRow[]>>;
  /** An entity at an end of an edge that was read. */
  entityOf(id: string): EntityRow | undefined;
  /** Whether some entity had more claims than are read. */
  wasCut(): boolean;
}

/**
 * The edges of a time. It keeps what it has read: for one question only.
 *
 * @param relations only these.
 * @param types only neighbours of these types.
 */
export function knownEdges(
  graph: Asker,
  relations: readonly RelationType[],
  moment: Moment,
  types: readonly EntityType[] = ENTITY_TYPES,
): KnownEdgeSource {
  const reader = edgeReader(graph, moment);
  const wantedOf = async (ids: readonly string[]) => {
    const all = await reader.edgesOf(ids);
    const isWanted = ({ relation }: EntityEdgeRow): boolean => relations.includes(relation);
    return new Map(ids.map((id) => [id, (all.get(id) ?? []).filter(isWanted)]));
  };
  return {
    edgesOf: wantedOf,
    entityOf: reader.entityOf,
    wasCut: reader.wasCut,
    edgeCounts: async (ids) => {
      const counts = await reader.claimCounts(ids);
      const all = await reader.edgesOf(cheapest(ids, counts, MOST_COUNTED));
      return new Map(ids.map((id) => [id, all.get(id)?.length ?? counts.get(id) ?? 0]));
    },
    neighbours: async (ids) => {
      const isOpen = (id: string): boolean => {
        const entity = reader.entityOf(id);
        return entity !== undefined && !entity.private && types.includes(entity.type);
      };
      const wanted = await wantedOf(ids);
      return new Map([...wanted].map(([id, own]) => [id, neighboursIn(id, own, isOpen)]));
    },
    between: async (pairs) => {
      const wanted = await wantedOf(pairs.map(({ one }) => one));
      return pairs.flatMap(({ one, other }) =>
        (wanted.get(one) ?? []).filter((edge) => touches(edge, other)),
      );
    },
  };
}

/** Reads each entity's edges once. */
function edgeReader(graph: Asker, moment: Moment) {
  const read = new Map<string, readonly EntityEdgeRow[]>();
  const counts = new Map<string, number>();
  const entities = new Map<string, EntityRow>();
  let cut = false;
  return {
    /** Of all entities that were asked for so far. */
    edgesOf: async (ids: readonly string[]): Promise<ReadonlyMap<string, readonly EntityEdgeRow[]>> => {
      const wanted = [...new Set(ids)].filter((id) => !read.has(id));
      if (wanted.length === 0) return read;
      const found = await readEdges(graph, wanted, moment);
      cut ||= found.isCut;
      for (const entity of found.entities) entities.set(entity.id, entity);
      const own = (id: string) => found.edges.filter((edge) => touches(edge, id));
      for (const id of wanted) read.set(id, own(id));
      return read;
    },
    claimCounts: async (ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
      const wanted = ids.filter((id) => !counts.has(id));
      if (wanted.length === 0) return counts;
      const totals = await totalsByOwner(graph, "find-all-edge-claim-counts-of", { ids: wanted });
      for (const [id, total] of totals) counts.set(id, total);
      return counts;
    },
    entityOf: (id: string): EntityRow | undefined => entities.get(id),
    wasCut: (): boolean => cut,
  };
}

function neighboursIn(
  id: string,
  edges: readonly EntityEdgeRow[],
  isOpen: (id: string) => boolean,
): readonly Neighbour[] {
  const byOther = groupBy(edges, (edge) => otherEnd(id, edge));
  return [...byOther]
    .filter(([other]) => isOpen(other))
    .map(([other, own]) => ({ id: other, ...together(own) }));
}

interface ReadEdges {
  /** Of all entities that the claims speak of, those that were asked for among them. */
  readonly edges: readonly EntityEdgeRow[];
  /** Those at their ends. */
  readonly entities: readonly EntityRow[];
  readonly isCut: boolean;
}

async function readEdges(graph: Asker, ids: readonly string[], moment: Moment): Promise<ReadEdges> {
  const rows = await graph.ask("find-all-edge-claims-of", { ids, limit: MOST_CLAIMS });
  const tied = eachClaimOnce(await tiedAt(graph, rows, moment.knownAt));
  const said = ofKind(tied, "Statement").map(({ claim }) => claim.id);
  const printings = said.length === 0 ? new Map() : await findFirstPrintings(graph, said);
  const firstPrintings = new Map([...printings].map(([id, { id: first }]) => [id, first]));
  const holders = moment.asOf === null ? new Map() : await holdersOf(graph, tied, moment.knownAt);
  return {
    edges: edgesOfClaims(tied, { moment, firstPrintings, holders }),
    entities: tied.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.entity)),
    isCut: [...groupBy(rows, (row) => text(row, "owner")).values()].some((own) => own.length >= MOST_CLAIMS),
  };
}

/** Who holds posts, in the bodies where a successor ends them. */
async function holdersOf(graph: Asker, tied: readonly TiedClaim[], knownAt: string | null): Promise<Holders> {
  const posts = ofKind(tied, "Position").flatMap((one) =>
    entitiesIn(one, "OBJECT").map(({ id, name }) => ({ claim: one.claim, body: id, bodyName: name })),
  );
  const bodies = singlePostBodies(posts);
  if (bodies.length === 0) return new Map();
  const claims = await findTiedClaims(graph, bodies, { kind: "Position", role: "OBJECT", knownAt });
  return new Map([...claims].map(([body, own]) => [body, holderClaimsOf(own)]));
}
