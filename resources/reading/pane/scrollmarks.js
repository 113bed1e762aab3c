// Where things stand in the whole page, as ticks in the track of the scroll bar: a background picture made of stripes.
"use strict";
pane.scrollMarks = (() => {
    const STEPS = 400; // places told apart along the track
    const HALF_TICK_PX = 1.5;
    // What is marked, in the order in which one covers the other.
    const KINDS = [
        { selector: ".pane-found.active", color: "var(--link)" },
        { selector: ".pane-found", color: "var(--found-tick)" },
        { selector: ".pane-mark", color: "var(--mark-tick)" },
    ];

    const ticks = () => {
        const byStep = new Map();
        const height = document.scrollingElement.scrollHeight;
        for (const { selector, color } of KINDS) {
            for (const element of document.querySelectorAll(selector)) {
                const rect = element.getBoundingClientRect();
                const step = Math.round((rect.top + scrollY + rect.height / 2) / height * STEPS);
                if (!byStep.has(step))
                    byStep.set(step, color);
            }
        }
        return [...byStep].sort(([a], [b]) => a - b);
    };

    const stripes = (list) => list.map(([step, color]) => {
        const place = `${(step / STEPS * 100).toFixed(2)}%`;
        const from = `calc(${place} - ${HALF_TICK_PX}px)`;
        const to = `calc(${place} + ${HALF_TICK_PX}px)`;
        return `transparent ${from}, ${color} ${from}, ${color} ${to}, transparent ${to}`;
    }).join(", ");

    const refresh = () => {
        const list = ticks();
        const style = document.documentElement.style;
        if (list.length > 0)
            style.setProperty("--scroll-marks", `linear-gradient(to bottom, ${stripes(list)})`);
        else
            style.removeProperty("--scroll-marks");
    };

    // Pictures arrive, the reader changes the size of the letters: the places move.
    new ResizeObserver(refresh).observe(document.querySelector("main"));

    return { refresh };
})();
