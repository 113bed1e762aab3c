#!/usr/bin/env python3
"""Trains the story model over text blocks, and the tables of words that it reads, and writes them with their figures.

usage: train_story.py --corpus DIR --tool build/release/tests/training/measure_pages [--rounds N] [--folds DIR] [--cache FILE]

Pages without a whole truth are labelled by hand in labels/story.jsonl. Cross-validation never puts pages of one site on
both sides. The shipped models, in resources/models, are trained on every page. --folds keeps the models of each fold as DIR/0, DIR/1 …, so that read_by_folds.py can read every page by models that
never saw its site. --cache keeps what was measured for the next run.
"""
import argparse, json, pickle, subprocess
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import xgboost as xgb

import boosted, corpus, labels, learned_words

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
ROUNDS, DEPTH, ETA, FOLDS = 130, 6, 0.12, 4
MEMBERS = 3  # models trained apart and averaged; three trees a round, which are as many, gave less: core/story/README
TAUGHT = 0.35  # part of a label that is what a model says that never saw the site: truths are not free of mistakes
PLAIN_OF = 3  # one page of so many is shown to the training a second time, without its class words
FAR = 12  # core/story/PlaceSignals: the distance of a group that is nowhere above


def bag_f1(pred, ref):
    p, r = Counter(pred), Counter(ref)
    if not p or not r:
        return float(not p and not r)
    o = sum((p & r).values())
    return 2 * o / (sum(p.values()) + sum(r.values()))


def labelled(page, texts, by_hand):
    """The labels of a page's blocks: those of its truth, or ours by hand, in which its own snippets have the last word; and whether they
    speak of the whole page."""
    if page["truth"] is not None:
        return labels.of_truth(texts, page["truth"]), True
    snippets = labels.of_snippets(texts, page["keep"], page["drop"])
    ranges = labels.of_ranges(texts, by_hand[page["id"]]) if page["id"] in by_hand else None
    return (snippets, False) if ranges is None else (np.where(np.isnan(snippets), ranges, snippets), True)


def weights(counts, label, whole):
    """Every page weighs the same; inside it, words count, and so do blocks, so that short lines are learned too."""
    if not whole:
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
    learned = [names.index("learned.names"), names.index("learned.nearNames")]
    own = names.index("place.ownGroups")
    copies = []
    for i in which:
        page, texts, X, y, w = data[i]
        if len(X) and boosted.fold_of("plain " + page["id"], PLAIN_OF) == 0:
            X = X.copy()
            X[:, columns] = FAR
            X[:, own] = 0
            X[:, learned] = 0
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


def measured(o):
    """Every page with its blocks' words and signals, and the hashed words that the tables are learned from."""
    if o.cache and Path(o.cache).exists():
        return pickle.loads(Path(o.cache).read_bytes())
    names = subprocess.run([o.tool, "block-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    todo, data, by_hand = list(corpus.pages(o.corpus)), [], labels.by_hand()
    for page, head, X in corpus.measure(o.tool, "blocks", todo):
        y, whole = labelled(page, head["texts"], by_hand)
        texts = [corpus.words(t) for t in head["texts"]]
        data.append((page, texts, np.array(X), y, weights(np.array([len(t) for t in texts], dtype=np.float32), y, whole)))
    words = [learned_words.words_of_blocks(head) for _, head, _ in corpus.measure(o.tool, "words", todo)]
    sites = [corpus.group(page) for page in todo]
    matrices = [learned_words.matrix([w[table] for w in words], sites) for table in range(len(learned_words.STORY_TABLES))]
    if o.cache:
        Path(o.cache).write_bytes(pickle.dumps((names, data, matrices), protocol=5))
    return names, data, matrices


def with_learned(data, names, odds):
    """The pages with the log odds of the tables ([table, row of all blocks]) in their columns."""
    columns = [i for i, n in enumerate(names) if n.startswith("learned.")]
    result, at = [], 0
    for page, texts, X, y, w in data:
        if len(X):
            X = X.copy()
            X[:, columns] = odds[:, at:at + len(y)].T
        result.append((page, texts, X, y, w))
        at += len(y)
    return result


def taught(data, names, which, folds, rounds):
    """The pages of `which` with softer labels: each mixed with the word of a model that was trained on the other folds among them."""
    result = list(data)
    for fold in set(folds[which]):
        model = boosted.train(*stack(data, [i for i in which if folds[i] != fold], names), rounds, DEPTH, ETA)
        for i in which:
            page, texts, X, y, w = data[i]
            if folds[i] == fold and len(X):
                result[i] = (page, texts, X, (1 - TAUGHT) * y + TAUGHT * model.predict(xgb.DMatrix(X)), w)
    return result


def train_trees(data, names, which, folds, rounds):
    return boosted.Committee(*stack(taught(data, names, which, folds, rounds), which, names), rounds, DEPTH, ETA, MEMBERS)


def write(folder, committee, columns, tables):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "story.bst").write_bytes(committee.to_bytes(columns, DEPTH))
    for name, table, vocabulary in tables:
        (folder / f"{name}.wrd").write_bytes(learned_words.to_bytes(table, vocabulary))


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    a.add_argument("--rounds", type=int, default=ROUNDS)
    a.add_argument("--folds", help="keep the models of each fold below this folder")
    a.add_argument("--cache", help="file that keeps the measured pages")
    o = a.parse_args()
    names, data, matrices = measured(o)
    folds = np.array([boosted.fold_of(corpus.group(d[0]), FOLDS) for d in data])
    fold_of_row = np.repeat(folds, [len(d[3]) for d in data])
    y, w = np.concatenate([d[3] for d in data]), np.concatenate([d[4] for d in data])
    odds = np.stack([learned_words.unseen(X, y, w, fold_of_row, FOLDS) for X, vocabulary in matrices], axis=1)
    print("tables learned", flush=True)
    scores = [np.zeros(0, dtype=np.float32)] * len(data)
    for fold in range(FOLDS):
        seen = with_learned(data, names, odds[fold])
        committee = train_trees(seen, names, np.flatnonzero(folds != fold), folds, o.rounds)
        for i in np.flatnonzero(folds == fold):
            if len(seen[i][2]):
                scores[i] = committee.predict(seen[i][2])
        if o.folds:
            rows = np.flatnonzero((fold_of_row != fold) & ~np.isnan(y) & (w > 0))
            tables = [(name, learned_words.fit(X[rows], y[rows], w[rows]), v) for name, (X, v) in zip(learned_words.STORY_TABLES, matrices)]
            write(Path(o.folds) / str(fold), committee, len(names), tables)
        print(f"fold {fold + 1} of {FOLDS}", flush=True)
    result = figures(data, scores)
    print(json.dumps(result, indent=1), flush=True)
    shipped = [learned_words.for_shipping(X, y, w, fold_of_row, FOLDS) for X, vocabulary in matrices]
    seen = with_learned(data, names, np.stack([odds for odds, table in shipped]))
    write(MODELS, train_trees(seen, names, np.arange(len(data)), folds, o.rounds), len(names),
          [(name, table, v) for name, (odds, table), (X, v) in zip(learned_words.STORY_TABLES, shipped, matrices)])
    card = {"model": "story.bst", "what": "probability that a text block belongs to the main story", "trees": MEMBERS * o.rounds, "depth": DEPTH,
            "rate": ETA, "trainedOn": {"pages": len(data), "blocks": int((~np.isnan(y) & (w > 0)).sum())},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", "measuredOver": "blocks, before cleaning", **result},
            "words": {name: learned_words.size(table) for name, (odds, table) in zip(learned_words.STORY_TABLES, shipped)},
            "signals": names}
    (MODELS / "story.json").write_text(json.dumps(card, indent=1) + "\n")


if __name__ == "__main__":
    main()
