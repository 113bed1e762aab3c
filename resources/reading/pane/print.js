// What paper needs and a screen does not.
"use strict";
Object.assign(pane, (() => {
    // Links get numbers, and their addresses a list at the end: each address once. Everything in it is text.
    const dressForPrint = (pictures, notes, heading) => {
        undressFromPrint();
        document.documentElement.classList.toggle("without-pictures", !pictures);
        if (!notes)
            return;
        const list = document.createElement("ol");
        const numbers = new Map();
        for (const link of document.querySelector(".story").querySelectorAll("a[href]")) {
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

    return { dressForPrint, undressFromPrint };
})());
