/** The graph as files. */
import { SaveButton, saveFile } from "../../parts/save-button.tsx";
import { type Both, say } from "../../state/language.ts";
import { edgesCsv, entitiesCsv } from "../model/csv.ts";
import { gexfOf } from "../model/gexf.ts";
import type { GraphModel } from "../model/graph-model.ts";
import { citationsOf } from "../session/citations.ts";
import type { GraphSession } from "../session/graph-session.ts";
import { pageColours } from "../view/colours.ts";
import type { GraphView } from "../view/graph-view.ts";
import { svgOf } from "../view/svg.ts";

interface GraphFile {
  readonly label: Both;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  content(model: GraphModel): string | Promise<string>;
}

const FILES: readonly GraphFile[] = [
  {
    label: { zh: "存图 SVG", en: "Save SVG" },
    name: "graph.svg",
    type: "image/svg+xml",
    content: (model) => svgOf(model, pageColours()),
  },
  {
    label: { zh: "实体 CSV", en: "Entities CSV" },
    name: "entities.csv",
    type: "text/csv",
    content: entitiesCsv,
  },
  { label: { zh: "边 CSV", en: "Edges CSV" }, name: "edges.csv", type: "text/csv", content: edgesCsv },
  { label: { zh: "GEXF", en: "GEXF" }, name: "graph.gexf", type: "application/xml", content: gexfOf },
  {
    label: { zh: "引文", en: "Citations" },
    name: "citations.txt",
    type: "text/plain",
    content: citationsOf,
  },
];

const PICTURE: Both = { zh: "存图 PNG", en: "Save PNG" };

interface SaveButtonsProps {
  readonly session: GraphSession;
  readonly view: GraphView | null;
}

export function SaveButtons({ session: { model }, view }: SaveButtonsProps) {
  return (
    <>
      <button type="button" onClick={() => void view?.picture(2).then((png) => saveFile("graph.png", png))}>
        {say(PICTURE)}
      </button>
      {FILES.map(({ content, ...file }) => (
        <SaveButton key={file.name} {...file} content={async () => content(model)} />
      ))}
    </>
  );
}
