// Where the reader is, in characters of the story, and the ways to get elsewhere.
"use strict";
Object.assign(pane, (() => {
    const TOP_MARGIN_PX = 12; // above the words that a restored position brings to the top

    const story = () => document.querySelector(".story");
    const scroller = () => document.scrollingElement;
    const scrollableWay = () => Math.max(0, scroller().scrollHeight - innerHeight);

    // The text nodes that have a place on the screen: white space between elements has none, nor what is folded away.
    let shown = { nodes: null, texts: [] };
    const shownTexts = () => {
        const nodes = pane.words.storyNodes();
        if (shown.nodes !== nodes) {
            const isShown = ({ node }) => node.data.trim() !== "" && !node.parentElement.closest("details:not([open]) > :not(summary)");
            shown = { nodes, texts: nodes.filter(isShown) };
        }
        return shown.texts;
    };
    document.addEventListener("toggle", () => { shown.nodes = null; }, { capture: true }); // it does not bubble

    const rectOf = (node, start, end) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range.getBoundingClientRect();
    };

    // By the middle of the last line: lines that were brought to the top lie TOP_MARGIN_PX below it, and the one before
    // them still shows its foot.
    const endsBelowTop = (rect, line) => rect.bottom - Math.min(rect.height, line) / 2 > TOP_MARGIN_PX;

    // The first word on the screen; the last one before it when a picture fills the upper half.
    const topPlace = () => {
        const list = shownTexts();
        const line = parseFloat(getComputedStyle(document.body).lineHeight);
        let index = pane.words.firstWhere(list.length, (i) => endsBelowTop(rectOf(list[i].node, 0, list[i].node.data.length), line));
        if (index === list.length)
            return list.length ? { text: list[index - 1], offset: 0 } : null;
        let { node } = list[index];
        const visible = (i) => pane.words.textOf(node.data[i]) === "" ? i + 1 : i; // a soft hyphen that divides nothing has no place
        let offset = visible(pane.words.firstWhere(node.data.length - 1, (i) => endsBelowTop(rectOf(node, visible(i), visible(i) + 1), line)));
        if (index > 0 && rectOf(node, offset, offset + 1).top > innerHeight / 2) {
            index -= 1;
            node = list[index].node;
            offset = Math.max(0, node.data.trimEnd().length - 1);
        }
        return { text: list[index], offset };
    };

    const placeAt = (textOffset) => {
        const list = shownTexts();
        const index = pane.words.firstWhere(list.length, (i) => list[i].start > textOffset) - 1;
        if (index < 0)
            return null;
        const { node, start } = list[index];
        return { text: list[index], offset: Math.min(pane.words.indexIn(node.data, textOffset - start), node.data.length - 1) };
    };

    const topOf = ({ text, offset }) => rectOf(text.node, offset, offset + 1).top;

    const headings = () => [...story().querySelectorAll("h1, h2, h3, h4, h5, h6")];

    // The heading under which the first line on the screen stands; one that was just brought to the top counts.
    const currentHeading = () => {
        const list = headings();
        return pane.words.firstWhere(list.length, (i) => list[i].getBoundingClientRect().top > TOP_MARGIN_PX + 2) - 1;
    };

    const position = () => {
        const way = scrollableWay();
        const atTop = scroller().scrollTop <= 0;
        const place = atTop ? null : topPlace();
        return {
            textOffset: place ? place.text.start + pane.words.textOf(place.text.node.data.slice(0, place.offset)).length : 0,
            fraction: way > 0 ? Math.min(1, scroller().scrollTop / way) : 0,
            textLength: pane.words.lengthOf(pane.words.storyNodes()),
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

    return { position, restore, setFraction, setAppearance, scroll, scrollToHeading };
})());
