// The words of the page, and paint on them. Paint is elements of our own around parts of text nodes: the text itself, and
// with it every place that is told in characters, stays as it was.
"use strict";
pane.words = (() => {
    // What is ours, or stands in for a picture, is no text of the page.
    const NOT_OURS = ".pane-own, .missing-picture";
    const PARTS_WITHOUT_TEXT = "table, thead, tbody, tfoot, tr, ul, ol, dl";

    // The first index in [0, count) for which `test` holds, when it holds for all behind it; else count.
    const firstWhere = (count, test) => {
        let low = 0;
        for (let high = count; low < high;) {
            const middle = (low + high) >> 1;
            if (test(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };

    // Soft hyphens divide words for the eye and are no text: a place is counted without them.
    const SOFT_HYPHEN = "\u00ad";
    const textOf = (data) => data.includes(SOFT_HYPHEN) ? data.replaceAll(SOFT_HYPHEN, "") : data;
    const indexIn = (data, units) => { // where the character stands that has so many others before it
        if (!data.includes(SOFT_HYPHEN))
            return Math.min(units, data.length);
        let index = 0;
        for (let left = units; index < data.length; ++index) {
            if (data[index] !== SOFT_HYPHEN && left-- === 0)
                break;
        }
        return index;
    };

    // The text nodes of an element in order, each with the number of characters before it and in it.
    const nodesOf = (root) => {
        const nodes = [];
        let start = 0;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement.closest(NOT_OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        while (walker.nextNode()) {
            const { length } = textOf(walker.currentNode.data);
            nodes.push({ node: walker.currentNode, start, length });
            start += length;
        }
        return nodes;
    };

    // Those of the story, made once: paint around words splits them, and the places that are told in characters stay.
    let known = null;
    const storyNodes = () => known ??= nodesOf(document.querySelector(".story"));
    const textsChanged = () => { known = null; };

    const lengthOf = (nodes) => nodes.length ? nodes.at(-1).start + nodes.at(-1).length : 0;

    // Index of the text node in which the character number `offset` stands.
    const indexAt = (nodes, offset) => Math.max(0, firstWhere(nodes.length, (i) => nodes[i].start > offset) - 1);

    // A DOM range over characters [start, end).
    const rangeOf = (nodes, start, end) => {
        const range = document.createRange();
        if (nodes.length === 0)
            return range;
        const first = nodes[indexAt(nodes, start)];
        const last = nodes[indexAt(nodes, Math.max(start, end - 1))];
        range.setStart(first.node, indexIn(first.node.data, start - first.start));
        range.setEnd(last.node, indexIn(last.node.data, end - last.start));
        return range;
    };

    // The number of characters before a boundary point of the DOM.
    const offsetOf = (nodes, container, offset) => {
        const point = document.createRange();
        point.setStart(container, offset);
        const index = firstWhere(nodes.length, (i) => {
            const { node } = nodes[i];
            return node === container || point.comparePoint(node, 0) >= 0;
        });
        if (index === nodes.length)
            return lengthOf(nodes);
        return nodes[index].start + (nodes[index].node === container ? textOf(container.data.slice(0, offset)).length : 0);
    };

    const isBetweenParts = (node) => node.data.trim() === "" && node.parentElement.matches(PARTS_WITHOUT_TEXT);

    // Puts what `make` gives around characters [start, end); the elements in order. Entries of `nodes` behind the range are
    // out of date afterwards, those before it are not: so several ranges are painted from the last to the first.
    const wrap = (nodes, start, end, make) => {
        const made = [];
        for (let i = indexAt(nodes, start); i < nodes.length && nodes[i].start < end; ++i) {
            const { node, start: at } = nodes[i];
            const from = start > at ? indexIn(node.data, start - at) : 0;
            const to = indexIn(node.data, end - at);
            if (from >= to || isBetweenParts(node))
                continue;
            const part = from > 0 ? node.splitText(from) : node;
            if (to - from < part.data.length)
                part.splitText(to - from);
            const element = make();
            part.parentNode.insertBefore(element, part);
            element.append(part);
            made.push(element);
        }
        textsChanged();
        return made;
    };

    const unwrap = (elements) => {
        const parents = new Set();
        for (const element of elements) {
            parents.add(element.parentNode);
            element.replaceWith(...element.childNodes);
        }
        for (const parent of parents)
            parent.normalize();
        textsChanged();
    };

    // Does what changes text nodes, and keeps what the reader has selected.
    const keepingSelection = (change) => {
        const root = document.querySelector("main");
        const selection = getSelection();
        if (selection.isCollapsed || !root.contains(selection.anchorNode) || !root.contains(selection.focusNode))
            return change();
        const before = nodesOf(root);
        const anchor = offsetOf(before, selection.anchorNode, selection.anchorOffset);
        const focus = offsetOf(before, selection.focusNode, selection.focusOffset);
        const result = change();
        const range = rangeOf(nodesOf(root), Math.min(anchor, focus), Math.max(anchor, focus));
        if (anchor <= focus)
            selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
        else
            selection.setBaseAndExtent(range.endContainer, range.endOffset, range.startContainer, range.startOffset);
        return result;
    };

    // Brings a place on the screen where it is not, a third of the way down. At once: nothing here moves by itself.
    const bringIntoView = (element) => {
        const fold = element.closest("details:not([open])");
        if (fold)
            fold.open = true;
        element.scrollIntoView({ block: "nearest", inline: "nearest" });
        const rect = element.getBoundingClientRect();
        const edge = Math.min(64, innerHeight / 6);
        if (rect.top < edge || rect.bottom > innerHeight - edge)
            scrollBy(0, rect.top - innerHeight / 3);
    };

    return { textOf, indexIn, firstWhere, nodesOf, storyNodes, lengthOf, indexAt, rangeOf, offsetOf, wrap, unwrap, keepingSelection, bringIntoView };
})();
