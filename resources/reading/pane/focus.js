// A few lines, or one paragraph, at a time: everything else is dimmed, or a ruler lies under the line. Moves only when the
// reader does.
"use strict";
Object.assign(pane, (() => {
    const READING_HEIGHT = 0.4; // of the screen: where the eye rests
    const HIGHEST = 0.8;        // of the screen: a paragraph that is higher is shown from its start
    const MODES = {
        OneLine: { lines: 1 }, ThreeLines: { lines: 3 }, FiveLines: { lines: 5 }, Paragraph: { whole: true }, Ruler: { lines: 1, ruler: true },
    };
    const UNITS = "main h1, main h2, main h3, main h4, main h5, main h6, main p, main li, main dt, main dd, main pre, main figure, "
        + "main blockquote, main tr, main caption, main summary";

    let mode = null;
    let band = null;
    let units = [];
    let place = { unit: 0, line: 0 };
    let scrolledTo = -1; // by us

    // The innermost units that show something.
    const findUnits = () => [...document.querySelectorAll(UNITS)].filter((element) =>
        !element.closest(".pane-own, header p") && !element.querySelector(UNITS) && !element.parentElement.closest("figure, tr")
        && element.getClientRects().length > 0 && (element.textContent.trim() !== "" || element.querySelector("img")));

    // Tops and bottoms of the lines of an element, in the page.
    const linesOf = (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const lines = [];
        const rects = [...range.getClientRects()].filter((rect) => rect.height > 0).sort((a, b) => a.top - b.top);
        for (const { top, bottom } of rects) {
            const last = lines.at(-1);
            if (last && Math.min(bottom, last.bottom) - top > Math.min(bottom - top, last.bottom - last.top) / 2)
                last.bottom = Math.max(last.bottom, bottom);
            else
                lines.push({ top, bottom });
        }
        return lines.length ? lines : [element.getBoundingClientRect()];
    };

    const extent = () => {
        const element = units[place.unit];
        if (mode.whole || element.nodeName === "FIGURE")
            return element.getBoundingClientRect();
        const lines = linesOf(element).slice(place.line, place.line + mode.lines);
        return { top: lines[0].top, bottom: lines.at(-1).bottom };
    };

    const draw = () => {
        const { top, bottom } = extent();
        const margin = Math.min(6, (bottom - top) / 6);
        band.style.top = `${top + scrollY - margin}px`;
        band.style.height = `${bottom - top + 2 * margin}px`;
    };

    // The unit and line nearest to a height of the screen.
    const placeAt = (y) => {
        const unit = Math.min(units.length - 1, pane.words.firstWhere(units.length, (i) => units[i].getBoundingClientRect().bottom > y));
        const lines = linesOf(units[unit]);
        return { unit, line: Math.min(lines.length - 1, pane.words.firstWhere(lines.length, (i) => lines[i].bottom > y)) };
    };

    const bringUp = () => {
        const { top, bottom } = extent();
        const wanted = bottom - top > HIGHEST * innerHeight ? innerHeight * (1 - HIGHEST) / 2 : READING_HEIGHT * innerHeight - (bottom - top) / 2;
        scrollBy(0, top - wanted);
        scrolledTo = scrollY;
        draw();
    };

    const stepLine = (by) => {
        const count = mode.whole ? 1 : linesOf(units[place.unit]).length;
        const line = (mode.whole ? 0 : place.line) + by;
        if (line >= 0 && line < count) {
            place = { unit: place.unit, line };
            return true;
        }
        const unit = place.unit + Math.sign(by);
        if (unit < 0 || unit >= units.length)
            return false;
        place = { unit, line: by > 0 || mode.whole ? 0 : linesOf(units[unit]).length - 1 };
        return true;
    };

    // Goes on by lines, or paragraphs; false at the end.
    const step = (by) => {
        let moved = false;
        for (let i = 0; i < Math.abs(by) && stepLine(Math.sign(by)); ++i)
            moved = true;
        if (moved)
            bringUp();
        return moved;
    };

    const start = () => {
        units = findUnits();
        if (units.length === 0)
            return end();
        if (scrollY > 0)
            place = placeAt(READING_HEIGHT * innerHeight);
        const unit = Math.min(place.unit, units.length - 1); // at the top, another mode goes on where the last one was
        place = { unit, line: Math.min(place.line, linesOf(units[unit]).length - 1) };
        draw();
    };

    // After the page was laid out anew: the same unit, wherever it stands now.
    const settle = () => {
        const element = units[place.unit];
        units = findUnits();
        if (units.length === 0)
            return end();
        const unit = units.includes(element) ? units.indexOf(element) : Math.min(place.unit, units.length - 1);
        place = { unit, line: Math.min(place.line, linesOf(units[unit]).length - 1) };
        draw();
    };

    const end = () => {
        band?.remove();
        band = null;
        mode = null;
    };

    const setFocusMode = (name) => {
        end();
        if (!(name in MODES))
            return;
        mode = MODES[name];
        band = document.createElement("div");
        band.className = `pane-own pane-band${mode.ruler ? " ruler" : ""}`;
        band.setAttribute("aria-hidden", "true");
        document.body.append(band);
        start();
    };

    // A screen of a reader with a band is what the band shows; a paragraph higher than the screen is read to its end first.
    const scrollPlainly = pane.scroll;
    const scroll = (name) => {
        const direction = { ScreenForward: 1, ScreenBack: -1 }[name];
        if (!mode || !direction)
            return scrollPlainly(name);
        const { top, bottom } = extent();
        const hidden = direction > 0 ? bottom > innerHeight : top < 0;
        return mode.whole && hidden ? scrollPlainly(name) : step(direction * (mode.lines ?? 1));
    };

    document.addEventListener("scroll", () => {
        if (!mode || Math.abs(scrollY - scrolledTo) < 1)
            return;
        scrolledTo = -1;
        place = placeAt(READING_HEIGHT * innerHeight);
        draw();
    });
    document.addEventListener("keydown", (event) => {
        const lines = { ArrowDown: 1, ArrowUp: -1, PageDown: mode?.lines ?? 1, PageUp: -(mode?.lines ?? 1) }[event.key];
        if (!mode || !lines || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey)
            return;
        event.preventDefault();
        step(lines);
    });
    new ResizeObserver(() => { if (mode) settle(); }).observe(document.querySelector("main"));

    return { setFocusMode, scroll };
})());
