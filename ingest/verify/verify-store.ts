/**
 * Proves that a store says what its pages say: re-reads the files, holds every quotation against the
 * text, and adds up the derived entities and edges again, by queries of its own.
 */
import type { Asker } from "../../src/graph/port.ts";
import { checkClaims } from "./check-claims.ts";
import { checkCohesion, checkJudgements, checkKeys } from "./check-clusters.ts";
import { checkCorrections } from "./check-corrections.ts";
import { checkEdges, checkEntities } from "./check-edges.ts";
import { checkPeopleJudgements } from "./check-judgements.ts";
import { checkMentions } from "./check-mentions.ts";
import { type CheckedDocument, checkOriginal, type ReadOriginal } from "./check-originals.ts";
import { checkPage, isCutBy, type PageCutter } from "./check-page.ts";
import { checkReprints } from "./check-reprints.ts";
import { checkSearchKeys } from "./check-search-keys.ts";
import type { Finding } from "./finding.ts";
import { pagesOf, texts } from "./pages.ts";

export { type Finding, formatFinding } from "./finding.ts";

/** What was looked at, and what is wrong; a sound store has no findings. */
export interface Verification {
  readonly documents: number;
  readonly claims: number;
  readonly mentions: number;
  readonly edges: number;
  /** Documents whose page was cut again and compared: those that were read by the version that runs now. */
  readonly pages: number;
  readonly findings: readonly Finding[];
}

const DOCUMENTS_A_PAGE = 100;
const ENTITIES_A_PAGE = 100;

/** What stands outside of the store and what it is held against. */
export interface Witnesses {
  /** Reads what stands at a location now; undefined where nothing can be read. */
  readonly readOriginal: ReadOriginal;
  /** Cuts pages again; without one, articles and sentences are not compared with their pages. */
  readonly cutter?: PageCutter;
}

/**
 * Checks the whole store, a page at a time. It writes nothing.
 *
 * @throws StoreError when the store cannot be asked.
 */
export async function verifyStore(graph: Asker, witnesses: Witnesses): Promise<Verification> {
  const evidence = await verifyEvidence(graph, witnesses);
  const derived = await verifyDerived(graph);
  return { ...evidence, ...derived, findings: [...evidence.findings, ...derived.findings] };
}

async function verifyEvidence(graph: Asker, { readOriginal, cutter }: Witnesses) {
  const sums = { documents: 0, claims: 0, mentions: 0, pages: 0 };
  const findings: Finding[] = [];
  for await (const page of pagesOf(graph, "check-documents", DOCUMENTS_A_PAGE)) {
    for (const row of page) {
      const document = await checkOriginal(graph, row, readOriginal);
      const claims = await checkClaims(graph, document);
      const mentions = await checkMentions(graph, document);
      if (cutter && isSound(document) && isCutBy(cutter, row)) {
        sums.pages += 1;
        findings.push(...(await checkPage(graph, row, document, cutter)));
      }
      sums.documents += 1;
      sums.claims += claims.count;
      sums.mentions += mentions.count;
      findings.push(...document.findings, ...claims.findings, ...mentions.findings);
    }
  }
  findings.push(...(await checkStrayClaims(graph, sums.claims)));
  return { ...sums, findings };
}

/** A text that is not the one that was read is a finding by itself; what is made of it would be many more. */
function isSound({ findings }: CheckedDocument): boolean {
  return findings.every(({ code }) => code !== "wrong-text");
}

/** Claims are looked at document by document; one that is of none, or of a retracted one, would be passed over. */
async function checkStrayClaims(graph: Asker, seen: number): Promise<readonly Finding[]> {
  const [standing] = await graph.ask("check-claim-count");
  const stray = Number(standing?.["total"] ?? 0) - seen;
  if (stray === 0) return [];
  const reason = `${stray} claims stand that are of no standing document: load the documents into a new store`;
  return [{ code: "stray-claims", of: "store", reason }];
}

async function verifyDerived(graph: Asker) {
  const judged = await checkJudgements(graph);
  const findings: Finding[] = [...judged.findings, ...(await checkPeopleJudgements(graph))];
  findings.push(...(await checkCorrections(graph)));
  findings.push(...(await checkKeys(graph, judged)), ...(await checkReprints(graph)));
  let edges = 0;
  for await (const entities of pagesOf(graph, "check-entities", ENTITIES_A_PAGE)) {
    const ids = texts(entities, "id");
    const checked = await checkEdges(graph, ids);
    edges += checked.count;
    findings.push(...checked.findings, ...(await checkEntities(graph, entities)));
    findings.push(...(await checkCohesion(graph, ids, judged)), ...checkSearchKeys(entities));
  }
  for await (const entities of pagesOf(graph, "check-past-entities", ENTITIES_A_PAGE))
    findings.push(...checkSearchKeys(entities));
  return { edges, findings };
}
