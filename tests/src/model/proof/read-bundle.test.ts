import { describe, expect, it } from "@jest/globals";
import { ProofBundleError, readBundle } from "../../../../src/model/proof/read-bundle.ts";

describe("a file that is no proof bundle", () => {
  it.each([
    ["is no JSON", "本报讯", "no JSON"],
    ["is something else", "[]", "no JSON object"],
    ["has no format", "{}", '"format"'],
    ["is of a later format", '{"format": "policygraph-proof/9"}', "policygraph-proof/9"],
    ["has no graph", '{"format": "policygraph-proof/1", "proves": []}', '"@graph"'],
    [
      "lacks the claim that it is to prove",
      '{"format": "policygraph-proof/1", "proves": ["urn:policygraph:clm_1"], "@graph": []}',
      "urn:policygraph:clm_1",
    ],
    [
      "holds a claim without evidence",
      '{"format": "policygraph-proof/1", "proves": ["urn:policygraph:clm_1"], "@graph": [{"id": "urn:policygraph:clm_1", "type": ["pg:Metric"], "wasDerivedFrom": []}]}',
      "has no evidence",
    ],
  ])("says that it %s", (_what, text, wrong) => {
    expect(() => readBundle(text)).toThrow(ProofBundleError);
    expect(() => readBundle(text)).toThrow(wrong);
  });
});
