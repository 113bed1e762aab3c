#!/usr/bin/env python3
"""The whole program, cross-validated: every page is read by a build whose story and kind models never saw its site.

usage: read_by_folds.py build --folds DIR     builds one broadsheet-cli a fold, from what train_story.py and train_kind.py --folds DIR kept
       read_by_folds.py extract --batch       speaks the batch contract of broadsheet-cli, so that a scorer can measure it;
                                              the folds are those of the environment variable BROADSHEET_FOLDS

A fold holds the models of the story and the kinds; those of related headlines are those of resources/models, which saw every page.
"""
import json, os, shutil, subprocess, sys
from collections import defaultdict
from pathlib import Path

import boosted, corpus
from train_story import FOLDS

PROJECT = Path(__file__).resolve().parents[2]
MODELS = PROJECT / "resources/models"
KEPT_BY_FOLD = ("story", "kind")


def build(folds):
    for fold in sorted(p for p in folds.iterdir() if p.is_dir()):
        for model in [*MODELS.glob("*.bst"), *MODELS.glob("*.wrd"), *MODELS.glob("*.wrv")]:
            if not model.name.startswith(KEPT_BY_FOLD):  # the fold's own models stay
                shutil.copy(model, fold)
        tree = folds.parent / "build-of-folds"
        subprocess.run(["cmake", "-S", PROJECT, "-B", tree, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DBROADSHEET_WINDOW=OFF",
                        "-DBROADSHEET_TESTS=OFF", f"-DBROADSHEET_MODELS={fold}"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["cmake", "--build", tree, "--target", "broadsheet-cli"], check=True, stdout=subprocess.DEVNULL)
        shutil.copy(tree / "app/broadsheet-cli", fold)


def site_of(job):
    """As corpus.group: the pages of the readability corpus share an address, each is a site of its own."""
    path = Path(job["path"])
    if path.name == "source.html.gz":
        return "readability/" + path.parent.name
    return corpus.site(job["url"])


def read(folds, lines):
    by_fold = defaultdict(list)
    for line in lines:
        by_fold[boosted.fold_of(site_of(json.loads(line)), FOLDS)].append(line)
    for fold, part in sorted(by_fold.items()):
        answers = subprocess.run([folds / str(fold) / "broadsheet-cli", "extract", "--batch"], input="".join(part).encode(),
                                 stdout=subprocess.PIPE, check=True)
        sys.stdout.buffer.write(answers.stdout)


def main():
    if sys.argv[1:2] == ["build"] and sys.argv[2:3] == ["--folds"] and len(sys.argv) == 4:
        build(Path(sys.argv[3]).resolve())
    elif sys.argv[1:] == ["extract", "--batch"] and "BROADSHEET_FOLDS" in os.environ:
        read(Path(os.environ["BROADSHEET_FOLDS"]).resolve(), sys.stdin)
    else:
        sys.exit(__doc__)


main()
