#!/usr/bin/env python3
"""Writes a tiny model with the margins that xgboost itself gives for some rows, of which core/model must give the same bits,
and with its own attribution of them to the features (contributions, the bias last).

usage: make_model_fixture.py

Random data from a fixed seed, no corpus needed. Run it again only when the model file's form changes.
"""
import json
from pathlib import Path

import numpy as np
import xgboost as xgb

import boosted

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures/model"
FEATURES, ROWS, SHOWN, ON_EDGES, ROUNDS, DEPTH = 7, 600, 60, 20, 12, 4


def hexes(values):
    """32-bit floats as hexadecimal digits, so that nothing is rounded on the way."""
    return np.ascontiguousarray(values, dtype=">f4").tobytes().hex()


def splits(node):
    if "split" in node:
        yield int(node["split"][1:]), np.float32(node["split_condition"])
        for child in node["children"]:
            yield from splits(child)


def edges(booster, X):
    """Rows that stand exactly on thresholds: the side they go to is part of the format."""
    trees = [json.loads(t) for t in booster.get_dump(dump_format="json")]
    rows = X[-ON_EDGES:].copy()
    for row, (feature, threshold) in zip(rows, (s for t in trees for s in splits(t))):
        row[feature] = threshold
    return rows


def main():
    random = np.random.default_rng(20251)
    X = random.normal(size=(ROWS, FEATURES)).astype(np.float32)
    X[:, 1] = np.round(X[:, 1] * 3)  # counts, as many signals are
    y = (X[:, 0] + X[:, 1] * X[:, 2] + random.normal(size=ROWS) > 0).astype(np.float32)
    booster = boosted.train(X, y, np.ones(ROWS, dtype=np.float32), ROUNDS, DEPTH, 0.3)
    rows = np.concatenate([X[:SHOWN], edges(booster, X)])
    margins = booster.predict(xgb.DMatrix(rows), output_margin=True)
    contributions = booster.predict(xgb.DMatrix(rows), pred_contribs=True, approx_contribs=True)
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / "tiny.bst").write_bytes(boosted.to_bytes([booster], FEATURES, DEPTH))
    (FIXTURES / "tiny.json").write_text(json.dumps(
        {"features": FEATURES, "rows": [hexes(r) for r in rows], "margins": [hexes(m) for m in margins],
         "contributions": [hexes(c) for c in contributions]}, indent=1) + "\n")


main()
