#!/usr/bin/env python3
"""Trains the story model over text blocks and writes it with its figures into resources/models.

usage: train_story.py --corpus DIR --tool build/release/tests/training/measure_pages [--rounds N] [--only-measure]

Cross-validation never puts pages of one site on both sides. The shipped model is trained on every page.
"""
import argparse, json, subprocess
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import xgboost as xgb

import boosted, corpus, labels

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
DEPTH, ETA, FOLDS = 6, 0.12, 4
PLAIN_OF = 3  # one page of so many is shown to the training a second time, without its class words
FAR = 12  # core/story/PlaceSignals: the distance of a group that is nowhere above


def bag_f1(pred, ref):
    p, r = Counter(pred), Counter(ref)
    if not p or not r:
        return float(not p and not r)
    o = sum((p & r).values())
    return 2 * o / (sum(p.values()) + sum(r.values()))


def weights(page, counts, label):
    """Every page weighs the same; inside it, words count, and so do blocks, so that short lines are learned too."""
    if page["corpus"] == "trafilatura":
        w = np.ones(len(counts), dtype=np.float32)
    else:
        root = np.sqrt(counts)
        w = 100 * root / max(1, root.sum()) + 100 * counts / max(1, counts.sum()) + 0.05
    return np.where(np.isnan(label), 0, w).astype(np.float32)


def threshold(scores, counts):
    """Half of the best F1 that can be expected when blocks are kept from the surest down: see core/story/Threshold."""
    if not len(scores):
        return 0.5
    order = np.argsort(-scores, kind="stable")
    kept = np.cumsum(counts[order])
    right = np.cumsum((scores * counts)[order])
    best = (2 * right / (kept + (scores * counts).sum())).max()
    return float(np.clip(best / 2, 0.1, 0.9))


def stack(data, which, names):
    rows = [data[i] for i in which if len(data[i][2])] + without_class_words(data, names, which)
    X = np.concatenate([r[2] for r in rows])
    y = np.concatenate([r[3] for r in rows])
    w = np.concatenate([r[4] for r in rows])
    known = ~np.isnan(y) & (w > 0)
    return X[known], y[known], w[known]


def without_class_words(data, names, which):
    """Copies of some pages as if their class names said nothing, as on sites whose names are made by a build tool: so
    that the model does not lean on them alone."""
    columns = [i for i, n in enumerate(names) if n.startswith("class.")]
    own = names.index("place.ownGroups")
    copies = []
    for i in which:
        page, texts, X, y, w = data[i]
        if len(X) and boosted.fold_of("plain " + page["id"], PLAIN_OF) == 0:
            X = X.copy()
            X[:, columns] = FAR
            X[:, own] = 0
            copies.append((page, texts, X, y, w))
    return copies


def figures(data, scores):
    """The scorer's figures, over blocks."""
    by, tp, fp, fn = defaultdict(list), 0, 0, 0
    flat = lambda s: " ".join(corpus.words(s))
    for (page, texts, X, y, w), s in zip(data, scores):
        counts = np.array([len(t) for t in texts], dtype=np.float32)
        cut = threshold(s, counts)
        chosen = [t for t, v in zip(texts, s) if v >= cut]
        if page["corpus"] == "trafilatura":
            text = " ".join(" ".join(t) for t in chosen)
            a, b = sum(flat(x) in text for x in page["keep"]), sum(flat(x) in text for x in page["drop"])
            tp, fp, fn = tp + a, fp + b, fn + len(page["keep"]) - a
            continue
        f1 = bag_f1([x for t in chosen for x in t], corpus.words(page["truth"]))
        by["wcxb.all" if page["corpus"] == "wcxb" else "readability"].append(f1)
        if page["corpus"] == "wcxb":
            by["wcxb." + page["kind"]].append(f1)
    p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return {**{k: round(float(np.mean(v)), 4) for k, v in sorted(by.items())}, "trafilatura": round(2 * p * r / max(1e-9, p + r), 4)}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    a.add_argument("--rounds", type=int, default=160)
    o = a.parse_args()
    names = subprocess.run([o.tool, "block-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    data = []
    for page, head, X in corpus.measure(o.tool, "blocks", list(corpus.pages(o.corpus))):
        y = labels.of_snippets(head["texts"], page["keep"], page["drop"]) if page["truth"] is None else labels.of_truth(head["texts"], page["truth"])
        texts = [corpus.words(t) for t in head["texts"]]
        data.append((page, texts, np.array(X), y, weights(page, np.array([len(t) for t in texts], dtype=np.float32), y)))
    folds = np.array([boosted.fold_of(corpus.group(d[0]), FOLDS) for d in data])
    scores = [np.zeros(0, dtype=np.float32)] * len(data)
    for fold in range(FOLDS):
        booster = boosted.train(*stack(data, np.flatnonzero(folds != fold), names), o.rounds, DEPTH, ETA)
        for i in np.flatnonzero(folds == fold):
            if len(data[i][2]):
                scores[i] = booster.predict(xgb.DMatrix(data[i][2]))
        print(f"fold {fold + 1} of {FOLDS}", flush=True)
    result = figures(data, scores)
    print(json.dumps(result, indent=1))
    X, y, w = stack(data, range(len(data)), names)
    booster = boosted.train(X, y, w, o.rounds, DEPTH, ETA)
    MODELS.mkdir(exist_ok=True)
    (MODELS / "story.bst").write_bytes(boosted.to_bytes(booster, X.shape[1], DEPTH))
    card = {"model": "story.bst", "what": "probability that a text block belongs to the main story", "trees": o.rounds, "depth": DEPTH,
            "rate": ETA, "trainedOn": {"pages": len(data), "blocks": int(len(y))},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", "measuredOver": "blocks, before cleaning", **result},
            "signals": names}
    (MODELS / "story.json").write_text(json.dumps(card, indent=1) + "\n")


main()
