// Letters as a search compares them: without case and accents, one space for any, straight quotes for curly ones.
"use strict";
pane.fold = (() => {
    // Accents of Latin, Greek and Cyrillic, the vowel points of Hebrew and Arabic. The vowel signs of Indic scripts and the
    // marks of kana are letters to their readers and stay.
    const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc]/g;
    const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640]/;
    const ALIKE = new Map(Object.entries({
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d", "ς": "σ",
        "‘": "'", "’": "'", "‚": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
        "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "…": "...",
    }));
    const known = [new Map(), new Map()];

    const foldedCharacter = (character, exact) => {
        if (UNSEEN.test(character))
            return "";
        if (/\s/.test(character))
            return " ";
        if (exact)
            return character;
        const small = character.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase().replace(ACCENTS, "");
        return ALIKE.get(small) ?? small;
    };

    const character = (text, exact) => {
        const memory = known[exact ? 1 : 0];
        let folded = memory.get(text);
        if (folded === undefined) {
            folded = foldedCharacter(text, exact);
            memory.set(text, folded);
        }
        return folded;
    };

    // Writes folded text and remembers where each piece of it came from.
    class Writer {
        constructor(exact) {
            this.exact = exact;
            this.pieces = [];
            this.places = [];
            this.last = "\n";
        }
        put(folded, place) {
            if (folded === "" || (folded === " " && (this.last === " " || this.last === "\n")))
                return;
            this.pieces.push(folded);
            for (let i = 0; i < folded.length; ++i)
                this.places.push(place);
            this.last = folded;
        }
        text(text, start) {
            let place = start;
            for (let i = 0; i < text.length;) {
                const one = String.fromCodePoint(text.codePointAt(i));
                this.put(character(one, this.exact), place);
                i += one.length;
                place += one === "\u00ad" ? 0 : one.length; // places are counted without soft hyphens
            }
        }
        // The whole, and the place of every unit of it with the end behind them.
        finish(end) {
            return { text: this.pieces.join(""), places: [...this.places, end] };
        }
    }

    const text = (words, exact) => {
        const writer = new Writer(exact);
        writer.text(words, 0);
        return writer.finish(words.length).text;
    };

    return { Writer, text };
})();
