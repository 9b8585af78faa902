/** Tells the frame of a web page (menus, bread crumbs, buttons, footer, attachments) from the text that it frames. */
import { endsSentence, type Line } from "./lines.ts";
import { readWebLabels } from "./web-labels.ts";

/** Where none of these stands, the page is no web page. */
const MAY_BE_WEB =
  /首\s*页|位置\s*[:：是>]|[源间期]\s*[:：]|字[号体]|ICP|版权所有|Copyright|附件|\.(?:docx?|xlsx?|pdf)/iu;
const CRUMBS =
  /^[您你]?(?:现在|当前|目前)?的?(?:所在|当前)?的?(?:位置|栏目)(?:[:：是]|>|$)|^(?:网站|本站)?(?:首页|主页)(?:>|»|›|→|\/|-|＞|\|).{2,80}$/u;
const MENU_WORD =
  /^(?:(?:网站|本站|返回)?(?:首页|主页)|新闻(?:中心|动态|资讯|发布)|(?:政府|政务)?(?:信息|政务)公开(?:目录|指南)?|政务(?:服务|公开|要闻|动态)|(?:办事|便民|公共|网上)服务|办事大厅|(?:互动|政民)(?:交流|互动)|(?:公众|政民)参与|数据(?:开放|发布)|政府数据|机构(?:概况|设置|职能)|领导(?:之窗|信息)|(?:走进|魅力|印象|美丽)[\p{Script=Han}]{2,4}|[\p{Script=Han}]{2}概况|无障碍(?:浏览|阅读|版)?|长者(?:模式|专区|助手|版)|适老(?:化|版)?|关怀版|老年模式|[简繁]体(?:中文|版)?|English|EN|手机版|移动版|电脑版|客户端|微信|微博|QQ空间|登录|注册|(?:用户)?(?:登录|注册)|个人中心|搜索|检索|站内搜索|请输入关键[字词]|收藏(?:本[页站])?|设为首页|加入收藏|(?:网站|站点)地图|联系我们|关于我们|(?:版权|免责|隐私|法律|网站)声明|隐私政策|返回(?:顶部|列表)|打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到)?|新浪微博|[大中小+-]|TOP|下载)$/iu;
const MENU_SEPARATOR = /[\s|｜丨/·•>»›【】[\]()（）:：]+/u;
const FOOTER =
  /ICP备|公网安备|网站标识码|政府网站标识|版权所有|Copyright|All\s*Rights\s*Reserved|^(?:技术支持|网站管理|运维单位|维护单位|主办单位?|承办单位?|主管单位|承建单位|协办单位)[:：]|您是第.{1,12}位访|^网站支持IPv6|^[“"]?扫一扫|^(?:上|下)一[篇条][:：]|^(?:分享(?:到|至)|打开微信)[:：，]?|^(?:建议使用|推荐使用).{0,40}(?:浏览器|分辨率)/iu;
const BESIDE_FOOTER =
  /^(?:联系|咨询|服务|值班|办公)?(?:电话|地址|邮[编政箱]|传真|邮箱|信箱)[:：]|备\d{6,}|^(?:[\p{Script=Han}]{2,20}(?:办公室|中心|局|委|公司))$/u;
const FILE =
  /\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|7z|wps|et|ofd|jpe?g|png|mp4)(?:[(（][^()（）]{1,16}[)）])?(?:点击下载)?$/iu;
const ATTACHMENTS = /^(?:相关)?附件(?:下载)?[:：]?$/u;
const DAY_ALONE =
  /^(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u;
const SITE =
  /^(?:欢迎(?:访问|光临|来到|您).{2,40}|[\p{Script=Han}]{2,24}(?:人民政府|政府|委员会|局|厅|办公室|中心|院|馆|集团|大学|学院)(?:政务)?(?:门户)?(?:官方)?(?:网站|网|官网|信息网|门户)?|[\p{Script=Han}]{2,16}(?:政务网|政府网|信息网|门户网站?|新闻网|官网|在线|云媒体?|融媒体?))$/u;
/** A headline may be broken behind the name of who issued the document. */
const GOES_ON = /^(?:关于|办公[室厅]|转发|印发|公告|通告|通知|意见|决定|批复|令|第|党组|委员会|[（(])/u;
/** A line of a menu or footer is not longer. */
const MOST = 160;
const SHORT = 40;

/** The lines of a page that frame its text; empty for a page of print. */
export function findWebFrame(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const frame = new Set<Line>();
  if (!MAY_BE_WEB.test(text)) return frame;
  const sure = lines.map(kindOf);
  for (const [index, line] of lines.entries()) if (sure[index]) frame.add(line);
  if (isWebPage(sure)) {
    frameHead(lines, sure, frame);
    frameFoot(lines, sure, frame);
  }
  frameBeside(lines, frame);
  return frame;
}

type FrameKind = "crumbs" | "menu" | "labels" | "footer" | "file" | undefined;

function kindOf(line: Line): FrameKind {
  const { bare } = line;
  if (bare.length > MOST || line.level > 0 || bare.includes("。")) return undefined;
  if (CRUMBS.test(bare)) return "crumbs";
  if (FOOTER.test(bare)) return "footer";
  if (readWebLabels(line)) return "labels";
  if (FILE.test(bare)) return "file";
  return menuWords(line.text) >= 2 ? "menu" : undefined;
}

/** How many words of a menu a line has; 0 where anything else stands in it. */
function menuWords(text: string): number {
  const words = text.split(MENU_SEPARATOR).filter(Boolean);
  return words.every((word) => MENU_WORD.test(word)) ? words.length : 0;
}

/** One line may be found in print (来源：… below a text); bread crumbs or two of a kind may not. */
function isWebPage(kinds: readonly FrameKind[]): boolean {
  const count = (kind: FrameKind): number => kinds.filter((each) => each === kind).length;
  return count("crumbs") > 0 || count("menu") + count("labels") + count("footer") > 1;
}

/** What stands above the bread crumbs and menus, and the site's name, are no headline. */
function frameHead(lines: readonly Line[], kinds: readonly FrameKind[], frame: Set<Line>): void {
  const text = lines.findIndex((line) => endsSentence(line.bare) || line.bare.length > MOST);
  const labels = kinds.indexOf("labels");
  const end = Math.min(...[text, labels].filter((at) => at >= 0), lines.length);
  const menu = lastMenu(lines, kinds, end);
  for (const line of lines.slice(0, menu + 1)) if (!endsSentence(line.bare)) frame.add(line);
  const [site, next] = lines.slice(menu + 1);
  if (menu < 0 && site && next && SITE.test(site.bare) && !GOES_ON.test(next.bare)) frame.add(site);
  const from = labels < 0 ? end : labels;
  for (const line of lines.slice(from, from + 4)) if (menuWords(line.text) > 0) frame.add(line);
}

/** The last line of menu or bread crumbs above the headline, a single menu word included; -1 where there is none. */
function lastMenu(lines: readonly Line[], kinds: readonly FrameKind[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const line = lines[at];
    if (kinds[at] === "crumbs" || kinds[at] === "menu" || (line && menuWords(line.text) > 0)) return at;
  }
  return -1;
}

/** A footer's first line tells the ones right behind it. */
function frameFoot(lines: readonly Line[], kinds: readonly FrameKind[], frame: Set<Line>): void {
  let foot = false;
  lines.forEach((line, at) => {
    const { bare } = line;
    if (kinds[at] === "footer") foot = true;
    else if (foot) {
      foot =
        frame.has(line) || menuWords(line.text) > 0 || (bare.length <= SHORT && BESIDE_FOOTER.test(bare));
      if (foot) frame.add(line);
    } else if (kinds[at] === undefined && menuWords(line.text) > 0 && kinds[at + 1] === "footer")
      frame.add(line);
  });
}

/** 附件： above the names of files, and the day above the source. */
function frameBeside(lines: readonly Line[], frame: Set<Line>): void {
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || !frame.has(next)) return;
    if (ATTACHMENTS.test(line.bare) || (DAY_ALONE.test(line.text) && readWebLabels(next))) frame.add(line);
  });
}
