/** The page of an entity: what it is called, and everything that is known of it, each fact with its sentences. */
import { useEffect } from "preact/hooks";
import { currentView, goTo } from "../address/current-view.ts";
import { askedMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { EntityLinks } from "../parts/entity-link.tsx";
import { MomentFields } from "../parts/moment-fields.tsx";
import { TYPE_NAMES } from "../parts/words.ts";
import { EntityHead, type EntityHeadQuery } from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";
import { useTitle } from "../state/use-title.ts";
import { EntityFacts } from "./entity-facts.tsx";
import { EntityWays } from "./entity-ways.tsx";

const WORDS = {
  none: {
    zh: "库里没有这个条目。它可能已被撤回，或在所选的时间还不为人知。",
    en: "The store holds no such entity. It may have been retracted, or not been known at that time.",
  },
  also: { zh: "又名", en: "Also" },
  count: (mentions: number, documents: number) => ({
    zh: `在 ${documents} 份文件中提到 ${mentions} 次`,
    en: `named ${mentions} times in ${documents} documents`,
  }),
  within: { zh: "上级地方", en: "Within" },
  private: { zh: "非公职人员", en: "No official" },
} satisfies Record<string, Both | ((...counts: number[]) => Both)>;

type Head = Extract<NonNullable<EntityHeadQuery["node"]>, { readonly mentionCount: number }>;

export function EntityPage({ id }: { readonly id: string }) {
  const [asked, again] = useAnswer(EntityHead, { id, knownAt: askedMoment().knownAt });
  return (
    <section class="page">
      <Answer asked={asked} again={again}>
        {({ node }) =>
          node && "mentionCount" in node ? (
            <Entity entity={node as Head} />
          ) : (
            <>
              <p>{say(WORDS.none)}</p>
              <MomentFields />
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Entity({ entity }: { readonly entity: Head }) {
  useOwnAddress(entity);
  useTitle(entity.name);
  const { id, type, name, aliases } = entity;
  return (
    <>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="quiet">
        {say(TYPE_NAMES[type])} · {say(WORDS.count(entity.mentionCount, entity.documentCount))}
        {"private" in entity && entity.private && ` · ${say(WORDS.private)}`}
      </p>
      {aliases.length > 0 && (
        <p>
          {say(WORDS.also)} <bdi>{aliases.join("、")}</bdi>
        </p>
      )}
      {"within" in entity && entity.within.length > 0 && (
        <p>
          {say(WORDS.within)} <EntityLinks entities={entity.within} />
        </p>
      )}
      <EntityWays id={id} />
      <MomentFields />
      <EntityFacts id={id} type={type} />
    </>
  );
}

/** An id that a merge has made old, or a path of another type, gives way to the address of now. */
function useOwnAddress({ id, type }: Head): void {
  useEffect(() => {
    const view = currentView.value;
    if (view.page !== "entity" || (view.id === id && view.type === type)) return;
    goTo({ ...view, id, type }, { replace: true });
  }, [id, type]);
}
