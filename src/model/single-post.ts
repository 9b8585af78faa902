/** Which posts one person holds at a time, so that a successor ends them. */

/** Heads of the body itself: the body's name has to end with one of these words for the title to be its one head. */
const HEADS: readonly (readonly [title: string, bodies: RegExp])[] = [
  ["省长", /省(?:人民政府|政府)?$/u],
  ["市长", /市(?:人民政府|政府)?$/u],
  ["县长", /县(?:人民政府|政府)?$/u],
  ["区长", /区(?:人民政府|政府)?$/u],
  ["州长", /州(?:人民政府|政府)?$/u],
  ["旗长", /旗(?:人民政府|政府)?$/u],
  ["盟长", /盟(?:行政公署|行署)?$/u],
  ["镇长", /镇(?:人民政府|政府)?$/u],
  ["乡长", /乡(?:人民政府|政府)?$/u],
  ["厅长", /厅$/u],
  ["局长", /局$/u],
  ["署长", /署$/u],
  ["院长", /院$/u],
  ["校长", /(?:校|中学|小学|大学|学院|[一二三四五六七八九十]中|实小)$/u],
  ["园长", /园$/u],
  ["行长", /行$/u],
  ["社长", /社$/u],
  ["台长", /台$/u],
  ["馆长", /馆$/u],
  ["所长", /所$/u],
  ["站长", /站$/u],
  ["部长", /部$/u],
  ["会长", /会$/u],
  ["理事长", /会$/u],
  ["检察长", /院$/u],
  ["主席", /(?:会|政协|工会|文联|残联|妇联|科协)$/u],
  ["主任", /(?:委员会|委|办公室|办|中心|管委会|人大|人大常委会|所|站)$/u],
  ["董事长", /(?:公司|集团)$/u],
  ["总经理", /(?:公司|集团)$/u],
];

// Of a party committee, group or branch there is one, whatever body the text gives it to.
const SECRETARY = /^(?:(?:市|县|区|省|州|旗|镇|乡|街道|党|工|纪|团)*(?:委|组|工委|党委|总支|支部))?书记$/u;

/**
 * Whether one person at a time holds the post. Conservative: deputies, members and heads of what is only a part of the
 * body (处长 of a 厅) are held by many, and so is what no rule knows.
 *
 * @param title 职务 as printed, without the body.
 * @param body the body's name; null where the text names none.
 */
export function isSinglePost(title: string, body: string | null): boolean {
  if (body === null) return false;
  const plain = plainTitle(title);
  if (SECRETARY.test(plain)) return !/(?:大学|学院|集团|公司)$/u.test(body) || /^党委书记$/u.test(plain);
  return HEADS.some(([head, bodies]) => plain === head && bodies.test(body));
}

/** The title without what marks its holder as acting: 代市长 and 市长 are one post in this. */
export function plainTitle(title: string): string {
  return title.replace(/^(?:代理|代)(?=.*[长任])/u, "");
}
