/** Questions on places with all that lies there, gathered over all parents of a request. */
import type { Asker } from "../graph/port.ts";
import {
  countDocumentsInAreas,
  type DocumentConditions,
  findDocumentsInAreas,
} from "../query/document-lists.ts";
import type { PageRequest } from "../query/page.ts";
import { type Area, divisionsBelow, findAreas, findPlacesAlone } from "../query/places/area.ts";
import * as lists from "../query/places/place-lists.ts";
import { findDivisionsAbove } from "../query/places/places-above.ts";
import { batchBy, batchOne, type Find } from "./batch.ts";

interface Paged<C> {
  readonly conditions: C;
  readonly page: PageRequest;
}

const NOWHERE: Area = { owner: "", members: [] };

// One place is asked for with and without what lies below it, and for its bodies alone.
const keyOf = ({ members }: Area): string => members.map(({ id }) => id).join();

/** Loaders for one request. */
export function placeLoaders(graph: Asker) {
  return {
    areaOf: batchOne((ids) => findAreas(graph, ids)),
    placeAlone: batchOne((ids) => findPlacesAlone(graph, ids)),
    divisionsBelow: batchOne((ids) => divisionsBelow(graph, ids)),
    divisionsAbove: batchOne((ids) => findDivisionsAbove(graph, ids)),
    eventsOf: batchOne((ids) => lists.findEventsOf(graph, ids)),
    membersIn: byArea((areas, page: PageRequest) => lists.findMembers(graph, areas, page)),
    programmesIn: byArea((areas, page: PageRequest) => lists.findProgrammesInAreas(graph, areas, page)),
    programmeCountIn: byArea((areas, _: null) => lists.countProgrammesInAreas(graph, areas)),
    statementsIn: byArea((areas, { conditions, page }: Paged<lists.SaidBetween>) =>
      lists.findStatementsInAreas(graph, areas, conditions, page),
    ),
    statementCountIn: byArea((areas, conditions: lists.SaidBetween) =>
      lists.countStatementsInAreas(graph, areas, conditions),
    ),
    documentsIn: byArea((areas, { conditions, page }: Paged<DocumentConditions>) =>
      findDocumentsInAreas(graph, areas, conditions, page),
    ),
    documentCountIn: byArea((areas, conditions: DocumentConditions) =>
      countDocumentsInAreas(graph, areas, conditions),
    ),
  };
}

/** `batchBy` for areas: of one place there may be several, so the store is asked for them by their number. */
function byArea<Args, T>(find: Find<Area, Args, T>) {
  return batchBy<Area, Args, T>(async (areas, args) => {
    const numbered = areas.map(({ members }, at) => ({ owner: String(at), members }));
    const found = await find(numbered, args);
    return new Map([...found].map(([at, value]) => [keyOf(areas[Number(at)] ?? NOWHERE), value]));
  }, keyOf);
}
