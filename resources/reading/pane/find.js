// Finds words in the page: title and story, not our own parts.
"use strict";
Object.assign(pane, (() => {
    const PAINTED_AT_MOST = 2000; // matches that are painted at a time; all are counted
    const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd, figcaption, caption, summary, div, header, main";
    const LETTER = /[\p{L}\p{N}\p{M}_]/u;
    // Scripts that write no spaces: every place may be the end of a word.
    const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

    const nothing = { key: "", nodes: [], matches: [], active: -1, from: 0, elements: [] };
    let state = nothing;
    let anchor = -1; // where the next search begins; -1: at the top of the screen

    const root = () => document.querySelector("main");

    // Whether a line break stands right before a text, whatever elements are around it.
    const followsBreak = (node, block) => {
        let place = node;
        while (!place.previousSibling && place.parentElement !== block)
            place = place.parentElement;
        return place.previousSibling?.nodeName === "BR";
    };

    // No match goes from one block into the next; a line break is a space.
    const foldedPage = (nodes, exact) => {
        const writer = new pane.fold.Writer(exact);
        let block = null;
        for (const { node, start } of nodes) {
            const around = node.parentElement.closest(BLOCKS);
            if (block && around !== block)
                writer.put("\n", start);
            else if (followsBreak(node, around))
                writer.put(" ", start);
            block = around;
            writer.text(node.data, start);
        }
        return writer.finish(pane.words.lengthOf(nodes));
    };

    // Whether a place stands in the middle of a word.
    const joins = (text, i) => i > 0 && i < text.length && LETTER.test(text[i - 1]) && LETTER.test(text[i])
        && !UNSPACED.test(text[i - 1]) && !UNSPACED.test(text[i]);

    const matchesIn = ({ text, places }, { wanted, startsAtWord, endsAtWord }) => {
        const matches = [];
        if (wanted.trim() === "")
            return matches;
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
            let end = at + wanted.length;
            if ((startsAtWord && joins(text, at)) || (endsAtWord && joins(text, end)))
                continue;
            while (end < text.length && places[end] === places[end - 1])
                ++end; // half of what one letter was folded into
            matches.push([places[at], places[end]]);
        }
        return matches;
    };

    // In the order of the page. Of matches that overlap the earlier one counts; of two that begin together, the longer.
    const apart = (matches) => {
        const ordered = [...matches].sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
        let end = -1;
        return ordered.filter((match) => {
            if (match[0] < end)
                return false;
            end = match[1];
            return true;
        });
    };

    const erase = () => {
        if (state.elements.length > 0)
            pane.words.keepingSelection(() => pane.words.unwrap(document.querySelectorAll(".pane-found")));
        state = { ...state, elements: [] };
    };

    const paint = () => {
        erase();
        const nodes = pane.words.nodesOf(root());
        const from = Math.max(0, Math.min(state.active - PAINTED_AT_MOST / 2, state.matches.length - PAINTED_AT_MOST));
        const shown = state.matches.slice(from, from + PAINTED_AT_MOST);
        const make = () => Object.assign(document.createElement("span"), { className: "pane-found" });
        const elements = pane.words.keepingSelection(() =>
            [...shown].reverse().map(([start, end]) => pane.words.wrap(nodes, start, end, make)).reverse());
        state = { ...state, nodes, from, elements };
    };

    // The one of `matches` that is nearest behind a place, or the very first.
    const firstFrom = (matches, place) => matches.find(([start]) => start >= place) ?? matches[0];

    const indexAround = (place) => pane.words.firstWhere(state.matches.length, (i) => state.matches[i][1] > place);

    // Characters before the first piece of text that reaches into the screen.
    const placeAtTop = (nodes) => {
        const range = document.createRange();
        const index = pane.words.firstWhere(nodes.length, (i) => {
            range.selectNodeContents(nodes[i].node);
            return range.getBoundingClientRect().bottom > 0;
        });
        return index < nodes.length ? nodes[index].start : 0;
    };

    const bottomOf = (index) => state.elements[index - state.from]?.[0]?.getBoundingClientRect().bottom ?? Infinity;

    const showActive = () => {
        for (const element of document.querySelectorAll(".pane-found.active"))
            element.classList.remove("active");
        for (const element of state.elements[state.active - state.from] ?? [])
            element.classList.add("active");
        const first = state.elements[state.active - state.from]?.[0];
        if (first)
            pane.words.bringIntoView(first);
        pane.scrollMarks.refresh();
        return { active: state.active + 1, count: state.matches.length };
    };

    const search = (phrases, key, options) => {
        const nodes = pane.words.nodesOf(root());
        const page = foldedPage(nodes, options.exact);
        const top = placeAtTop(nodes);
        const found = phrases.map((phrase) => matchesIn(page, { ...phrase, wanted: pane.fold.text(phrase.text, options.exact) }));
        const telling = found.find((matches) => matches.length > 0);
        state = { ...nothing, elements: state.elements, key };
        state.matches = apart(found.flat());
        state.active = telling ? indexAround(firstFrom(telling, anchor >= 0 ? anchor : top)[0]) : -1;
        paint();
        while (anchor < 0 && state.active >= 0 && state.active + 1 < state.matches.length && bottomOf(state.active) <= 0)
            ++state.active;
        anchor = state.active >= 0 ? state.matches[state.active][0] : anchor;
        return showActive();
    };

    // Goes to the next match of any of the phrases, or the one before; counts from 1, {0, 0} for none. Begins with the first
    // phrase that is there.
    const find = (phrases, options) => {
        const key = JSON.stringify([phrases, options.exact]);
        const stillPainted = state.elements.length > 0 && state.elements[0][0].isConnected;
        if (key !== state.key || !stillPainted)
            return search(phrases, key, options);
        const count = state.matches.length;
        state.active = (state.active + (options.backward ? count - 1 : 1)) % count;
        anchor = state.matches[state.active][0];
        if (state.active < state.from || state.active >= state.from + state.elements.length)
            paint();
        return showActive();
    };

    // Takes the paint away; what was found last is selected, so that the keyboard goes on from there.
    const endFind = () => {
        const match = state.matches[state.active];
        erase();
        state = nothing;
        anchor = -1;
        pane.scrollMarks.refresh();
        if (!match)
            return;
        const range = pane.words.rangeOf(pane.words.nodesOf(root()), ...match);
        const selection = getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
    };

    return { find, endFind };
})());
