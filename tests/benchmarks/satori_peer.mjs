// Draws cards with satori and resvg: a line of JSON in, the milliseconds and bytes it took out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(process.argv[2]);
const satori = require("satori").default ?? require("satori");
const { Resvg } = require("@resvg/resvg-js");
const font = readFileSync(process.argv[3]);
const code = `data:image/png;base64,${readFileSync(process.argv[4]).toString("base64")}`;
const box = (type, style, children, more = {}) => ({ type, props: { style, children, ...more } });

for await (const line of createInterface({ input: process.stdin })) {
  const card = JSON.parse(line);
  const before = process.cpuUsage();
  const tree = box("div", {
    display: "flex", flexDirection: "column", justifyContent: "space-between", padding: 92,
    width: card.width, height: card.height, backgroundColor: "#faf6ee", color: "#1b1917",
  }, [
    box("div", { fontSize: card.size, lineHeight: 1.23 }, card.text),
    box("div", { display: "flex", justifyContent: "space-between" }, [
      box("div", { fontSize: 30, width: 600 }, card.attribution),
      box("img", {}, undefined, { src: code, width: 222, height: 222 }),
    ]),
  ]);
  const fonts = [{ name: "Serif", data: font, weight: 400, style: "normal" }];
  const svg = await satori(tree, { width: card.width, height: card.height, fonts });
  const png = new Resvg(svg).render().asPng();
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ ms: (used.user + used.system) / 1000, bytes: png.length }));
}
