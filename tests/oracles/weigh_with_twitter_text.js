// JSON strings in, one a line; what X's own library says out, one JSON object a line, and the
// milliseconds it took on standard error. Run where `npm install twitter-text@3.1.0` was run.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");

const { parseTweet, extractUrlsWithIndices } = createRequire(process.cwd() + "/")("twitter-text");
const texts = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

for (const text of texts.slice(0, 2000)) parseTweet(text); // the compiler warms up
const start = performance.now();
const found = texts.map((text) => parseTweet(text));
const milliseconds = performance.now() - start;

const links = texts.map((text) => extractUrlsWithIndices(text).map((link) => link.indices));
process.stdout.write(
  found.map((weighing, n) => JSON.stringify({ ...weighing, links: links[n] })).join("\n") + "\n",
);
process.stderr.write(`${milliseconds}\n`);
