/** @jsxImportSource react */
/** GraphiQL, where queries are written by hand: all of it from this service, with the questions of the cookbook. */
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { COOKBOOK } from "virtual:cookbook";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { fetcher } from "./fetcher.ts";
import "./graphiql.css";

/** `#3` opens the third question, so that one can be sent to somebody. */
function askedFor(): number {
  const number = Number(location.hash.slice(1));
  return Number.isInteger(number) && number >= 1 && number <= COOKBOOK.length ? number : 1;
}

function Page() {
  const [number, setNumber] = useState(askedFor);
  return (
    <>
      <header>
        <a href="/">policygraph</a>
        <label>
          Questions of the cookbook{" "}
          <select
            value={number}
            onChange={({ currentTarget }) => {
              history.replaceState(null, "", `#${currentTarget.value}`);
              setNumber(Number(currentTarget.value));
            }}
          >
            {COOKBOOK.map(({ title }, at) => (
              <option key={title} value={at + 1}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </header>
      {/* Begun anew, it opens the question in a tab beside those that are open, or the tab that has it already. */}
      <main key={number}>
        <GraphiQL
          fetcher={fetcher}
          query={COOKBOOK[number - 1]?.query ?? ""}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="headers"
        />
      </main>
    </>
  );
}

const place = document.querySelector("#graphiql");
if (place) createRoot(place).render(<Page />);
