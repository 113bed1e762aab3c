// The pictures of the page: named for the window, which shows them large, and marked as it finds them.
"use strict";
Object.assign(pane, (() => {
    const SMALLEST_PX = 48; // a side; what is smaller is a sign in the text and not a picture
    const ALL = "main img[src^='reader://pane/picture/']";

    const keyOf = (image) => image.getAttribute("src").slice("reader://pane/picture/".length);
    const isLarge = (image) => image.complete && image.naturalWidth >= SMALLEST_PX && image.naturalHeight >= SMALLEST_PX;

    const captionOf = (image) => (image.closest("figure")?.querySelector("figcaption")?.innerText ?? "").trim();

    const isOnScreen = (image) => {
        const rect = image.getBoundingClientRect();
        return rect.bottom > 0 && rect.top < innerHeight;
    };

    // In the order of the page.
    const pictures = () => [...document.querySelectorAll(ALL)].filter(isLarge)
        .map((image) => ({ key: keyOf(image), alt: image.alt, caption: captionOf(image), onScreen: isOnScreen(image) }));

    // Brings a picture that was looked at elsewhere on the screen, with the keyboard on it.
    const showPicture = (key) => {
        const image = document.querySelector(`main img[src="reader://pane/picture/${CSS.escape(key)}"]`);
        if (!image)
            return;
        pane.words.bringIntoView(image);
        image.focus({ preventScroll: true });
    };

    // A picture in a link belongs to the link.
    const ownPicture = (target) => {
        const image = target.closest?.(ALL);
        return image && !image.closest("a[href]") && isLarge(image) ? image : null;
    };

    for (const image of document.querySelectorAll(ALL)) {
        if (!image.closest("a[href]"))
            image.tabIndex = 0;
    }
    document.addEventListener("click", (event) => {
        const image = event.button === 0 && getSelection().isCollapsed ? ownPicture(event.target) : null;
        if (image)
            tell("pictureChosen", keyOf(image));
    });
    document.addEventListener("keydown", (event) => {
        const image = event.key === "Enter" ? ownPicture(event.target) : null;
        if (!image)
            return;
        event.preventDefault();
        tell("pictureChosen", keyOf(image));
    });

    // A picture that never came gives way to its description.
    const missPictures = (keys) => {
        for (const key of keys) {
            for (const image of document.querySelectorAll(`img[src="reader://pane/picture/${key}"]`)) {
                const place = document.createElement("span");
                place.className = "missing-picture";
                place.textContent = image.alt;
                image.replaceWith(place);
            }
        }
    };

    const markPicture = (key, name) => {
        for (const image of document.querySelectorAll(`img[src="reader://pane/picture/${key}"]`))
            image.classList.add(name);
    };

    return { pictures, showPicture, missPictures, markPicture };
})());
