/** The page: a search box, and one address (`#/ID`) for each thing that can be asked about. */
import { askEntity, askSearch, askStart } from "./ask.js";
import * as show from "./show.js";

const { element } = show;
const answer = document.querySelector("#answer");
const status = document.querySelector("#status");
const form = document.querySelector("#search");
const words = document.querySelector("#words");

/** Of several answers on their way only the last one asked for is shown. */
let asked = 0;

async function answerWith(find) {
  const turn = ++asked;
  status.textContent = "正在查找……";
  try {
    const parts = await find();
    if (turn !== asked) return;
    status.textContent = "";
    answer.replaceChildren(...parts);
  } catch (error) {
    if (turn === asked) status.textContent = `没有得到答案：${error.message}`;
  }
}

async function start() {
  const { documents, statements } = await askStart();
  if (documents.totalCount === 0) return howToIngest();
  const programmes = new Map(
    statements.nodes
      .flatMap((said) => said.about.filter(({ type }) => type === "PROGRAMME"))
      .map((each) => [each.id, each]),
  );
  const questions = [...programmes.values()].slice(0, 12).map((programme) => {
    const link = show.linkTo(programme);
    link.textContent = `谁谈到了“${programme.name}”？`;
    return element("li", "", link);
  });
  return [
    element("p", "quiet", `库中有 ${documents.totalCount} 份文件、${statements.totalCount} 段讲话。`),
    ...show.section("可以这样问", questions),
  ];
}

function howToIngest() {
  return [
    element("h2", "", "库里还没有文件"),
    element("p", "", "请在另一个终端里读入报纸或网页的文本（文件或文件夹），然后刷新本页："),
    element("pre", "", "npm run policygraph -- ingest 文件夹"),
    element("p", "", "想先看看样子，可以读入自带的样张："),
    element("pre", "", "npm run policygraph -- ingest samples"),
  ];
}

async function search(text) {
  const found = await askSearch(text);
  if (found.edges.length === 0)
    return [element("p", "", `没有找到“${text}”。请换一个名称，或只写名称的一部分。`)];
  const entries = found.edges.map(({ node, matchedName }) =>
    element(
      "li",
      "",
      show.linkTo(node),
      show.typeTag(node),
      matchedName === node.name ? null : element("span", "quiet", ` 又称 ${matchedName}`),
      element("span", "quiet", ` ${node.documentCount} 份文件`),
    ),
  );
  return show.section(`找到 ${found.totalCount} 个`, entries);
}

async function entity(id) {
  const found = await askEntity(id, null);
  if (!found?.name) return [element("p", "", "没有这个条目。它可能已随文件撤下；请重新查找。")];
  const aliases = found.aliases.length > 0 ? `又称 ${found.aliases.join("、")}` : "";
  const head = [
    element("h2", "", found.name, show.typeTag(found)),
    element("p", "quiet", [aliases, `见于 ${found.documentCount} 份文件`].filter(Boolean).join(" · ")),
  ];
  return [...head, ...(found.talkedAboutBy ? programme(found) : others(found))];
}

function programme(found) {
  const { id, name, talkedAboutBy: talk, implementedBy, metrics } = found;
  const list = element(
    "div",
    "",
    talk.edges.map((edge) => show.speaker(edge, id)),
  );
  const none = talk.edges.length === 0 ? element("p", "quiet", "读入的文件里没有人谈到它。") : null;
  return [
    element("h2", "", `谁谈到了“${name}”？`),
    ...[none].filter(Boolean),
    list,
    ...more(talk.pageInfo, list, async (after) => {
      const next = (await askEntity(id, after)).talkedAboutBy;
      return { entries: next.edges.map((edge) => show.speaker(edge, id)), pageInfo: next.pageInfo };
    }),
    ...show.section("谁在实施", implementedBy.edges.map(show.implementer)),
    ...show.section("报道的数字", metrics.nodes.map(show.metric)),
  ];
}

function others(found) {
  const { id, type, positions = [], programmes, statements } = found;
  const bySpeaker = type === "PERSON" || type === "ORGANIZATION";
  const entries = (page) => page.nodes.map((said) => show.statement(said, id));
  const parts = [
    ...show.section("职务", positions.map(show.post)),
    ...show.section(
      "实施的项目",
      (programmes?.nodes ?? []).map((each) => element("li", "", show.linkTo(each))),
    ),
  ];
  if (!statements?.nodes.length) return parts;
  const list = element("ul", "card", entries(statements));
  const title = `${bySpeaker ? "说过什么" : "有人这样谈到"}（${statements.totalCount}）`;
  return [
    ...parts,
    element("h2", "", title),
    list,
    ...more(statements.pageInfo, list, async (after) => {
      const next = (await askEntity(id, after)).statements;
      return { entries: entries(next), pageInfo: next.pageInfo };
    }),
  ];
}

/** A button that lengthens a list, while there is more. */
function more(pageInfo, list, next) {
  if (!pageInfo.hasNextPage) return [];
  let after = pageInfo.endCursor;
  const button = element("button", "", "更多");
  button.type = "button";
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const page = await next(after);
      list.append(...page.entries);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) button.remove();
    } catch (error) {
      status.textContent = `没有得到答案：${error.message}`;
    }
    button.disabled = false;
  });
  return [button];
}

function open() {
  const [, kind = "", text = ""] = /^#\/([^/?]*)(?:\?q=(.*))?$/.exec(location.hash) ?? [];
  if (text !== "") {
    words.value = decodeURIComponent(text);
    return answerWith(() => search(words.value));
  }
  return answerWith(() => (kind === "" ? start() : entity(decodeURIComponent(kind))));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = words.value.trim();
  const address = text === "" ? "#/" : `#/?q=${encodeURIComponent(text)}`;
  if (location.hash === address) void open();
  else location.hash = address;
});
window.addEventListener("hashchange", open);
void open();
