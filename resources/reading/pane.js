// What the window does inside the pane. Runs in WebEngine's application world: the page's own world has JavaScript off
// and never sees these functions. The files beside this one, in pane/, add to `pane`; PaneScripts names them in order.
"use strict";
globalThis.pane = (() => {
    const TOP_MARGIN_PX = 12; // above the words that a restored position brings to the top

    const story = () => document.querySelector(".story");
    const scroller = () => document.scrollingElement;
    const scrollableWay = () => Math.max(0, scroller().scrollHeight - innerHeight);

    // Soft hyphens divide words for the eye and are no text: a place is counted without them, whether or not they stand there.
    const SOFT_HYPHEN = "\u00ad";
    const lengthOf = (data) => data.includes(SOFT_HYPHEN) ? data.replaceAll(SOFT_HYPHEN, "").length : data.length;
    const indexOf = (data, offset) => { // where the character stands that has `offset` others before it
        if (!data.includes(SOFT_HYPHEN))
            return offset;
        let index = 0;
        for (let left = offset; index < data.length; ++index) {
            if (data[index] !== SOFT_HYPHEN && left-- === 0)
                break;
        }
        return index;
    };

    // Text nodes of the story with the number of characters before each, made once. What stands in place of a missing
    // picture, or folded away, is not counted as a place, so that offsets stay true.
    let texts = null;
    let textLength = 0;
    const textNodes = () => {
        if (texts)
            return texts;
        texts = [];
        let before = 0;
        const walker = document.createTreeWalker(story(), NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement.closest(".missing-picture") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.data.trim() !== "" && !node.parentElement.closest("details:not([open]) > :not(summary)"))
                texts.push({ node, before });
            before += lengthOf(node.data);
        }
        textLength = before;
        return texts;
    };

    // Paint around words splits text nodes; the places that are told in characters stay.
    const textsChanged = () => { texts = null; };

    const rectOf = (node, start, end) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range.getBoundingClientRect();
    };

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

    // By the middle of the last line: lines that were brought to the top lie TOP_MARGIN_PX below it, and the one before
    // them still shows its foot.
    const endsBelowTop = (rect, line) => rect.bottom - Math.min(rect.height, line) / 2 > TOP_MARGIN_PX;

    // The first word on the screen; the last one before it when a picture fills the upper half.
    const topPlace = () => {
        const list = textNodes();
        const line = parseFloat(getComputedStyle(document.body).lineHeight);
        let index = firstWhere(list.length, (i) => endsBelowTop(rectOf(list[i].node, 0, list[i].node.data.length), line));
        if (index === list.length)
            return list.length ? { text: list[index - 1], offset: 0 } : null;
        let { node } = list[index];
        const shown = (i) => node.data[i] === SOFT_HYPHEN ? i + 1 : i; // one that divides nothing has no place on the screen
        let offset = shown(firstWhere(node.data.length - 1, (i) => endsBelowTop(rectOf(node, shown(i), shown(i) + 1), line)));
        if (index > 0 && rectOf(node, offset, offset + 1).top > innerHeight / 2) {
            index -= 1;
            node = list[index].node;
            offset = Math.max(0, node.data.trimEnd().length - 1);
        }
        return { text: list[index], offset };
    };

    const placeAt = (textOffset) => {
        const list = textNodes();
        const index = firstWhere(list.length, (i) => list[i].before > textOffset) - 1;
        if (index < 0)
            return null;
        const { node, before } = list[index];
        return { text: list[index], offset: Math.min(indexOf(node.data, textOffset - before), node.data.length - 1) };
    };

    const topOf = ({ text, offset }) => rectOf(text.node, offset, offset + 1).top;

    const headings = () => [...story().querySelectorAll("h1, h2, h3, h4, h5, h6")];

    // The heading under which the first line on the screen stands; one that was just brought to the top counts.
    const currentHeading = () => {
        const list = headings();
        return firstWhere(list.length, (i) => list[i].getBoundingClientRect().top > TOP_MARGIN_PX + 2) - 1;
    };

    const position = () => {
        textNodes();
        const way = scrollableWay();
        const atTop = scroller().scrollTop <= 0;
        const place = atTop ? null : topPlace();
        return {
            textOffset: place ? place.text.before + lengthOf(place.text.node.data.slice(0, place.offset)) : 0,
            fraction: way > 0 ? Math.min(1, scroller().scrollTop / way) : 0,
            textLength,
            heading: currentHeading(),
            atEnd: scroller().scrollTop >= way - 2,
        };
    };

    const setFraction = (fraction) => scrollTo(0, fraction * scrollableWay());

    const restore = (textOffset, fraction) => {
        if (textOffset === 0 && fraction === 0)
            return scrollTo(0, 0);
        const place = textOffset >= 0 ? placeAt(textOffset) : null;
        if (place)
            scrollBy(0, topOf(place) - TOP_MARGIN_PX);
        else
            setFraction(fraction);
    };

    const setAppearance = (properties) => {
        const place = scroller().scrollTop > 0 ? topPlace() : null;
        const before = place ? topOf(place) : 0;
        for (const [name, value] of properties)
            document.documentElement.style.setProperty(name, value);
        if (place)
            scrollBy(0, topOf(place) - before);
    };

    const scroll = (step) => {
        const line = parseFloat(getComputedStyle(document.body).lineHeight);
        const before = scroller().scrollTop;
        const ways = {
            ScreenForward: () => scrollBy(0, Math.max(line, innerHeight - 2 * line)), // two lines stay, to find one's place
            ScreenBack: () => scrollBy(0, -Math.max(line, innerHeight - 2 * line)),
            LineForward: () => scrollBy(0, 2 * line),
            LineBack: () => scrollBy(0, -2 * line),
            Start: () => scrollTo(0, 0),
            End: () => scrollTo(0, scrollableWay()),
        };
        ways[step]();
        return Math.abs(scroller().scrollTop - before) > 0.5;
    };

    const scrollToHeading = (index) => {
        const heading = headings()[index];
        if (heading)
            scrollBy(0, heading.getBoundingClientRect().top - TOP_MARGIN_PX);
    };

    // A picture that never came gives way to its description.
    const missPictures = (keys) => {
        for (const key of keys) {
            for (const image of document.querySelectorAll(`img[src="reader:/picture/${key}"]`)) {
                const place = document.createElement("span");
                place.className = "missing-picture";
                place.textContent = image.alt;
                image.replaceWith(place);
            }
        }
    };

    const markPicture = (key, name) => {
        for (const image of document.querySelectorAll(`img[src="reader:/picture/${key}"]`))
            image.classList.add(name);
    };

    // Links get numbers, and their addresses a list at the end: each address once. Everything in it is text.
    const dressForPrint = (pictures, notes, heading) => {
        undressFromPrint();
        document.documentElement.classList.toggle("without-pictures", !pictures);
        if (!notes)
            return;
        const list = document.createElement("ol");
        const numbers = new Map();
        for (const link of story().querySelectorAll("a[href]")) {
            if (!/^https?:/.test(link.href) || link.textContent.trim() === "")
                continue;
            if (!numbers.has(link.href)) {
                numbers.set(link.href, numbers.size + 1);
                list.append(Object.assign(document.createElement("li"), { textContent: link.href }));
            }
            link.dataset.note = numbers.get(link.href);
        }
        if (numbers.size === 0)
            return;
        const section = Object.assign(document.createElement("section"), { className: "link-notes" });
        section.append(Object.assign(document.createElement("h2"), { textContent: heading }), list);
        document.querySelector("main").append(section);
    };

    const undressFromPrint = () => {
        document.documentElement.classList.remove("without-pictures");
        document.querySelector(".link-notes")?.remove();
        for (const link of document.querySelectorAll("a[data-note]"))
            delete link.dataset.note;
    };

    return { markPicture, dressForPrint, undressFromPrint, position, restore, setFraction, setAppearance, scroll, scrollToHeading, missPictures, textsChanged };
})();
