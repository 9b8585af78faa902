import { currentMoment } from "../address/moment.ts";
import { NodeList } from "../parts/node-list.tsx";
import { ViewLink } from "../parts/view-link.tsx";
import { NamingDocuments } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = {
  documents: { zh: "提到它的文件", en: "Documents that name it" },
  times: (count: number) => ({ zh: `${count} 次`, en: `${count} ${count === 1 ? "time" : "times"}` }),
};

/** The documents that mention an entity, the newest first. */
export function NamingDocumentList({ id }: { readonly id: string }) {
  return (
    <NodeList asked={NamingDocuments} id={id} title={WORDS.documents} keyOf={({ node }) => node.id}>
      {({ node, mentionCount }) => (
        <>
          <ViewLink to={{ page: "document", id: node.id, ...currentMoment() }}>
            <bdi>{node.citation}</bdi>
          </ViewLink>{" "}
          <span class="quiet">{say(WORDS.times(mentionCount))}</span>
        </>
      )}
    </NodeList>
  );
}
