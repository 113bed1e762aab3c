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
