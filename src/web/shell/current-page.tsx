/** The page of the view of now. */
import { currentView } from "../address/current-view.ts";
import { ClaimPage } from "../claim/claim-page.tsx";
import { DocumentPage } from "../document/document-page.tsx";
import { EntityPage } from "../entity/entity-page.tsx";
import { GraphPart } from "../graph/graph-part.tsx";
import { IngestPage } from "../ingest/ingest-page.tsx";
import { ReviewPage } from "../review/review-page.tsx";
import { SearchPage } from "../search/search-page.tsx";
import { StartPage } from "../start/start-page.tsx";
import { CommonPage } from "../together/common-page.tsx";
import { PathsPage } from "../together/paths-page.tsx";
import { UnknownPage } from "./unknown-page.tsx";

export function CurrentPage() {
  const view = currentView.value;
  switch (view.page) {
    case "start":
      return <StartPage />;
    case "search":
      return <SearchPage words={view.words} {...(view.type && { type: view.type })} />;
    case "entity":
      return <EntityPage key={view.id} id={view.id} />;
    case "graph":
      return <GraphPart state={view.state} />;
    case "review":
      return <ReviewPage />;
    case "document":
      return <DocumentPage key={view.id} id={view.id} at={view.at} />;
    case "claim":
      return <ClaimPage key={view.id} id={view.id} />;
    case "common":
      return <CommonPage key={view.of.join()} of={view.of} />;
    case "paths":
      return <PathsPage key={view.of.join()} of={view.of} />;
    case "ingest":
      return <IngestPage />;
    case "unknown":
      return <UnknownPage path={view.path} />;
    default:
      return null;
  }
}
