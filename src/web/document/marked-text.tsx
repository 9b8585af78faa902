/** A part of a text with its marks: names lead to their entities, other words of a claim to the claim. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Stretch, View } from "../address/address.ts";
import { currentMoment } from "../address/moment.ts";
import { ViewLink } from "../parts/view-link.tsx";
import { CLAIM_KINDS, TYPE_NAMES } from "../parts/words.ts";
import { say } from "../state/language.ts";
import { NO_MARKS, type Piece, piecesOf } from "./marks.ts";
import type { ReadPart } from "./reading.ts";
import { useNear } from "./use-near.ts";

interface MarkedTextProps {
  readonly part: ReadPart;
  readonly asked: Stretch | undefined;
}

/** Far from the window it is plain: a page of a megabyte has tens of thousands of marks. */
export function MarkedText({ part, asked }: MarkedTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const marks = useNear(place) ? part.marks.value : NO_MARKS;
  const seen = new Set<string>();
  return (
    <div class="read-part" ref={place}>
      {piecesOf(part, marks, asked).map((piece) => (
        <MarkedPiece
          key={piece.start}
          piece={piece}
          text={part.text.slice(piece.start - part.start, piece.end - part.start)}
          seen={seen}
        />
      ))}
    </div>
  );
}

interface MarkedPieceProps {
  readonly piece: Piece;
  readonly text: string;
  /** Ids of the marks that have a piece already: those who use the Tab key stop at each once. */
  readonly seen: Set<string>;
}

function MarkedPiece({ piece, text, seen }: MarkedPieceProps): ComponentChildren {
  const shown = piece.isAsked ? <mark data-asked>{text}</mark> : text;
  const target = text.trim() === "" ? undefined : targetOf(piece);
  if (!target) return shown;
  const isSeen = seen.has(target.id);
  seen.add(target.id);
  return (
    <ViewLink to={target.to} class={target.class} title={target.title} {...(isSeen && { tabIndex: -1 })}>
      {shown}
    </ViewLink>
  );
}

interface Target {
  readonly id: string;
  readonly to: View;
  readonly class: string;
  readonly title: string;
}

function targetOf({ mention, claims }: Piece): Target | undefined {
  const [claim] = claims;
  const kinds = [...new Set(claims.map(({ kind }) => say(CLAIM_KINDS[kind])))];
  if (mention) {
    const { id, type, name } = mention.entity;
    return {
      id: mention.id,
      to: { page: "entity", type, id, ...currentMoment() },
      class: `entity ${type.toLowerCase()}${claim ? " in-claim" : ""}`,
      title: [`${name} · ${say(TYPE_NAMES[type])}`, ...kinds].join(" · "),
    };
  }
  if (!claim) return undefined;
  return { id: claim.id, to: { page: "claim", id: claim.id }, class: "in-claim", title: kinds.join(" · ") };
}
