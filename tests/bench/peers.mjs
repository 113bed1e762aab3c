// Broadsheet and other extractors over the same pages in the same run: F1 and CPU time of each. See README.md.
//
// usage: node tests/bench/peers.mjs [--every N] [--cli PROGRAM] FOLDER...
//   FOLDER  html/ID.html(.gz) with the truths in ground-truth/ID.json (wcxb's form), or in gt.json (trafilatura's)
//   --cli   broadsheet-cli; build/release/app/broadsheet-cli if nothing is said
// usage: node tests/bench/peers.mjs --batch NAME
//   what the first form starts once for each peer: the batch contract (JSON lines in and out)
//
// Packages are looked for in NODE_PATH: install them into the build folder, never into the sources.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { bagF1, mean } from "./bag.mjs";
import { findPeer, kPeers, plainText } from "./extractors.mjs";

const kMostOutput = 1 << 30; // bytes of a peer's answers; all of a corpus

function textOf(path) {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/// CPU milliseconds of the extraction alone stand in each answer: unpacking and printing are nobody's merit.
async function answerBatch(name) {
    const extract = await findPeer(name, createRequire(import.meta.url));
    for await (const line of createInterface({ input: process.stdin })) {
        const { id, path, url } = JSON.parse(line);
        const html = textOf(path);
        const start = process.cpuUsage();
        let content = "";
        let ok = true;
        try {
            content = await extract(html, url);
        } catch {
            ok = false;
        }
        const { user, system } = process.cpuUsage(start);
        process.stdout.write(JSON.stringify({ id, ok, cpu: (user + system) / 1000, contentText: plainText(content) }) + "\n");
    }
}

/// The pages of a folder that have a truth: id, path, url, the truth as text or as chunks that must be there and must not.
function pagesOf(folder, every) {
    const htmlOf = (id) => [".html.gz", ".html"].map((end) => resolve(folder, "html", id + end)).find(existsSync);
    const pages = [];
    if (existsSync(join(folder, "gt.json"))) {
        for (const [id, truth] of Object.entries(JSON.parse(readFileSync(join(folder, "gt.json"), "utf8"))))
            pages.push({ id, url: truth.url, path: htmlOf(id), with: truth.with ?? [], without: truth.without ?? [] });
    } else {
        for (const name of readdirSync(join(folder, "ground-truth")).sort()) {
            const truth = JSON.parse(readFileSync(join(folder, "ground-truth", name), "utf8"));
            const id = name.replace(/\.json$/, "");
            const text = truth.ground_truth.main_content || truth.ground_truth.articleBody || "";
            pages.push({ id, url: truth.url ?? "", path: htmlOf(id), text });
        }
    }
    return pages.filter((page) => page.path).filter((_, i) => i % every === 0);
}

/// One F1 a corpus: the mean over pages where the truth is a text, over all chunks together where it is chunks.
function score(pages, texts) {
    if (pages[0]?.text !== undefined)
        return mean(pages.map((page) => bagF1(texts.get(page.id) ?? "", page.text)));
    const flat = (text) => text.replace(/\s+/g, " ").trim();
    let right = 0, wrong = 0, missed = 0;
    for (const page of pages) {
        const text = flat(texts.get(page.id) ?? "");
        for (const chunk of page.with)
            text.includes(flat(chunk)) ? right++ : missed++;
        wrong += page.without.filter((chunk) => text.includes(flat(chunk))).length;
    }
    return (2 * right) / (2 * right + wrong + missed);
}

function runBatch(command, pages) {
    const input = pages.map(({ id, path, url }) => JSON.stringify({ id, path, url })).join("\n") + "\n";
    // The shell tells what its children took: the last line is "0m1.23s 0m0.04s", user and system.
    const run = spawnSync("sh", ["-c", '"$@"; status=$?; times >&2; exit $status', "sh", ...command],
        { input, maxBuffer: kMostOutput, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
    if (run.error || run.status !== 0)
        return { failure: String(run.error?.message ?? run.stderr).split("\n").find((line) => /^\w*Error\b/.test(line)) ?? `exit status ${run.status}` };
    const cpu = [...run.stderr.trim().split("\n").at(-1).matchAll(/(\d+)m([\d.]+)s/g)]
        .reduce((sum, [, minutes, seconds]) => sum + 60000 * minutes + 1000 * seconds, 0);
    return { answers: run.stdout.trim().split("\n").map((line) => JSON.parse(line)), cpu };
}

/// A peer's answers tell their own CPU; of ours it is the whole process, with reading, unpacking and printing.
const cpuOf = ({ answers, cpu }) => (answers[0]?.cpu === undefined ? cpu / answers.length : mean(answers.map((answer) => answer.cpu)));

function report(name, pages, result, base) {
    if (result.failure) {
        console.log(`| ${name} | missing: ${result.failure} | | | |`);
        return base;
    }
    const texts = new Map(result.answers.map((answer) => [answer.id, answer.contentText ?? ""]));
    const cost = cpuOf(result);
    const failed = result.answers.filter((answer) => !answer.ok).length;
    console.log(`| ${name} | ${score(pages, texts).toFixed(4)} | ${cost.toFixed(1)} | ${(cost / (base ?? cost)).toFixed(1)} × | ${failed} |`);
    return base ?? cost;
}

function compare(folder, every, cli) {
    const pages = pagesOf(folder, every);
    console.log(`\n${folder}: ${pages.length} pages, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, node ${process.version}`);
    console.log("| extractor | F1 | ms CPU a page | time | failed |\n| --- | --- | --- | --- | --- |");
    const base = report("broadsheet", pages, runBatch([cli, "extract", "--batch"], pages));
    for (const { name } of kPeers)
        report(name, pages, runBatch([process.execPath, fileURLToPath(import.meta.url), "--batch", name], pages), base);
}

function take(words, flag, otherwise) {
    return words.includes(flag) ? words.splice(words.indexOf(flag), 2)[1] : otherwise;
}

const words = process.argv.slice(2);
const peer = take(words, "--batch");
const every = Number(take(words, "--every", 1));
const cli = take(words, "--cli", "build/release/app/broadsheet-cli");
if (peer)
    await answerBatch(peer);
else if (words.length > 0 && every >= 1)
    words.forEach((folder) => compare(folder, every, cli));
else
    console.error("usage: node tests/bench/peers.mjs [--every N] [--cli PROGRAM] FOLDER...");
