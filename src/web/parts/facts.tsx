/** Names and values, one under another; what is not known is left out. */
import { type Both, say } from "../state/language.ts";

interface FactsProps {
  readonly facts: readonly (readonly [name: Both, value: string | null | undefined])[];
}

export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name.en + value}>
            <dt>{say(name)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
