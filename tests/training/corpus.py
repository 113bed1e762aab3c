"""The corpora as training sees them: pages, their true words, and groups so that no site stands on both sides."""
import gzip, html.parser, json, re, subprocess
from pathlib import Path
from urllib.parse import urlparse

import numpy as np

TOKEN = re.compile(r"\w+")


def words(text):
    if isinstance(text, list):
        text = "; ".join(text)
    return TOKEN.findall((text or "").lower())


def site(url):
    """The site of an address: its host without www; two labels of it are enough to keep a site's pages together."""
    host = urlparse(url if "//" in url else "//" + url).netloc.lower().split(":")[0]
    host = host[4:] if host.startswith("www.") else host
    parts = host.split(".")
    short = len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2
    return ".".join(parts[-3:] if short else parts[-2:]) or url


class _Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def strip_tags(fragment):
    parser = _Text()
    parser.feed(fragment)
    return " ".join(parser.parts)


def pages(root):
    """Every page with a truth: {id, corpus, path, url, kind, truth: words or None, keep: [...], drop: [...]}."""
    root = Path(root)
    for p in sorted((root / "wcxb/ground-truth").glob("*.json")):
        d = json.loads(p.read_text(encoding="utf-8"))
        g = d["ground_truth"]
        yield dict(id="wcxb/" + p.stem, corpus="wcxb", path=root / f"wcxb/html/{p.stem}.html.gz", url=d.get("url") or "",
                   kind=d["_internal"]["page_type"]["primary"].replace("category", "collection"),
                   truth=g.get("main_content") or g.get("articleBody") or "", keep=g.get("with") or [], drop=g.get("without") or [])
    gt = json.loads((root / "trafilatura/gt.json").read_text(encoding="utf-8"))
    for i, d in gt.items():
        yield dict(id="trafilatura/" + i, corpus="trafilatura", path=root / f"trafilatura/html/{i}.html.gz", url=d["url"],
                   kind="article", truth=None, keep=d["with"], drop=d["without"])
    for c in sorted(p for p in (root / "readability").iterdir() if (p / "source.html.gz").exists()):
        yield dict(id="readability/" + c.name, corpus="readability", path=c / "source.html.gz", url="http://fakehost/test/page.html",
                   kind="article", truth=strip_tags((c / "expected.html").read_text(encoding="utf-8")), keep=[], drop=[])


def group(page):
    return page["id"] if page["corpus"] == "readability" else site(page["url"])


def measure(tool, what, todo, chunk=50):
    """Runs the measuring program over the "blocks" or "links" of pages; yields (page, head, matrix) in order."""
    for start in range(0, len(todo), chunk):
        part = todo[start:start + chunk]
        feed = bytearray()
        for p in part:
            data = gzip.decompress(p["path"].read_bytes())
            feed += json.dumps({"id": p["id"], "url": p["url"], "bytes": len(data)}).encode() + b"\n" + data
        out = subprocess.run([tool, what], input=bytes(feed), stdout=subprocess.PIPE, check=True).stdout
        at = 0
        for p in part:
            end = out.index(b"\n", at)
            head = json.loads(out[at:end])
            assert head["id"] == p["id"]
            at = end + 1
            size = head["rows"] * head["columns"] * 4
            yield p, head, np.frombuffer(out, dtype="<f4", count=head["rows"] * head["columns"], offset=at).reshape(head["rows"], head["columns"])
            at += size
