import { describe, expect, it } from "@jest/globals";
import { isSinglePost, plainTitle } from "../../../src/model/single-post.ts";

describe("a post that one person holds at a time", () => {
  it.each([
    ["市长", "临江市人民政府"],
    ["代市长", "临江市"],
    ["局长", "临江市教育局"],
    ["院长", "临江市人民医院"],
    ["主任", "临江市发展和改革委员会"],
    ["党委书记", "临江市人民医院"],
    ["书记", "中共临江市委员会"],
    ["市委书记", "临江市"],
    ["主席", "临江市总工会"],
  ])("is that of %s of %s", (title, body) => {
    expect(isSinglePost(title, body)).toBe(true);
  });

  it.each([
    ["副市长", "临江市人民政府"],
    ["副书记", "中共临江市委员会"],
    ["党组成员", "临江市教育局"],
    ["局长助理", "临江市教育局"],
    ["处长", "江北省教育厅"],
    ["主任", "临江市人民医院"],
    ["院长", "江北大学"],
    ["书记", "江北大学"],
    ["主任医师", "临江市人民医院"],
    ["局长", null],
  ])("is not that of %s of %s", (title, body) => {
    expect(isSinglePost(title, body)).toBe(false);
  });

  it("is the same whether its holder is acting", () => {
    expect([plainTitle("代市长"), plainTitle("代理院长"), plainTitle("代表")]).toEqual([
      "市长",
      "院长",
      "代表",
    ]);
  });
});
