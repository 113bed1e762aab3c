// The peers: name, and how a page (html, url) becomes the markup of its story. One that is not installed throws when it is asked for.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/// A file of an installed package that only import() may load, which knows nothing of NODE_PATH.
function fileOf(require, name) {
    const found = require.resolve.paths(name).map((folder) => join(folder, name)).find(existsSync);
    if (!found)
        throw new Error(`Cannot find module '${name}'`);
    return found;
}

/// Paragraphs parted by a blank line, as the contract asks. Without a parser, so that it works for every peer alike.
export function plainText(content) {
    const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
    return (content ?? "")
        .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "")
        .replace(/<\/?(p|div|li|ul|ol|h[1-6]|tr|td|th|pre|blockquote|br|section|article|figure|figcaption|dt|dd)\b[^>]*>/gi, "\n\n")
        .replace(/<[^>]*>/g, "")
        .replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(Math.min(parseInt(digits, 16), 0x10ffff)))
        .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
        .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
}

export const kPeers = [
    {
        name: "readability + linkedom",
        make(require) {
            const { Readability } = require("@mozilla/readability");
            const { parseHTML } = require("linkedom");
            return (html) => new Readability(parseHTML(html).document).parse()?.content;
        },
    },
    {
        name: "defuddle + linkedom",
        async make(require) {
            const { Defuddle } = await import(pathToFileURL(fileOf(require, "defuddle/dist/node.js")));
            const { parseHTML } = require("linkedom");
            return async (html, url) => (await Defuddle(parseHTML(html).document, url || "https://site.example/")).content;
        },
    },
    {
        name: "postlight",
        make(require) {
            const Parser = require("@postlight/parser");
            return async (html, url) => (await Parser.parse(url || "https://site.example/", { html, fetchAllPages: false })).content;
        },
    },
];

export async function findPeer(name, require) {
    const peer = kPeers.find((row) => row.name === name);
    if (!peer)
        throw new Error(`no peer of the name ${name}`);
    return await peer.make(require);
}
