/** Answers as elements of the page. Printed text comes from anywhere: it is only ever set as text. */

const TYPES = {
  PERSON: "人物",
  ORGANIZATION: "机构",
  PLACE: "地方",
  PROGRAMME: "项目",
  POLICY_DOCUMENT: "文件",
  EVENT: "活动",
};
const STATUSES = { FORMER: "曾任", APPOINTED: "新任", REMOVED: "已免" };

/** An element with a class and children; a string becomes text, null nothing. */
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

export function linkTo({ id, name }) {
  const link = element("a", "", name);
  link.href = `#/${encodeURIComponent(id)}`;
  return link;
}

export function typeTag({ type }) {
  return element("span", "tag", TYPES[type] ?? type);
}

/** Where a cut piece of text is printed, and the text around it. */
export function proof({ evidences }) {
  return evidences.map(({ quote, prefix, suffix, start, end, article, document: paper }) => {
    const printed = element("p", "printed", prefix, element("mark", "", quote), suffix);
    const place = [
      paper.publisher,
      paper.publishedOn,
      article?.headline && `《${article.headline}》`,
      paper.sources.map(({ location }) => location).join("、"),
      `第 ${start}–${end} 字`,
    ];
    const from = element("p", "from", place.filter(Boolean).join(" · "));
    const hash = element("code", "", paper.sha256.slice(0, 12));
    hash.title = `文件 SHA-256：${paper.sha256}`;
    from.append(" · ", hash);
    return element("div", "proof", printed, from);
  });
}

/**
 * A statement with its proof.
 *
 * @param {string} on id of the entity whose page this is: it need not be named again.
 */
export function statement(said, on) {
  const when = said.saidOn ?? said.saidWithin?.text ?? "日期不详";
  const who = said.speaker && said.speaker.id !== on ? [linkTo(said.speaker), " "] : [];
  const held = said.speakerPositions.map(postOf).join("、");
  const others = said.about.filter(({ id }) => id !== on);
  const about = others.length > 0 ? [" · 谈到 ", ...others.flatMap((each) => [linkTo(each), " "])] : [];
  return element(
    "li",
    "",
    element("p", "words", said.mode === "DIRECT" ? `“${said.text}”` : said.text),
    element("p", "from", who, held && `${held} · `, when, about),
    proof(said),
  );
}

function postOf({ title, organization }) {
  return `${organization?.name ?? ""}${title}`;
}

/** One who talked about a programme, with the words. The statements do not name the speaker and the programme again. */
export function speaker({ node, statementCount, statements }, programme) {
  const entries = statements.map((said) =>
    statement({ ...said, speaker: null, about: said.about.filter(({ id }) => id !== programme) }, programme),
  );
  return element(
    "article",
    "card",
    element("h3", "", linkTo(node), typeTag(node)),
    element("p", "from", `谈到 ${statementCount} 次`),
    element("ul", "", entries),
  );
}

export function post(position) {
  const { title, status, organization, attestedFrom, attestedTo } = position;
  const days =
    attestedFrom === attestedTo ? attestedFrom : `${attestedFrom ?? "？"} 至 ${attestedTo ?? "？"}`;
  return element(
    "li",
    "",
    element(
      "p",
      "words",
      STATUSES[status] ? `${STATUSES[status]} ` : null,
      organization ? linkTo(organization) : null,
      title,
    ),
    element("p", "from", days ? `见报：${days}` : "见报日期不详"),
    proof(position),
  );
}

export function implementer({ node, places, firstOn, relations }) {
  return element(
    "li",
    "",
    element("p", "words", linkTo(node), typeTag(node)),
    element(
      "p",
      "from",
      places.map((place) => place.name).join("、"),
      firstOn ? ` · 最早见报 ${firstOn}` : null,
    ),
    relations.flatMap(proof),
  );
}

export function metric(figure) {
  return element(
    "li",
    "",
    element("p", "words", `${figure.indicator}：${figure.value.toLocaleString("zh-CN")} ${figure.unit}`),
    element("p", "from", figure.dated?.text ?? "日期不详"),
    proof(figure),
  );
}

/** A heading and a list; nothing where the list is empty. */
export function section(title, entries) {
  if (entries.length === 0) return [];
  return [element("h2", "", title), element("ul", "card", entries)];
}
