import type { MetricResolvers } from "../schema-types.ts";
import { claimFields, entityOf } from "./claim.ts";

export const Metric: MetricResolvers = {
  ...claimFields,
  subject: (metric, _args, context) => entityOf(metric, "SUBJECT", context),
};
