#include "core/html/Parser.h"
#include "core/html/Walk.h"
#include "core/sanitize/Sanitizer.h"

#include <QTest>

using namespace broadsheet;

class SanitizerTest : public QObject {
    Q_OBJECT

private:
    const Sanitizer m_sanitizer{QUrl(QStringLiteral("https://example.org/news/story.html"))};

    static void row(const char* name, const char* html, const char* expected) { QTest::newRow(name) << QByteArray(html) << QByteArray(expected); }
    static void columns()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
    }
    void check()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto safe = m_sanitizer.sanitize(html);
        QVERIFY(safe.ok());
        QCOMPARE(safe->html(), expected);
    }

private Q_SLOTS:
    void tellsTheTraceWhatItLeavesOut_data()
    {
        columns();
        row("a button", "<p>a<button>Share</button></p>", "sanitize/role Share");
        row("a drawing", "<p>a<svg><text>c</text></svg></p>", "sanitize/foreign c");
        row("a frame of no known kind", "<p>a<iframe src=https://advert.example/x></iframe></p>", "sanitize/embed");
        row("a picture from nowhere", "<p>a<img src='data:image/gif;base64,R0'></p>", "sanitize/picture");
        // Near misses: what is kept, what is unwrapped, what stands outside the selection.
        row("kept", "<p>a <b>b</b><img src=/c.png></p>", "");
        row("unwrapped", "<p>a <x-note>b</x-note></p>", "");
    }
    void tellsTheTraceWhatItLeavesOut()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, expected);
        const auto document = parseHtml(html.toStdString());
        QVERIFY(document.ok());
        Selection selection;
        selection.roots.push_back(document->body());
        Trace trace(true);
        const SanitizedHtml safe = m_sanitizer.sanitize(*document, selection, &trace);
        QByteArray said;
        for (const TraceEntry& entry : trace.entries())
            said += QByteArray::fromStdString(entry.rule + " " + entry.preview) + ' ';
        QCOMPARE(said.trimmed(), expected);
        QCOMPARE(safe.html(), m_sanitizer.sanitize(*document, selection).html());
    }

    void elements_data()
    {
        columns();
        row("unknown names are unwrapped", "<p>a <x-note>b</x-note> <font color=red>c</font></p>", "<p>a b c</p>");
        row("a heading's link to itself goes", "<h2 id=a>A way<a href='#a'>\xc2\xb6</a></h2><p>In <a href='https://e.example/#b'>#</a></p>", "<h2 id=\"story-a-way\">A way</h2><p>In <a href=\"https://e.example/#b\">#</a></p>");
        row("a button that is a heading is one", "<h3><button aria-expanded=false>Is it far?</button></h3><p>No.</p>", "<h3 id=\"story-is-it-far\">Is it far?</h3><p>No.</p>");
        row("a question that folds its answer stays, a tool goes",
            "<div><button aria-expanded=false>How far is it to the island?</button><div>An hour.</div><button aria-expanded=false>Share</button></div>",
            "<p>How far is it to the island?</p><p>An hour.</p>");
        row("forbidden ones go with their content", "<p>a<script>b</script><style>c</style><select><option>d</select><textarea>e</textarea><button>f</button></p>", "<p>a</p>");
        row("svg and its titles go", "<p>a<svg><title>b</title><text>c</text></svg></p>", "<p>a</p>");
        row("template and dialog go", "<template><p>a</template><dialog open>b</dialog><p>c", "<p>c</p>");
        row("h1 becomes h2", "<h1>a</h1><h2>b</h2><h6>c</h6>", "<h2 id=\"story-a\">a</h2><h2 id=\"story-b\">b</h2><h6 id=\"story-c\">c</h6>");
        row("old names become today's", "<p><strike>a</strike> <tt>b</tt></p><menu><li>c</menu>", "<p><s>a</s> <code>b</code></p><ul><li>c</li></ul>");
        row("a span says something only with a language", "<p><span class=x>a</span> <span lang=fr>b</span></p>", "<p>a <span lang=\"fr\">b</span></p>");
        row("ruby", "<p><ruby>\xe6\xbc\xa2<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>", "<p><ruby>\xe6\xbc\xa2<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>");
        row("ruby text alone is text", "<p>a<rt>b</rt></p>", "<p>ab</p>");
        row("details are shown open", "<details><summary>a</summary>b</details>", "<details open=\"\"><summary>a</summary><p>b</p></details>");
        row("definitions", "<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><dt>a</dt><dd>b</dd></dl>");
    }
    void elements() { check(); }

    void piecesAreJoined()
    {
        const auto first = m_sanitizer.sanitize("<p>One<a href=#n>1</a>.<p id=n>Note.<p>Left out.");
        const auto second = m_sanitizer.sanitize("<div lang=fr><p id=n>Deux<a href=#n>1</a>.</div>");
        QVERIFY(first.ok() && second.ok());
        Selection part{{first->tree().body()}, NodeMask(first->tree().size())};
        NodeId last = first->tree().firstChild(first->tree().body());
        while (first->tree().nextSibling(last) != kNoNode)
            last = first->tree().nextSibling(last);
        part.excluded.set(last);
        const SanitizedHtml joined = Sanitizer::join({{*first, part, {}, 1}, {*second, {{second->tree().body()}, {}}, QStringLiteral("Page <2>"), 2}});
        QCOMPARE(joined.html(), QByteArray("<p>One<a href=\"#story-p1-n\">1</a>.</p><p id=\"story-p1-n\">Note.</p><hr>"
            "<p id=\"story-page-2\"><a href=\"#story-page-2\">Page &lt;2&gt;</a></p>"
            "<div lang=\"fr\"><p id=\"story-p2-n\">Deux<a href=\"#story-p2-n\">1</a>.</p></div>"));
        QCOMPARE(m_sanitizer.sanitize(joined.html())->html(), joined.html());
        QVERIFY(Sanitizer::join({}).isEmpty());
    }

    void attributes_data()
    {
        columns();
        row("handlers, styles and classes go", "<p onclick=a style=b class=c data-d=e>f", "<p>f</p>");
        row("links lose target and rel", "<a href=/a target=_blank rel=opener ping=/b>c</a>", "<p><a href=\"https://example.org/a\">c</a></p>");
        row("titles are text", "<abbr title=' a \n b '>c</abbr>", "<p><abbr title=\"a b\">c</abbr></p>");
        row("numbers within their range", "<ol start=3 type=a reversed><li value=5>a<li value=x>b</ol>", "<ol start=\"3\" type=\"a\" reversed=\"\"><li value=\"5\">a</li><li>b</li></ol>");
        row("language and direction", "<p lang=de-CH dir=rtl>a<p lang='a b' dir=up>b", "<p lang=\"de-CH\" dir=\"rtl\">a</p><p>b</p>");
        row("a wrapper keeps its language", "<section lang=fr><p>a</section>", "<div lang=\"fr\"><p>a</p></div>");
        row("times", "<time datetime='2024-02-29T10:00Z'>a</time> <time datetime='<b>'>b</time>", "<p><time datetime=\"2024-02-29T10:00Z\">a</time> <time>b</time></p>");
        row("language of a listing", "<pre class='hljs language-c++'>a</pre><div class=highlight-source-js><pre>b</pre></div>", "<pre data-language=\"c++\">a</pre><pre data-language=\"js\">b</pre>");
    }
    void attributes() { check(); }

    void addresses_data()
    {
        columns();
        row("relative", "<a href=b.html>a</a><a href=//c.org/d>e</a><a href=?q>f</a>",
            "<p><a href=\"https://example.org/news/b.html\">a</a><a href=\"https://c.org/d\">e</a><a href=\"https://example.org/news/story.html?q\">f</a></p>");
        row("other schemes lose the link, not the words", "<a href=javascript:a()>b</a> <a href=mailto:c@d.org>e</a> <a href=data:,f>g</a> <a href=ftp://h.org>i</a>", "<p>b e g i</p>");
        row("a user name is refused", "<a href=https://a:b@c.org/>d</a>", "<p>d</p>");
        row("fragments follow their element", "<a href='#n%31'>a</a><p id=n1>b</p>", "<p><a href=\"#story-n1\">a</a></p><p id=\"story-n1\">b</p>");
        row("the page's own address is a fragment too", "<a href='story.html#n'>a</a><p id=n>b", "<p><a href=\"#story-n\">a</a></p><p id=\"story-n\">b</p>");
        row("a fragment without its element is no link", "<a href=#n>a</a> <a href=#>b</a>", "<p>a b</p>");
        row("ids that nothing links to go", "<p id=n>a", "<p>a</p>");
        row("named anchors", "<a href=#n>a</a><h2><a name=n></a>b</h2>", "<p><a href=\"#story-n\">a</a></p><h2 id=\"story-b\"><span id=\"story-n\"></span>b</h2>");
        row("the id of a wrapper moves to what it holds", "<a href=#n>a</a><div id=n><ul><li>b</ul></div>", "<p><a href=\"#story-n\">a</a></p><ul id=\"story-n\"><li>b</li></ul>");
        row("the first of two ids wins", "<a href=#n>a</a><p id=n>b<p id=n>c", "<p><a href=\"#story-n\">a</a></p><p id=\"story-n\">b</p><p>c</p>");
        row("our own ids are not prefixed again", "<a href=#story-n>a</a><p id=story-n>b", "<p><a href=\"#story-n\">a</a></p><p id=\"story-n\">b</p>");
    }
    void addresses() { check(); }

    void captions_data()
    {
        columns();
        const char* figure = "<figure><img src=\"https://example.org/a.jpg\"><figcaption>b</figcaption></figure>";
        row("of WordPress", "<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>b</p></div>", figure);
        row("in wrappers", "<div><div><div><img src=/a.jpg></div></div><div><span class='image-caption x'>b</span></div></div>", figure);
        row("a linked picture", "<div><a href=/c><img src=/a.jpg></a><div class=caption>b</div></div>",
            "<figure><a href=\"https://example.org/c\"><img src=\"https://example.org/a.jpg\"></a><figcaption>b</figcaption></figure>");
        row("only what stands with the picture", "<section><div><img src=/a.jpg><p class=caption>b</p></div><p>c</p></section>",
            "<figure><img src=\"https://example.org/a.jpg\"><figcaption>b</figcaption></figure><p>c</p>");
        // Near misses.
        row("words beside the picture", "<div><img src=/a.jpg>c<p class=caption>b</p></div>", "<p><img src=\"https://example.org/a.jpg\">c</p><p>b</p>");
        row("no picture", "<div><p class=caption>b</p></div>", "<p>b</p>");
        row("a picture that is not kept", "<div><img src='data:image/gif;base64,R0'><p class=caption>b</p></div>", "<p>b</p>");
        row("a name that only sounds like it", "<div><img src=/a.jpg><p class=captioned>b</p></div>", "<p><img src=\"https://example.org/a.jpg\"></p><p>b</p>");
        row("a figure as it should be", "<figure><img src=/a.jpg><figcaption class=caption>b</figcaption></figure>", figure);
    }
    void captions() { check(); }

    void footnotes_data()
    {
        columns();
        const char* note = "<p>a<sup><a id=\"story-ref-1\" href=\"#story-n1\">1</a></sup></p><ol><li id=\"story-n1\">b <a href=\"#story-ref-1\">\xe2\x86\xa9</a></li></ol>";
        row("a link back is added", "<p>a<sup><a href=#n1>1</a></sup></p><ol><li id=n1>b</ol>", note);
        row("what was added stays", note, note);
        row("a link back has one form", "<p>a<sup id=r><a href=#n1>1</a></sup></p><ol><li id=n1>b <a href=#r>Jump up</a></ol>",
            "<p>a<sup id=\"story-r\"><a href=\"#story-n1\">1</a></sup></p><ol><li id=\"story-n1\">b <a href=\"#story-r\">\xe2\x86\xa9</a></li></ol>");
        row("in brackets", "<p>a<a href=#n1>[1]</a></p><p id=n1>b <i>c</i></p>",
            "<p>a<sup id=\"story-ref-1\"><a href=\"#story-n1\">[1]</a></sup></p><p id=\"story-n1\">b <i>c</i> <a href=\"#story-ref-1\">\xe2\x86\xa9</a></p>");
        row("a number that leads back stays", "<p>a<sup><a href=#n1 id=r>1</a></sup></p><p id=n1><a href=#r>1</a> b</p>",
            "<p>a<sup><a id=\"story-r\" href=\"#story-n1\">1</a></sup></p><p id=\"story-n1\"><a href=\"#story-r\">1</a> b</p>");
        row("one link back for two references", "<p>a<sup><a href=#n1>1</a></sup> c<sup><a href=#n1>1</a></sup></p><ol><li id=n1>b</ol>",
            "<p>a<sup><a id=\"story-ref-1\" href=\"#story-n1\">1</a></sup> c<sup><a href=\"#story-n1\">1</a></sup></p><ol><li id=\"story-n1\">b <a href=\"#story-ref-1\">\xe2\x86\xa9</a></li></ol>");
        // Near misses.
        row("a list of contents", "<p><a href=#s1>1</a> a</p><h2 id=s1>b</h2>", "<p><a href=\"#story-s1\">1</a> a</p><h2 id=\"story-s1\">b</h2>");
        row("words", "<p>a<sup><a href=#n1>see below</a></sup></p><p id=n1>b</p>", "<p>a<sup><a href=\"#story-n1\">see below</a></sup></p><p id=\"story-n1\">b</p>");
        row("upwards", "<p id=n1>b</p><p>a<sup><a href=#n1>1</a></sup></p>", "<p id=\"story-n1\">b</p><p>a<sup><a href=\"#story-n1\">1</a></sup></p>");
    }
    void footnotes() { check(); }

    void headingIds_data()
    {
        columns();
        row("from the words", "<h2>The roof, at last</h2><h3>\xc3\x9c""ber 3 m\xe2\x80\xa6</h3>", "<h2 id=\"story-the-roof-at-last\">The roof, at last</h2><h3 id=\"story-\xc3\x9c""ber-3-m\">\xc3\x9c""ber 3 m\xe2\x80\xa6</h3>");
        row("no two alike", "<h2>Notes</h2><h2>Notes</h2><h2>notes!</h2>", "<h2 id=\"story-notes\">Notes</h2><h2 id=\"story-notes-2\">Notes</h2><h2 id=\"story-notes-3\">notes!</h2>");
        row("what is linked to keeps its own", "<a href=#n>a</a><h2 id=n>Notes</h2>", "<p><a href=\"#story-n\">a</a></p><h2 id=\"story-n\">Notes</h2>");
        row("none that an anchor has", "<a href=#notes>a</a><h2>Notes</h2><p id=notes>b</p>", "<p><a href=\"#story-notes\">a</a></p><h2 id=\"story-notes-2\">Notes</h2><p id=\"story-notes\">b</p>");
        row("one that was named before keeps its name", "<h2 id=story-p2-notes>Notes</h2><h2 id=x>More</h2>", "<h2 id=\"story-p2-notes\">Notes</h2><h2 id=\"story-more\">More</h2>");
        row("without words", "<h2>***</h2><h2> </h2><p>a</p>", "<h2 id=\"story-part\">***</h2><p>a</p>");
        row("a heading in a heading is none", "<h2>a<h3>b</h3></h2>", "<h2 id=\"story-a\">a</h2><h3 id=\"story-b\">b</h3>");
    }
    void headingIds() { check(); }

    void layout_data()
    {
        columns();
        row("empty wrappers go", "<div><div></div><p> </p><p>&nbsp;</p><span></span><p>a</p></div><ul><li></li></ul>", "<p>a</p>");
        row("text of a layout element is a paragraph", "<div>a</div><center>b</center><section>c<div>d</div>e</section>", "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>");
        row("two breaks part paragraphs", "<div>a<br>b<br><br>c<br> &nbsp;<br><br>d<br></div>", "<p>a<br>b</p><p>c</p><p>d</p>");
        row("breaks in an item stay breaks", "<ul><li>a<br><br><br>b</ul>", "<ul><li>a<br><br>b</li></ul>");
        row("white space", "<p> a \n <b> b </b>\tc<i> </i>d </p>", "<p>a <b>b</b> c d</p>");
        row("words are not broken", "<p>a<b>b</b>c<span>d</span><x-y>e</x-y>f</p>", "<p>a<b>b</b>cdef</p>");
        row("no-break spaces between words stay", "<p>&nbsp;a&nbsp;b&nbsp;</p>", "<p>a\xc2\xa0""b</p>");
        row("an inline element around blocks goes inside", "<b>a<p>b</p>c</b>", "<p><b>a</b></p><p><b>b</b></p><p><b>c</b></p>");
        row("a heading around a list is none", "<h2>a<ul><li>b</ul></h2>", "<p>a</p><ul><li>b</li></ul>");
        row("blocks in a heading are its lines", "<h2><div>a</div><div>b</div></h2>", "<h2 id=\"story-a-b\">a<br>b</h2>");
        row("stray items get a list", "<li>a<li>b<p>c", "<ul><li>a</li><li>b<p>c</p></li></ul>");
        row("a list in a list gets an item", "<ul><ul><li>a</ul></ul>", "<ul><li><ul><li>a</li></ul></li></ul>");
        row("rules stand only between things", "<hr><p>a</p><hr><hr><p>b</p><hr>", "<p>a</p><hr><p>b</p>");
        row("a figure", "<figure><div><a href=/b><img src=/c.jpg></a></div><figcaption><p>d</p></figcaption></figure>",
            "<figure><a href=\"https://example.org/b\"><img src=\"https://example.org/c.jpg\"></a><figcaption><p>d</p></figcaption></figure>");
        row("a listing keeps its lines", "<pre>\n  a\n\tb <b>c</b>\r\n\n</pre>", "<pre>  a\n\tb <b>c</b></pre>");
        row("blocks in a listing are lines", "<pre><div>a</div><div>b</div>c<br>d</pre>", "<pre>a\nb\nc\nd</pre>");
        row("markup as text stays text", "<p>&lt;b&gt; &amp;amp;</p>", "<p>&lt;b&gt; &amp;amp;</p>");
    }
    void layout() { check(); }

    void tables_data()
    {
        columns();
        row("a grid", "<table><tr><td>a<td>b<tr><td>c<td></table>", "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></tbody></table>");
        row("head, caption, spans", "<table><caption>a</caption><thead><tr><th colspan=2 scope=col>b</thead><tr><td>c<td>d</table>",
            "<table><caption>a</caption><thead><tr><th colspan=\"2\" scope=\"col\">b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>");
        row("one cell a row is layout", "<table><tr><td>a<tr><td>b</table>", "<p>a</p><p>b</p>");
        row("one row is layout", "<table><tr><td>a<td><p>b</table>", "<p>a</p><p>b</p>");
        row("a table around tables is layout", "<table><tr><td>a<td><table><tr><th>b<td>c</table><tr><td>d<td>e</table>",
            "<p>a</p><table><tbody><tr><th>b</th><td>c</td></tr></tbody></table><p>d</p><p>e</p>");
        row("role presentation is layout", "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "<p>a</p><p>b</p><p>c</p><p>d</p>");
        row("rows of nothing go", "<table><tr><td><td> <tr><th>a<td>b</table>", "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>");
        row("unless a cell spans them", "<table><tr><th rowspan=2>a<td>b<tr><td><tr><td>c<td>d</table>",
            "<table><tbody><tr><th rowspan=\"2\">a</th><td>b</td></tr><tr><td></td></tr><tr><td>c</td><td>d</td></tr></tbody></table>");
        row("line numbers of a listing go", "<table><tr><td><pre>1\n2\n3</pre><td><pre>a\nb\nc</pre></table>", "<pre>a\nb\nc</pre>");
        row("and those that stand in its lines", "<pre><span class=lineno>1</span>a\n<span class='x lineno'>2</span>  b</pre>", "<pre>a\n  b</pre>");
        row("a number of the code stays", "<pre><span class=number>1</span> + <span class=lineno>x</span></pre>", "<pre>1 + x</pre>");
        row("a number outside a listing stays", "<p>a <span class=lineno>1</span></p>", "<p>a 1</p>");
        row("a highlighter's layout is a listing", "<div class=syntaxhighlighter><table><tr><td class=gutter><div>1</div><div>2</div><td class=code>"
            "<div><code>a</code> <code>b</code></div><div><code>  c</code></div></table></div>", "<pre><code>a</code> <code>b</code>\n  <code>c</code></pre>");
        row("an element that only sounds like one is none", "<div class=syntax><div>a</div><div>b</div></div>", "<p>a</p><p>b</p>");
    }
    void tables() { check(); }

    void pictures_data()
    {
        columns();
        row("sides and words", "<img src=a.jpg alt=' a \"b\" ' title=c width=640 height=480px onload=x sizes=y>",
            "<p><img src=\"https://example.org/news/a.jpg\" alt=\"a &quot;b&quot;\" title=\"c\" width=\"640\" height=\"480\"></p>");
        row("tracking pixels go", "<p>a<img src=/p.gif width=1 height=1><img src=/q.gif width=0>", "<p>a</p>");
        row("stand-ins go", "<p>a<img src='data:image/gif;base64,R0lG'><img src=/img/blank.gif>", "<p>a</p>");
        row("the twin in noscript", "<p><img src=/spacer.gif><noscript><img src=/a.jpg></noscript>", "<p><img src=\"https://example.org/a.jpg\"></p>");
        row("one of two twins", "<p><img src=/spacer.gif data-src=/a.jpg><noscript><img src=/a-large.jpg></noscript>", "<p><img src=\"https://example.org/a.jpg\"></p>");
        row("one of two twins, noscript first", "<p><noscript><img src=/a.jpg></noscript><img src=/spacer.gif data-src=/a.jpg>", "<p><img src=\"https://example.org/a.jpg\"></p>");
        row("a blurred copy goes for its sharp twin", "<p><img src=/60/a.png width=600><img width=600><noscript><img src=/2000/a.png></noscript>", "<p><img src=\"https://example.org/2000/a.png\"></p>");
        row("another file is no twin", "<p><img src=/60/a.png><noscript><img src=/2000/b.png></noscript>", "<p><img src=\"https://example.org/60/a.png\"></p>");
        row("words between make two pictures", "<p><img src=/60/a.png>b<noscript><img src=/2000/a.png></noscript>",
            "<p><img src=\"https://example.org/60/a.png\">b<img src=\"https://example.org/2000/a.png\"></p>");
        row("a background where the class says picture", "<p>a</p><div class='lazy-image x' data-bg=/b.jpg></div><a href=/c class=photo style=\"background-image: url('/d.jpg')\"></a>",
            "<p>a</p><p><img src=\"https://example.org/b.jpg\"></p><p><a href=\"https://example.org/c\"><img src=\"https://example.org/d.jpg\"></a></p>");
        row("other backgrounds are decoration", "<p>a</p><div class=hero-image data-bg=/b.jpg></div><div class=box style='background:url(/c.jpg)'></div>", "<p>a</p>");
        row("a background behind words is decoration", "<div class=image data-bg=/b.jpg><p>a</div>", "<p>a</p>");
        row("a background that is a stand-in", "<p>a</p><div class=image data-bg='data:image/gif;base64,R0lG'></div><div class=image data-src=/blank.gif></div>", "<p>a</p>");
        row("nothing else of noscript", "<p>a</p><noscript><p>Turn on scripts</p></noscript>", "<p>a</p>");
        row("amp", "<amp-img src=/a.jpg width=640 height=480><noscript><img src=/b.jpg></noscript></amp-img>", "<p><img src=\"https://example.org/a.jpg\" width=\"640\" height=\"480\"></p>");
    }
    void pictures() { check(); }

    void standIns_data()
    {
        columns();
        row("a film", "<p>a</p><iframe src='https://www.youtube.com/embed/x' title='A film' width=560 height=315></iframe>",
            "<p>a</p><p><a href=\"https://www.youtube.com/embed/x\">A film</a></p>");
        row("an advertisement", "<p>a</p><iframe src='https://ads.example.com/x' width=300 height=250></iframe>", "<p>a</p>");
        row("sound", "<audio controls><source src=/a.mp3></audio>", "<p><a href=\"https://example.org/a.mp3\">example.org</a></p>");
        row("TeX of a formula", "<p>a <math alttext=x><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics></math> b</p>", "<p>a <code>x^2</code> b</p>");
        row("alternative of a formula", "<p><math alttext='x &lt; y'><mi>x</mi></math></p>", "<p><code>x &lt; y</code></p>");
        row("characters of a formula", "<p><math><mi>x</mi><mo>=</mo><mn>2</mn></math></p>", "<p><code>x=2</code></p>");
        row("a film with its still", "<video poster=/p.jpg title='A film'><source src=/a.mp4></video>",
            "<p><a href=\"https://example.org/a.mp4\"><img src=\"https://example.org/p.jpg\"><br>A film</a></p>");
        row("a moving picture", "<video poster=/p.jpg src=/a.mp4 autoplay loop muted></video>", "<p><img src=\"https://example.org/p.jpg\"></p>");
        row("a still that is a stand-in", "<video poster=/blank.gif title='A film'><source src=/a.mp4></video>", "<p><a href=\"https://example.org/a.mp4\">A film</a></p>");
        row("a drawing before its TeX", "<p>a <span class=MathJax_Preview>y1</span><span class=MathJax><i>y</i><i>1</i></span><script type='math/tex'>y_1</script> b</p>", "<p>a <code>y_1</code> b</p>");
        row("a drawing without TeX stays", "<p>a <span class=MathJax>y1</span> b <script type='math/tex'>x</script></p>", "<p>a y1 b <code>x</code></p>");
        row("formulas of two kinds in a sentence", "<p><math alttext=x><mi>x</mi></math> and <script type='math/tex'>y_1</script></p>", "<p><code>x</code> and <code>y_1</code></p>");
        row("a picture of the formula that is hidden from speech", "<p><span><span><math alttext=x^2><mi>x</mi></math></span><img aria-hidden=true src=/x.svg alt=x^2></span></p>",
            "<p><img src=\"https://example.org/x.svg\" alt=\"x^2\"></p>");
        row("TeX in a script", "<p>a <script type='math/tex'>y_1</script></p>", "<p>a <code>y_1</code></p>");
        row("a drawing beside the formula", "<p><span><span><math alttext=x^2><mi>x</mi></math></span><span aria-hidden=true>x2</span></span></p>", "<p><code>x^2</code></p>");
        row("a picture of the same formula", "<p><span><math alttext=x^2><mi>x</mi></math></span><img src=/x.svg alt=x^2></p>", "<p><img src=\"https://example.org/x.svg\" alt=\"x^2\"></p>");
    }
    void standIns() { check(); }

    void selectionLeavesOutWhatIsExcluded()
    {
        const auto page = parseHtml("<div><p>a</p><p>b</p></div><aside>c</aside><ul><li>d<li>e</ul>");
        QVERIFY(page.ok());
        Selection selection;
        const NodeId first = firstBelow(*page, page->body(), Tag::Div);
        const NodeId item = firstBelow(*page, page->body(), Tag::Li);
        selection.roots = {first, item};
        selection.excluded = NodeMask(page->size());
        selection.excluded.set(page->nextSibling(page->firstChild(first)));
        QCOMPARE(m_sanitizer.sanitize(*page, selection).html(), QByteArray("<p>a</p><ul><li>d</li></ul>"));
        QVERIFY(m_sanitizer.sanitize(*page, Selection{}).isEmpty());
    }

    void siblingsStayInTheirSentence()
    {
        const auto page = parseHtml("<div>a <b>b</b> c</div>");
        QVERIFY(page.ok());
        const NodeId div = firstBelow(*page, page->body(), Tag::Div);
        Selection selection;
        for (NodeId id = page->firstChild(div); id != kNoNode; id = page->nextSibling(id))
            selection.roots.push_back(id);
        QCOMPARE(m_sanitizer.sanitize(*page, selection).html(), QByteArray("<p>a <b>b</b> c</p>"));
    }

    void deepPagesKeepTheirText()
    {
        const auto safe = m_sanitizer.sanitize(QByteArray("<blockquote>").repeated(200) + QByteArray("<i>").repeated(200) + "deep");
        QVERIFY(safe.ok());
        QVERIFY(safe->html().contains("deep"));
        QVERIFY(safe->html().count("<blockquote>") < 100);
    }

    void limitsOfTheParserAreErrors()
    {
        const auto safe = m_sanitizer.sanitize(QByteArray("<div>").repeated(5000));
        QVERIFY(!safe.ok());
        QCOMPARE(safe.error().code, ErrorCode::TooDeep);
    }
};

QTEST_GUILESS_MAIN(SanitizerTest)
#include "SanitizerTest.moc"
