/** Small graphs of the explorer, with invented entities. */
import { apply, type PlacedEdge, type PlacedEntity } from "../../src/web/graph/model/commands.ts";
import {
  type EdgeMark,
  type EntityMark,
  emptyModel,
  type GraphModel,
} from "../../src/web/graph/model/graph-model.ts";

export function placedEntity(id: string, mark: Partial<EntityMark> = {}): PlacedEntity {
  return {
    id,
    mark: {
      name: id,
      type: "PERSON",
      aliases: [],
      documentCount: 1,
      x: 0,
      y: 0,
      isHidden: false,
      isPinned: false,
      counts: null,
      ...mark,
    },
  };
}

export function placedEdge(id: string, from: string, to: string, mark: Partial<EdgeMark> = {}): PlacedEdge {
  return {
    id,
    from,
    to,
    mark: {
      relation: "TALKED_ABOUT",
      title: null,
      claimCount: 1,
      firstOn: "2024-03-01",
      lastOn: "2024-03-31",
      confidence: 0.8,
      ...mark,
    },
  };
}

/** Two people who talked about a programme, and the body that carries it out. */
export function smallModel(): GraphModel {
  const model = emptyModel();
  apply(model, {
    do: "add",
    entities: [
      placedEntity("programme", { name: "流动书车", type: "PROGRAMME" }),
      placedEntity("first", { name: "白若溪", x: 100 }),
      placedEntity("second", { name: "贺连山", x: -100 }),
      placedEntity("body", { name: "云泽县图书馆", type: "ORGANIZATION", y: 100 }),
    ],
    edges: [
      placedEdge("first-said", "first", "programme"),
      placedEdge("second-said", "second", "programme", {
        firstOn: "2022-01-01",
        lastOn: "2022-01-01",
        confidence: 0.5,
      }),
      placedEdge("runs", "body", "programme", { relation: "IMPLEMENTS", firstOn: null, lastOn: null }),
    ],
  });
  return model;
}
