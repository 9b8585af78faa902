/** Random clusters of a sheet's mentions, with few keys, so that clusters of other sheets have them too. */
import type { MentionCluster, Reason } from "../../../src/model/extraction.ts";
import { makeId } from "../../../src/model/ids.ts";
import type { Mention } from "../../../src/model/mention.ts";
import type { Random } from "./random.ts";

/** @param random its draws decide, so the same source of chance gives the same clusters. */
export function drawClusters(mentions: readonly Mention[], random: Random): MentionCluster[] {
  const groups = new Map<string, number[]>();
  mentions.forEach(({ type, text, form }, index) => {
    // A pronoun or description goes to any cluster of its type, now and then to none.
    if (form === "pronoun" && random.chance(0.5)) return;
    const apart = random.chance(0.15) ? index : 0;
    const word = random.chance(0.2) ? "" : text;
    const key = JSON.stringify([type, word, apart]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()].map((members) => makeCluster(members, mentions, random));
}

function makeCluster(
  members: readonly number[],
  mentions: readonly Mention[],
  random: Random,
): MentionCluster {
  const head = members[0] ?? 0;
  const { type, text } = mentions[head] as Mention;
  const reference = { id: makeId("reference", text), name: text, reason: drawReason("division", random) };
  return {
    type,
    head,
    members: members.map((mention) => ({ mention, reason: drawReason("same-form", random) })),
    name: text,
    aliases: [],
    ...(type === "Organization" &&
      random.chance(0.6) && { kind: random.pick(["hospital", "agency"] as const) }),
    ...(type === "Person" && random.chance(0.3) && { private: true }),
    keys: drawKeys(type, text, random),
    ...(type === "Place" && random.chance(0.7) && { reference }),
  };
}

/** The key of the word, and keys that other words of the type may have as well: bridges between entities. */
function drawKeys(type: string, text: string, random: Random): MentionCluster["keys"] {
  const keys = [
    ...(random.chance(0.9) ? [`${type}|${text}`] : []),
    ...(random.chance(0.3) ? [`${type}|${random.pick(["甲", "乙"])}`] : []),
  ];
  return keys.map((key) => ({ key, reason: drawReason("key", random) }));
}

function drawReason(rule: string, random: Random): Reason {
  return { rule, score: random.pick([0.5, 0.75]), why: "名称相同" };
}
