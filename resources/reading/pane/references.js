// Links within the page: a note is shown where the reader is, any other place is gone to, with a way back.
"use strict";
Object.assign(pane, (() => {
    const NOTE_LETTERS = 6;      // a sign that refers to a note is no longer: "12", "[a]", "†"
    const LONGEST_NOTE = 3000;   // characters; what is longer is a chapter and not a note
    const TOP_MARGIN_PX = 12;
    const GAP_PX = 6;
    const BLOCKS = "li, dd, dt, p, figure, blockquote, pre, tr, details, h1, h2, h3, h4, h5, h6, div";

    let note = null;  // { element, link } while one is shown
    let back = null;  // { element, place, link } while there is a way back
    let labels = { note: "", goThere: "", close: "", back: "" };

    const setLabels = (texts) => { labels = texts; };

    const targetOf = (link) => {
        const id = decodeURIComponent(link.getAttribute("href").slice(1));
        const target = id === "" ? null : document.getElementById(id);
        return target?.closest("main") ? target : null;
    };

    // The block in which a target stands; a term with what is said of it.
    const blockOf = (target) => target.closest(BLOCKS) ?? target;

    const isBefore = (a, b) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

    // Notes stand behind their sign, which is short; headings and places before the link are gone to.
    const leadsToNote = (link, target) => {
        const block = blockOf(target);
        if (block.contains(link) || isBefore(target, link) || /^H[1-6]$/.test(block.nodeName) || block.matches(".story"))
            return false;
        const sign = link.textContent.replace(/[\s()[\]{}.,:]/g, "");
        const isSign = sign.length <= NOTE_LETTERS || link.closest("sup") !== null;
        const text = block.textContent.trim();
        return isSign && text !== "" && text.length <= LONGEST_NOTE;
    };

    const button = (text, name, action) => {
        const element = document.createElement("button");
        element.type = "button";
        element.className = name;
        element.textContent = text;
        element.addEventListener("click", action);
        return element;
    };

    const blocksOfNote = (block) => {
        const blocks = [block];
        for (let next = block.nextElementSibling; block.nodeName === "DT" && next?.nodeName === "DD"; next = next.nextElementSibling)
            blocks.push(next);
        return blocks;
    };

    // A copy of a note without what only works in its own place: names, paint, the way back to the sign.
    const copyOf = (block, link) => {
        const copy = document.createElement("div");
        const content = block.cloneNode(true);
        copy.append(...(block.nodeName === "TR" ? [block.textContent] : /^(LI|DD|DT|DIV)$/.test(block.nodeName) ? content.childNodes : [content]));
        copy.lang = block.closest("[lang]")?.lang ?? "";
        copy.dir = block.closest("[dir]")?.dir ?? "";
        for (const own of copy.querySelectorAll(".pane-found, .pane-mark, .pane-spoken"))
            own.replaceWith(...own.childNodes);
        for (const inner of copy.querySelectorAll("a[href^='#']")) {
            const target = targetOf(inner);
            if (!target || isBefore(target, block) || target.contains(link))
                inner.remove();
        }
        for (const named of copy.querySelectorAll("[id]"))
            named.removeAttribute("id");
        return copy;
    };

    const place = (element, link) => {
        const around = document.querySelector("main").getBoundingClientRect();
        const sign = link.getBoundingClientRect();
        const width = Math.min(around.width, element.offsetWidth);
        const left = Math.max(around.left, Math.min(sign.left - 16, around.right - width));
        element.style.left = `${left + scrollX}px`;
        element.style.maxWidth = `${around.width}px`;
        const below = sign.bottom + GAP_PX;
        const fitsBelow = below + element.offsetHeight <= innerHeight;
        const above = sign.top - GAP_PX - element.offsetHeight;
        element.style.top = `${(fitsBelow || above < 0 ? below : above) + scrollY}px`;
    };

    const closeNote = () => {
        if (!note)
            return false;
        const { element, link } = note;
        note = null;
        const hadFocus = element.contains(document.activeElement);
        element.remove();
        if (hadFocus)
            link.focus({ preventScroll: true });
        tell("noteShown", false);
        return true;
    };

    const showNote = (link, target) => {
        closeNote();
        const element = document.createElement("aside");
        element.className = "pane-own pane-note";
        element.setAttribute("role", "dialog");
        element.setAttribute("aria-label", labels.note);
        element.tabIndex = -1;
        const row = document.createElement("div");
        row.className = "row";
        row.append(button(labels.goThere, "go", () => { closeNote(); goTo(link, target); }), button(labels.close, "close", closeNote));
        element.append(...blocksOfNote(blockOf(target)).map((block) => copyOf(block, link)), row);
        document.body.append(element);
        note = { element, link };
        place(element, link);
        element.focus({ preventScroll: true });
        tell("noteShown", true);
    };

    const forgetBack = () => {
        if (!back)
            return false;
        back.element.remove();
        back = null;
        tell("wayBack", false);
        return true;
    };

    const goBack = () => {
        if (!back)
            return false;
        const { place: from, link } = back;
        forgetBack();
        pane.restore(from.textOffset, from.fraction);
        link.focus({ preventScroll: true });
        return true;
    };

    const goTo = (link, target) => {
        if (back && blockOf(target).contains(back.link)) {
            goBack();
            return;
        }
        const from = back?.place ?? pane.position(); // several steps in a row lead back to where the reading was
        const origin = back?.link ?? link;
        forgetBack();
        const element = document.createElement("div");
        element.className = "pane-own pane-back";
        element.append(button(labels.back, "go", goBack), button("✕", "close", forgetBack));
        element.lastChild.setAttribute("aria-label", labels.close);
        document.body.append(element);
        back = { element, place: from, link: origin };
        arriveAt(target);
        tell("wayBack", true);
    };

    // To the top of the screen, with the keyboard there.
    const arriveAt = (target) => {
        const block = blockOf(target);
        for (const other of document.querySelectorAll(".pane-arrived"))
            other.classList.remove("pane-arrived");
        block.classList.add("pane-arrived");
        scrollBy(0, block.getBoundingClientRect().top - Math.max(TOP_MARGIN_PX, innerHeight / 6));
        if (!target.hasAttribute("tabindex"))
            target.tabIndex = -1;
        target.focus({ preventScroll: true });
    };

    const follow = (link) => {
        const target = targetOf(link);
        if (!target)
            return;
        if (leadsToNote(link, target))
            showNote(link, target);
        else
            goTo(link, target);
    };

    document.addEventListener("click", (event) => {
        if (note && !note.element.contains(event.target))
            closeNote();
        const link = event.target.closest("a[href^='#']");
        if (!link)
            return;
        event.preventDefault();
        follow(link);
    });

    return { setLabels, closeNote, goBack, forgetBack };
})());
