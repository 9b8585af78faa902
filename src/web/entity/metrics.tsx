/** Reported figures. */
import { EntityLink } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { Proofs } from "../parts/proofs.tsx";
import { type MetricPartFragment, Metrics } from "../questions/questions.ts";

const WORDS = { metrics: { zh: "报道的指标", en: "Reported figures" } };

export function MetricList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={Metrics} id={id} title={WORDS.metrics} keyOf={(metric) => metric.id}>
      {(metric) => (
        <>
          {metric.subject && <EntityLink entity={metric.subject} />} <Metric metric={metric} />
        </>
      )}
    </NodeList>
  );
}

/** A figure in words, with its sentence. */
export function Metric({ metric }: { readonly metric: MetricPartFragment }) {
  const { id, indicator, value, unit, dated } = metric;
  return (
    <div class="metric">
      <bdi>
        {indicator} <strong>{value.toLocaleString()}</strong> {unit}
      </bdi>{" "}
      <span class="quiet">
        <bdi>{dated?.text}</bdi>
      </span>
      <Proofs claims={[{ id }]} />
    </div>
  );
}
