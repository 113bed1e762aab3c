// What the keyboard does with links that the pointer does by itself: the window tells where a link leads.
"use strict";
(() => {
    document.addEventListener("focusin", (event) => {
        const link = event.target.closest?.("a[href]:not([href^='#'])");
        tell("linkFocused", link ? link.href : "");
    });
    document.addEventListener("focusout", () => tell("linkFocused", ""));
})();
