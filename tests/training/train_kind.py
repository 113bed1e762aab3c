#!/usr/bin/env python3
"""Trains the page-kind models, one a kind, and writes them with their figures into resources/models.

usage: train_kind.py --corpus DIR --tool build/release/tests/training/measure_pages

Cross-validation never puts pages of one site on both sides. The shipped models are trained on every page.
"""
import argparse, json, subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import xgboost as xgb

import boosted, corpus

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
ROUNDS, DEPTH, ETA, FOLDS = 60, 3, 0.15, 5
KINDS = ("article", "listing", "forum", "documentation", "product", "collection", "service")


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    o = a.parse_args()
    names = subprocess.run([o.tool, "kind-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    todo = [p for p in corpus.pages(o.corpus) if p["corpus"] == "wcxb"]
    rows = [(p, np.array(X[0])) for p, head, X in corpus.measure(o.tool, "kinds", todo) if len(X)]
    X = np.stack([r[1] for r in rows])
    y = np.array([KINDS.index(r[0]["kind"]) for r in rows])
    fold = np.array([boosted.fold_of(corpus.group(r[0]), FOLDS) for r in rows])
    margins = np.zeros((len(rows), len(KINDS)))
    for f in range(FOLDS):
        for k in range(len(KINDS)):
            b = boosted.train(X[fold != f], (y[fold != f] == k).astype(np.float32), None, ROUNDS, DEPTH, ETA, min_child_weight=2)
            margins[fold == f, k] = b.predict(xgb.DMatrix(X[fold == f]), output_margin=True)
    guess = margins.argmax(1)
    per = {KINDS[k]: {"precision": round(float((y[guess == k] == k).mean()), 3), "recall": round(float((guess[y == k] == k).mean()), 3),
                      "pages": int((y == k).sum())} for k in range(len(KINDS))}
    result = {"accuracy": round(float((guess == y).mean()), 4), "byKind": per}
    print(json.dumps(result, indent=1))
    for k, kind in enumerate(KINDS):
        b = boosted.train(X, (y == k).astype(np.float32), None, ROUNDS, DEPTH, ETA, min_child_weight=2)
        (MODELS / f"kind-{kind}.bst").write_bytes(boosted.to_bytes(b, X.shape[1], DEPTH))
    card = {"model": "kind-*.bst", "what": "probability that a page is of the kind; the surest model decides", "trees": ROUNDS,
            "depth": DEPTH, "rate": ETA, "trainedOn": {"pages": len(rows)},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", **result}, "signals": names}
    (MODELS / "kind.json").write_text(json.dumps(card, indent=1) + "\n")


main()
