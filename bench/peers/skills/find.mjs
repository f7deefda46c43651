// Finds names in texts with compromise: node find.mjs NAMES TEXTS SECONDS (a name, a text a line).
// Prints a JSON object: how many characters of text a second of processor time, and how many texts it went through and names it found.
import { readFileSync } from "node:fs";
import nlp from "compromise/one";

const lines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line);
const [names, texts, seconds] = [lines(process.argv[2]), lines(process.argv[3]), Number(process.argv[4])];
const trie = nlp.buildTrie(names);
const used = (since) => process.cpuUsage(since).user / 1e6 + process.cpuUsage(since).system / 1e6;
let [characters, count, found] = [0, 0, 0];
for (const text of texts.slice(0, 50)) nlp(text).lookup(trie); // warm
const since = process.cpuUsage();
while (count < texts.length && used(since) < seconds) {
  found += nlp(texts[count]).lookup(trie).length;
  characters += texts[count].length;
  count++;
}
console.log(JSON.stringify({ rate: characters / used(since), texts: count, found }));
