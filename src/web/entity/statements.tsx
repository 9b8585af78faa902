/** Statements of a speaker or about something, those of a time and about one programme alone where the address says so. */
import type { Narrowing } from "../address/address.ts";
import { currentView, goTo } from "../address/current-view.ts";
import { askedMoment } from "../address/moment.ts";
import { useAnswer } from "../ask/use-answer.ts";
import type { ListPage } from "../ask/use-list.ts";
import { DayField } from "../parts/day-field.tsx";
import { NodeList } from "../parts/node-list.tsx";
import { PagedList } from "../parts/paged-list.tsx";
import { Statement } from "../parts/statement.tsx";
import {
  type StatementPartFragment,
  Statements,
  StatementsIn,
  type StatementsQuery,
  TalkedAbout,
} from "../questions/questions.ts";
import { type Both, say } from "../state/language.ts";

const PAGE_SIZE = 10;
// As many as a page of the contract may have.
const MOST_PROGRAMMES = 100;

const WORDS = {
  statements: { zh: "讲话", en: "Statements" },
  about: { zh: "关于它的讲话", en: "Statements about it" },
  here: { zh: "当地的讲话", en: "Statements made here" },
  programme: { zh: "谈到", en: "About" },
  all: { zh: "全部", en: "everything" },
  from: { zh: "从", en: "From" },
  to: { zh: "到", en: "To" },
  none: { zh: "没有符合条件的讲话。", en: "No statement is like that." },
} satisfies Record<string, Both>;

interface StatementListProps {
  readonly id: string;
  /** Whether the entity says it, or it is about the entity. */
  readonly as: "speaker" | "about";
}

export function StatementList({ id, as }: StatementListProps) {
  const { about, from, to } = narrowing();
  const isNarrow = Boolean(about || from || to);
  const filter = {
    [as]: id,
    ...(as === "speaker" && about && { about }),
    from: from ?? null,
    to: to ?? null,
  };
  return (
    <PagedList
      asked={Statements}
      variables={{ filter, ...askedMoment(), first: PAGE_SIZE }}
      pick={listOf}
      title={as === "speaker" ? WORDS.statements : WORDS.about}
      keyOf={({ id: claim }) => claim}
      {...(isNarrow && { none: WORDS.none })}
      above={<NarrowingFields id={id} withProgrammes={as === "speaker"} />}
    >
      {(statement) => <Statement statement={statement} />}
    </PagedList>
  );
}

function listOf({ list }: StatementsQuery): ListPage<StatementPartFragment> {
  return list;
}

/** Statements made in a place or below it. */
export function StatementsHere({ id }: { readonly id: string }) {
  return (
    <NodeList asked={StatementsIn} id={id} title={WORDS.here} keyOf={({ id: claim }) => claim}>
      {(statement) => <Statement statement={statement} />}
    </NodeList>
  );
}

function narrowing(): Narrowing {
  const view = currentView.value;
  return view.page === "entity" ? view : {};
}

function narrow(change: { readonly [name in keyof Narrowing]: string | undefined }): void {
  const view = currentView.value;
  if (view.page !== "entity") return;
  const { about, from, to, ...rest } = view;
  const wanted = { about, from, to, ...change };
  const given = Object.entries(wanted).filter(([, value]) => value);
  goTo({ ...rest, ...Object.fromEntries(given) }, { replace: true });
}

interface NarrowingFieldsProps {
  readonly id: string;
  readonly withProgrammes: boolean;
}

function NarrowingFields({ id, withProgrammes }: NarrowingFieldsProps) {
  const { from, to } = narrowing();
  return (
    <div class="fields">
      {withProgrammes && <ProgrammeField id={id} />}
      <DayField label={WORDS.from} day={from} onChange={(day) => narrow({ from: day })} />
      <DayField label={WORDS.to} day={to} onChange={(day) => narrow({ to: day })} />
    </div>
  );
}

/** What the speaker talked about, to choose from. */
function ProgrammeField({ id }: { readonly id: string }) {
  const [known] = useAnswer(TalkedAbout, { id, ...askedMoment(), first: MOST_PROGRAMMES });
  const node = known.state === "failed" ? null : known.answer?.node;
  const programmes = node && "list" in node ? (node.list?.entries ?? []) : [];
  return (
    <label class="field">
      {say(WORDS.programme)}{" "}
      <select
        value={narrowing().about ?? ""}
        onChange={(event) => narrow({ about: event.currentTarget.value || undefined })}
      >
        <option value="">{say(WORDS.all)}</option>
        {programmes.map(({ node: { id: programme, name }, statementCount }) => (
          <option key={programme} value={programme}>
            {name} ({statementCount})
          </option>
        ))}
      </select>
    </label>
  );
}
