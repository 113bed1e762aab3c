#!/usr/bin/env python3
"""Trains the page-kind models, one a kind, and the tables of words that they read, and writes them with their figures into resources/models.

usage: train_kind.py --corpus DIR --tool build/release/tests/training/measure_pages [--folds DIR]

Cross-validation never puts pages of one site on both sides. The shipped models are trained on every page.
--folds keeps the models of each fold beside those of the story, for read_by_folds.py.
"""
import argparse, json, subprocess
from collections import Counter
from pathlib import Path

import numpy as np

import boosted, corpus, learned_votes

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
ROUNDS, DEPTH, ETA, FOLDS = 60, 3, 0.15, 4  # the folds of train_story.py
MEMBERS = 3  # models trained apart, averaged: accuracy 0.865 → 0.868
# English pages of all kinds, and articles in other languages, so that a page of unknown words is not taken for something rare.
WEIGHTS = {"wcxb": 1.0, "trafilatura": 0.15}
WORDLESS = 0.3
KINDS = ("article", "listing", "forum", "documentation", "product", "collection", "service")


def with_copies(X, y, w, columns):
    """The pages, and each once more as if its words were known to no table: so that the trees do not lean on them alone."""
    copies = X.copy()
    copies[:, columns] = np.median(X[:, columns], axis=0)
    return np.concatenate([X, copies]), np.concatenate([y, y]), np.concatenate([w, w * WORDLESS])


def train(X, y, w):
    """A committee a kind."""
    return [boosted.Committee(X, (y == k).astype(np.float32), w, ROUNDS, DEPTH, ETA, MEMBERS, min_child_weight=2) for k in range(len(KINDS))]


def write(folder, models, columns, tables):
    folder.mkdir(parents=True, exist_ok=True)
    for kind, model in zip(KINDS, models):
        (folder / f"kind-{kind}.bst").write_bytes(model.to_bytes(columns, DEPTH))
    for name, (table, vocabulary) in zip(learned_votes.VOTE_TABLES, tables):
        (folder / f"{name}.wrv").write_bytes(learned_votes.to_bytes(table, vocabulary))


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    a.add_argument("--folds", help="keep the models of each fold below this folder")
    o = a.parse_args()
    names = subprocess.run([o.tool, "kind-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    todo = [p for p in corpus.pages(o.corpus) if p["corpus"] in WEIGHTS]
    rows = [(p, np.array(X[0])) for p, head, X in corpus.measure(o.tool, "kinds", todo) if len(X)]
    words = {p["id"]: (head["page"], head["address"], head["declared"]) for p, head, _ in corpus.measure(o.tool, "kind-words", todo)}
    X = np.stack([r[1] for r in rows])
    y = np.array([KINDS.index(r[0]["kind"]) for r in rows])
    w = np.array([WEIGHTS[r[0]["corpus"]] for r in rows])
    sites = [corpus.group(r[0]) for r in rows]
    fold = np.array([boosted.fold_of(s, FOLDS) for s in sites])
    matrices = [learned_votes.matrix([words[r[0]["id"]][t] for r in rows], sites, fewest) for t, fewest in enumerate(learned_votes.FEWEST_SITES)]
    columns = [i for i, n in enumerate(names) if n.startswith("learned.")]

    def with_learned(odds):
        Z = X.copy()
        Z[:, columns] = np.concatenate(odds, axis=1)
        return Z

    odds = [learned_votes.unseen(M, y, w, fold, FOLDS) for M, vocabulary in matrices]
    margins = np.zeros((len(rows), len(KINDS)))
    for f in range(FOLDS):
        Z = with_learned([each[f] for each in odds])
        models = train(*with_copies(Z[fold != f], y[fold != f], w[fold != f], columns))
        for k, model in enumerate(models):
            margins[fold == f, k] = model.margins(Z[fold == f])
        if o.folds:
            write(Path(o.folds) / str(f), models, Z.shape[1], [(learned_votes.fit(M[fold != f], y[fold != f], w[fold != f]), v) for M, v in matrices])
    guess = margins.argmax(1)
    english = np.array([r[0]["corpus"] == "wcxb" for r in rows])
    per = {KINDS[k]: {"precision": round(float((y[english & (guess == k)] == k).mean()), 3), "recall": round(float((guess[english & (y == k)] == k).mean()), 3),
                      "pages": int((english & (y == k)).sum())} for k in range(len(KINDS))}
    result = {"accuracy": round(float((guess == y)[english].mean()), 4), "byKind": per,
              "articlesInOtherLanguages": {"recall": round(float((guess == y)[~english].mean()), 3), "pages": int((~english).sum())}}
    print(json.dumps(result, indent=1))
    shipped = [learned_votes.for_shipping(M, y, w, fold, FOLDS) for M, vocabulary in matrices]
    Z = with_learned([each for each, table in shipped])
    write(MODELS, train(*with_copies(Z, y, w, columns)), Z.shape[1], [(table, v) for (each, table), (M, v) in zip(shipped, matrices)])
    card = {"model": "kind-*.bst", "what": "probability that a page is of the kind; the surest model decides", "trees": MEMBERS * ROUNDS,
            "depth": DEPTH, "rate": ETA, "trainedOn": {"pages": len(rows)},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", **result},
            "words": {name: int(learned_votes.written(table).sum()) for name, (each, table) in zip(learned_votes.VOTE_TABLES, shipped)}, "signals": names}
    (MODELS / "kind.json").write_text(json.dumps(card, indent=1) + "\n")


main()
