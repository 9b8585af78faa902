/** What a figure counts, in a few words. */
import type { Span } from "../../../src/model/span.ts";

const LONGEST = 18;
/** Before the figure: how much it is, not of what. */
const MEASURE =
  /(?:分别)?(?:已经|已|均|共计|总计|累计|合计|共有|共|约|近|超过|超|达到了|达到|达|突破|高达|只需|仅需|仅用|仅|平均|为|有|至|到|了|占|的|比|由|从|增至|降至|缩短至|压缩至|提升至|提高到|增长|下降|同比|只|需|率先|以上|不足|不到|高于|低于)+$/u;
const VERB_FIRST =
  /^(?:目前|今年|去年|其中|全年|截至[^，]{0,8}|共|已|累计|并|还|也|新增|新建|建成|完成|实现|推出|打造|形成|组建|办理|开展|提供|发放|吸引|带动|促成|上报|审结|聘任|引入|培育|创建|改造提升|为)+(?=.{2})/u;
const AFTER_END =
  /[，。；：！？、“”《》（）\n是为在让把被将使已均可的]|全部|实现|开展|建立|参加|完成|接入|走出|推行|获|受益/u;

/**
 * What the figure at `figure` counts: the words before it in its clause without the verb and the measure
 * words, else the noun behind it.
 *
 * @param clause the clause that the figure stands in.
 */
export function indicatorOf(text: string, clause: Span, figure: Span): string {
  const behind = nounBehind(text, clause, figure);
  const before = text.slice(clause.start, figure.start).replace(MEASURE, "").replace(VERB_FIRST, "");
  const words = before
    .replace(/^.*[、“”《》（）]/su, "")
    .slice(-LONGEST)
    .replace(/^[\d.]+[年月%]?/u, "");
  if (behind.length >= 2 && (words.length < 2 || !endsOpen(text, figure))) return behind;
  return words.length >= 2 ? words : behind;
}

/** Whether the clause ends right behind the figure: 医院123家，. */
function endsOpen(text: string, figure: Span): boolean {
  return /^(?:以上|以下|左右|）|，|。|；|、|$)/u.test(text.slice(figure.end, figure.end + 2));
}

function nounBehind(text: string, clause: Span, figure: Span): string {
  const rest = text.slice(figure.end, Math.min(clause.end, figure.end + LONGEST));
  const end = rest.search(AFTER_END);
  return (end < 0 ? rest : rest.slice(0, end)).replace(/^(?:以上|以下|左右|多|余)/u, "");
}
