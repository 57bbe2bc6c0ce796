// Writes css/tokens.css: the values of デジタル庁デザインシステム that our style sheet uses, and the licence they come under.
// Run in a folder where `npm install @digital-go-jp/design-tokens@1.1.9` was run: node <here>/tokens.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const from = join(process.cwd(), "node_modules/@digital-go-jp/design-tokens");
const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
const licence = readFileSync(join(from, "LICENSE"), "utf8");
const wanted = /^ {2}--(color-(primitive-(light-blue|green|yellow|orange|red|magenta|purple)|neutral-solid-gray)|font-size|border-radius)-|^ {2}--color-neutral-(white|black):/;
const lines = readFileSync(join(from, "dist/tokens.css"), "utf8").split("\n").filter((line) => wanted.test(line));
const short = (line) => line.replace("--color-primitive-", "--").replace("--color-neutral-solid-", "--").replace("--color-neutral-", "--");
const names = new Set();
const once = lines.map(short).filter((line) => !names.has(line.split(":")[0]) && names.add(line.split(":")[0]));
const head = `/* Values of @digital-go-jp/design-tokens ${version}, MIT License, Copyright (c) 2023 デジタル庁. Written by tokens.mjs. */`;
writeFileSync(join(here, "css/tokens.css"), `${head}\n:root {\n${once.join("\n")}\n}\n`);
writeFileSync(join(here, "licences/design-tokens.txt"), `@digital-go-jp/design-tokens ${version}\n\n${licence}`);
