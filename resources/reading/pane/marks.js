// Highlights, and the words that the reader has selected, in characters of the story.
"use strict";
Object.assign(pane, (() => {
    const story = () => document.querySelector(".story");

    const trimmed = (nodes, start, end) => {
        const text = nodes.map(({ node }) => pane.words.textOf(node.data)).join("").slice(start, end);
        return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
    };

    // What is selected of the story, without white space at its ends; null for nothing.
    const selectedSpan = () => {
        const selection = getSelection();
        if (selection.isCollapsed || selection.rangeCount === 0)
            return null;
        const range = selection.getRangeAt(0).cloneRange();
        const whole = document.createRange();
        whole.selectNodeContents(story());
        if (range.compareBoundaryPoints(Range.END_TO_START, whole) >= 0 || range.compareBoundaryPoints(Range.START_TO_END, whole) <= 0)
            return null;
        if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
            range.setStart(whole.startContainer, whole.startOffset);
        if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
            range.setEnd(whole.endContainer, whole.endOffset);
        const nodes = pane.words.storyNodes();
        const span = trimmed(nodes, pane.words.offsetOf(nodes, range.startContainer, range.startOffset),
                             pane.words.offsetOf(nodes, range.endContainer, range.endOffset));
        return span.start < span.end ? span : null;
    };

    const selectSpan = (start, end) => {
        const range = pane.words.rangeOf(pane.words.storyNodes(), start, end);
        const selection = getSelection();
        selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    };

    const clearSelection = () => getSelection().removeAllRanges();

    // Selects a sentence, and shows it.
    const selectSentence = (start, end) => {
        selectSpan(start, end);
        const rect = getSelection().getRangeAt(0).getBoundingClientRect();
        if (rect.top < 0 || rect.bottom > innerHeight)
            scrollBy(0, rect.top - innerHeight / 3);
    };

    const elementFor = ({ id, colour, note }) => () => {
        const element = document.createElement("mark");
        element.className = `pane-mark ${colour}`;
        element.dataset.mark = id;
        if (note)
            element.title = note;
        return element;
    };

    // Paints these and no others. Each is { id, start, end, colour, note }.
    const showMarks = (marks) => pane.words.keepingSelection(() => {
        pane.words.unwrap(document.querySelectorAll(".story .pane-mark"));
        for (const mark of marks) {
            const elements = pane.words.wrap(pane.words.storyNodes(), mark.start, mark.end, elementFor(mark));
            if (mark.note)
                elements.at(-1)?.classList.add("noted");
        }
        pane.scrollMarks.refresh();
    });

    const goToMark = (id) => {
        const elements = document.querySelectorAll(`.story .pane-mark[data-mark="${CSS.escape(String(id))}"]`);
        for (const other of document.querySelectorAll(".pane-mark.chosen"))
            other.classList.remove("chosen");
        if (elements.length === 0)
            return;
        pane.words.bringIntoView(elements[0]);
        for (const element of elements)
            element.classList.add("chosen");
    };

    document.addEventListener("click", (event) => {
        const mark = event.target.closest?.(".story .pane-mark");
        if (mark && event.button === 0 && getSelection().isCollapsed && !event.target.closest("a[href]"))
            tell("markChosen", mark.dataset.mark);
    });

    return { selectedSpan, selectSpan, clearSelection, selectSentence, showMarks, goToMark };
})());
