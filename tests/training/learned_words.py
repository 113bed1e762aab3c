"""Learns what words say of a block or a link: names of elements, texts, headings, each by a logistic regression over hashed words.

The trees read the log odds of these tables as signals. So that they learn how far to trust them on sites that the tables never
saw, every training row is scored by a table that was fitted without its site.
"""
import itertools, struct
from collections import defaultdict

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import SGDClassifier

STORY_TABLES = ("story-names", "story-near-names", "story-text", "story-headings")  # core/story/LearnedSignals
LINK_TABLES = ("related-names", "related-near-names", "related-text", "related-headings", "related-address")  # core/related/LearnedLinkSignals
FEWEST_SITES = 6  # on which a word must stand, so that no site teaches its own
PENALTY = 1e-5
EPOCHS = 6
SMALLEST = 0.02   # log odds; lighter words are not written
LEVELS_ABOVE = 2  # of a block, from which names count as near


def words_of_blocks(head):
    """For each table the hashed words of every block, by position in STORY_TABLES."""
    chain, tables = [], [[] for _ in STORY_TABLES]
    for parent, names, own, above in head["elements"]:
        chain.append((chain[parent] if parent >= 0 else []) + names)
    for element, text, heading in head["blocks"]:
        parent, names, own, above = head["elements"][element]
        near = list(own)
        for _ in range(LEVELS_ABOVE):
            if parent < 0:
                break
            near += head["elements"][parent][3]
            parent = head["elements"][parent][0]
        for table, words in zip(tables, (chain[element], near, text, heading)):
            table.append(np.array(words, dtype=np.uint32))
    return tables


def words_of_links(head):
    """For each table the hashed words of every link, by position in LINK_TABLES."""
    return [[np.array(link[table], dtype=np.uint32) for link in head["links"]] for table in range(len(LINK_TABLES))]


def matrix(pages, sites, fewest=FEWEST_SITES):
    """Counts of the words that stand on enough sites: (rows of all blocks or links, their hashes in rising order)."""
    seen = defaultdict(set)
    for blocks, site in zip(pages, sites):
        for word in np.unique(np.concatenate(blocks)) if blocks else ():
            seen[word].add(site)
    vocabulary = np.array(sorted(w for w, where in seen.items() if len(where) >= fewest), dtype=np.uint32)
    every = [b for blocks in pages for b in blocks]
    sizes = np.array([len(b) for b in every])
    flat = np.concatenate(every)
    column = np.minimum(np.searchsorted(vocabulary, flat), len(vocabulary) - 1)
    known = vocabulary[column] == flat
    row = np.repeat(np.arange(len(every)), sizes)
    counts = sparse.csr_matrix((np.ones(known.sum()), (row[known], column[known])), shape=(len(every), len(vocabulary)))
    return counts, vocabulary


def fit(X, y, weight):
    model = SGDClassifier(loss="log_loss", alpha=PENALTY, max_iter=EPOCHS, tol=None, random_state=1, average=True)
    return model.fit(X, y.astype(float), sample_weight=(weight / weight.mean()).astype(float))


def unseen(X, y, weight, fold, folds):
    """Log odds of every row in each outer fold of the cross-validation: [outer fold, row]. A row of another fold is scored
    by the table without the outer fold and its own; a row of the outer fold itself by the mean of those tables."""
    known = ~np.isnan(y) & (weight > 0)
    odds = np.zeros((folds, len(y)), dtype=np.float32)
    for a, b in itertools.combinations(range(folds), 2):
        rows = np.flatnonzero(known & (fold != a) & (fold != b))
        model = fit(X[rows], y[rows], weight[rows])
        for outer, inner in ((a, b), (b, a)):
            odds[outer, fold == inner] = model.decision_function(X[fold == inner])
            odds[outer, fold == outer] += model.decision_function(X[fold == outer]) / (folds - 1)
    return odds


def for_shipping(X, y, weight, fold, folds):
    """Log odds of every row by a table without its fold, and the table of all rows."""
    known = ~np.isnan(y) & (weight > 0)
    odds = np.zeros(len(y), dtype=np.float32)
    for f in range(folds):
        rows = np.flatnonzero(known & (fold != f))
        odds[fold == f] = fit(X[rows], y[rows], weight[rows]).decision_function(X[fold == f])
    rows = np.flatnonzero(known)
    return odds, fit(X[rows], y[rows], weight[rows])


def size(model):
    """Words that are written."""
    return int(np.count_nonzero(np.abs(model.coef_[0]) >= SMALLEST))


def to_bytes(model, vocabulary):
    """The form that core/model/WordWeights reads."""
    weights = model.coef_[0].astype("<f4")
    kept = np.abs(weights) >= SMALLEST
    return (b"WRD1" + struct.pack("<If", int(kept.sum()), float(model.intercept_[0]))
            + vocabulary[kept].astype("<u4").tobytes() + weights[kept].tobytes())
