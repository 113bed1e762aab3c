// The measure of the WCXB corpus: F1 over the words of two texts, each word counted as often as it stands there.

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function bagF1(found, truth) {
    const a = wordsOf(found);
    const b = wordsOf(truth);
    if (a.length === 0 || b.length === 0)
        return a.length === b.length ? 1 : 0;
    const left = new Map();
    for (const word of b)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of a) {
        const count = left.get(word) ?? 0;
        shared += count > 0;
        left.set(word, count - 1);
    }
    return (2 * shared) / (a.length + b.length);
}
