// JSON strings in, one a line; what Bluesky's own library says out, one JSON object a line: the
// graphemes, the bytes, the links as ranges of UTF-16 units, the hashtags, and the graphemes once
// every link is shown in its short form. With --vectors: the library's own cases, as one JSON object.
// Run where `npm install @atproto/api` was run.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { runInNewContext } = require("node:vm");

const here = createRequire(process.cwd() + "/");
const { RichText } = here("@atproto/api");

function vectors() {
  const home = dirname(dirname(here.resolve("@atproto/api")));
  const source = readFileSync(join(home, "tests", "rich-text-detection.test.ts"), "utf8");
  const literals = source.matchAll(/const (?:inputs|outputs)[^=]*= (\[\n[\s\S]*?\n(?: {2}| {4})\])\n/g);
  const [texts, segments, tags] = [...literals].map((found) => runInNewContext(found[1]));
  return { links: texts.map((text, n) => [text, segments[n]]), tags };
}

// The short form: no scheme, and of path, query and fragment at most 15 characters, else 13 and "...".
function short(address) {
  try {
    const url = new URL(address);
    if (url.protocol !== "http:" && url.protocol !== "https:") return address;
    const path = (url.pathname === "/" ? "" : url.pathname) + url.search + url.hash;
    return url.host + (path.length > 15 ? path.slice(0, 13) + "..." : path);
  } catch {
    return address;
  }
}

function says(text) {
  const post = new RichText({ text });
  post.detectFacetsWithoutResolution();
  const bytes = Buffer.from(text);
  const units = (index) => bytes.subarray(0, index).toString().length;
  const facets = post.facets ?? [];
  const linked = facets.filter((facet) => facet.features[0].$type.endsWith("#link"));
  let shown = "";
  let position = 0;
  for (const { index, features } of linked) {
    shown += bytes.subarray(position, index.byteStart).toString() + short(features[0].uri);
    position = index.byteEnd;
  }
  shown += bytes.subarray(position).toString();
  return {
    graphemes: post.graphemeLength,
    bytes: post.length,
    links: linked.map(({ index }) => [units(index.byteStart), units(index.byteEnd)]),
    tags: facets.filter((facet) => facet.features[0].$type.endsWith("#tag")).map((facet) => facet.features[0].tag),
    shortened: new RichText({ text: shown }).graphemeLength,
  };
}

if (process.argv.includes("--vectors")) {
  process.stdout.write(JSON.stringify(vectors()));
} else {
  const texts = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
  process.stdout.write(texts.map((text) => JSON.stringify(says(text))).join("\n") + "\n");
}
