"""Learns what words say of a page's kind: for each kind log odds, by a logistic regression over hashed words.

As with the story's tables, every training row is scored by a table that was fitted without its site.
"""
import itertools, struct
from collections import defaultdict

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

VOTE_TABLES = ("kind-text", "kind-address", "kind-declared")  # core/story/KindWords
FEWEST_SITES = (10, 4, 5)  # on which a word must stand, by table, so that no site teaches its own
SMALLEST = 0.05  # log odds; words that say less of every kind are not written


def matrix(pages, sites, fewest):
    """The pages' words that stand on enough sites, each page's over the root of their number: (rows, hashes in rising order)."""
    seen = defaultdict(set)
    for words, site in zip(pages, sites):
        for word in words:
            seen[word].add(site)
    vocabulary = np.array(sorted(w for w, where in seen.items() if len(where) >= fewest), dtype=np.uint32)
    flat = np.concatenate([np.array(p, dtype=np.uint32) for p in pages])
    sizes = np.array([len(p) for p in pages])
    column = np.minimum(np.searchsorted(vocabulary, flat), len(vocabulary) - 1)
    known = vocabulary[column] == flat
    row = np.repeat(np.arange(len(pages)), sizes)
    values = np.repeat(1 / np.sqrt(np.maximum(1, sizes)), sizes)
    return sparse.csr_matrix((values[known], (row[known], column[known])), shape=(len(pages), len(vocabulary))), vocabulary


def fit(X, y, weight):
    return LogisticRegression(C=1.0, max_iter=400).fit(X, y, sample_weight=weight)


def unseen(X, y, weight, fold, folds):
    """Log odds of every row and kind in each outer fold of the cross-validation: [outer fold, row, kind]. A row of another fold is
    scored by the table without the outer fold and its own; a row of the outer fold itself by the mean of those tables."""
    odds = np.zeros((folds, len(y), y.max() + 1), dtype=np.float32)
    for a, b in itertools.combinations(range(folds), 2):
        rows = (fold != a) & (fold != b)
        model = fit(X[rows], y[rows], weight[rows])
        for outer, inner in ((a, b), (b, a)):
            odds[outer, fold == inner] = model.decision_function(X[fold == inner])
            odds[outer, fold == outer] += model.decision_function(X[fold == outer]) / (folds - 1)
    return odds


def for_shipping(X, y, weight, fold, folds):
    """Log odds of every row and kind by a table without its fold, and the table of all rows."""
    odds = np.zeros((len(y), y.max() + 1), dtype=np.float32)
    for f in range(folds):
        odds[fold == f] = fit(X[fold != f], y[fold != f], weight[fold != f]).decision_function(X[fold == f])
    return odds, fit(X, y, weight)


def written(model):
    return np.abs(model.coef_).max(axis=0) >= SMALLEST


def to_bytes(model, vocabulary):
    """The form that core/model/WordVotes reads."""
    kept = written(model)
    return (b"WRV1" + struct.pack("<II", int(kept.sum()), len(model.classes_)) + model.intercept_.astype("<f4").tobytes()
            + vocabulary[kept].astype("<u4").tobytes() + np.ascontiguousarray(model.coef_.T[kept]).astype("<f4").tobytes())
