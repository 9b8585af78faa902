/** The explorer: who said what about which reform, seen and proved. It speaks GraphQL, and nothing else. */
import { render } from "preact";
import { followBrowser } from "./address/current-view.ts";
import { CurrentPage } from "./shell/current-page.tsx";
import { Shell } from "./shell/shell.tsx";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/graph.css";
import "./styles/forms.css";
import "./styles/start.css";
import "./styles/search.css";
import "./styles/pages.css";
import "./styles/review.css";

followBrowser();
const place = document.querySelector("#explorer");
if (place)
  render(
    <Shell>
      <CurrentPage />
    </Shell>,
    place,
  );
