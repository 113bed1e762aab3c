#!/usr/bin/env python3
"""Trains the model of related headlines over the links of a page and writes it with its figures into resources/models.

usage: train_related.py --corpus DIR --tool build/release/tests/training/measure_pages [--rounds N]

Cross-validation never puts pages of one site on both sides. The shipped model is trained on every page.
"""
import argparse, json, subprocess
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import numpy as np
import xgboost as xgb

import boosted, corpus

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
LABELS = Path(__file__).resolve().parent / "labels/related.jsonl"
# Shallow trees and few columns a tree: there are only some 1,600 wanted links to learn from.
DEPTH, ETA, FOLDS = 4, 0.08, 5
FEW = dict(min_child_weight=2, colsample_bytree=0.3)
CUTS = (0.2, 0.25, 0.28, 0.3, 0.35, 0.4, 0.5)


def norm(address, base=""):
    return urldefrag(urljoin(base, address or ""))[0].rstrip("/")


def pages(root):
    """The labelled pages: those of the related corpus, and ours of labels/related.jsonl from other corpora (extra)."""
    root = Path(root)
    for l in json.loads((root / "related/related.json").read_text(encoding="utf-8")):
        yield dict(id=l["id"], corpus="related", path=(root / "related" / l["path"]).resolve(), url=l["url"], extra=False,
                   want={norm(x["url"]) for x in l["related"]} - {norm(l["url"])})
    every = {p["id"]: p for p in corpus.pages(root)}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        l = json.loads(line)
        page = every.get(f"{l['corpus']}/{l['id']}")
        if page:
            yield dict(id=page["id"], corpus=page["corpus"], path=page["path"], url=page["url"], extra=True,
                       want={norm(x) for x in l["related"]} - {norm(page["url"])})


def figures(data, scores, cut):
    hit = got = want = 0
    by_page = []
    for (page, addresses, X, y), s in zip(data, scores):
        chosen = {a for a, v in zip(addresses, s) if v >= cut}
        true = page["want"]
        o = len(chosen & true)
        hit, got, want = hit + o, got + len(chosen), want + len(true)
        by_page.append(float(not chosen) if not true else 2 * o / (len(chosen) + len(true)))
    p, r = hit / max(1, got), hit / max(1, want)
    return {"links.f1": round(2 * p * r / max(1e-9, p + r), 4), "links.precision": round(p, 4), "links.recall": round(r, 4),
            "pages.f1": round(float(np.mean(by_page)), 4)}


def stack(data, which):
    rows = [data[i] for i in which if len(data[i][2])]
    X, y = np.concatenate([r[2] for r in rows]), np.concatenate([r[3] for r in rows])
    # Half of a page's weight is shared out, half counts each link: long lists matter, but do not drown the rest.
    w = np.concatenate([np.full(len(r[3]), 0.5 + 0.5 * 100 / len(r[3])) for r in rows])
    return X, y, w


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    a.add_argument("--rounds", type=int, default=250)
    o = a.parse_args()
    names = subprocess.run([o.tool, "link-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    data = []
    for page, head, X in corpus.measure(o.tool, "links", list(pages(o.corpus))):
        addresses = [norm(t) for t in head["texts"]]
        data.append((page, addresses, np.array(X), np.array([x in page["want"] for x in addresses], dtype=np.float32)))
    missed = sum(len(p["want"] - set(ad)) for p, ad, _, _ in data)
    print("wanted links that are no candidates:", missed, "of", sum(len(p["want"]) for p, _, _, _ in data))
    folds = np.array([boosted.fold_of(corpus.site(d[0]["url"]), FOLDS) for d in data])
    scores = [np.zeros(0, dtype=np.float32)] * len(data)
    for fold in range(FOLDS):
        booster = boosted.train(*stack(data, np.flatnonzero(folds != fold)), o.rounds, DEPTH, ETA, **FEW)
        for i in np.flatnonzero(folds == fold):
            if len(data[i][2]):
                scores[i] = booster.predict(xgb.DMatrix(data[i][2]))
    own = [i for i, d in enumerate(data) if not d[0]["extra"]]
    result = {str(cut): {"corpus": figures([data[i] for i in own], [scores[i] for i in own], cut), "all": figures(data, scores, cut)} for cut in CUTS}
    print(json.dumps(result, indent=1))
    X, y, w = stack(data, range(len(data)))
    booster = boosted.train(X, y, w, o.rounds, DEPTH, ETA, **FEW)
    best = sorted(booster.get_score(importance_type="gain").items(), key=lambda x: -x[1])[:20]
    print([names[int(k[1:])] for k, _ in best])
    MODELS.mkdir(exist_ok=True)
    (MODELS / "related.bst").write_bytes(boosted.to_bytes(booster, X.shape[1], DEPTH))
    card = {"model": "related.bst", "what": "probability that a link offers another story", "trees": o.rounds, "depth": DEPTH, "rate": ETA,
            "trainedOn": {"pages": len(data), "links": int(len(y)), "related": int(y.sum())},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", "byThreshold": result}, "signals": names}
    (MODELS / "related.json").write_text(json.dumps(card, indent=1) + "\n")


main()
