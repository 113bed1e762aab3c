// What a well-known extractor takes over the same pages: @mozilla/readability on linkedom. See README.md.
//
// usage: node tests/bench/peers.mjs [--every N] FOLDER | --batch
//   FOLDER   of .html or .html.gz files; milliseconds a page are printed
//   --batch  speaks the batch contract instead (JSON lines in and out), so that a scorer can measure its F1
//
// Both packages are looked for in NODE_PATH: install them into the build folder, never into the sources.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
const { Readability } = require("@mozilla/readability");
const { parseHTML } = require("linkedom");

function textOf(path) {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function extract(html) {
    const { document } = parseHTML(html);
    return new Readability(document).parse();
}

// Paragraphs parted by a blank line, as the contract asks.
function plainText(content) {
    const { document } = parseHTML(`<!doctype html><html><body>${content ?? ""}</body></html>`);
    for (const block of document.querySelectorAll("p,div,li,h1,h2,h3,h4,h5,h6,tr,pre,blockquote,br"))
        block.after("\n\n");
    return document.body.textContent;
}

async function answerBatch() {
    for await (const line of createInterface({ input: process.stdin })) {
        const { id, path } = JSON.parse(line);
        let answer;
        try {
            const story = extract(textOf(path));
            answer = {
                id, ok: true, title: story?.title, byline: story?.byline, siteName: story?.siteName, lang: story?.lang,
                dir: story?.dir, excerpt: story?.excerpt, publishedTime: story?.publishedTime,
                contentHtml: story?.content, contentText: plainText(story?.content), related: [],
            };
        } catch (error) {
            answer = { id, ok: false, error: { code: "failed", detail: String(error) } };
        }
        process.stdout.write(JSON.stringify(answer) + "\n");
    }
}

function measure(folder, every) {
    const paths = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name)).sort().filter((_, i) => i % every === 0);
    let failed = 0;
    let milliseconds = 0;
    for (const name of paths) {
        const html = textOf(join(folder, name));
        const start = process.cpuUsage();
        try {
            extract(html);
        } catch {
            failed += 1;
        }
        const { user, system } = process.cpuUsage(start);
        milliseconds += (user + system) / 1000;
    }
    console.log(`readability + linkedom: ${paths.length} pages, ${(milliseconds / paths.length).toFixed(1)} ms CPU a page, ${failed} failed`);
}

const words = process.argv.slice(2);
const every = words.includes("--every") ? Number(words.splice(words.indexOf("--every"), 2)[1]) : 1;
if (words.includes("--batch"))
    await answerBatch();
else if (words.length === 1)
    measure(words[0], every);
else
    console.error("usage: node tests/bench/peers.mjs [--batch] [--every N] FOLDER");
