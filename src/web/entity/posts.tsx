/** Posts over time: held from when to when, how the end is known, in which sentences. */

import { currentView, goTo } from "../address/current-view.ts";
import { askedMoment, currentMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { Answer } from "../parts/answer.tsx";
import { DayField } from "../parts/day-field.tsx";
import { EntityLink } from "../parts/entity-link.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { Proofs } from "../parts/proofs.tsx";
import { daysOf, Sure } from "../parts/time.tsx";
import { POSITION_STATUSES, POST_ENDS } from "../parts/words.ts";
import { type PostPartFragment, Posts, PostsIn } from "../questions/questions.ts";
import { say } from "../state/language.ts";

const WORDS = {
  posts: { zh: "任职", en: "Posts" },
  none: { zh: "没有查到这一天的任职。", en: "No post is known for this day." },
  heldOn: { zh: "谁在这一天任职", en: "Who held it on" },
  since: (day: string) => ({ zh: `自 ${day} 起`, en: `since ${day}` }),
  until: (day: string) => ({ zh: `至 ${day}`, en: `until ${day}` }),
  attested: (days: string) => ({ zh: `见于 ${days}`, en: `attested ${days}` }),
};
// The earliest day of an end of which nothing is known but that it has come.
const NO_DAY = "0001-01-01";

/** The posts of a person. */
export function PostsOfPerson({ id }: { readonly id: string }) {
  const [known, again] = useAnswer(Posts, { id, ...askedMoment() });
  return (
    <Answer asked={known} again={again}>
      {({ node }) => {
        const posts = node && "positions" in node ? node.positions : [];
        if (posts.length === 0 && !currentMoment().asOf) return null;
        return (
          <section class="list">
            <h2>
              {say(WORDS.posts)} <span class="total">{posts.length}</span>
            </h2>
            {posts.length === 0 && <p class="quiet">{say(WORDS.none)}</p>}
            <ul class="entries">
              {posts.map((post) => (
                <li key={post.id}>
                  <Post post={post} />
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}

/** The posts in a body or place, and who held them on a day. */
export function PostsInBody({ id }: { readonly id: string }) {
  const view = currentView.value;
  const field = (
    <DayField
      label={WORDS.heldOn}
      day={view.asOf}
      onChange={(asOf) => {
        const { asOf: _before, ...rest } = view;
        goTo(asOf ? { ...rest, asOf } : rest, { replace: true });
      }}
    />
  );
  return (
    <NodeList
      asked={PostsIn}
      id={id}
      title={WORDS.posts}
      keyOf={(post: PostPartFragment) => post.id}
      {...(view.asOf && { none: WORDS.none })}
      above={field}
    >
      {(post) => <Post post={post} isOfBody />}
    </NodeList>
  );
}

function Post({ post, isOfBody = false }: { readonly post: PostPartFragment; readonly isOfBody?: boolean }) {
  const { organization, person, title, status, validFrom, validTo, endKnownBy, endClaim } = post;
  const other = isOfBody ? person : organization;
  const from = validFrom && say(WORDS.since(validFrom.text));
  const to = validTo && say(WORDS.until(validTo.text || dayOf(validTo)));
  const attested = daysOf(post.attestedFrom, post.attestedTo);
  return (
    <>
      {other && <EntityLink entity={other} />} <bdi>{title}</bdi>{" "}
      <span class="quiet">
        <bdi>{[say(POSITION_STATUSES[status]), from, to].filter(Boolean).join(" · ")}</bdi>
        {endKnownBy && `（${say(POST_ENDS[endKnownBy])}）`} {attested && say(WORDS.attested(attested))}
      </span>{" "}
      <Sure certainty={post.certainty} />
      <Proofs claims={endClaim && endClaim.id !== post.id ? [post, endClaim] : [post]} />
    </>
  );
}

function dayOf({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string {
  return earliest === NO_DAY ? latest : daysOf(earliest, latest);
}
