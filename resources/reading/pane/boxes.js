// Tables and code that are wider than the column scroll sideways: the keyboard reaches them, and code can be copied whole.
"use strict";
Object.assign(pane, (() => {
    const BOXES = ".story .scrolls, .story pre";
    const GAP_PX = 4;

    let labels = { code: "", wideTable: "", copyCode: "" };
    let copy = null; // { element, code } beside the code that the reader is at

    // What does not scroll and cannot be copied is no stop for the keyboard.
    const refresh = () => {
        for (const box of document.querySelectorAll(BOXES)) {
            const isCode = box.matches("pre");
            if (isCode || box.scrollWidth > box.clientWidth + 1) {
                box.tabIndex = 0;
                box.setAttribute("role", "region");
                box.setAttribute("aria-label", isCode ? labels.code : labels.wideTable);
            } else {
                for (const name of ["tabindex", "role", "aria-label"])
                    box.removeAttribute(name);
            }
        }
    };

    const setBoxLabels = (texts) => {
        labels = texts;
        refresh();
    };

    const copyCode = (code) => tell("codeCopied", pane.words.textOf(code.innerText));

    // For the key: the code that has the keyboard.
    const copyFocusedCode = () => {
        if (document.activeElement?.matches(".story pre"))
            copyCode(document.activeElement);
    };

    const hideCopy = () => {
        copy?.element.remove();
        copy = null;
    };

    const showCopy = (code) => {
        if (copy?.code === code)
            return;
        hideCopy();
        const element = document.createElement("button");
        element.type = "button";
        element.className = "pane-own pane-copy";
        element.textContent = labels.copyCode;
        element.tabIndex = -1; // the code itself is the stop, and Ctrl+C its key
        element.addEventListener("mousedown", (event) => event.preventDefault()); // the code keeps the keyboard
        element.addEventListener("click", () => copyCode(code));
        document.body.append(element);
        const rect = code.getBoundingClientRect();
        const isLeftward = getComputedStyle(code.parentElement).direction === "rtl";
        element.style.top = `${rect.top + scrollY + GAP_PX}px`;
        element.style.left = `${scrollX + (isLeftward ? rect.left + GAP_PX : rect.right - element.offsetWidth - GAP_PX)}px`;
        copy = { element, code };
    };

    const codeAt = (target) => target.closest?.(".story pre") ?? null;

    document.addEventListener("pointerover", (event) => {
        const code = codeAt(event.target);
        if (code)
            showCopy(code);
        else if (copy && event.target !== copy.element && document.activeElement !== copy.code)
            hideCopy();
    });
    document.addEventListener("focusin", (event) => {
        if (codeAt(event.target) === event.target)
            showCopy(event.target);
    });
    document.addEventListener("focusout", hideCopy);
    new ResizeObserver(() => { hideCopy(); refresh(); }).observe(document.querySelector("main"));

    return { setBoxLabels, copyFocusedCode };
})());
