"""Which blocks of a page belong to its true text.

A block is found in the truth as a whole run of words: first the blocks of four words and more, by their four-word
shingles; then the short ones, which must stand between the places of their neighbours. Each word of the truth is
spent once, so that a teaser that repeats the first sentence does not count as the story.
"""
import hashlib
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from corpus import words

STORIES = Path(__file__).resolve().parent / "labels/story.jsonl"

SHINGLE = 4
WINDOW = {1: 15, 2: 60, 3: 300}  # words of the truth in which a block of so few words is looked for
FOUND = 0.6  # share of a block's shingles that must stand in the truth


def of_truth(texts, truth):
    """One 0/1 a block, and how many words each has."""
    blocks = [words(t) for t in texts]
    truth = words(truth)
    label = np.zeros(len(blocks), dtype=np.float32)
    place = [None] * len(blocks)
    spent = np.zeros(len(truth) + 1, dtype=bool)
    index = defaultdict(list)
    for i in range(len(truth) - SHINGLE + 1):
        index[tuple(truth[i:i + SHINGLE])].append(i)

    # Longest blocks first: a copy inside a teaser is shorter than the story's own paragraph.
    for b in sorted(range(len(blocks)), key=lambda b: -len(blocks[b])):
        tokens = blocks[b]
        if len(tokens) < SHINGLE:
            continue
        hits = []
        for k in range(len(tokens) - SHINGLE + 1):
            for at in index.get(tuple(tokens[k:k + SHINGLE]), ())[:50]:
                hits.append((at - k, k))
        if not hits:
            continue
        shifts = defaultdict(set)
        for shift, k in hits:
            if not spent[shift + k]:
                shifts[shift].add(k)
        covered = set().union(*shifts.values()) if shifts else set()
        if len(covered) >= FOUND * (len(tokens) - SHINGLE + 1):
            label[b] = 1
            taken = set()
            for shift, ks in sorted(shifts.items(), key=lambda x: -len(x[1])):
                if not taken:
                    place[b] = (shift, shift + len(tokens))
                for k in ks - taken:
                    spent[shift + k:shift + k + SHINGLE] = True
                taken |= ks

    # Short blocks: where their neighbours leave a gap.
    following = [None] * len(blocks)
    nxt = len(truth)
    for b in range(len(blocks) - 1, -1, -1):
        following[b] = nxt
        if place[b]:
            nxt = place[b][0]
    at = 0
    for b, tokens in enumerate(blocks):
        if place[b]:
            at = max(at, place[b][1]) if place[b][1] - at < 2000 else at
            continue
        if not tokens or len(tokens) >= SHINGLE:
            continue
        low, high = max(0, at - 3), min(following[b] + 3, len(truth), at + WINDOW[len(tokens)])
        for i in range(low, high - len(tokens) + 1):
            if truth[i:i + len(tokens)] == tokens and not spent[i:i + len(tokens)].any():
                label[b] = 1
                spent[i:i + len(tokens)] = True
                at = i + len(tokens)
                break
    return label


def by_hand():
    """Our own labels of labels/story.jsonl by the page's id: ranges of blocks that are the story, and that may be."""
    lines = STORIES.read_text(encoding="utf-8").splitlines()
    return {f"{l['corpus']}/{l['id']}": l for l in map(json.loads, lines)}


def digest_of(texts):
    """Tells whether a page is cut into the same blocks as when it was labelled."""
    return hashlib.sha256("\n".join(" ".join(words(t)) for t in texts).encode()).hexdigest()[:16]


def of_ranges(texts, entry):
    """1 for blocks of the story, NaN for those where careful people differ, 0 for the rest; None when the page is cut otherwise now."""
    if digest_of(texts) != entry["blocks"]:
        return None
    label = np.zeros(len(texts), dtype=np.float32)
    for value, ranges in ((np.nan, entry["unsure"]), (1, entry["keep"])):
        for first, last in ranges:
            label[first:last + 1] = value
    return label


def of_snippets(texts, keep, drop):
    """1 for blocks that hold a passage to keep, 0 for one to drop, NaN for the rest."""
    flat = [" ".join(t.split()).lower() for t in texts]
    keep = [" ".join(s.split()).lower() for s in keep if len(s) > 2]
    drop = [" ".join(s.split()).lower() for s in drop if len(s) > 2]
    label = np.full(len(texts), np.nan, dtype=np.float32)
    for b, text in enumerate(flat):
        if any(s in text for s in drop):
            label[b] = 0
        if any(s in text for s in keep):
            label[b] = 1
    return label
