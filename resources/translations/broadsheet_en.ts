<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>broadsheet::Difference</name>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>%n word taken out</numerusform>
            <numerusform>%n words taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryDesk</name>
    <message numerus="yes">
        <source>%n story(ies) of the trash were deleted for good, as the settings say.</source>
        <translation>
            <numerusform>One story of the trash was deleted for good, as the settings say.</numerusform>
            <numerusform>%n stories of the trash were deleted for good, as the settings say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryPage</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after one day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryViews</name>
    <message numerus="yes">
        <source>Stories are deleted for good %n day(s) after they were put here. Broadsheet looks when it starts, and once a day.</source>
        <translation>
            <numerusform>Stories are deleted for good one day after they were put here. Broadsheet looks when it starts, and once a day.</numerusform>
            <numerusform>Stories are deleted for good %n days after they were put here. Broadsheet looks when it starts, and once a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message numerus="yes">
        <source>%n headline(s) on this page: %1</source>
        <translation>
            <numerusform>%n headline on this page: %1</numerusform>
            <numerusform>%n headlines on this page: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here, with %n headline(s) beside it: %1</source>
        <translation>
            <numerusform>The story is here, with %n headline beside it: %1</numerusform>
            <numerusform>The story is here, with %n headlines beside it: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::ReceiptDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by the original page</source>
        <translation>
            <numerusform>%n time by the original page</numerusform>
            <numerusform>%n times by the original page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For this story Broadsheet talked to %n host(s): %1 came in, %2 went out.</source>
        <translation>
            <numerusform>For this story Broadsheet talked to %n host: %1 came in, %2 went out.</numerusform>
            <numerusform>For this story Broadsheet talked to %n hosts: %1 came in, %2 went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that the page named were not asked.</source>
        <translation>
            <numerusform>%n host that the page named was not asked.</numerusform>
            <numerusform>%n hosts that the page named were not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) thrown away</source>
        <translation>
            <numerusform>%n cookie thrown away</numerusform>
            <numerusform>%n cookies thrown away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) came with the answers and were thrown away.</source>
        <translation>
            <numerusform>%n cookie came with the answers and was thrown away.</numerusform>
            <numerusform>%n cookies came with the answers and were thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The original page, which you opened, asked %n host(s) by itself; what went to and fro is not counted, and nothing of it was kept.</source>
        <translation>
            <numerusform>The original page, which you opened, asked %n host by itself; what went to and fro is not counted, and nothing of it was kept.</numerusform>
            <numerusform>The original page, which you opened, asked %n hosts by itself; what went to and fro is not counted, and nothing of it was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::RereadWords</name>
    <message numerus="yes">
        <source>%n story(ies) with another text now; the earlier versions are kept as well.</source>
        <translation>
            <numerusform>One story with another text now; the earlier version is kept as well.</numerusform>
            <numerusform>%n stories with another text now; the earlier versions are kept as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same text as before.</source>
        <translation>
            <numerusform>One with the same text as before.</numerusform>
            <numerusform>%n with the same text as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a kept page.</source>
        <translation>
            <numerusform>One without a kept page.</numerusform>
            <numerusform>%n without a kept page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on several pages, of which the library keeps the first.</source>
        <translation>
            <numerusform>One on several pages, of which the library keeps the first.</numerusform>
            <numerusform>%n on several pages, of which the library keeps the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in whose kept page no story was found; they stay as they are.</source>
        <translation>
            <numerusform>One in whose kept page no story was found; it stays as it is.</numerusform>
            <numerusform>%n in whose kept pages no story was found; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read.</source>
        <translation>
            <numerusform>One that could not be read.</numerusform>
            <numerusform>%n that could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::SiteSizeModel</name>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>one story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the trash</source>
        <translation>
            <numerusform>one of them in the trash</numerusform>
            <numerusform>%n of them in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDesk</name>
    <message numerus="yes">
        <source>The text of %n headline(s) beside this story is damaged on the disk; it can be loaded from the web.</source>
        <translation>
            <numerusform>The text of %n headline beside this story is damaged on the disk; it can be loaded from the web.</numerusform>
            <numerusform>The text of %n headlines beside this story is damaged on the disk; it can be loaded from the web.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryRowText</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::TakeAlong</name>
    <message numerus="yes">
        <source>%n removed from the queue.</source>
        <translation>
            <numerusform>%n story removed from the queue.</numerusform>
            <numerusform>%n stories removed from the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::TakingWords</name>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n could not be had</numerusform>
            <numerusform>%n could not be had</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
