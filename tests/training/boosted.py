"""Trains boosted trees with xgboost and writes them in the form that core/model reads."""
import json, struct
import numpy as np
import xgboost as xgb

SETTINGS = dict(objective="binary:logistic", subsample=0.8, colsample_bytree=0.5, tree_method="hist", max_bin=64,
                min_child_weight=5, base_score=0.5, nthread=2, seed=1)


def train(X, y, weight, rounds, depth, eta, **more):
    return xgb.train(dict(SETTINGS, max_depth=depth, eta=eta, **more), xgb.DMatrix(X, y, weight=weight), rounds)


class Committee:
    """Models of the same rows that were trained apart, each with its own random choices. Their margins are averaged, which errs less
    than one model with as many trees."""

    def __init__(self, X, y, weight, rounds, depth, eta, members, **more):
        self.members = [train(X, y, weight, rounds, depth, eta, seed=1 + i, **more) for i in range(members)]

    def margins(self, X):
        rows = xgb.DMatrix(X)
        return np.mean([m.predict(rows, output_margin=True) for m in self.members], axis=0)

    def predict(self, X):
        return 1 / (1 + np.exp(-self.margins(X)))

    def to_bytes(self, features, depth):
        return to_bytes(self.members, features, depth)


def fill_means(node):
    """Gives every node its mean margin, weighted by cover (the training's own sum of second derivatives)."""
    if "leaf" in node:
        node["mean"] = node["leaf"]
        return
    for child in node["children"]:
        fill_means(child)
    cover = sum(c["cover"] for c in node["children"])
    node["mean"] = sum(c["mean"] * c["cover"] for c in node["children"]) / cover if cover > 0 else 0.0


def scaled(node, part):
    """The tree with only a part of its say."""
    if "leaf" in node:
        return {**node, "leaf": node["leaf"] * part}
    return {**node, "children": [scaled(c, part) for c in node["children"]]}


def complete(node, depth, splits, means, leaves, at, level):
    """Writes a tree into a complete binary tree: a leaf above the last level stands in all the nodes below it."""
    if level == depth:
        leaves[at - (2 ** depth - 1)] = node["leaf"]
        return
    means[at] = node["mean"]
    if "leaf" in node:
        splits[at] = (0, np.inf)
        left = right = node
    else:
        splits[at] = (int(node["split"][1:]), node["split_condition"])
        children = {c["nodeid"]: c for c in node["children"]}
        left, right = children[node["yes"]], children[node["no"]]
    complete(left, depth, splits, means, leaves, 2 * at + 1, level + 1)
    complete(right, depth, splits, means, leaves, 2 * at + 2, level + 1)


def to_bytes(boosters, features, depth):
    """Their trees, so that the sum of all is the mean of the boosters' margins."""
    trees = [scaled(json.loads(t), 1 / len(boosters)) for b in boosters for t in b.get_dump(dump_format="json", with_stats=True)]
    out = [b"BST2", struct.pack("<IIIf", features, len(trees), depth, 0.0)]
    inner = 2 ** depth - 1
    for tree in trees:
        splits, means, leaves = [None] * inner, [0.0] * inner, [0.0] * (inner + 1)
        fill_means(tree)
        complete(tree, depth, splits, means, leaves, 0, 0)
        out.append(np.array([s[0] for s in splits], dtype="<u2").tobytes())
        out.append(np.array([s[1] for s in splits], dtype="<f4").tobytes())
        out.append(np.array(means, dtype="<f4").tobytes())
        out.append(np.array(leaves, dtype="<f4").tobytes())
    return b"".join(out)


def fold_of(group, folds):
    """The fold of a site: the same on every machine and in every run."""
    import hashlib
    return int(hashlib.md5(group.encode()).hexdigest(), 16) % folds
