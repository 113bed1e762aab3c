<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>broadsheet</name>
    <message>
        <source>Opens a link, shows its story in a quiet pane and the headlines of its page beside it.</source>
        <translation>Öffnet einen Link, zeigt den Artikel in einem ruhigen Bereich und daneben die Schlagzeilen der Seite.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Keeps settings and the library in this folder.</source>
        <translation>Bewahrt Einstellungen und Bibliothek in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>Asks nothing of the network; files still open.</source>
        <translation>Fragt nichts im Netz ab; Dateien lassen sich weiterhin öffnen.</translation>
    </message>
    <message>
        <source>What to open; the first is shown, the others wait under “Read later”.</source>
        <translation>Was geöffnet wird; das Erste wird gezeigt, alles andere wartet unter „Später lesen“.</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddressField</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A link or a file. Enter opens it.</source>
        <translation>Ein Link oder eine Datei. Die Eingabetaste öffnet sie.</translation>
    </message>
    <message>
        <source>Paste a link, or drop a page here</source>
        <translation>Link einfügen oder eine Seite hier ablegen</translation>
    </message>
</context>
<context>
    <name>broadsheet::AppearancePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Schriftstärke</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>Spal&amp;tenbreite</translation>
    </message>
    <message>
        <source>Be&amp;tween letters</source>
        <translation>Buchstaben&amp;abstand</translation>
    </message>
    <message>
        <source>Between w&amp;ords</source>
        <translation>&amp;Wortabstand</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>Both &amp;edges straight</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>&amp;Divide words at the ends of lines</source>
        <translation>Wörter am Zeilenende tre&amp;nnen</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>A&amp;uf Anfangswerte zurücksetzen</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>&amp;Ready-made</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Type&amp;face</source>
        <translation>Schrifta&amp;rt</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>Eine Serifenschrift zum Lesen</translation>
    </message>
    <message>
        <source>Made to be easier to read</source>
        <translation>Für leichteres Lesen gestaltet</translation>
    </message>
</context>
<context>
    <name>broadsheet::CheckupDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Check-up of the library</source>
        <translation>Prüfung der Bibliothek</translation>
    </message>
    <message>
        <source>The library is kept in %1.</source>
        <translation>Die Bibliothek liegt in %1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The check-up is under way</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Every text and every picture is being read and compared with its digest. Nothing is changed.</source>
        <translation>Alle Texte und Bilder werden gelesen und mit ihrer Prüfsumme verglichen. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Damaged texts are being taken from the backups, or read anew from the page as it came.</source>
        <translation>Beschädigte Texte werden aus den Sicherungen geholt oder neu aus der Seite gelesen, wie sie ankam.</translation>
    </message>
    <message>
        <source>Texts taken from a backup: %L1</source>
        <translation>Aus einer Sicherung geholte Texte: %L1</translation>
    </message>
    <message>
        <source>Stories read anew from their page: %L1</source>
        <translation>Neu aus ihrer Seite gelesene Artikel: %L1</translation>
    </message>
    <message>
        <source>Damaged pictures set aside: %L1</source>
        <translation>Beiseitegelegte beschädigte Bilder: %L1</translation>
    </message>
    <message>
        <source>Files removed that nothing uses: %L1</source>
        <translation>Entfernte Dateien, die nichts mehr braucht: %L1</translation>
    </message>
    <message>
        <source>%L1 stories in %L2 versions, with %L3 pictures.</source>
        <translation>%L1 Artikel in %L2 Fassungen, mit %L3 Bildern.</translation>
    </message>
    <message>
        <source>Faults in the database file: %L1</source>
        <translation>Fehler in der Datenbankdatei: %L1</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts.</source>
        <translation>Der Suchindex stimmt nicht mit den Texten überein.</translation>
    </message>
    <message>
        <source>Damaged texts: %L1</source>
        <translation>Beschädigte Texte: %L1</translation>
    </message>
    <message>
        <source>Damaged texts of headlines: %L1</source>
        <translation>Beschädigte Texte von Schlagzeilen: %L1</translation>
    </message>
    <message>
        <source>Damaged copies of pages as they came: %L1</source>
        <translation>Beschädigte Kopien von Seiten, wie sie ankamen: %L1</translation>
    </message>
    <message>
        <source>Missing or damaged pictures: %L1</source>
        <translation>Fehlende oder beschädigte Bilder: %L1</translation>
    </message>
    <message>
        <source>Pictures that no story uses: %L1</source>
        <translation>Bilder, die kein Artikel verwendet: %L1</translation>
    </message>
    <message>
        <source>Halves of files that a crash left behind: %L1</source>
        <translation>Halbe Dateien, die von einem Absturz übrig sind: %L1</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Alles ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>“Mend” takes what it can from the backups. Nothing is ever deleted but what no story uses.</source>
        <translation>„Reparieren“ holt aus den Sicherungen, was möglich ist. Gelöscht wird nur, was kein Artikel verwendet.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Headings of the story</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Aktuelle Stelle</translation>
    </message>
</context>
<context>
    <name>broadsheet::CustomColorRow</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Choose the colour: %1</source>
        <translation>Farbe wählen: %1</translation>
    </message>
    <message>
        <source>This text is too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone of it is used.</source>
        <translation>Dieser Text ist auf diesem Papier zu blass (Kontrast %1 zu 1, nötig sind mindestens 4,5); ein kräftigerer Ton davon wird verwendet.</translation>
    </message>
    <message>
        <source>Links are too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone is used.</source>
        <translation>Links sind auf diesem Papier zu blass (Kontrast %1 zu 1, nötig sind mindestens 4,5); ein kräftigerer Ton wird verwendet.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Difference</name>
    <message>
        <source>Both versions have the same words.</source>
        <translation>Beide Fassungen haben dieselben Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n Wort hinzugekommen</numerusform>
            <numerusform>%n Wörter hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>%n Wort gestrichen</numerusform>
            <numerusform>%n Wörter gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[neu: %1]</translation>
    </message>
    <message>
        <source>[taken out: %1]</source>
        <translation>[gestrichen: %1]</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in the story</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
        <source>Aa é</source>
        <translation>Aa é</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>Großschreibung und Akzente unterscheiden</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMenu</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;One line</source>
        <translation>&amp;Eine Zeile</translation>
    </message>
    <message>
        <source>&amp;Three lines</source>
        <translation>&amp;Drei Zeilen</translation>
    </message>
    <message>
        <source>&amp;Five lines</source>
        <translation>&amp;Fünf Zeilen</translation>
    </message>
    <message>
        <source>A &amp;paragraph</source>
        <translation>Ein A&amp;bsatz</translation>
    </message>
    <message>
        <source>A &amp;ruler under the line</source>
        <translation>Ein &amp;Lineal unter der Zeile</translation>
    </message>
</context>
<context>
    <name>broadsheet::GeneralPage</name>
    <message>
        <source>Open the last page again when Broadsheet starts</source>
        <translation>Beim Start von Broadsheet die letzte Seite wieder öffnen</translation>
    </message>
    <message>
        <source>Without a link, Broadsheet begins where you stopped.</source>
        <translation>Ohne Link beginnt Broadsheet dort, wo zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>Show the headlines beside a story</source>
        <translation>Schlagzeilen neben dem Artikel zeigen</translation>
    </message>
    <message>
        <source>The other stories that the page offers. F9 shows and hides them at any time.</source>
        <translation>Die anderen Artikel, die die Seite anbietet. F9 blendet sie jederzeit ein und aus.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Without them a page costs less, and fewer hosts come to hear of it.</source>
        <translation>Ohne Bilder kostet eine Seite weniger, und weniger Server erfahren davon.</translation>
    </message>
    <message>
        <source>Remember where I was and what I opened</source>
        <translation>Merken, wo ich war und was ich geöffnet habe</translation>
    </message>
    <message>
        <source>The trail of pages, and which headlines are new to you. Kept on this computer alone; “Forget what I opened” in the Go menu empties it.</source>
        <translation>Die Spur der Seiten und welche Schlagzeilen neu sind. Bleibt nur auf diesem Computer; „Vergessen, was geöffnet wurde“ im Menü „Gehe zu“ leert sie.</translation>
    </message>
    <message>
        <source>Fetch the page of a headline that I rest on</source>
        <translation>Die Seite einer Schlagzeile holen, auf der ich verweile</translation>
    </message>
    <message>
        <source>It then opens at once. Its site learns that somebody looked. Never for promoted links, nor offline, nor on a metered connection.</source>
        <translation>Sie geht dann sofort auf. Ihre Website erfährt, dass jemand hingesehen hat. Nie bei Werbelinks, offline oder bei getakteter Verbindung.</translation>
    </message>
</context>
<context>
    <name>broadsheet::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Stories that this page offers. Enter opens one, Ctrl+Enter marks it for later.</source>
        <translation>Artikel, die diese Seite anbietet. Die Eingabetaste öffnet einen, Strg+Eingabe merkt ihn für später vor.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Take from “Read later”</source>
        <translation>Aus „Später lesen“ &amp;entfernen</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>Später &amp;lesen</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep for reading offline</source>
        <translation>Offline zum Lesen &amp;behalten</translation>
    </message>
</context>
<context>
    <name>broadsheet::HeadlineModel</name>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>1 promoted link</source>
        <translation>1 beworbener Link</translation>
    </message>
    <message>
        <source>%1 promoted links</source>
        <translation>%1 beworbene Links</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Rubrik: %1</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>Meistgelesen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>More from this section</source>
        <translation>Mehr aus dieser Rubrik</translation>
    </message>
    <message>
        <source>By the same author</source>
        <translation>Aus derselben Feder</translation>
    </message>
    <message>
        <source>full text on this page</source>
        <translation>ganzer Text auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysPage</name>
    <message>
        <source>&amp;Add this key</source>
        <translation>Diese Taste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for a&amp;ll</source>
        <translation>Übliche Tasten für a&amp;lle</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is in the way of %2, which would lose its key.</source>
        <translation>%1 ist schon vergeben: %2 würde die Taste verlieren.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of commands</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryCommands</name>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>Alles im Papierkorb endgültig löschen?</translation>
    </message>
    <message>
        <source>The stories, their pictures and what you wrote on them cannot be brought back afterwards.</source>
        <translation>Die Artikel, ihre Bilder und Ihre Notizen dazu lassen sich danach nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>One story was deleted for good.</source>
        <translation>Ein Artikel wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%L1 stories were deleted for good.</source>
        <translation>%L1 Artikel wurden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>In den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>%1 stories moved to the trash.</source>
        <translation>%1 Artikel in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>Aus dem Papierkorb genommen.</translation>
    </message>
    <message>
        <source>%1 stories taken out of the trash.</source>
        <translation>%1 Artikel aus dem Papierkorb genommen.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>%1 stories archived.</source>
        <translation>%1 Artikel archiviert.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>%1 stories taken out of the archive.</source>
        <translation>%1 Artikel aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>Now a favourite.</source>
        <translation>Jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>%1 stories are favourites now.</source>
        <translation>%1 Artikel sind jetzt Favoriten.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>Kein Favorit mehr.</translation>
    </message>
    <message>
        <source>%1 stories are no favourites any more.</source>
        <translation>%1 Artikel sind keine Favoriten mehr.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Als gelesen markiert.</translation>
    </message>
    <message>
        <source>%1 stories marked as read.</source>
        <translation>%1 Artikel als gelesen markiert.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>Als ungelesen markiert.</translation>
    </message>
    <message>
        <source>%1 stories marked as unread.</source>
        <translation>%1 Artikel als ungelesen markiert.</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>Tags geändert.</translation>
    </message>
    <message>
        <source>Tags of %1 stories changed.</source>
        <translation>Tags von %1 Artikeln geändert.</translation>
    </message>
    <message>
        <source>Open a saved story first, or choose one in the library.</source>
        <translation>Erst einen gespeicherten Artikel öffnen oder in der Bibliothek wählen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryDesk</name>
    <message>
        <source>From your library</source>
        <translation>Aus der Bibliothek</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>Sicherung verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saved in the library</source>
        <translation>In der Bibliothek gespeichert</translation>
    </message>
    <message>
        <source>Save the story (Ctrl+S)</source>
        <translation>Artikel speichern (Strg+S)</translation>
    </message>
    <message>
        <source>From library (%1)</source>
        <translation>Aus der Bibliothek (%1)</translation>
    </message>
    <message>
        <source>More on this from your library</source>
        <translation>Mehr dazu aus der Bibliothek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>The library is being opened. After an update of Broadsheet this may take a moment.</source>
        <translation>Die Bibliothek wird geöffnet. Nach einer Aktualisierung von Broadsheet kann das einen Augenblick dauern.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) of the trash were deleted for good, as the settings say.</source>
        <translation>
            <numerusform>Ein Artikel im Papierkorb wurde endgültig gelöscht, wie es eingestellt ist.</numerusform>
            <numerusform>%n Artikel im Papierkorb wurden endgültig gelöscht, wie es eingestellt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryMoving</name>
    <message>
        <source>Where is the library, or where shall a new one be?</source>
        <translation>Wo ist die Bibliothek, oder wo soll eine neue stehen?</translation>
    </message>
    <message>
        <source>Move the library to</source>
        <translation>Bibliothek verschieben nach</translation>
    </message>
    <message>
        <source>The library is being copied to %1. You can go on reading.</source>
        <translation>Die Bibliothek wird nach %1 kopiert. Das Lesen geht weiter.</translation>
    </message>
    <message>
        <source>The library has moved. What stood in %1 was left there as it was; delete it once you have seen that nothing is missing.</source>
        <translation>Die Bibliothek ist umgezogen. Was in %1 stand, blieb dort unverändert; es kann gelöscht werden, sobald klar ist, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>The library stays where it is. %1</source>
        <translation>Die Bibliothek bleibt, wo sie ist. %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryPage</name>
    <message>
        <source>There is no library.</source>
        <translation>Es gibt keine Bibliothek.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Taking a story along may cost at most</source>
        <translation>Das &amp;Mitnehmen eines Artikels darf höchstens kosten:</translation>
    </message>
    <message>
        <source>Most megabytes of one taking along</source>
        <translation>Höchstens so viele Megabyte je Mitnehmen</translation>
    </message>
    <message>
        <source>What you save stands in this folder:</source>
        <translation>Was Sie speichern, steht in diesem Ordner:</translation>
    </message>
    <message>
        <source>&amp;Move it…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Moving copies everything and goes on in the new folder; what stands in the old one is left there.</source>
        <translation>Beim Verschieben wird alles kopiert und im neuen Ordner weitergeführt; was im alten steht, bleibt dort.</translation>
    </message>
    <message>
        <source>Deleted for good, with pictures and notes: when Broadsheet starts, and once a day while it is open. A new choice counts from the next of these.</source>
        <translation>Endgültig gelöscht wird mit Bildern und Notizen: beim Start von Broadsheet und einmal am Tag, solange es offen ist. Eine neue Wahl gilt ab dem nächsten Mal.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>nach einem Tag</numerusform>
            <numerusform>nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is emptied by itself</source>
        <translation>Der Papierkorb wird von selbst geleert</translation>
    </message>
    <message>
        <source>The trash is &amp;emptied by itself</source>
        <translation>Der Papierkorb wird von selbst ge&amp;leert:</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Which part of the library is shown</source>
        <translation>Welcher Teil der Bibliothek gezeigt wird</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>&lt;qt&gt;Words, or &lt;i&gt;is:unread&lt;/i&gt;, &lt;i&gt;is:favourite&lt;/i&gt;, &lt;i&gt;tag:name&lt;/i&gt;, &lt;i&gt;site:host&lt;/i&gt;, &lt;i&gt;after:2025-06&lt;/i&gt;, &lt;i&gt;longer:10&lt;/i&gt;, &lt;i&gt;-without&lt;/i&gt;, &lt;i&gt;&quot;a phrase&quot;&lt;/i&gt;, &lt;i&gt;this or that&lt;/i&gt;&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;Wörter oder &lt;i&gt;is:unread&lt;/i&gt;, &lt;i&gt;is:favourite&lt;/i&gt;, &lt;i&gt;tag:Name&lt;/i&gt;, &lt;i&gt;site:Server&lt;/i&gt;, &lt;i&gt;after:2025-06&lt;/i&gt;, &lt;i&gt;longer:10&lt;/i&gt;, &lt;i&gt;-ohne&lt;/i&gt;, &lt;i&gt;&quot;eine Wendung&quot;&lt;/i&gt;, &lt;i&gt;dies or das&lt;/i&gt;&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>The library cannot be read now.</source>
        <translation>Die Bibliothek kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%L1 stories</source>
        <translation>%L1 Artikel</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibrarySentence</name>
    <message>
        <source>The library can only be read: its folder does not allow changes. Nothing can be saved until it does.</source>
        <translation>Die Bibliothek kann nur gelesen werden: Der Ordner lässt keine Änderungen zu. Solange das so ist, kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The library can only be read: its folder does not allow changes. What was saved last, before a program was cut short, may be missing here.</source>
        <translation>Die Bibliothek kann nur gelesen werden: Der Ordner lässt keine Änderungen zu. Was zuletzt gespeichert wurde, bevor ein Programm abbrach, fehlt hier vielleicht.</translation>
    </message>
    <message>
        <source>%1 There is a backup of %2.</source>
        <translation>%1 Es gibt eine Sicherung vom %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryViews</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Website: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing here has all of these words. Fewer words, or another view, find more.</source>
        <translation>Nichts hier enthält alle diese Wörter. Weniger Wörter oder eine andere Ansicht finden mehr.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>Stories that you save are kept here, with their headlines and pictures, and can be read with no network. Ctrl+S saves the story that is open.</source>
        <translation>Gespeicherte Artikel werden hier mit ihren Schlagzeilen und Bildern aufbewahrt und lassen sich ohne Netz lesen. Strg+S speichert den geöffneten Artikel.</translation>
    </message>
    <message>
        <source>No favourites yet. The key F makes one of a story.</source>
        <translation>Noch keine Favoriten. Die Taste F macht einen Artikel dazu.</translation>
    </message>
    <message>
        <source>The archive is empty. The key E puts a story there when you are done with it.</source>
        <translation>Das Archiv ist leer. Die Taste E legt einen erledigten Artikel dort ab.</translation>
    </message>
    <message>
        <source>No story has this tag any more.</source>
        <translation>Kein Artikel hat dieses Tag mehr.</translation>
    </message>
    <message>
        <source>No story of this site is left.</source>
        <translation>Von dieser Website ist kein Artikel mehr da.</translation>
    </message>
    <message>
        <source>This search finds nothing now.</source>
        <translation>Diese Suche findet zurzeit nichts.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet noch</translation>
    </message>
    <message numerus="yes">
        <source>Stories are deleted for good %n day(s) after they were put here. Broadsheet looks when it starts, and once a day.</source>
        <translation>
            <numerusform>Artikel werden endgültig gelöscht, wenn sie einen Tag hier liegen. Broadsheet sieht beim Start und einmal am Tag nach.</numerusform>
            <numerusform>Artikel werden endgültig gelöscht, wenn sie %n Tage hier liegen. Broadsheet sieht beim Start und einmal am Tag nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories stay here until you empty the trash. The settings can do that by age.</source>
        <translation>Artikel bleiben hier, bis Sie den Papierkorb leeren. Die Einstellungen können das nach Alter tun.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListOrders</name>
    <message>
        <source>Saved last first</source>
        <translation>Zuletzt gespeicherte zuerst</translation>
    </message>
    <message>
        <source>Saved first first</source>
        <translation>Zuerst gespeicherte zuerst</translation>
    </message>
    <message>
        <source>Published last first</source>
        <translation>Zuletzt erschienene zuerst</translation>
    </message>
    <message>
        <source>Published first first</source>
        <translation>Zuerst erschienene zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation>Am weitesten gelesene zuerst</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListeningDesk</name>
    <message>
        <source>That was the last of the headlines.</source>
        <translation>Das war die letzte Schlagzeile.</translation>
    </message>
    <message>
        <source>There was no story to read there; on to the next one.</source>
        <translation>Dort stand kein Artikel zum Vorlesen; weiter zum nächsten.</translation>
    </message>
    <message>
        <source>Several pages in a row had no story to read.</source>
        <translation>Auf mehreren Seiten nacheinander stand kein Artikel zum Vorlesen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookUpDialog</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Search the &amp;web…</source>
        <translation>Im &amp;Web suchen…</translation>
    </message>
    <message>
        <source>Search the &amp;library</source>
        <translation>In der &amp;Bibliothek suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>Kein Wörterbuch kennt es.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <source>Open your browser and ask %1 for these words?</source>
        <translation>Den Browser öffnen und %1 nach diesen Wörtern fragen?</translation>
    </message>
    <message>
        <source>The dictionary server of this computer took too long to answer. Look the word up again, or start dictd anew.</source>
        <translation>Der Wörterbuchserver dieses Computers hat zu lange für eine Antwort gebraucht. Schlagen Sie das Wort noch einmal nach, oder starten Sie dictd neu.</translation>
    </message>
    <message>
        <source>The dictionary server of this computer said more than anybody can read. Look up a single word.</source>
        <translation>Der Wörterbuchserver dieses Computers hat mehr gesagt, als jemand lesen kann. Schlagen Sie ein einzelnes Wort nach.</translation>
    </message>
    <message>
        <source>The dictionary server of this computer would not answer: “%1”.</source>
        <translation>Der Wörterbuchserver dieses Computers wollte nicht antworten: „%1“.</translation>
    </message>
    <message>
        <source>What listens at port %1 of this computer is no dictionary server, or it broke off. Ask whoever installed it.</source>
        <translation>Was an Port %1 dieses Computers lauscht, ist kein Wörterbuchserver, oder es hat abgebrochen. Fragen Sie, wer ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Put one in the StarDict form (.ifo, .idx and .dict files) into this folder, or install a dictionary server (the package dictd, with dict-wn or another dictionary):
%1</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch. Legen Sie eines im StarDict-Format (Dateien .ifo, .idx und .dict) in diesen Ordner, oder installieren Sie einen Wörterbuchserver (das Paket dictd, mit dict-wn oder einem anderen Wörterbuch):
%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookUpTools</name>
    <message>
        <source>Select a word of the story first; a double click does.</source>
        <translation>Zuerst ein Wort des Artikels auswählen; ein Doppelklick genügt.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Not loaded anew: %1</source>
        <translation>Nicht neu geladen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The reading pane has crashed.</source>
        <translation>Der Lesebereich ist abgestürzt.</translation>
    </message>
    <message>
        <source>Show the story again</source>
        <translation>Artikel wieder zeigen</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Gespeicherte Seite öffnen</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm *.xhtml *.mht *.mhtml *.gz)</source>
        <translation>Seiten (*.html *.htm *.xhtml *.mht *.mhtml *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Forget what I opened</source>
        <translation>Vergessen, was geöffnet wurde</translation>
    </message>
    <message>
        <source>Forget which pages you opened and read?</source>
        <translation>Vergessen, welche Seiten geöffnet und gelesen wurden?</translation>
    </message>
    <message>
        <source>The trail and the memory of headlines are emptied, here and on the disk. What you saved stays.</source>
        <translation>Die Spur und das Gedächtnis für Schlagzeilen werden geleert, hier und auf der Festplatte. Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>Über Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1</source>
        <translation>Broadsheet %1</translation>
    </message>
    <message>
        <source>A quiet reader for links: the story, and the headlines that its page offers beside it.</source>
        <translation>Ein ruhiges Leseprogramm für Links: der Artikel und daneben die Schlagzeilen, die seine Seite anbietet.</translation>
    </message>
    <message>
        <source>This page offers no other headlines.</source>
        <translation>Diese Seite bietet keine anderen Schlagzeilen an.</translation>
    </message>
    <message>
        <source>Headlines of a page appear here.</source>
        <translation>Hier erscheinen die Schlagzeilen einer Seite.</translation>
    </message>
    <message>
        <source>As printed on %1, beside another story.</source>
        <translation>So auf %1 neben einem anderen Artikel abgedruckt.</translation>
    </message>
    <message>
        <source>Load its own page</source>
        <translation>Eigene Seite laden</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Loading further pages…</source>
        <translation>Weitere Seiten werden geladen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Offline: nothing is asked of the network. Saved stories and files open as ever.</source>
        <translation>Offline: Es wird nichts aus dem Netz geholt. Gespeicherte Artikel und Dateien öffnen sich wie immer.</translation>
    </message>
    <message>
        <source>This computer has no network. Saved stories and files open as ever.</source>
        <translation>Dieser Rechner hat kein Netz. Gespeicherte Artikel und Dateien öffnen sich wie immer.</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s) on this page: %1</source>
        <translation>
            <numerusform>%n Schlagzeile auf dieser Seite: %1</numerusform>
            <numerusform>%n Schlagzeilen auf dieser Seite: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here, with %n headline(s) beside it: %1</source>
        <translation>
            <numerusform>Der Artikel ist da, mit %n Schlagzeile daneben: %1</numerusform>
            <numerusform>Der Artikel ist da, mit %n Schlagzeilen daneben: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkColour</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>G&amp;rün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>R&amp;osa</translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkList</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Enter goes to a highlight, N writes a note on it, Delete takes it out.</source>
        <translation>Die Eingabetaste geht zu einer Markierung, N schreibt eine Notiz dazu, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Zur &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No highlights in this story. Select some words and press H; V selects a sentence.</source>
        <translation>Keine Markierungen in diesem Artikel. Wörter auswählen und H drücken; V wählt einen Satz aus.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not found in this version of the text</source>
        <translation>In dieser Fassung des Textes nicht gefunden</translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkTools</name>
    <message>
        <source>The highlight could not be kept.</source>
        <translation>Die Markierung konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>Highlight &amp;in</source>
        <translation>Markieren &amp;in</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>Markiert.</translation>
    </message>
    <message>
        <source>Highlighted. It lasts until this window is closed.</source>
        <translation>Markiert, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Select some words of the story first; V selects a sentence.</source>
        <translation>Zuerst Wörter des Artikels auswählen; V wählt einen Satz aus.</translation>
    </message>
    <message>
        <source>The highlight is gone. %1 brings it back.</source>
        <translation>Die Markierung ist entfernt. %1 holt sie zurück.</translation>
    </message>
    <message>
        <source>Copied, with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
</context>
<context>
    <name>broadsheet::Messages</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped loading %1.</source>
        <translation>%1 wird nicht weiter geladen.</translation>
    </message>
    <message>
        <source>Load it again whenever you like.</source>
        <translation>Die Seite lässt sich jederzeit wieder laden.</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>What was entered is not a link, a site or a file.</source>
        <translation>Die Eingabe ist weder ein Link noch eine Website noch eine Datei.</translation>
    </message>
    <message>
        <source>Check the spelling. Broadsheet opens links and pages; it does not search the web.</source>
        <translation>Bitte die Schreibweise prüfen. Broadsheet öffnet Links und Seiten; es sucht nicht im Web.</translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation>Diese Adresse wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The link uses a kind of address that a page must not open: another scheme, a hidden user name, or a private network.</source>
        <translation>Der Link verwendet eine Art von Adresse, die eine Seite nicht öffnen darf: ein anderes Schema, einen versteckten Benutzernamen oder ein privates Netz.</translation>
    </message>
    <message>
        <source>If you trust it, type the address yourself.</source>
        <translation>Wenn Sie ihr vertrauen, geben Sie die Adresse selbst ein.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is missing, or you may not read it.</source>
        <translation>%1 fehlt oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Bitte Namen und Berechtigungen der Datei prüfen.</translation>
    </message>
    <message>
        <source>This is not a web page</source>
        <translation>Das ist keine Webseite</translation>
    </message>
    <message>
        <source>%1 sent a document of another type, such as a PDF, a picture or data.</source>
        <translation>%1 hat ein Dokument anderer Art geschickt, etwa ein PDF, ein Bild oder Daten.</translation>
    </message>
    <message>
        <source>Open it in your browser, which knows what to do with it.</source>
        <translation>Im Browser öffnen, der damit umzugehen weiß.</translation>
    </message>
    <message>
        <source>The page came empty</source>
        <translation>Die Seite kam leer an</translation>
    </message>
    <message>
        <source>%1 sent a page without any text. Its text is probably put together by scripts.</source>
        <translation>%1 hat eine Seite ohne Text geschickt. Der Text wird vermutlich von Skripten zusammengesetzt.</translation>
    </message>
    <message>
        <source>You can let the page run its scripts once, in a closed-off view, and read what it shows then.</source>
        <translation>Die Seite kann ihre Skripte einmal in einer abgeschotteten Ansicht ausführen; gelesen wird, was sie dann zeigt.</translation>
    </message>
    <message>
        <source>The page is too large</source>
        <translation>Die Seite ist zu groß</translation>
    </message>
    <message>
        <source>%1 sent more than a page for people ever needs.</source>
        <translation>%1 hat mehr geschickt, als eine Seite für Menschen je braucht.</translation>
    </message>
    <message>
        <source>Open it in your browser if you still want to see it.</source>
        <translation>Im Browser öffnen, falls Sie sie trotzdem sehen möchten.</translation>
    </message>
    <message>
        <source>The page is built too deep</source>
        <translation>Die Seite ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The page from %1 is nested deeper than any page for people. Reading it could take for ever.</source>
        <translation>%1 ist tiefer verschachtelt als jede Seite für Menschen. Das Lesen könnte ewig dauern.</translation>
    </message>
    <message>
        <source>The page is badly built</source>
        <translation>Die Seite ist schlecht gebaut</translation>
    </message>
    <message>
        <source>The page from %1 has tags overloaded with attributes. Reading it could take for ever.</source>
        <translation>%1 hat mit Attributen überladene Tags. Das Lesen könnte ewig dauern.</translation>
    </message>
    <message>
        <source>The page needs too much memory</source>
        <translation>Die Seite braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>Reading the page from %1 was given up before it could slow your computer down.</source>
        <translation>%1: Das Lesen wurde abgebrochen, bevor es den Computer bremsen konnte.</translation>
    </message>
    <message>
        <source>The page takes too long to read</source>
        <translation>Das Lesen der Seite dauert zu lange</translation>
    </message>
    <message>
        <source>Reading the page from %1 was given up after its time was over.</source>
        <translation>%1: Das Lesen wurde abgebrochen, weil die Zeit abgelaufen war.</translation>
    </message>
    <message>
        <source>The site was not found</source>
        <translation>Die Website wurde nicht gefunden</translation>
    </message>
    <message>
        <source>There is no site named %1, or the name service does not answer.</source>
        <translation>Es gibt keine Website namens %1, oder der Namensdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and your connection.</source>
        <translation>Bitte die Schreibweise der Adresse und die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Keine Netzverbindung</translation>
    </message>
    <message>
        <source>%1 was not loaded, because there is no network or it is switched off for Broadsheet.</source>
        <translation>%1 wurde nicht geladen, weil es kein Netz gibt oder es für Broadsheet abgeschaltet ist.</translation>
    </message>
    <message>
        <source>Connect to a network and try again.</source>
        <translation>Mit einem Netz verbinden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The site cannot be reached</source>
        <translation>Die Website ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 does not accept the connection, or broke it off.</source>
        <translation>%1 nimmt die Verbindung nicht an oder hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>The site may be down for a moment. Try again in a while.</source>
        <translation>Die Website ist vielleicht gerade gestört. Bitte in einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>Die Website antwortet nicht</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>%1 hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Bitte in einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the site it says it is. Nothing was loaded.</source>
        <translation>%1 konnte nicht beweisen, die angegebene Website zu sein. Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>Check the date of your computer. On a public network, log in to it first.</source>
        <translation>Bitte das Datum des Computers prüfen. In einem öffentlichen Netz zuerst dort anmelden.</translation>
    </message>
    <message>
        <source>The site answered with an error</source>
        <translation>Die Website hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>%1 did not send the page.</source>
        <translation>%1 hat die Seite nicht geschickt.</translation>
    </message>
    <message>
        <source>The page may have moved or be gone. Try again, or look at the site in your browser.</source>
        <translation>Die Seite ist vielleicht umgezogen oder verschwunden. Erneut versuchen oder die Website im Browser ansehen.</translation>
    </message>
    <message>
        <source>The page asks for a login</source>
        <translation>Die Seite verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1 shows this page only to people who are logged in.</source>
        <translation>%1 zeigt diese Seite nur angemeldeten Personen.</translation>
    </message>
    <message>
        <source>Open it in your browser, where you can log in.</source>
        <translation>Im Browser öffnen; dort ist eine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>The page sends you in circles</source>
        <translation>Die Seite schickt im Kreis</translation>
    </message>
    <message>
        <source>%1 passes the request on without end.</source>
        <translation>%1 leitet die Anfrage ohne Ende weiter.</translation>
    </message>
    <message>
        <source>Sites do that when they insist on cookies. Open it in your browser.</source>
        <translation>Das tun Websites, die auf Cookies bestehen. Bitte im Browser öffnen.</translation>
    </message>
    <message>
        <source>The page broke off</source>
        <translation>Die Seite brach ab</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the whole page was here. Half a page is not shown as a whole one.</source>
        <translation>Die Verbindung zu %1 endete, bevor die ganze Seite da war. Eine halbe Seite wird nicht als ganze gezeigt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>Der Antwort ist nicht zu trauen</translation>
    </message>
    <message>
        <source>%1 sent an answer that contradicts itself or is damaged.</source>
        <translation>%1 hat eine Antwort geschickt, die sich widerspricht oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the site in your browser.</source>
        <translation>Erneut versuchen; wenn es so bleibt, die Website im Browser ansehen.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>Das Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>A login page of the network stands in front of %1.</source>
        <translation>Eine Anmeldeseite des Netzes steht vor %1.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser, then try again.</source>
        <translation>Im Browser beim Netz anmelden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This is not in the library</source>
        <translation>Das ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>The story was deleted for good, or never saved.</source>
        <translation>Der Artikel wurde endgültig gelöscht oder nie gespeichert.</translation>
    </message>
    <message>
        <source>Open its address to save it again.</source>
        <translation>Seine Adresse öffnen, um ihn wieder zu speichern.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder of the library is missing, or may not be used.</source>
        <translation>Der Ordner der Bibliothek fehlt oder darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check that its disk is there and that you may write to the folder.</source>
        <translation>Bitte prüfen, ob der Datenträger da ist und der Ordner beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The library is from a newer Broadsheet</source>
        <translation>Die Bibliothek stammt von einem neueren Broadsheet</translation>
    </message>
    <message>
        <source>A newer version wrote the library. It was left untouched.</source>
        <translation>Eine neuere Version hat die Bibliothek geschrieben. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>Die neuere Version starten oder diese aktualisieren.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>Die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>A part of the library is not what was written to it.</source>
        <translation>Ein Teil der Bibliothek ist nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Let the check-up look at it. A damaged file is set aside, never deleted, and the newest backup is offered.</source>
        <translation>Die Prüfung sollte sie ansehen. Eine beschädigte Datei wird beiseitegelegt, nie gelöscht, und die neueste Sicherung wird angeboten.</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>Die Bibliothek kann nur gelesen werden</translation>
    </message>
    <message>
        <source>The folder of the library does not allow changes. Nothing was changed.</source>
        <translation>Der Ordner der Bibliothek lässt keine Änderungen zu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make the folder writable to save stories and marks.</source>
        <translation>Den Ordner beschreibbar machen, um Artikel und Markierungen zu speichern.</translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation>Die Bibliothek ist beschäftigt</translation>
    </message>
    <message>
        <source>Another program has been writing to the library for a long time. Nothing was changed.</source>
        <translation>Ein anderes Programm schreibt seit Langem in die Bibliothek. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left to save anything. Nothing was changed.</source>
        <translation>Es ist kein Platz mehr, um etwas zu speichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Empty the trash of the library, which works even now, or make room elsewhere.</source>
        <translation>Den Papierkorb der Bibliothek leeren, was auch jetzt geht, oder anderswo Platz schaffen.</translation>
    </message>
    <message>
        <source>The page asks for consent first</source>
        <translation>Die Seite will zuerst eine Einwilligung</translation>
    </message>
    <message>
        <source>%1 shows nothing but a request for consent to cookies.</source>
        <translation>%1 zeigt nichts als die Bitte um Einwilligung in Cookies.</translation>
    </message>
    <message>
        <source>Open it in your browser and answer there, or look at the original page.</source>
        <translation>Im Browser öffnen und dort antworten oder die Originalseite ansehen.</translation>
    </message>
    <message>
        <source>The page wants to know whether you are a person</source>
        <translation>Die Seite will wissen, ob ein Mensch sie liest</translation>
    </message>
    <message>
        <source>%1 shows a check instead of the story.</source>
        <translation>%1 zeigt eine Prüfung statt des Artikels.</translation>
    </message>
    <message>
        <source>Open it in your browser, where you can answer it.</source>
        <translation>Im Browser öffnen; dort lässt sie sich beantworten.</translation>
    </message>
    <message>
        <source>The page is behind a login</source>
        <translation>Die Seite liegt hinter einer Anmeldung</translation>
    </message>
    <message>
        <source>This is an error page</source>
        <translation>Das ist eine Fehlerseite</translation>
    </message>
    <message>
        <source>%1 sent an error page in the story&apos;s place.</source>
        <translation>%1 hat statt des Artikels eine Fehlerseite geschickt.</translation>
    </message>
    <message>
        <source>The story may have moved or be gone, or the site is being repaired. Try again later, or look at the site in your browser.</source>
        <translation>Der Artikel ist vielleicht umgezogen oder verschwunden, oder die Website wird repariert. Später erneut versuchen oder die Website im Browser ansehen.</translation>
    </message>
    <message>
        <source>The page is not shown where you are</source>
        <translation>Die Seite wird hierzulande nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 says that it does not show this page in your country.</source>
        <translation>%1 zeigt diese Seite nach eigener Angabe nicht in Ihrem Land.</translation>
    </message>
    <message>
        <source>There is nothing that Broadsheet can do about it; your browser will be told the same.</source>
        <translation>Broadsheet kann daran nichts ändern; der Browser bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The page only passes you on</source>
        <translation>Die Seite leitet nur weiter</translation>
    </message>
    <message>
        <source>%1 leads to another address and has no text of its own.</source>
        <translation>%1 führt zu einer anderen Adresse und hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>Open it in your browser to see where it leads, and read that address here.</source>
        <translation>Im Browser öffnen, um das Ziel zu sehen, und jene Adresse hier lesen.</translation>
    </message>
    <message>
        <source>A page stands in between</source>
        <translation>Eine Seite steht dazwischen</translation>
    </message>
    <message>
        <source>%1 shows a page that comes before the one you want.</source>
        <translation>%1 zeigt eine Seite, die vor der gewünschten kommt.</translation>
    </message>
    <message>
        <source>Open it in your browser and go on from there.</source>
        <translation>Im Browser öffnen und von dort weitergehen.</translation>
    </message>
    <message>
        <source>The page has no text of its own</source>
        <translation>Die Seite hat keinen eigenen Text</translation>
    </message>
    <message>
        <source>%1 puts the text together by scripts, which are not run here.</source>
        <translation>%1 setzt den Text mit Skripten zusammen, die hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page is not there</source>
        <translation>Die Seite ist nicht da</translation>
    </message>
    <message>
        <source>%1 has no page at this address.</source>
        <translation>%1 hat keine Seite unter dieser Adresse.</translation>
    </message>
    <message>
        <source>The site asks for patience</source>
        <translation>Die Website bittet um Geduld</translation>
    </message>
    <message>
        <source>%1 has had too many requests and wants a pause.</source>
        <translation>%1 hat zu viele Anfragen erhalten und wünscht eine Pause.</translation>
    </message>
    <message>
        <source>%1 did not send the page; its answer was error %2.</source>
        <translation>%1 hat die Seite nicht geschickt; die Antwort war Fehler %2.</translation>
    </message>
    <message>
        <source>The site says: try again in a minute.</source>
        <translation>Die Website sagt: in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The site says: try again in %1 minutes.</source>
        <translation>Die Website sagt: in %1 Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>No story was found here</source>
        <translation>Hier wurde kein Artikel gefunden</translation>
    </message>
    <message>
        <source>The page was loaded, but it holds neither a story nor headlines that could be told from the rest.</source>
        <translation>Die Seite wurde geladen, enthält aber weder einen Artikel noch Schlagzeilen, die sich vom Rest unterscheiden ließen.</translation>
    </message>
    <message>
        <source>If %1 puts its text together by scripts, the page can run them once in a closed-off view, and what it shows then is read.</source>
        <translation>Wenn %1 den Text mit Skripten zusammensetzt, können diese einmal in einer abgeschotteten Ansicht laufen; gelesen wird, was dann gezeigt wird.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Show the original page</source>
        <translation>Originalseite zeigen</translation>
    </message>
    <message>
        <source>Run its scripts, then read</source>
        <translation>Skripte ausführen, dann lesen</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
</context>
<context>
    <name>broadsheet::NavigationBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Was möchten Sie sich merken?</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>broadsheet::OriginalPane</name>
    <message>
        <source>&amp;Allow scripts for this page</source>
        <translation>&amp;Skripte für diese Seite erlauben</translation>
    </message>
    <message>
        <source>&amp;Read what is shown</source>
        <translation>&amp;Lesen, was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Back to the reader</source>
        <translation>&amp;Zurück zur Leseansicht</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The page has crashed.</source>
        <translation>Die Seite ist abgestürzt.</translation>
    </message>
    <message>
        <source>The page runs its scripts; it is read as soon as it has settled…</source>
        <translation>Die Seite führt ihre Skripte aus; sie wird gelesen, sobald sie zur Ruhe gekommen ist…</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Die Seite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Es gibt noch nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OriginalView</name>
    <message>
        <source>The original page is not shown here, because the protection between web pages and your computer is switched off (the program runs as root, or without its sandbox). Open it in your browser.</source>
        <translation>Die Originalseite wird hier nicht gezeigt, weil der Schutz zwischen Webseiten und Ihrem Computer abgeschaltet ist (das Programm läuft als root oder ohne seine Sandbox). Bitte im Browser öffnen.</translation>
    </message>
    <message>
        <source>This address is not opened here: only public http and https addresses are.</source>
        <translation>Diese Adresse wird hier nicht geöffnet: nur öffentliche http- und https-Adressen.</translation>
    </message>
    <message>
        <source>You work offline, so the original page is not loaded. Switch “Work offline” off, then open it again.</source>
        <translation>Sie arbeiten offline, deshalb wird die Originalseite nicht geladen. Schalten Sie „Offline arbeiten“ aus und öffnen Sie die Seite dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OverlayPanel</name>
    <message>
        <source>Close: %1</source>
        <translation>Schließen: %1</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Palette</name>
    <message>
        <source>Find a command, a heading, a headline or a saved story</source>
        <translation>Befehl, Überschrift, Schlagzeile oder gespeicherten Artikel suchen</translation>
    </message>
    <message>
        <source>Type some letters of what you want</source>
        <translation>Einige Buchstaben des Gesuchten eingeben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Heading of this story</source>
        <translation>Überschrift dieses Artikels</translation>
    </message>
    <message>
        <source>Headline of this page</source>
        <translation>Schlagzeile dieser Seite</translation>
    </message>
    <message>
        <source>Saved story</source>
        <translation>Gespeicherter Artikel</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaneCalls</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Table that scrolls sideways</source>
        <translation>Tabelle, die seitwärts rollt</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaneMenu</name>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Read Link Later</source>
        <translation>Link später lesen</translation>
    </message>
    <message>
        <source>Open Link in Your Browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Show Picture Large</source>
        <translation>Bild groß zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>broadsheet::PanePrinter</name>
    <message>
        <source>Links in this story</source>
        <translation>Links in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>broadsheet::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This picture is not to be had.</source>
        <translation>Dieses Bild ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>This picture can be saved, but a picture of this form is shown on the page only. %1</source>
        <translation>Dieses Bild kann gespeichert werden, aber Bilder dieser Art werden nur auf der Seite gezeigt. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>picture-%1</source>
        <translation>bild-%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PlaceText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min left · %2 %</source>
        <translation>noch %1 Min. · %2 %</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreviewSentence</name>
    <message>
        <source>The page gives only the beginning of this story.</source>
        <translation>Die Seite enthält nur den Anfang dieses Artikels.</translation>
    </message>
    <message>
        <source>This is page %1 of %2.</source>
        <translation>Dies ist Seite %1 von %2.</translation>
    </message>
    <message>
        <source>These are pages %1 to %2 of %3.</source>
        <translation>Dies sind die Seiten %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>Page %1 could not be loaded.</source>
        <translation>Seite %1 konnte nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrintDialog</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Addresses of &amp;links, as notes at the end</source>
        <translation>Adressen der &amp;Links als Anmerkungen am Ende</translation>
    </message>
    <message>
        <source>Page &amp;numbers (in a PDF)</source>
        <translation>Seiten&amp;zahlen (in einer PDF-Datei)</translation>
    </message>
    <message>
        <source>Print the story</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>Pa&amp;pier:</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The PDF could not be saved.</source>
        <translation>Das PDF konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>Der Artikel konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>broadsheet::QueueList</name>
    <message>
        <source>Stories that wait to be saved</source>
        <translation>Artikel, die auf das Speichern warten</translation>
    </message>
    <message>
        <source>Enter opens the page of a story, Delete takes it out of the queue.</source>
        <translation>Die Eingabetaste öffnet die Seite eines Artikels, Entf nimmt ihn aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Nothing waits. Stories that you take along or keep for offline stand here until they are saved.</source>
        <translation>Nichts wartet. Artikel, die Sie mitnehmen oder offline behalten, stehen hier, bis sie gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Open its page now</source>
        <translation>Seite jetzt öff&amp;nen</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>broadsheet::QueuePane</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingAids</name>
    <message>
        <source>No patterns for dividing words of this language are installed.</source>
        <translation>Für diese Sprache sind keine Trennmuster installiert.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingPage</name>
    <message>
        <source>After a story, read the &amp;next one aloud</source>
        <translation>Nach einem Artikel den &amp;nächsten vorlesen</translation>
    </message>
    <message>
        <source>First what you kept for later, then the headlines beside the story that you began with, one after the other. Promoted ones are left out.</source>
        <translation>Zuerst, was für später aufgehoben wurde, dann die Schlagzeilen neben dem ersten Artikel, eine nach der anderen. Beworbene werden ausgelassen.</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>&amp;Speed of reading aloud</source>
        <translation>T&amp;empo beim Vorlesen</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Tempo beim Vorlesen</translation>
    </message>
    <message>
        <source>V&amp;oice for</source>
        <translation>Sti&amp;mme für</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Sprache der Stimme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>L&amp;isten</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>Die Stimme anhören</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Stimme</translation>
    </message>
    <message>
        <source>As the speech engine chooses</source>
        <translation>Wie die Sprachausgabe wählt</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingSession</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingTemplate</name>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert: %1</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReceiptDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by the original page</source>
        <translation>
            <numerusform>%n-mal durch die Originalseite</numerusform>
            <numerusform>%n-mal durch die Originalseite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Privacy receipt</source>
        <translation>Datenschutz-Beleg</translation>
    </message>
    <message>
        <source>Hosts of this story</source>
        <translation>Server dieses Artikels</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>This is a copy in your library; what follows was asked of the network for it in this sitting.</source>
        <translation>Dies ist eine Kopie in Ihrer Bibliothek; was folgt, wurde in dieser Sitzung für sie im Netz angefragt.</translation>
    </message>
    <message>
        <source>This is a copy in your library. What was asked of the network when it was saved is kept nowhere.</source>
        <translation>Dies ist eine Kopie in Ihrer Bibliothek. Was beim Speichern im Netz angefragt wurde, ist nirgends aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was asked of the network for this story.</source>
        <translation>Für diesen Artikel wurde nichts im Netz angefragt.</translation>
    </message>
    <message numerus="yes">
        <source>For this story Broadsheet talked to %n host(s): %1 came in, %2 went out.</source>
        <translation>
            <numerusform>Für diesen Artikel hat Broadsheet mit %n Server gesprochen: %1 empfangen, %2 gesendet.</numerusform>
            <numerusform>Für diesen Artikel hat Broadsheet mit %n Servern gesprochen: %1 empfangen, %2 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet talked to nobody for this story.</source>
        <translation>Broadsheet hat für diesen Artikel mit niemandem gesprochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that the page named were not asked.</source>
        <translation>
            <numerusform>%n Server, den die Seite nannte, wurde nicht angefragt.</numerusform>
            <numerusform>%n Server, die die Seite nannte, wurden nicht angefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No script of the page ran, and no cookie was kept.</source>
        <translation>Kein Skript der Seite lief, und kein Cookie wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) thrown away</source>
        <translation>
            <numerusform>%n Cookie weggeworfen</numerusform>
            <numerusform>%n Cookies weggeworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) came with the answers and were thrown away.</source>
        <translation>
            <numerusform>%n Cookie kam mit den Antworten und wurde weggeworfen.</numerusform>
            <numerusform>%n Cookies kamen mit den Antworten und wurden weggeworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The original page, which you opened, asked %n host(s) by itself; what went to and fro is not counted, and nothing of it was kept.</source>
        <translation>
            <numerusform>Die Originalseite, die Sie geöffnet haben, hat selbst %n Server angefragt; was hin- und herging, ist nicht gezählt, und nichts davon wurde behalten.</numerusform>
            <numerusform>Die Originalseite, die Sie geöffnet haben, hat selbst %n Server angefragt; was hin- und herging, ist nicht gezählt, und nichts davon wurde behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the reader no script of the page ran, and no cookie was kept.</source>
        <translation>Im Lesebereich lief kein Skript der Seite, und kein Cookie wurde behalten.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RelativeAge</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairDesk</name>
    <message>
        <source>This story stands in the data of its page and not in the text around it. Nothing was left out.</source>
        <translation>Dieser Artikel steht in den Daten seiner Seite und nicht im Text darum. Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>This story stands on several pages, of which the library keeps the first. Load it from the web; then it can be repaired.</source>
        <translation>Dieser Artikel steht auf mehreren Seiten, von denen die Bibliothek die erste behält. Aus dem Web geladen, lässt er sich ausbessern.</translation>
    </message>
    <message>
        <source>Open a story first; then its page can be repaired.</source>
        <translation>Zuerst einen Artikel öffnen; dann lässt sich seine Seite ausbessern.</translation>
    </message>
    <message>
        <source>This story is printed on the page of another one. Load its own page first; then that can be repaired.</source>
        <translation>Dieser Artikel steht auf der Seite eines anderen. Zuerst die eigene Seite laden; dann lässt sie sich ausbessern.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>The page could not be read again.</source>
        <translation>Die Seite ließ sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>The page behind this saved copy is not in the library. Load it from the web; then it can be repaired.</source>
        <translation>Die Seite zu dieser gespeicherten Kopie ist nicht in der Bibliothek. Aus dem Web geladen, lässt sie sich ausbessern.</translation>
    </message>
    <message>
        <source>The further pages of this story are still on their way. It changes once they are here.</source>
        <translation>Die weiteren Seiten dieses Artikels sind noch unterwegs. Er ändert sich, sobald sie da sind.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairList</name>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Enter or Space puts a part back into the story or takes it out. Ctrl+Z takes that back.</source>
        <translation>Die Eingabetaste oder die Leertaste holt einen Teil in den Artikel zurück oder nimmt ihn heraus. Strg+Z macht das rückgängig.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairModel</name>
    <message>
        <source>In the story: %1</source>
        <translation>Im Artikel: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairPanel</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Forget repairs of this page</source>
        <translation>Ausbesserungen dieser Seite &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>What is checked stands in the story. A click puts a part of the page back or takes it out.</source>
        <translation>Was angekreuzt ist, steht im Artikel. Ein Klick holt einen Teil der Seite zurück oder nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Also on other pages of its site</source>
        <translation>Auch auf anderen Seiten dort</translation>
    </message>
    <message>
        <source>Also on other pages of %1</source>
        <translation>Auch auf anderen Seiten von %1</translation>
    </message>
    <message>
        <source>Writes a rule into your file site-rules.txt.</source>
        <translation>Schreibt eine Regel in die eigene Datei site-rules.txt.</translation>
    </message>
    <message>
        <source>Nothing on the page tells this part from the story, so no rule could.</source>
        <translation>Nichts auf der Seite unterscheidet diesen Teil vom Artikel; eine Regel könnte es auch nicht.</translation>
    </message>
    <message>
        <source>This could not be kept (%1). Nothing was changed.</source>
        <translation>Das ließ sich nicht behalten (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Forget repairs of these pages</source>
        <translation>Ausbesserungen dieser Seiten &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairWords</name>
    <message>
        <source>The page is nothing but this text</source>
        <translation>Die Seite besteht nur aus diesem Text</translation>
    </message>
    <message>
        <source>Reads like a part of the story</source>
        <translation>Liest sich wie ein Teil des Artikels</translation>
    </message>
    <message>
        <source>Looks like an advert, a menu or a label</source>
        <translation>Sieht nach Werbung, Menü oder Beschriftung aus</translation>
    </message>
    <message>
        <source>The page itself keeps it hidden</source>
        <translation>Die Seite selbst hält es verborgen</translation>
    </message>
    <message>
        <source>Belongs to another story</source>
        <translation>Gehört zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>Stands as a heading above a part of the story</source>
        <translation>Steht als Überschrift über einem Teil des Artikels</translation>
    </message>
    <message>
        <source>Belongs to another story that begins below this one</source>
        <translation>Gehört zu einem anderen Artikel, der unter diesem beginnt</translation>
    </message>
    <message>
        <source>Leads to another story</source>
        <translation>Führt zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>Stands apart from the story</source>
        <translation>Steht abseits des Artikels</translation>
    </message>
    <message>
        <source>Stands below the end of the story</source>
        <translation>Steht unter dem Ende des Artikels</translation>
    </message>
    <message>
        <source>Repeats what the page says under every story</source>
        <translation>Wiederholt, was die Seite unter jedem Artikel sagt</translation>
    </message>
    <message>
        <source>Is what readers wrote below the story</source>
        <translation>Ist, was Leserinnen und Leser unter den Artikel geschrieben haben</translation>
    </message>
    <message>
        <source>Stands under every post: a signature, votes, buttons</source>
        <translation>Steht unter jedem Beitrag: Signatur, Stimmen, Knöpfe</translation>
    </message>
    <message>
        <source>Says again what a paragraph of the story says</source>
        <translation>Sagt noch einmal, was ein Absatz des Artikels sagt</translation>
    </message>
    <message>
        <source>Names the author or the day, which stand above the story</source>
        <translation>Nennt Autor oder Tag, die schon über dem Artikel stehen</translation>
    </message>
    <message>
        <source>Repeats the title</source>
        <translation>Wiederholt den Titel</translation>
    </message>
    <message>
        <source>Too few words in all to be a story</source>
        <translation>Insgesamt zu wenige Wörter für einen Artikel</translation>
    </message>
    <message>
        <source>Comes with its picture, its list of lines or its post</source>
        <translation>Gehört zu seinem Bild, seiner Auflistung oder seinem Beitrag</translation>
    </message>
    <message>
        <source>Your rule for this site puts it back</source>
        <translation>Die eigene Regel für diese Website holt es zurück</translation>
    </message>
    <message>
        <source>Your rule for this site takes it out</source>
        <translation>Die eigene Regel für diese Website nimmt es heraus</translation>
    </message>
    <message>
        <source>You put it back</source>
        <translation>Von Hand zurückgeholt</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>Von Hand herausgenommen</translation>
    </message>
</context>
<context>
    <name>broadsheet::RereadDialog</name>
    <message>
        <source>Co&amp;mpare versions…</source>
        <translation>Fassungen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Kept pages, read anew</source>
        <translation>Aufbewahrte Seiten, neu gelesen</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages are read. Nothing is asked of the network; you can go on reading meanwhile.</source>
        <translation>%L1 von %L2 Seiten sind gelesen. Das Netz wird nicht gefragt; Sie können inzwischen weiterlesen.</translation>
    </message>
    <message>
        <source>The kept pages are being read. Nothing is asked of the network; you can go on reading meanwhile.</source>
        <translation>Die aufbewahrten Seiten werden gelesen. Das Netz wird nicht gefragt; Sie können inzwischen weiterlesen.</translation>
    </message>
    <message>
        <source>How many pages are read</source>
        <translation>Wie viele Seiten gelesen sind</translation>
    </message>
    <message>
        <source>Stories with another text now</source>
        <translation>Artikel, die jetzt einen anderen Text haben</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>broadsheet::RereadWords</name>
    <message>
        <source>The kept page was read anew, and the text is another one now. The earlier version is kept as well.</source>
        <translation>Die aufbewahrte Seite wurde neu gelesen, und der Text ist jetzt ein anderer. Die frühere Fassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>The kept page was read anew. The text is the same as before.</source>
        <translation>Die aufbewahrte Seite wurde neu gelesen. Der Text ist derselbe wie zuvor.</translation>
    </message>
    <message>
        <source>The page that this story was made from is not in the library. Load it from the web to have it read anew.</source>
        <translation>Die Seite, aus der dieser Artikel gemacht wurde, ist nicht in der Bibliothek. Laden Sie sie aus dem Web, damit sie neu gelesen wird.</translation>
    </message>
    <message>
        <source>This story stands on several pages, of which the library keeps the first. Load it from the web to have it read anew.</source>
        <translation>Dieser Artikel steht auf mehreren Seiten, von denen die Bibliothek die erste aufbewahrt. Laden Sie ihn aus dem Web, damit er neu gelesen wird.</translation>
    </message>
    <message>
        <source>No story was found in the kept page. What you saved stays as it is.</source>
        <translation>In der aufbewahrten Seite wurde kein Artikel gefunden. Was Sie gespeichert haben, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) with another text now; the earlier versions are kept as well.</source>
        <translation>
            <numerusform>Ein Artikel hat jetzt einen anderen Text; die frühere Fassung bleibt erhalten.</numerusform>
            <numerusform>%n Artikel haben jetzt einen anderen Text; die früheren Fassungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same text as before.</source>
        <translation>
            <numerusform>Einer mit demselben Text wie zuvor.</numerusform>
            <numerusform>%n mit demselben Text wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a kept page.</source>
        <translation>
            <numerusform>Einer ohne aufbewahrte Seite.</numerusform>
            <numerusform>%n ohne aufbewahrte Seite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on several pages, of which the library keeps the first.</source>
        <translation>
            <numerusform>Einer auf mehreren Seiten, von denen die Bibliothek die erste aufbewahrt.</numerusform>
            <numerusform>%n auf mehreren Seiten, von denen die Bibliothek die erste aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in whose kept page no story was found; they stay as they are.</source>
        <translation>
            <numerusform>Einer, in dessen aufbewahrter Seite kein Artikel gefunden wurde; er bleibt, wie er ist.</numerusform>
            <numerusform>%n, in deren aufbewahrten Seiten kein Artikel gefunden wurde; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read.</source>
        <translation>
            <numerusform>Einer, der nicht gelesen werden konnte.</numerusform>
            <numerusform>%n, die nicht gelesen werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended after %L1 of %L2.</source>
        <translation>Beendet nach %L1 von %L2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SaveDesk</name>
    <message>
        <source>Saved, but for one picture that could not be had.</source>
        <translation>Gespeichert, bis auf ein Bild, das nicht zu bekommen war.</translation>
    </message>
    <message>
        <source>Saved, but for %1 of %2 pictures that could not be had.</source>
        <translation>Gespeichert, bis auf %1 von %2 Bildern, die nicht zu bekommen waren.</translation>
    </message>
    <message>
        <source>You have this story already, with this very text.</source>
        <translation>Dieser Artikel ist schon da, mit genau diesem Text.</translation>
    </message>
    <message>
        <source>Saved. The text has changed; the earlier version is kept as well.</source>
        <translation>Gespeichert. Der Text hat sich geändert; die frühere Fassung bleibt ebenfalls erhalten.</translation>
    </message>
    <message>
        <source>Saved. You had the same text already, from %1.</source>
        <translation>Gespeichert. Derselbe Text war schon da, von %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutsSheet</name>
    <message>
        <source>Read on; at the end, the next headline</source>
        <translation>Weiterlesen; am Ende die nächste Schlagzeile</translation>
    </message>
    <message>
        <source>Back by a screen; at the start, the page before</source>
        <translation>Einen Bildschirm zurück; am Anfang die Seite davor</translation>
    </message>
    <message>
        <source>Open the headline</source>
        <translation>Schlagzeile öffnen</translation>
    </message>
    <message>
        <source>Mark the headline for later</source>
        <translation>Schlagzeile für später vormerken</translation>
    </message>
    <message>
        <source>Headline: in your browser; story: its original page</source>
        <translation>Schlagzeile: im Browser; Artikel: seine Originalseite</translation>
    </message>
    <message>
        <source>Library: the chosen stories into the trash</source>
        <translation>Bibliothek: die gewählten Artikel in den Papierkorb</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
</context>
<context>
    <name>broadsheet::SidePane</name>
    <message>
        <source>Read later</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Enter opens a page, Delete takes it away.</source>
        <translation>Die Eingabetaste öffnet eine Seite, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Show only headlines with these words</source>
        <translation>Nur Schlagzeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Filter the headlines</source>
        <translation>Schlagzeilen filtern</translation>
    </message>
    <message>
        <source>Headlines (%1 of %2)</source>
        <translation>Schlagzeilen (%1 von %2)</translation>
    </message>
    <message>
        <source>Headlines (%1)</source>
        <translation>Schlagzeilen (%1)</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Read later (%1)</source>
        <translation>Später lesen (%1)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>broadsheet::SiteSizeModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>ein Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, together %3</source>
        <comment>a site, its stories, their size</comment>
        <translation>%1, %2, zusammen %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the trash</source>
        <translation>
            <numerusform>davon einer im Papierkorb</numerusform>
            <numerusform>davon %n im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>Seiten, wie sie ankamen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>broadsheet::SiteSizePanel</name>
    <message>
        <source>Show its &amp;stories</source>
        <translation>Ihre Ar&amp;tikel zeigen</translation>
    </message>
    <message>
        <source>Order of the sites</source>
        <translation>Reihenfolge der Websites</translation>
    </message>
    <message>
        <source>What each site takes on the disk</source>
        <translation>Was jede Website auf der Festplatte belegt</translation>
    </message>
    <message>
        <source>Enter lists the stories of a site.</source>
        <translation>Die Eingabetaste listet die Artikel einer Website auf.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Reihen&amp;folge</translation>
    </message>
    <message>
        <source>What stories of two sites share is counted with both. Room is made once the trash is emptied.</source>
        <translation>Was Artikel zweier Websites gemeinsam haben, zählt bei beiden. Platz entsteht, sobald der Papierkorb geleert ist.</translation>
    </message>
    <message>
        <source>Texts, pages and pictures take %1; the whole folder, with the index of words, the backups and the reserve, takes %2.</source>
        <translation>Texte, Seiten und Bilder belegen %1; der ganze Ordner belegt mit dem Wortindex, den Sicherungen und der Reserve %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechBar</name>
    <message>
        <source>Paragraph back</source>
        <translation>Absatz zurück</translation>
    </message>
    <message>
        <source>Sentence back</source>
        <translation>Satz zurück</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Vorlesen anhalten</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>After this story, read the next one</source>
        <translation>Nach diesem Artikel den nächsten vorlesen</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechSpeed</name>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechTools</name>
    <message>
        <source>The speech engine could not say it. Is a loudspeaker or headphone connected?</source>
        <translation>Die Sprachausgabe konnte es nicht sprechen. Ist ein Lautsprecher oder Kopfhörer angeschlossen?</translation>
    </message>
    <message>
        <source>No voice for the language of this story is installed; another one reads.</source>
        <translation>Für die Sprache dieses Artikels ist keine Stimme installiert; eine andere liest vor.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechWords</name>
    <message>
        <source>Reading aloud needs a speech engine, and none is installed. Install the packages qt6-speech-speechd-plugin and speech-dispatcher-espeak-ng, and start Broadsheet again.</source>
        <translation>Das Vorlesen braucht eine Sprachausgabe, und es ist keine installiert. Installieren Sie die Pakete qt6-speech-speechd-plugin und speech-dispatcher-espeak-ng und starten Sie Broadsheet neu.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDesk</name>
    <message>
        <source>You already have this story, saved on %1.</source>
        <translation>Dieser Artikel ist schon da, gespeichert am %1.</translation>
    </message>
    <message>
        <source>Open the saved copy</source>
        <translation>Gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>The site cannot be reached now. This is your saved copy of %1.</source>
        <translation>Die Website ist gerade nicht erreichbar. Dies ist Ihre gespeicherte Kopie vom %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your saved copy of %1. You were at %2 %.</source>
        <translation>Ihre gespeicherte Kopie vom %1. Sie waren bei %2 %.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>This is your saved copy of %1.</source>
        <translation>Dies ist Ihre gespeicherte Kopie vom %1.</translation>
    </message>
    <message>
        <source>Load it from the web</source>
        <translation>Aus dem Web laden</translation>
    </message>
    <message>
        <source>This page is not in your library either.</source>
        <translation>Auch in der Bibliothek ist diese Seite nicht.</translation>
    </message>
    <message>
        <source>Fetch it later</source>
        <translation>Später holen</translation>
    </message>
    <message>
        <source>It waits in the library&apos;s queue.</source>
        <translation>Die Seite wartet in der Warteschlange der Bibliothek.</translation>
    </message>
    <message>
        <source>This is in your library already.</source>
        <translation>Das ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Load its own page first; then it can be saved.</source>
        <translation>Zuerst die eigene Seite laden; dann lässt sich der Artikel speichern.</translation>
    </message>
    <message>
        <source>There is no story here that could be saved.</source>
        <translation>Hier ist kein Artikel, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>This is an earlier version of the story.</source>
        <translation>Dies ist eine frühere Fassung des Artikels.</translation>
    </message>
    <message>
        <source>Read the newest</source>
        <translation>Die neueste lesen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n headline(s) beside this story is damaged on the disk; it can be loaded from the web.</source>
        <translation>
            <numerusform>Der Text von %n Überschrift neben diesem Artikel ist auf der Festplatte beschädigt; er lässt sich aus dem Netz laden.</numerusform>
            <numerusform>Der Text von %n Überschriften neben diesem Artikel ist auf der Festplatte beschädigt; er lässt sich aus dem Netz laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message>
        <source>Saved stories</source>
        <translation>Gespeicherte Artikel</translation>
    </message>
    <message>
        <source>Enter opens a story, Delete puts it into the trash.</source>
        <translation>Die Eingabetaste öffnet einen Artikel, Entf legt ihn in den Papierkorb.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Take out of the trash</source>
        <translation>Aus dem Papier&amp;korb nehmen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>No &amp;favourite any more</source>
        <translation>Kein &amp;Favorit mehr</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>Aus dem &amp;Archiv nehmen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Fa&amp;ssungen…</translation>
    </message>
    <message>
        <source>The library can only be read now</source>
        <translation>Die Bibliothek lässt sich zurzeit nur lesen</translation>
    </message>
    <message>
        <source>Read the kept page a&amp;new</source>
        <translation>Aufbewahrte Seite neu &amp;lesen</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Nothing open yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Paste a link into the field above and press Enter, or drop a link or a saved page anywhere in this window.</source>
        <translation>Einen Link in das Feld oben einfügen und die Eingabetaste drücken, oder einen Link oder eine gespeicherte Seite irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>The story appears here, and the headlines that its page offers appear beside it. Press F1 for the keys.</source>
        <translation>Hier erscheint der Artikel, daneben die Schlagzeilen, die seine Seite anbietet. F1 zeigt die Tasten.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryRowText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>goes for good on %1</source>
        <translation>wird am %1 gelöscht</translation>
    </message>
    <message>
        <source>in the trash since %1</source>
        <translation>im Papierkorb seit %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryTools</name>
    <message>
        <source>Highlights (%1)</source>
        <translation>Markierungen (%1)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>Fok&amp;us</translation>
    </message>
    <message>
        <source>Focus: off</source>
        <translation>Fokus: aus</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Fokus: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them:</source>
        <translation>&amp;Tags, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakeAlong</name>
    <message>
        <source>It could not be taken along: %1.</source>
        <translation>Das Mitnehmen ist nicht gelungen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the queue.</source>
        <translation>
            <numerusform>%n Artikel aus der Warteschlange entfernt.</numerusform>
            <numerusform>%n Artikel aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::TakeDialog</name>
    <message>
        <source>This story &amp;only, with its pictures</source>
        <translation>&amp;Nur diesen Artikel, mit seinen Bildern</translation>
    </message>
    <message>
        <source>With the &amp;first of its related stories:</source>
        <translation>Mit den &amp;ersten verwandten Artikeln:</translation>
    </message>
    <message>
        <source>With &amp;all %1 of them</source>
        <translation>Mit &amp;allen %1</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>How many of the related stories</source>
        <translation>Wie viele der verwandten Artikel</translation>
    </message>
    <message>
        <source>Saved on this computer, to be read with no network. One request at a time to a site, at most %1 in all; promoted links are left out.</source>
        <translation>Wird auf diesem Rechner gespeichert und ist ohne Netz lesbar. Immer nur eine Anfrage an eine Website, höchstens %1 insgesamt; Werbelinks bleiben weg.</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Mitnehmen</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakingBar</name>
    <message>
        <source>Stories taken along</source>
        <translation>Mitgenommene Artikel</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Nicht &amp;warten</translation>
    </message>
    <message>
        <source>Forgets what still waits. What was saved stays.</source>
        <translation>Vergisst, was noch wartet. Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>Close, and forget what could not be had</source>
        <translation>Schließen und vergessen, was nicht zu bekommen war</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakingWords</name>
    <message>
        <source>beyond the limits</source>
        <translation>jenseits der Grenzen</translation>
    </message>
    <message>
        <source>no story on its page</source>
        <translation>kein Artikel auf der Seite</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>its site does not answer</source>
        <translation>die Website antwortet nicht</translation>
    </message>
    <message>
        <source>its site was not found</source>
        <translation>die Website wurde nicht gefunden</translation>
    </message>
    <message>
        <source>its site cannot be reached</source>
        <translation>die Website ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its connection is not safe</source>
        <translation>die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>it came only in part</source>
        <translation>es kam nur ein Teil an</translation>
    </message>
    <message>
        <source>its page is too large</source>
        <translation>die Seite ist zu groß</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>es ist keine Webseite</translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>eine Anmeldung wird verlangt</translation>
    </message>
    <message>
        <source>it asks for consent first</source>
        <translation>zuerst wird eine Einwilligung verlangt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>its address is not opened</source>
        <translation>die Adresse wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2 stories saved, %3</source>
        <translation>%1 von %2 Artikeln gespeichert, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>%n war nicht zu bekommen</numerusform>
            <numerusform>%n waren nicht zu bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>Wird mitgenommen</translation>
    </message>
    <message>
        <source>waiting for a site until %1</source>
        <translation>wartet bis %1 auf eine Website</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>goes on when there is a network</source>
        <translation>geht weiter, sobald ein Netz da ist</translation>
    </message>
    <message>
        <source>another program is at work on it</source>
        <translation>ein anderes Programm arbeitet daran</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>waits to be saved</source>
        <translation>wartet auf das Speichern</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>its page is gone</source>
        <translation>die Seite ist verschwunden</translation>
    </message>
    <message>
        <source>its site answered with error %1</source>
        <translation>die Website antwortete mit Fehler %1</translation>
    </message>
    <message>
        <source>it could not be loaded</source>
        <translation>das Laden ist nicht gelungen</translation>
    </message>
    <message>
        <source>its site checks whether a person asks</source>
        <translation>die Website prüft, ob ein Mensch fragt</translation>
    </message>
    <message>
        <source>its site sent an error page</source>
        <translation>die Website schickte eine Fehlerseite</translation>
    </message>
    <message>
        <source>it is closed to this country</source>
        <translation>für dieses Land ist sie gesperrt</translation>
    </message>
    <message>
        <source>its page only sends on to another</source>
        <translation>die Seite leitet nur weiter</translation>
    </message>
    <message>
        <source>another page stands in its place</source>
        <translation>eine andere Seite steht an ihrer Stelle</translation>
    </message>
    <message>
        <source>its text is put together by scripts</source>
        <translation>der Text wird erst durch Skripte zusammengesetzt</translation>
    </message>
    <message>
        <source>its page came empty</source>
        <translation>die Seite kam leer an</translation>
    </message>
    <message>
        <source>this network asks for a login first</source>
        <translation>dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>the library can only be read</source>
        <translation>die Bibliothek lässt sich nur lesen</translation>
    </message>
    <message>
        <source>another program keeps the library busy</source>
        <translation>ein anderes Programm hält die Bibliothek besetzt</translation>
    </message>
    <message>
        <source>the library cannot be opened</source>
        <translation>die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>a newer Broadsheet wrote the library</source>
        <translation>ein neueres Broadsheet hat die Bibliothek geschrieben</translation>
    </message>
    <message>
        <source>the library is damaged</source>
        <translation>die Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>its pictures are being saved</source>
        <translation>die Bilder werden gespeichert</translation>
    </message>
    <message>
        <source>its pictures wait to be saved</source>
        <translation>die Bilder warten auf das Speichern</translation>
    </message>
    <message>
        <source>its site asked to wait until %1</source>
        <translation>die Website bat, bis %1 zu warten</translation>
    </message>
    <message>
        <source>the last try: %1</source>
        <translation>letzter Versuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::Theme</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Eigene Farben</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrailMenu</name>
    <message>
        <source>The &amp;trail</source>
        <translation>Die Spu&amp;r</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>broadsheet::TypePreset</name>
    <message>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Like a book</source>
        <translation>Wie ein Buch</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Very large print</source>
        <translation>Sehr großer Druck</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Weite Abstände</translation>
    </message>
</context>
<context>
    <name>broadsheet::VersionsDialog</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;Read this version</source>
        <translation>Diese Fassung &amp;lesen</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Fassungen des Artikels</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Ver&amp;glichen mit</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (die neueste)</translation>
    </message>
    <message>
        <source>the page, as it was first saved</source>
        <translation>der Seite, wie sie zuerst gespeichert wurde</translation>
    </message>
    <message>
        <source>the same page, read anew</source>
        <translation>derselben Seite, neu gelesen</translation>
    </message>
    <message>
        <source>the page, fetched anew</source>
        <translation>der Seite, neu geholt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>There is one version of this story so far.</source>
        <translation>Von diesem Artikel gibt es bisher eine Fassung.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ViewMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Keep the search in the field</source>
        <translation>Die Suche im Feld behalten</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation>Prüfung…</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowActions</name>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Stop or close</source>
        <translation>&amp;Anhalten oder schließen</translation>
    </message>
    <message>
        <source>Read this page &amp;later</source>
        <translation>Diese Seite &amp;später lesen</translation>
    </message>
    <message>
        <source>Show the &amp;original page</source>
        <translation>&amp;Originalseite zeigen</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Ad&amp;resse kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;vacy receipt…</source>
        <translation>Datensc&amp;hutz-Beleg…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in the story…</source>
        <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Select a &amp;sentence</source>
        <translation>Einen &amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select one sentence &amp;more</source>
        <translation>Einen Satz m&amp;ehr auswählen</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Highlight with a &amp;note…</source>
        <translation>Mit &amp;Notiz markieren…</translation>
    </message>
    <message>
        <source>&amp;Take the highlight out</source>
        <translation>Markierung en&amp;tfernen</translation>
    </message>
    <message>
        <source>Bring the highlight &amp;back</source>
        <translation>Markierung zurück&amp;holen</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights beside the story</source>
        <translation>Markierun&amp;gen neben dem Artikel</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or pause</source>
        <translation>&amp;Vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>Read the ne&amp;xt sentence</source>
        <translation>Nä&amp;chsten Satz vorlesen</translation>
    </message>
    <message>
        <source>Read the sentence before</source>
        <translation>Vorigen Satz vorlesen</translation>
    </message>
    <message>
        <source>Read the next &amp;paragraph</source>
        <translation>Nächsten &amp;Absatz vorlesen</translation>
    </message>
    <message>
        <source>Read the paragraph before</source>
        <translation>Vorigen Absatz vorlesen</translation>
    </message>
    <message>
        <source>Read &amp;faster</source>
        <translation>Schnelle&amp;r vorlesen</translation>
    </message>
    <message>
        <source>Read s&amp;lower</source>
        <translation>&amp;Langsamer vorlesen</translation>
    </message>
    <message>
        <source>Look &amp;up what is selected…</source>
        <translation>A&amp;uswahl nachschlagen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Back to &amp;where you were in the story</source>
        <translation>Zurück zur &amp;letzten Stelle im Artikel</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Nächste Schlagzeile</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>V&amp;orige Schlagzeile</translation>
    </message>
    <message>
        <source>Open the next from “Read &amp;later”</source>
        <translation>Nächste Seite aus „Später l&amp;esen“ öffnen</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>&amp;Inhalt…</translation>
    </message>
    <message>
        <source>F&amp;ilter the headlines…</source>
        <translation>Schlagzeilen &amp;filtern…</translation>
    </message>
    <message>
        <source>For&amp;get what I opened…</source>
        <translation>Ver&amp;gessen, was geöffnet wurde…</translation>
    </message>
    <message>
        <source>&amp;Headlines beside the story</source>
        <translation>&amp;Schlagzeilen neben dem Artikel</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Pro&amp;gress line</source>
        <translation>F&amp;ortschrittslinie</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Br&amp;eitere Spalte</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>Sc&amp;hmalere Spalte</translation>
    </message>
    <message>
        <source>Next &amp;theme</source>
        <translation>Nächstes &amp;Farbschema</translation>
    </message>
    <message>
        <source>Next way to f&amp;ocus</source>
        <translation>Nächster Fokus&amp;modus</translation>
    </message>
    <message>
        <source>Nothing &amp;but the text</source>
        <translation>Nur der Te&amp;xt</translation>
    </message>
    <message>
        <source>Text and &amp;colours…</source>
        <translation>Text und F&amp;arben…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>In der &amp;Bibliothek rückgängig machen</translation>
    </message>
    <message>
        <source>To the &amp;story</source>
        <translation>Zum &amp;Artikel</translation>
    </message>
    <message>
        <source>To the &amp;headlines</source>
        <translation>Zu den &amp;Schlagzeilen</translation>
    </message>
    <message>
        <source>&amp;Library beside the story</source>
        <translation>Bib&amp;liothek neben dem Artikel</translation>
    </message>
    <message>
        <source>&amp;Save the story</source>
        <translation>Artikel &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>S&amp;earch the library</source>
        <translation>Bibliothek &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>Prüfun&amp;g…</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>Papierkorb &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Über Broadsheet</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Offline a&amp;rbeiten</translation>
    </message>
    <message>
        <source>Take it &amp;with me…</source>
        <translation>&amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;Keep the headline for offline</source>
        <translation>Schlagzeile offline be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Open lin&amp;k…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>To the libr&amp;ary</source>
        <translation>Zur Bibliothe&amp;k</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Show a pictur&amp;e large</source>
        <translation>Bild &amp;groß zeigen</translation>
    </message>
    <message>
        <source>What still wa&amp;its</source>
        <translation>Was noch wa&amp;rtet</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Fass&amp;ungen…</translation>
    </message>
    <message>
        <source>Repa&amp;ir this page…</source>
        <translation>D&amp;iese Seite ausbessern…</translation>
    </message>
    <message>
        <source>Read the kept page a&amp;new</source>
        <translation>Aufbewahrte Seite &amp;neu lesen</translation>
    </message>
</context>
</TS>
