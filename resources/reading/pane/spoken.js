// The sentence that is being read aloud: painted, and kept on the screen.
"use strict";
Object.assign(pane, (() => {
    const LOWEST = 0.75; // of the screen: what ends below it is brought up, so that the eye need not wait at the edge

    const showSpoken = (start, end) => pane.words.keepingSelection(() => {
        pane.words.unwrap(document.querySelectorAll(".pane-spoken"));
        if (end <= start)
            return;
        const make = () => Object.assign(document.createElement("span"), { className: "pane-spoken" });
        const elements = pane.words.wrap(pane.words.storyNodes(), start, end, make);
        if (elements.length === 0)
            return;
        const top = elements[0].getBoundingClientRect().top;
        const { bottom } = elements.at(-1).getBoundingClientRect();
        if (top < 0 || bottom > LOWEST * innerHeight)
            scrollBy(0, top - innerHeight / 4);
    });

    // Whether words are on the screen, or no more than one screen below it.
    const isNear = (start, end) => {
        const range = pane.words.rangeOf(pane.words.storyNodes(), start, end);
        const rect = range.getBoundingClientRect();
        return rect.bottom > 0 && rect.top < 2 * innerHeight;
    };

    return { showSpoken, isNear };
})());
