/** sigma, over the model of the explorer. */
import type Sigma from "sigma";
import type { EdgeMark, EntityMark, GraphMark } from "../model/graph-model.ts";

export type Drawn = Sigma<EntityMark, EdgeMark, GraphMark>;
