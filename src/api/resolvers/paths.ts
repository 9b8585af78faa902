/** How two entities are connected. */
import { RELATION_TYPES, type RelationType } from "../../model/entity.ts";
import { directionFrom, type EntityEdgeRow } from "../../query/edges/edges.ts";
import { knownEdges } from "../../query/known/known-edges.ts";
import { shown } from "../../query/known/tied-claims.ts";
import { derivedEdges } from "../../query/paths/edge-source.ts";
import {
  type FoundPaths,
  type PathRequest,
  type PathStepRow,
  searchPaths,
} from "../../query/paths/search-paths.ts";
import type { ApiContext } from "../context.ts";
import { within } from "../errors.ts";
import type { PathSearchRow } from "../found-paths.ts";
import { isOfNow, type MomentArgs, momentOf } from "../moments.ts";
import type { PathResolvers, PathSearchResolvers, PathStepResolvers } from "../schema-types.ts";
import { endOf } from "./graph-edge.ts";
import { entityById } from "./known-entity.ts";

interface Args extends MomentArgs {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number | null;
  readonly first: number | null;
  readonly relations?: readonly RelationType[] | null;
}

const LONGEST = 4;
const MOST_PATHS = 10;

/** The paths that arguments ask for. @throws GraphQLError BAD_USER_INPUT where a number is out of its bounds. */
export async function findPaths(args: Args, context: ApiContext): Promise<PathSearchRow> {
  const maxLength = within("maxLength", args.maxLength ?? LONGEST, 1, LONGEST);
  const first = within("first", args.first ?? 5, 1, MOST_PATHS);
  const knownAt = args.knownAt ?? null;
  const [from = null, to = null] = await Promise.all(
    [args.from, args.to].map((id) => entityById(id, knownAt, context)),
  );
  if (from === null || to === null) return { from, to, paths: [], complete: true };
  const { paths, complete } = await search({ from: from.id, to: to.id, maxLength, first }, args, context);
  return {
    from,
    to,
    paths: paths.map((path) => ({ steps: path.map((step) => shown(step, knownAt)) })),
    complete,
  };
}

async function search(request: PathRequest, args: Args, { graph }: ApiContext): Promise<FoundPaths> {
  const relations = args.relations ?? RELATION_TYPES;
  const moment = momentOf(args);
  if (isOfNow(moment)) return searchPaths(derivedEdges(graph, relations), request);
  const source = knownEdges(graph, relations, moment);
  const found = await searchPaths(source, request);
  return { ...found, complete: found.complete && !source.wasCut() };
}

export const PathSearch: PathSearchResolvers = {};

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  nodes: ({ steps }, _args, context) => {
    const [first] = steps;
    const ids = first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)];
    return Promise.all(ids.map((id) => endOf(id, first ?? {}, context)));
  },
};

export const PathStep: PathStepResolvers = {
  from: (step, _args, context) => endOf(step.from, step, context),
  to: (step, _args, context) => endOf(step.to, step, context),
  relation: (step) => chiefOf(step).relation,
  direction: (step) => directionFrom(step.from, chiefOf(step)),
};

function chiefOf({ edges }: PathStepRow): EntityEdgeRow {
  const [chief] = edges;
  if (chief === undefined) throw new RangeError("a step has at least one edge");
  return chief;
}
