#!/usr/bin/env python3
"""Trains the model of related headlines over the links of a page, and the tables of words that it reads, and writes them
with their figures into resources/models.

usage: train_related.py --corpus DIR --tool build/release/tests/training/measure_pages [--rounds N]

Cross-validation never puts pages of one site on both sides. The shipped models are trained on every page.
"""
import argparse, json, re, subprocess
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import numpy as np
import xgboost as xgb

import boosted, corpus, learned_words

MODELS = Path(__file__).resolve().parents[2] / "resources/models"
LABELS = Path(__file__).resolve().parent / "labels/related.jsonl"
# Shallow trees and few columns a tree: there are only some 8,000 wanted links to learn from.
DEPTH, ETA, FOLDS = 4, 0.08, 5
FEW = dict(min_child_weight=2, colsample_bytree=0.12, subsample=0.7)
FOREST = 3  # trees a round, averaged: with so few columns a tree, links F1 0.878 → 0.881 and pages 0.869 → 0.877
FEWEST_SITES = 4
UNKNOWN = "https://unknown.example/"  # for pages whose own address is not known: their relative links lead somewhere all the same
SHIPPED_CUT = 0.4  # core/related/LinkRuns, with the next two
IN_RUN, FEWEST_IN_RUN = 0.2, 3
CUTS = (0.2, 0.25, 0.3, 0.34, 0.38, 0.4, 0.42, 0.5)
# core/base/TrackingParameters: labels are addresses as printed, the program's are without these.
TRACKING = re.compile(r"(utm_|mtm_|pk_|hsa_|matomo_|piwik_|oly_|vero_|stm_|at_campaign|at_medium|fbclid|gclid|_ga|_gl|_hs|__hs|hsctatracking|mc_"
                      r"|ocid|cmpid|ncid|ref_src|wt_mc|xtor|igshid|srsltid|spm|scm|ftag|smid)", re.I)


def norm(address, base=""):
    """The same for two ways to write one address."""
    address = re.sub(r"(?<!:)//+", "/", address or "")  # an archive's address holds another one
    head, _, query = urldefrag(urljoin(base, address or ""))[0].partition("?")
    query = "&".join(p for p in query.split("&") if p and not TRACKING.match(p))
    return re.sub(r"^https?://", "", unquote(head).rstrip("/").replace("\\", "/")) + ("?" + unquote(query) if query else "")


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
            url = page["url"] if page["url"].startswith("http") else urljoin(UNKNOWN, next(iter(l["related"]), "/"))
            yield dict(id=page["id"], corpus=page["corpus"], path=page["path"], url=url, extra=True,
                       want={norm(x, url) for x in l["related"]} - {norm(url)})


def chosen_links(scores, runs, cut):
    """As core/related/LinkRuns: by score, and with its run where half of that reaches the cut."""
    chosen = scores >= cut
    for run in np.unique(runs):
        there = runs == run
        if there.sum() >= FEWEST_IN_RUN and 2 * chosen[there].sum() >= there.sum():
            chosen = chosen | (there & (scores >= IN_RUN))
    return chosen


def figures(data, scores, cut):
    hit = got = want = 0
    by_page = []
    for (page, addresses, X, y), s in zip(data, scores):
        chosen = {a for a, kept in zip(addresses, chosen_links(s, page["runs"], cut)) if kept}
        true = page["want"]
        o = len(chosen & true)
        hit, got, want = hit + o, got + len(chosen), want + len(true)
        by_page.append(float(not chosen) if not true else 2 * o / (len(chosen) + len(true)))
    p, r = hit / max(1, got), hit / max(1, want)
    return {"links.f1": round(2 * p * r / max(1e-9, p + r), 4), "links.precision": round(p, 4), "links.recall": round(r, 4),
            "pages.f1": round(float(np.mean(by_page)), 4)}


# The first whose signals hold tells of what kind a link's block is.
BLOCKS = (("previous and next", ("label.previous", "label.next", "heading.previous", "heading.next")),
          ("related", ("heading.related", "label.related")), ("more from", ("heading.moreFrom",)), ("latest", ("heading.latest",)),
          ("popular", ("heading.popular",)), ("sponsored", ("heading.sponsored",)), ("video", ("heading.video",)),
          ("menu or foot", ("target.inFrame",)))


def block_of(row, names):
    for name, signals in BLOCKS:
        if any(row[names.index(s)] > 0 for s in signals if s in names):
            return name
    if row[names.index("list.targets")] <= 1:
        return "a single link"
    return "cards with pictures" if row[names.index("list.images")] > 0.5 else "plain list"


def by_group(data, scores, cut, group):
    """Precision and recall of the links of each group; group(page index, row) names a link's."""
    count = {}
    for i, ((page, addresses, X, y), s) in enumerate(zip(data, scores)):
        for row, true, kept in zip(X, y, chosen_links(s, page["runs"], cut)):
            n = count.setdefault(group(i, row), [0, 0, 0])
            n[0] += true and kept
            n[1] += kept
            n[2] += true
    return {name: {"links": int(want), "precision": round(hit / max(1, got), 3), "recall": round(hit / max(1, want), 3)}
            for name, (hit, got, want) in sorted(count.items(), key=lambda x: -x[1][2]) if want >= 20}


def worst(data, scores, cut, most=10):
    """The pages with the most links wrong: (id, shown in vain, missed, found)."""
    rows = []
    for (page, addresses, X, y), s in zip(data, scores):
        chosen = chosen_links(s, page["runs"], cut)
        rows.append((page["id"], int((chosen & (y == 0)).sum()), int((~chosen & (y == 1)).sum()), int((chosen & (y == 1)).sum())))
    return [dict(zip(("page", "shownInVain", "missed", "found"), r)) for r in sorted(rows, key=lambda r: -(r[1] + r[2]))[:most]]


def weights(count):
    """Half of a page's weight is shared out, half counts each link: long lists matter, but do not drown the rest."""
    return np.full(count, 0.5 + 0.5 * 100 / max(1, count), dtype=np.float32)


def measured(o):
    """(page, addresses, signals, labels) of every page, and the words of its links as a matrix a table."""
    todo = list(pages(o.corpus))
    data = []
    for page, head, X in corpus.measure(o.tool, "links", todo):
        addresses = [norm(t) for t in head["texts"]]
        page["runs"] = np.array(head["runs"])
        page["language"] = head["language"].split("-")[0].lower() or "not said"
        data.append((page, addresses, np.array(X), np.array([x in page["want"] for x in addresses], dtype=np.float32)))
    words = [learned_words.words_of_links(head) for _, head, _ in corpus.measure(o.tool, "link-words", todo)]
    sites = [corpus.site(page["url"]) for page in todo]
    return data, [learned_words.matrix([w[t] for w in words], sites, FEWEST_SITES) for t in range(len(learned_words.LINK_TABLES))]


def with_learned(data, names, odds):
    """The pages with the log odds of the tables ([table, row of all links]) in their columns."""
    columns = [i for i, n in enumerate(names) if n.startswith("learned.")]
    result, at = [], 0
    for page, addresses, X, y in data:
        if len(X):
            X = X.copy()
            X[:, columns] = odds[:, at:at + len(y)].T
        result.append((page, addresses, X, y))
        at += len(y)
    return result


def train_trees(data, which, rounds):
    rows = [data[i] for i in which if len(data[i][3])]
    return boosted.train(np.concatenate([r[2] for r in rows]), np.concatenate([r[3] for r in rows]),
                         np.concatenate([weights(len(r[3])) for r in rows]), rounds, DEPTH, ETA, num_parallel_tree=FOREST, **FEW)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--corpus", required=True)
    a.add_argument("--tool", required=True)
    a.add_argument("--rounds", type=int, default=300)
    o = a.parse_args()
    names = subprocess.run([o.tool, "link-names"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    data, matrices = measured(o)
    missed = sum(len(p["want"] - set(ad)) for p, ad, _, _ in data)
    print("wanted links that are no candidates:", missed, "of", sum(len(p["want"]) for p, _, _, _ in data))
    folds = np.array([boosted.fold_of(corpus.site(d[0]["url"]), FOLDS) for d in data])
    fold_of_row = np.repeat(folds, [len(d[3]) for d in data])
    y, w = np.concatenate([d[3] for d in data]), np.concatenate([weights(len(d[3])) for d in data])
    odds = np.stack([learned_words.unseen(X, y, w, fold_of_row, FOLDS) for X, vocabulary in matrices], axis=1)
    print("tables learned", flush=True)
    scores = [np.zeros(0, dtype=np.float32)] * len(data)
    for fold in range(FOLDS):
        seen = with_learned(data, names, odds[fold])
        booster = train_trees(seen, np.flatnonzero(folds != fold), o.rounds)
        for i in np.flatnonzero(folds == fold):
            if len(seen[i][3]):
                scores[i] = booster.predict(xgb.DMatrix(seen[i][2]))
    own = [i for i, d in enumerate(data) if not d[0]["extra"]]
    result = {str(cut): {"corpus": figures([data[i] for i in own], [scores[i] for i in own], cut), "all": figures(data, scores, cut)} for cut in CUTS}
    details = {"threshold": SHIPPED_CUT, "byLanguage": by_group(data, scores, SHIPPED_CUT, lambda i, row: data[i][0]["language"]),
               "byBlock": by_group(data, scores, SHIPPED_CUT, lambda i, row: block_of(row, names)), "worstPages": worst(data, scores, SHIPPED_CUT)}
    print(json.dumps([result, details], indent=1), flush=True)
    shipped = [learned_words.for_shipping(X, y, w, fold_of_row, FOLDS) for X, vocabulary in matrices]
    booster = train_trees(with_learned(data, names, np.stack([odds for odds, table in shipped])), range(len(data)), o.rounds)
    best = sorted(booster.get_score(importance_type="gain").items(), key=lambda x: -x[1])[:20]
    print([names[int(k[1:])] for k, _ in best])
    (MODELS / "related.bst").write_bytes(boosted.to_bytes([booster], len(names), DEPTH))
    for name, (odds, table), (X, vocabulary) in zip(learned_words.LINK_TABLES, shipped, matrices):
        (MODELS / f"{name}.wrd").write_bytes(learned_words.to_bytes(table, vocabulary))
    card = {"model": "related.bst", "what": "probability that a link offers another story", "trees": FOREST * o.rounds, "depth": DEPTH, "rate": ETA,
            "trainedOn": {"pages": len(data), "links": int(len(y)), "related": int(y.sum())},
            "crossValidated": {"folds": FOLDS, "groupedBy": "site", "byThreshold": result, "details": details},
            "words": {name: learned_words.size(table) for name, (odds, table) in zip(learned_words.LINK_TABLES, shipped)}, "signals": names}
    (MODELS / "related.json").write_text(json.dumps(card, indent=1) + "\n")


main()
