/** IMPLEMENTS: a body or place carries out a programme. */
import type { Span } from "../../../src/model/span.ts";
import { clauseStart } from "../statements/clauses.ts";
import type { Related } from "./related.ts";
import { type Acting, type Naming, subjectAt } from "./subjects.ts";

const CARRYING_OUT =
  /推行|实行|施行|实施|打造|启动|推出|开展|推进|推广|推动|落实|建立|健全|构建|搭建|探索|深化|创新|建成|建设|完善|出台|制定|参与|承担|牵头|抓好|做好|用好|运用|采用|采取|通过|依托|聚焦|围绕|上线|开通|坚持|放大|打响|叫响|擦亮|入选|列入|接入|派出|实现|加快|扎实|创建|发挥|引入|组织|设立|发展|丰富|成立|按照|享受|支持|助力|执行|贯彻|统筹|整合|以/u;
/** Behind the name: it runs by itself. */
const RUNNING =
  /^[”’]?[^，。；]{0,12}?(?:启动|上线|揭牌|落地|实施|推行|运行|投用|投入使用|覆盖|试点|注册|惠及|服务)/u;

const CONFIDENCE: Readonly<Record<Naming, number>> = { named: 0.7, understood: 0.5, presumed: 0.4 };

/** The subjects of each sentence with the programmes that its verbs have for their object. */
export function carriedOut(text: string, sentences: readonly Acting[]): readonly Related[] {
  const found: Related[] = [];
  for (const acting of sentences) {
    for (const { mention, index } of acting.mentions) {
      if (mention.type !== "Programme" || !isCarriedOut(text, acting.sentence, mention.span)) continue;
      found.push(...between(acting, index, mention.span));
    }
  }
  return found;
}

function isCarriedOut(text: string, sentence: Span, name: Span): boolean {
  const clause = text.slice(clauseStart(text, sentence.start, name.start), name.start);
  return CARRYING_OUT.test(clause) || RUNNING.test(text.slice(name.end, name.end + 20));
}

function between(acting: Acting, programme: number, name: Span): readonly Related[] {
  const { subject, naming } = subjectAt(acting, name.start);
  return subject.map(({ index }) => ({
    relation: "IMPLEMENTS" as const,
    from: index,
    to: programme,
    span: acting.sentence,
    confidence: CONFIDENCE[naming],
  }));
}
