<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>broadsheet</name>
    <message>
        <source>Opens a link, shows its story in a quiet pane and the headlines of its page beside it.</source>
        <translation>يفتح رابطًا ويعرض مقاله في لوحة هادئة، وبجانبه عناوين صفحته.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Keeps settings and the library in this folder.</source>
        <translation>يحفظ الإعدادات والمكتبة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Asks nothing of the network; files still open.</source>
        <translation>لا يطلب شيئًا من الشبكة؛ وتبقى الملفات قابلة للفتح.</translation>
    </message>
    <message>
        <source>What to open; the first is shown, the others wait under “Read later”.</source>
        <translation>ما يراد فتحه؛ يعرض الأول وينتظر الباقي في «للقراءة لاحقًا».</translation>
    </message>
</context>
<context>
    <name>broadsheet::AddressField</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A link or a file. Enter opens it.</source>
        <translation>رابط أو ملف. مفتاح Enter يفتحه.</translation>
    </message>
    <message>
        <source>Paste a link, or drop a page here</source>
        <translation>ألصق رابطًا أو أفلت صفحة هنا</translation>
    </message>
</context>
<context>
    <name>broadsheet::AppearancePanel</name>
    <message>
        <source>&amp;Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>السماكة</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Be&amp;tween letters</source>
        <translation>بين الحروف</translation>
    </message>
    <message>
        <source>Between w&amp;ords</source>
        <translation>بين الكلمات</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Both &amp;edges straight</source>
        <translation>محاذاة الحافتين</translation>
    </message>
    <message>
        <source>&amp;Divide words at the ends of lines</source>
        <translation>تقسيم الكلمات في نهايات الأسطر</translation>
    </message>
    <message>
        <source>As it was at &amp;first</source>
        <translation>استعادة الوضع الأصلي</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>حسب الاختيار أدناه</translation>
    </message>
    <message>
        <source>&amp;Ready-made</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Type&amp;face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>خط مذيل للقراءة</translation>
    </message>
    <message>
        <source>Made to be easier to read</source>
        <translation>خط مصمم لتسهيل القراءة</translation>
    </message>
</context>
<context>
    <name>broadsheet::CheckupDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Check-up of the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>The library is kept in %1.</source>
        <translation>المكتبة محفوظة في %1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The check-up is under way</source>
        <translation>الفحص جار</translation>
    </message>
    <message>
        <source>Every text and every picture is being read and compared with its digest. Nothing is changed.</source>
        <translation>تجري قراءة كل نص وكل صورة ومقارنتها ببصمتها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Damaged texts are being taken from the backups, or read anew from the page as it came.</source>
        <translation>تؤخذ النصوص التالفة من النسخ الاحتياطية، أو تقرأ من جديد من الصفحة كما وصلت.</translation>
    </message>
    <message>
        <source>Texts taken from a backup: %L1</source>
        <translation>نصوص أخذت من نسخة احتياطية: %L1</translation>
    </message>
    <message>
        <source>Stories read anew from their page: %L1</source>
        <translation>مقالات قرئت من جديد من صفحتها: %L1</translation>
    </message>
    <message>
        <source>Damaged pictures set aside: %L1</source>
        <translation>صور تالفة وضعت جانبًا: %L1</translation>
    </message>
    <message>
        <source>Files removed that nothing uses: %L1</source>
        <translation>ملفات غير مستخدمة حذفت: %L1</translation>
    </message>
    <message>
        <source>%L1 stories in %L2 versions, with %L3 pictures.</source>
        <translation>المقالات: %L1، والصيغ: %L2، والصور: %L3.</translation>
    </message>
    <message>
        <source>Faults in the database file: %L1</source>
        <translation>أخطاء في ملف قاعدة البيانات: %L1</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts.</source>
        <translation>فهرس البحث لا يطابق النصوص.</translation>
    </message>
    <message>
        <source>Damaged texts: %L1</source>
        <translation>نصوص تالفة: %L1</translation>
    </message>
    <message>
        <source>Damaged texts of headlines: %L1</source>
        <translation>نصوص عناوين تالفة: %L1</translation>
    </message>
    <message>
        <source>Damaged copies of pages as they came: %L1</source>
        <translation>نسخ تالفة من الصفحات كما وصلت: %L1</translation>
    </message>
    <message>
        <source>Missing or damaged pictures: %L1</source>
        <translation>صور مفقودة أو تالفة: %L1</translation>
    </message>
    <message>
        <source>Pictures that no story uses: %L1</source>
        <translation>صور لا يستخدمها أي مقال: %L1</translation>
    </message>
    <message>
        <source>Halves of files that a crash left behind: %L1</source>
        <translation>ملفات ناقصة خلفها انهيار: %L1</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>كل شيء كما كتب.</translation>
    </message>
    <message>
        <source>“Mend” takes what it can from the backups. Nothing is ever deleted but what no story uses.</source>
        <translation>يأخذ «إصلاح» ما أمكن من النسخ الاحتياطية. ولا يحذف إلا ما لا يستخدمه أي مقال.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Headings of the story</source>
        <translation>عناوين أقسام المقال</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>broadsheet::CustomColorRow</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Choose the colour: %1</source>
        <translation>اختيار اللون: %1</translation>
    </message>
    <message>
        <source>This text is too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone of it is used.</source>
        <translation>هذا النص باهت جدًا على هذا الورق (التباين %1 إلى 1، والمطلوب 4.5 على الأقل)؛ تستخدم درجة أقوى منه.</translation>
    </message>
    <message>
        <source>Links are too faint on this paper (contrast %1 to 1, at least 4.5 is needed); a stronger tone is used.</source>
        <translation>الروابط باهتة جدًا على هذا الورق (التباين %1 إلى 1، والمطلوب 4.5 على الأقل)؛ تستخدم درجة أقوى.</translation>
    </message>
</context>
<context>
    <name>broadsheet::Difference</name>
    <message>
        <source>Both versions have the same words.</source>
        <translation>للنسختين الكلمات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>لم تُضف كلمات</numerusform>
            <numerusform>أضيفت كلمة واحدة</numerusform>
            <numerusform>أضيفت كلمتان</numerusform>
            <numerusform>أضيفت %n كلمات</numerusform>
            <numerusform>أضيفت %n كلمة</numerusform>
            <numerusform>أضيفت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation>
            <numerusform>لم تُحذف كلمات</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %n كلمات</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
            <numerusform>حُذفت %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[أضيف: %1]</translation>
    </message>
    <message>
        <source>[taken out: %1]</source>
        <translation>[حُذف: %1]</translation>
    </message>
</context>
<context>
    <name>broadsheet::FindBar</name>
    <message>
        <source>Find in the story</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>البحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Aa é</source>
        <translation>Aa é</translation>
    </message>
    <message>
        <source>Tell capitals and accents apart</source>
        <translation>مراعاة الأحرف الكبيرة والعلامات</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>broadsheet::FocusMenu</name>
    <message>
        <source>&amp;Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>&amp;One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>&amp;Three lines</source>
        <translation>ثلاثة أسطر</translation>
    </message>
    <message>
        <source>&amp;Five lines</source>
        <translation>خمسة أسطر</translation>
    </message>
    <message>
        <source>A &amp;paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>A &amp;ruler under the line</source>
        <translation>مسطرة تحت السطر</translation>
    </message>
</context>
<context>
    <name>broadsheet::GeneralPage</name>
    <message>
        <source>Open the last page again when Broadsheet starts</source>
        <translation>فتح آخر صفحة عند بدء Broadsheet</translation>
    </message>
    <message>
        <source>Without a link, Broadsheet begins where you stopped.</source>
        <translation>من دون رابط، يبدأ Broadsheet من حيث توقفت.</translation>
    </message>
    <message>
        <source>Show the headlines beside a story</source>
        <translation>عرض العناوين بجانب المقال</translation>
    </message>
    <message>
        <source>The other stories that the page offers. F9 shows and hides them at any time.</source>
        <translation>المقالات الأخرى التي تقدمها الصفحة. يظهرها F9 ويخفيها في أي وقت.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Without them a page costs less, and fewer hosts come to hear of it.</source>
        <translation>من دونها تستهلك الصفحة أقل، ويعلم بها عدد أقل من الخوادم.</translation>
    </message>
    <message>
        <source>Remember where I was and what I opened</source>
        <translation>تذكر موضعي وما فتحته</translation>
    </message>
    <message>
        <source>The trail of pages, and which headlines are new to you. Kept on this computer alone; “Forget what I opened” in the Go menu empties it.</source>
        <translation>مسار الصفحات، والعناوين الجديدة عليك. يحفظ على هذا الحاسوب وحده؛ ويفرغه «نسيان ما فتحته» في قائمة «انتقال».</translation>
    </message>
    <message>
        <source>Fetch the page of a headline that I rest on</source>
        <translation>جلب صفحة العنوان الذي أقف عليه</translation>
    </message>
    <message>
        <source>It then opens at once. Its site learns that somebody looked. Never for promoted links, nor offline, nor on a metered connection.</source>
        <translation>فتُفتح بعدها فورًا. يعلم موقعها أن أحدًا نظر إليها. لا يحدث ذلك مع الروابط الإعلانية ولا دون اتصال ولا في اتصال محسوب الكلفة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Stories that this page offers. Enter opens one, Ctrl+Enter marks it for later.</source>
        <translation>مقالات تقدمها هذه الصفحة. يفتح Enter أحدها، ويحدده Ctrl+Enter للقراءة لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Take from “Read later”</source>
        <translation>إزالة من «للقراءة لاحقًا»</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Keep for reading offline</source>
        <translation>احتفظ به للقراءة دون اتصال</translation>
    </message>
</context>
<context>
    <name>broadsheet::HeadlineModel</name>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>1 promoted link</source>
        <translation>رابط ترويجي واحد</translation>
    </message>
    <message>
        <source>%1 promoted links</source>
        <translation>الروابط الترويجية: %1</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1، موسع</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>سبق فتحه</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>السابق والتالي</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>ترويجي</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>More from this section</source>
        <translation>المزيد من هذا القسم</translation>
    </message>
    <message>
        <source>By the same author</source>
        <translation>للكاتب نفسه</translation>
    </message>
    <message>
        <source>full text on this page</source>
        <translation>النص الكامل في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>broadsheet::KeysPage</name>
    <message>
        <source>&amp;Add this key</source>
        <translation>إضافة هذا الاختصار</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>الاختصارات المعتادة</translation>
    </message>
    <message>
        <source>Usual keys for a&amp;ll</source>
        <translation>الاختصارات المعتادة للكل</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط الاختصار الجديد</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>الاختصار الجديد:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيرته أنت</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is in the way of %2, which would lose its key.</source>
        <translation>يتعارض %1 مع %2، فيضيع اختصاره.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of commands</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryCommands</name>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good?</source>
        <translation>أتريد حذف كل ما في سلة المهملات نهائيًا؟</translation>
    </message>
    <message>
        <source>The stories, their pictures and what you wrote on them cannot be brought back afterwards.</source>
        <translation>لا يمكن بعدها استعادة المقالات وصورها وما كتبته عليها.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>One story was deleted for good.</source>
        <translation>حذف مقال واحد نهائيًا.</translation>
    </message>
    <message>
        <source>%L1 stories were deleted for good.</source>
        <translation>عدد المقالات المحذوفة نهائيًا: %L1.</translation>
    </message>
    <message>
        <source>Moved to the trash.</source>
        <translation>نقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 stories moved to the trash.</source>
        <translation>عدد المقالات المنقولة إلى سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>Taken out of the trash.</source>
        <translation>أخرج من سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 stories taken out of the trash.</source>
        <translation>عدد المقالات المخرجة من سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>تمت الأرشفة.</translation>
    </message>
    <message>
        <source>%1 stories archived.</source>
        <translation>عدد المقالات المؤرشفة: %1.</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>أخرج من الأرشيف.</translation>
    </message>
    <message>
        <source>%1 stories taken out of the archive.</source>
        <translation>عدد المقالات المخرجة من الأرشيف: %1.</translation>
    </message>
    <message>
        <source>Now a favourite.</source>
        <translation>أضيف إلى المفضلة.</translation>
    </message>
    <message>
        <source>%1 stories are favourites now.</source>
        <translation>عدد المقالات المضافة إلى المفضلة: %1.</translation>
    </message>
    <message>
        <source>No favourite any more.</source>
        <translation>أزيل من المفضلة.</translation>
    </message>
    <message>
        <source>%1 stories are no favourites any more.</source>
        <translation>عدد المقالات المزالة من المفضلة: %1.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>حدد كمقروء.</translation>
    </message>
    <message>
        <source>%1 stories marked as read.</source>
        <translation>عدد المقالات المحددة كمقروءة: %1.</translation>
    </message>
    <message>
        <source>Marked as unread.</source>
        <translation>حدد كغير مقروء.</translation>
    </message>
    <message>
        <source>%1 stories marked as unread.</source>
        <translation>عدد المقالات المحددة كغير مقروءة: %1.</translation>
    </message>
    <message>
        <source>Tags changed.</source>
        <translation>تغيرت الوسوم.</translation>
    </message>
    <message>
        <source>Tags of %1 stories changed.</source>
        <translation>عدد المقالات التي تغيرت وسومها: %1.</translation>
    </message>
    <message>
        <source>Open a saved story first, or choose one in the library.</source>
        <translation>افتح مقالًا محفوظًا أولًا، أو اختر واحدًا في المكتبة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryDesk</name>
    <message>
        <source>From your library</source>
        <translation>من مكتبتك</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>استخدام النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Saved in the library</source>
        <translation>محفوظ في المكتبة</translation>
    </message>
    <message>
        <source>Save the story (Ctrl+S)</source>
        <translation>حفظ المقال (Ctrl+S)</translation>
    </message>
    <message>
        <source>From library (%1)</source>
        <translation>من المكتبة (%1)</translation>
    </message>
    <message>
        <source>More on this from your library</source>
        <translation>المزيد عن هذا من مكتبتك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>The library is being opened. After an update of Broadsheet this may take a moment.</source>
        <translation>تُفتح المكتبة الآن. قد يستغرق ذلك لحظات بعد تحديث Broadsheet.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) of the trash were deleted for good, as the settings say.</source>
        <translation>
            <numerusform>لم يُحذف أي مقال من سلة المهملات.</numerusform>
            <numerusform>حُذف مقال واحد من سلة المهملات نهائيًا بحسب الإعدادات.</numerusform>
            <numerusform>حُذف مقالان من سلة المهملات نهائيًا بحسب الإعدادات.</numerusform>
            <numerusform>حُذفت %n مقالات من سلة المهملات نهائيًا بحسب الإعدادات.</numerusform>
            <numerusform>حُذف %n مقالًا من سلة المهملات نهائيًا بحسب الإعدادات.</numerusform>
            <numerusform>حُذف %n مقالًا من سلة المهملات نهائيًا بحسب الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة النسخ</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryMoving</name>
    <message>
        <source>Where is the library, or where shall a new one be?</source>
        <translation>أين المكتبة، أو أين توضع مكتبة جديدة؟</translation>
    </message>
    <message>
        <source>Move the library to</source>
        <translation>نقل المكتبة إلى</translation>
    </message>
    <message>
        <source>The library is being copied to %1. You can go on reading.</source>
        <translation>تُنسخ المكتبة إلى %1. يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>The library has moved. What stood in %1 was left there as it was; delete it once you have seen that nothing is missing.</source>
        <translation>انتقلت المكتبة. بقي ما كان في %1 كما هو؛ احذفه بعد التأكد من أن شيئًا لم ينقص.</translation>
    </message>
    <message>
        <source>The library stays where it is. %1</source>
        <translation>تبقى المكتبة في مكانها. %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryPage</name>
    <message>
        <source>There is no library.</source>
        <translation>لا توجد مكتبة.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>أظهر المجلد</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>&amp;Taking a story along may cost at most</source>
        <translation>أقصى ما يكلّفه أخذ مقال معك:</translation>
    </message>
    <message>
        <source>Most megabytes of one taking along</source>
        <translation>أقصى عدد من الميغابايت لكل أخذ</translation>
    </message>
    <message>
        <source>What you save stands in this folder:</source>
        <translation>ما تحفظه موجود في هذا المجلد:</translation>
    </message>
    <message>
        <source>&amp;Move it…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Moving copies everything and goes on in the new folder; what stands in the old one is left there.</source>
        <translation>ينسخ النقل كل شيء ويتابع في المجلد الجديد؛ ويبقى ما في القديم مكانه.</translation>
    </message>
    <message>
        <source>Deleted for good, with pictures and notes: when Broadsheet starts, and once a day while it is open. A new choice counts from the next of these.</source>
        <translation>يُحذف نهائيًا مع الصور والملاحظات: عند بدء Broadsheet، ومرة في اليوم ما دام مفتوحًا. ويسري الاختيار الجديد من المرة التالية.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is emptied by itself</source>
        <translation>تُفرَّغ سلة المهملات تلقائيًا</translation>
    </message>
    <message>
        <source>The trash is &amp;emptied by itself</source>
        <translation>تُفرَّغ سلة المهملات تلقائيًا:</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Which part of the library is shown</source>
        <translation>الجزء المعروض من المكتبة</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>&lt;qt&gt;Words, or &lt;i&gt;is:unread&lt;/i&gt;, &lt;i&gt;is:favourite&lt;/i&gt;, &lt;i&gt;tag:name&lt;/i&gt;, &lt;i&gt;site:host&lt;/i&gt;, &lt;i&gt;after:2025-06&lt;/i&gt;, &lt;i&gt;longer:10&lt;/i&gt;, &lt;i&gt;-without&lt;/i&gt;, &lt;i&gt;&quot;a phrase&quot;&lt;/i&gt;, &lt;i&gt;this or that&lt;/i&gt;&lt;/qt&gt;</source>
        <translation>&lt;qt&gt;كلمات، أو &lt;i&gt;is:unread&lt;/i&gt;، &lt;i&gt;is:favourite&lt;/i&gt;، &lt;i&gt;tag:name&lt;/i&gt;، &lt;i&gt;site:host&lt;/i&gt;، &lt;i&gt;after:2025-06&lt;/i&gt;، &lt;i&gt;longer:10&lt;/i&gt;، &lt;i&gt;-without&lt;/i&gt;، &lt;i&gt;&quot;عبارة&quot;&lt;/i&gt;، &lt;i&gt;this or that&lt;/i&gt;&lt;/qt&gt;</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>The library cannot be read now.</source>
        <translation>لا يمكن قراءة المكتبة الآن.</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>%L1 stories</source>
        <translation>المقالات: %L1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibrarySentence</name>
    <message>
        <source>The library can only be read: its folder does not allow changes. Nothing can be saved until it does.</source>
        <translation>المكتبة للقراءة فقط: مجلدها لا يسمح بالتغيير. لا يمكن حفظ شيء حتى يسمح بذلك.</translation>
    </message>
    <message>
        <source>The library can only be read: its folder does not allow changes. What was saved last, before a program was cut short, may be missing here.</source>
        <translation>المكتبة للقراءة فقط: مجلدها لا يسمح بالتغيير. وقد ينقصها آخر ما حفظ قبل أن ينقطع عمل أحد البرامج.</translation>
    </message>
    <message>
        <source>%1 There is a backup of %2.</source>
        <translation>%1 توجد نسخة احتياطية بتاريخ %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LibraryViews</name>
    <message>
        <source>Unread</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Nothing here has all of these words. Fewer words, or another view, find more.</source>
        <translation>لا شيء هنا يحوي كل هذه الكلمات. جرب كلمات أقل أو عرضًا آخر.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>كل شيء مقروء.</translation>
    </message>
    <message>
        <source>Stories that you save are kept here, with their headlines and pictures, and can be read with no network. Ctrl+S saves the story that is open.</source>
        <translation>هنا تحفظ مقالاتك مع عناوينها وصورها، ويمكن قراءتها من دون شبكة. يحفظ Ctrl+S المقال المفتوح.</translation>
    </message>
    <message>
        <source>No favourites yet. The key F makes one of a story.</source>
        <translation>لا مفضلات بعد. يضيف المفتاح F المقال إلى المفضلة.</translation>
    </message>
    <message>
        <source>The archive is empty. The key E puts a story there when you are done with it.</source>
        <translation>الأرشيف فارغ. ينقل المفتاح E المقال إليه حين تفرغ منه.</translation>
    </message>
    <message>
        <source>No story has this tag any more.</source>
        <translation>لم يعد أي مقال يحمل هذا الوسم.</translation>
    </message>
    <message>
        <source>No story of this site is left.</source>
        <translation>لم يبق أي مقال من هذا الموقع.</translation>
    </message>
    <message>
        <source>This search finds nothing now.</source>
        <translation>لا نتائج لهذا البحث الآن.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ما ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>Stories are deleted for good %n day(s) after they were put here. Broadsheet looks when it starts, and once a day.</source>
        <translation>
            <numerusform>تُحذف المقالات نهائيًا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
            <numerusform>تُحذف المقالات نهائيًا بعد يوم من وضعها هنا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
            <numerusform>تُحذف المقالات نهائيًا بعد يومين من وضعها هنا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
            <numerusform>تُحذف المقالات نهائيًا بعد %n أيام من وضعها هنا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
            <numerusform>تُحذف المقالات نهائيًا بعد %n يومًا من وضعها هنا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
            <numerusform>تُحذف المقالات نهائيًا بعد %n يومًا من وضعها هنا. ينظر Broadsheet عند بدئه ومرة في اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories stay here until you empty the trash. The settings can do that by age.</source>
        <translation>تبقى المقالات هنا حتى تفرّغ سلة المهملات. ويمكن للإعدادات أن تفعل ذلك بحسب المدة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListOrders</name>
    <message>
        <source>Saved last first</source>
        <translation>الأحدث حفظًا أولًا</translation>
    </message>
    <message>
        <source>Saved first first</source>
        <translation>الأقدم حفظًا أولًا</translation>
    </message>
    <message>
        <source>Published last first</source>
        <translation>الأحدث نشرًا أولًا</translation>
    </message>
    <message>
        <source>Published first first</source>
        <translation>الأقدم نشرًا أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Furthest read first</source>
        <translation>الأكثر تقدمًا في القراءة أولًا</translation>
    </message>
</context>
<context>
    <name>broadsheet::ListeningDesk</name>
    <message>
        <source>That was the last of the headlines.</source>
        <translation>كان ذلك آخر العناوين.</translation>
    </message>
    <message>
        <source>There was no story to read there; on to the next one.</source>
        <translation>لم يكن هناك مقال يُقرأ؛ إلى التالي.</translation>
    </message>
    <message>
        <source>Several pages in a row had no story to read.</source>
        <translation>لم يكن في عدة صفحات متتالية مقال يُقرأ.</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookUpDialog</name>
    <message>
        <source>Look up</source>
        <translation>بحث في القاموس</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Search the &amp;web…</source>
        <translation>البحث في الويب…</translation>
    </message>
    <message>
        <source>Search the &amp;library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary has it.</source>
        <translation>لا يوجد في أي قاموس.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>Open your browser and ask %1 for these words?</source>
        <translation>أتريد فتح المتصفح والبحث عن هذه الكلمات في %1؟</translation>
    </message>
    <message>
        <source>The dictionary server of this computer took too long to answer. Look the word up again, or start dictd anew.</source>
        <translation>استغرق خادم القواميس في هذا الحاسوب وقتًا طويلًا للرد. ابحث عن الكلمة مرة أخرى، أو أعد تشغيل dictd.</translation>
    </message>
    <message>
        <source>The dictionary server of this computer said more than anybody can read. Look up a single word.</source>
        <translation>قال خادم القواميس في هذا الحاسوب أكثر مما يستطيع أحد قراءته. ابحث عن كلمة واحدة.</translation>
    </message>
    <message>
        <source>The dictionary server of this computer would not answer: “%1”.</source>
        <translation>رفض خادم القواميس في هذا الحاسوب الرد: «%1».</translation>
    </message>
    <message>
        <source>What listens at port %1 of this computer is no dictionary server, or it broke off. Ask whoever installed it.</source>
        <translation>ما يستمع عند المنفذ %1 في هذا الحاسوب ليس خادم قواميس، أو أنه انقطع. اسأل من ثبته.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer. Put one in the StarDict form (.ifo, .idx and .dict files) into this folder, or install a dictionary server (the package dictd, with dict-wn or another dictionary):
%1</source>
        <translation>لا يوجد قاموس على هذا الحاسوب. ضع واحدًا بصيغة StarDict (ملفات .ifo و.idx و.dict) في هذا المجلد، أو ثبت خادم قواميس (الحزمة dictd مع dict-wn أو قاموس آخر):
%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::LookUpTools</name>
    <message>
        <source>Select a word of the story first; a double click does.</source>
        <translation>حدد أولًا كلمة من المقال؛ يكفي نقر مزدوج.</translation>
    </message>
</context>
<context>
    <name>broadsheet::MainWindow</name>
    <message>
        <source>Not loaded anew: %1</source>
        <translation>لم يعد التحميل: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The reading pane has crashed.</source>
        <translation>انهارت لوحة القراءة.</translation>
    </message>
    <message>
        <source>Show the story again</source>
        <translation>عرض المقال من جديد</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>فتح صفحة محفوظة</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm *.xhtml *.mht *.mhtml *.gz)</source>
        <translation>صفحات (*.html *.htm *.xhtml *.mht *.mhtml *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Forget what I opened</source>
        <translation>نسيان ما فتحته</translation>
    </message>
    <message>
        <source>Forget which pages you opened and read?</source>
        <translation>أتريد نسيان الصفحات التي فتحتها وقرأتها؟</translation>
    </message>
    <message>
        <source>The trail and the memory of headlines are emptied, here and on the disk. What you saved stays.</source>
        <translation>يفرغ المسار وذاكرة العناوين، هنا وعلى القرص. ويبقى ما حفظته.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <source>Broadsheet %1</source>
        <translation>Broadsheet %1</translation>
    </message>
    <message>
        <source>A quiet reader for links: the story, and the headlines that its page offers beside it.</source>
        <translation>قارئ هادئ للروابط: المقال، وبجانبه العناوين التي تقدمها صفحته.</translation>
    </message>
    <message>
        <source>This page offers no other headlines.</source>
        <translation>لا تقدم هذه الصفحة عناوين أخرى.</translation>
    </message>
    <message>
        <source>Headlines of a page appear here.</source>
        <translation>هنا تظهر عناوين الصفحة.</translation>
    </message>
    <message>
        <source>As printed on %1, beside another story.</source>
        <translation>كما ورد في %1 بجانب مقال آخر.</translation>
    </message>
    <message>
        <source>Load its own page</source>
        <translation>تحميل صفحته الخاصة</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارية القراءة…</translation>
    </message>
    <message>
        <source>Loading further pages…</source>
        <translation>جار تحميل صفحات أخرى…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جار التحميل…</translation>
    </message>
    <message>
        <source>Offline: nothing is asked of the network. Saved stories and files open as ever.</source>
        <translation>دون اتصال: لا يُطلب شيء من الشبكة. تُفتح المقالات المحفوظة والملفات كالمعتاد.</translation>
    </message>
    <message>
        <source>This computer has no network. Saved stories and files open as ever.</source>
        <translation>لا توجد شبكة على هذا الحاسوب. تُفتح المقالات المحفوظة والملفات كالمعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s) on this page: %1</source>
        <translation>
            <numerusform>لا عناوين في هذه الصفحة: %1</numerusform>
            <numerusform>عنوان واحد في هذه الصفحة: %1</numerusform>
            <numerusform>عنوانان في هذه الصفحة: %1</numerusform>
            <numerusform>%n عناوين في هذه الصفحة: %1</numerusform>
            <numerusform>%n عنوانًا في هذه الصفحة: %1</numerusform>
            <numerusform>%n عنوان في هذه الصفحة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The story is here, with %n headline(s) beside it: %1</source>
        <translation>
            <numerusform>المقال هنا، ولا عناوين بجانبه: %1</numerusform>
            <numerusform>المقال هنا، وبجانبه عنوان واحد: %1</numerusform>
            <numerusform>المقال هنا، وبجانبه عنوانان: %1</numerusform>
            <numerusform>المقال هنا، وبجانبه %n عناوين: %1</numerusform>
            <numerusform>المقال هنا، وبجانبه %n عنوانًا: %1</numerusform>
            <numerusform>المقال هنا، وبجانبه %n عنوان: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkColour</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkList</name>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>Enter goes to a highlight, N writes a note on it, Delete takes it out.</source>
        <translation>ينتقل Enter إلى التمييز، ويكتب N ملاحظة عليه، ويزيله Delete.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No highlights in this story. Select some words and press H; V selects a sentence.</source>
        <translation>لا تمييزات في هذا المقال. حدد كلمات واضغط H؛ ويحدد V جملة.</translation>
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
        <translation>غير موجود في هذه النسخة من النص</translation>
    </message>
</context>
<context>
    <name>broadsheet::MarkTools</name>
    <message>
        <source>The highlight could not be kept.</source>
        <translation>تعذر حفظ التمييز.</translation>
    </message>
    <message>
        <source>Highlight &amp;in</source>
        <translation>تمييز باللون</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <translation>تم التمييز.</translation>
    </message>
    <message>
        <source>Highlighted. It lasts until this window is closed.</source>
        <translation>تم التمييز. يبقى حتى إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Select some words of the story first; V selects a sentence.</source>
        <translation>حدد أولًا كلمات من المقال؛ يحدد V جملة.</translation>
    </message>
    <message>
        <source>The highlight is gone. %1 brings it back.</source>
        <translation>أزيل التمييز. يعيده %1.</translation>
    </message>
    <message>
        <source>Copied, with its source.</source>
        <translation>تم النسخ مع المصدر.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
</context>
<context>
    <name>broadsheet::Messages</name>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>You stopped loading %1.</source>
        <translation>أوقفت تحميل %1.</translation>
    </message>
    <message>
        <source>Load it again whenever you like.</source>
        <translation>أعد تحميله متى شئت.</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>هذا ليس عنوانًا</translation>
    </message>
    <message>
        <source>What was entered is not a link, a site or a file.</source>
        <translation>ما أدخلته ليس رابطًا ولا موقعًا ولا ملفًا.</translation>
    </message>
    <message>
        <source>Check the spelling. Broadsheet opens links and pages; it does not search the web.</source>
        <translation>تحقق من الكتابة. يفتح Broadsheet الروابط والصفحات ولا يبحث في الويب.</translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation>هذا العنوان لا يفتح</translation>
    </message>
    <message>
        <source>The link uses a kind of address that a page must not open: another scheme, a hidden user name, or a private network.</source>
        <translation>يستخدم الرابط نوعًا من العناوين لا يجوز للصفحة فتحه: بروتوكول آخر، أو اسم مستخدم مخفي، أو شبكة خاصة.</translation>
    </message>
    <message>
        <source>If you trust it, type the address yourself.</source>
        <translation>إن كنت تثق به، فاكتب العنوان بنفسك.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>%1 is missing, or you may not read it.</source>
        <translation>الملف %1 مفقود، أو لا يحق لك قراءته.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>تحقق من اسم الملف وأذوناته.</translation>
    </message>
    <message>
        <source>This is not a web page</source>
        <translation>هذه ليست صفحة ويب</translation>
    </message>
    <message>
        <source>%1 sent a document of another type, such as a PDF, a picture or data.</source>
        <translation>أرسل %1 مستندًا من نوع آخر، مثل PDF أو صورة أو بيانات.</translation>
    </message>
    <message>
        <source>Open it in your browser, which knows what to do with it.</source>
        <translation>افتحه في المتصفح، فهو يعرف كيف يتعامل معه.</translation>
    </message>
    <message>
        <source>The page came empty</source>
        <translation>وصلت الصفحة فارغة</translation>
    </message>
    <message>
        <source>%1 sent a page without any text. Its text is probably put together by scripts.</source>
        <translation>أرسل %1 صفحة بلا أي نص. الأرجح أن نصها تجمعه نصوص برمجية.</translation>
    </message>
    <message>
        <source>You can let the page run its scripts once, in a closed-off view, and read what it shows then.</source>
        <translation>يمكنك أن تسمح للصفحة بتشغيل نصوصها البرمجية مرة واحدة في عرض معزول، ثم قراءة ما تعرضه.</translation>
    </message>
    <message>
        <source>The page is too large</source>
        <translation>الصفحة كبيرة جدًا</translation>
    </message>
    <message>
        <source>%1 sent more than a page for people ever needs.</source>
        <translation>أرسل %1 أكثر مما تحتاجه أي صفحة يقرؤها الناس.</translation>
    </message>
    <message>
        <source>Open it in your browser if you still want to see it.</source>
        <translation>افتحها في المتصفح إن كنت لا تزال تريد رؤيتها.</translation>
    </message>
    <message>
        <source>The page is built too deep</source>
        <translation>بنية الصفحة عميقة جدًا</translation>
    </message>
    <message>
        <source>The page from %1 is nested deeper than any page for people. Reading it could take for ever.</source>
        <translation>الصفحة من %1 أعمق تداخلًا من أي صفحة يقرؤها الناس. قد لا تنتهي قراءتها أبدًا.</translation>
    </message>
    <message>
        <source>The page is badly built</source>
        <translation>بنية الصفحة سيئة</translation>
    </message>
    <message>
        <source>The page from %1 has tags overloaded with attributes. Reading it could take for ever.</source>
        <translation>الصفحة من %1 فيها وسوم مثقلة بالسمات. قد لا تنتهي قراءتها أبدًا.</translation>
    </message>
    <message>
        <source>The page needs too much memory</source>
        <translation>تحتاج الصفحة إلى ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Reading the page from %1 was given up before it could slow your computer down.</source>
        <translation>أوقفت قراءة الصفحة من %1 قبل أن تبطئ حاسوبك.</translation>
    </message>
    <message>
        <source>The page takes too long to read</source>
        <translation>تستغرق قراءة الصفحة وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>Reading the page from %1 was given up after its time was over.</source>
        <translation>أوقفت قراءة الصفحة من %1 بعد انتهاء الوقت المخصص لها.</translation>
    </message>
    <message>
        <source>The site was not found</source>
        <translation>لم يعثر على الموقع</translation>
    </message>
    <message>
        <source>There is no site named %1, or the name service does not answer.</source>
        <translation>لا يوجد موقع باسم %1، أو أن خدمة الأسماء لا تستجيب.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and your connection.</source>
        <translation>تحقق من كتابة العنوان ومن اتصالك.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>%1 was not loaded, because there is no network or it is switched off for Broadsheet.</source>
        <translation>لم يحمل %1، لأنه لا توجد شبكة أو لأنها معطلة في Broadsheet.</translation>
    </message>
    <message>
        <source>Connect to a network and try again.</source>
        <translation>اتصل بشبكة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The site cannot be reached</source>
        <translation>لا يمكن الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>%1 does not accept the connection, or broke it off.</source>
        <translation>لا يقبل %1 الاتصال، أو أنه قطعه.</translation>
    </message>
    <message>
        <source>The site may be down for a moment. Try again in a while.</source>
        <translation>قد يكون الموقع متوقفًا مؤقتًا. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The site does not answer</source>
        <translation>الموقع لا يستجيب</translation>
    </message>
    <message>
        <source>%1 took too long.</source>
        <translation>تأخر %1 كثيرًا.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the site it says it is. Nothing was loaded.</source>
        <translation>لم يستطع %1 إثبات هويته. لم يحمل شيء.</translation>
    </message>
    <message>
        <source>Check the date of your computer. On a public network, log in to it first.</source>
        <translation>تحقق من تاريخ حاسوبك. وإن كنت على شبكة عامة، فسجل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>The site answered with an error</source>
        <translation>أجاب الموقع بخطأ</translation>
    </message>
    <message>
        <source>%1 did not send the page.</source>
        <translation>لم يرسل %1 الصفحة.</translation>
    </message>
    <message>
        <source>The page may have moved or be gone. Try again, or look at the site in your browser.</source>
        <translation>ربما نقلت الصفحة أو زالت. حاول مجددًا، أو انظر إلى الموقع في المتصفح.</translation>
    </message>
    <message>
        <source>The page asks for a login</source>
        <translation>تطلب الصفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 shows this page only to people who are logged in.</source>
        <translation>لا يعرض %1 هذه الصفحة إلا لمن سجل الدخول.</translation>
    </message>
    <message>
        <source>Open it in your browser, where you can log in.</source>
        <translation>افتحها في المتصفح، حيث يمكنك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The page sends you in circles</source>
        <translation>الصفحة تدور بك في حلقة</translation>
    </message>
    <message>
        <source>%1 passes the request on without end.</source>
        <translation>يعيد %1 توجيه الطلب بلا نهاية.</translation>
    </message>
    <message>
        <source>Sites do that when they insist on cookies. Open it in your browser.</source>
        <translation>تفعل المواقع ذلك حين تصر على ملفات تعريف الارتباط. افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>The page broke off</source>
        <translation>انقطعت الصفحة</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the whole page was here. Half a page is not shown as a whole one.</source>
        <translation>انتهى الاتصال مع %1 قبل وصول الصفحة كاملة. لا يعرض نصف صفحة كأنه صفحة كاملة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted</source>
        <translation>لا يمكن الوثوق بالإجابة</translation>
    </message>
    <message>
        <source>%1 sent an answer that contradicts itself or is damaged.</source>
        <translation>أرسل %1 إجابة متناقضة أو تالفة.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the site in your browser.</source>
        <translation>حاول مجددًا؛ وإن تكرر ذلك، فانظر إلى الموقع في المتصفح.</translation>
    </message>
    <message>
        <source>The network asks for a login</source>
        <translation>تطلب الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>A login page of the network stands in front of %1.</source>
        <translation>تحول صفحة تسجيل دخول إلى الشبكة دون الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Log in to the network in your browser, then try again.</source>
        <translation>سجل الدخول إلى الشبكة في المتصفح، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not in the library</source>
        <translation>هذا ليس في المكتبة</translation>
    </message>
    <message>
        <source>The story was deleted for good, or never saved.</source>
        <translation>حذف المقال نهائيًا، أو لم يحفظ قط.</translation>
    </message>
    <message>
        <source>Open its address to save it again.</source>
        <translation>افتح عنوانه لحفظه من جديد.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>لا يمكن فتح المكتبة</translation>
    </message>
    <message>
        <source>The folder of the library is missing, or may not be used.</source>
        <translation>مجلد المكتبة مفقود، أو لا يسمح باستخدامه.</translation>
    </message>
    <message>
        <source>Check that its disk is there and that you may write to the folder.</source>
        <translation>تحقق من أن قرصه موصول وأن الكتابة في المجلد مسموحة لك.</translation>
    </message>
    <message>
        <source>The library is from a newer Broadsheet</source>
        <translation>المكتبة من إصدار أحدث من Broadsheet</translation>
    </message>
    <message>
        <source>A newer version wrote the library. It was left untouched.</source>
        <translation>كتب المكتبة إصدار أحدث. لم يمسها شيء.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>شغل الإصدار الأحدث، أو حدث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>المكتبة تالفة</translation>
    </message>
    <message>
        <source>A part of the library is not what was written to it.</source>
        <translation>جزء من المكتبة يخالف ما كتب فيها.</translation>
    </message>
    <message>
        <source>Let the check-up look at it. A damaged file is set aside, never deleted, and the newest backup is offered.</source>
        <translation>دع الفحص ينظر فيها. يوضع الملف التالف جانبًا ولا يحذف أبدًا، وتعرض عليك أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library can only be read</source>
        <translation>المكتبة للقراءة فقط</translation>
    </message>
    <message>
        <source>The folder of the library does not allow changes. Nothing was changed.</source>
        <translation>مجلد المكتبة لا يسمح بالتغيير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make the folder writable to save stories and marks.</source>
        <translation>اجعل المجلد قابلًا للكتابة لحفظ المقالات والتمييزات.</translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation>المكتبة مشغولة</translation>
    </message>
    <message>
        <source>Another program has been writing to the library for a long time. Nothing was changed.</source>
        <translation>يكتب برنامج آخر في المكتبة منذ وقت طويل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room left to save anything. Nothing was changed.</source>
        <translation>لا مساحة متبقية لحفظ أي شيء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Empty the trash of the library, which works even now, or make room elsewhere.</source>
        <translation>أفرغ سلة مهملات المكتبة، فهذا ممكن حتى الآن، أو وفر مساحة في مكان آخر.</translation>
    </message>
    <message>
        <source>The page asks for consent first</source>
        <translation>تطلب الصفحة الموافقة أولًا</translation>
    </message>
    <message>
        <source>%1 shows nothing but a request for consent to cookies.</source>
        <translation>لا يعرض %1 إلا طلب الموافقة على ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Open it in your browser and answer there, or look at the original page.</source>
        <translation>افتحها في المتصفح وأجب هناك، أو انظر إلى الصفحة الأصلية.</translation>
    </message>
    <message>
        <source>The page wants to know whether you are a person</source>
        <translation>تريد الصفحة التأكد من أنك إنسان</translation>
    </message>
    <message>
        <source>%1 shows a check instead of the story.</source>
        <translation>يعرض %1 اختبار تحقق بدلًا من المقال.</translation>
    </message>
    <message>
        <source>Open it in your browser, where you can answer it.</source>
        <translation>افتحها في المتصفح، حيث يمكنك الإجابة.</translation>
    </message>
    <message>
        <source>The page is behind a login</source>
        <translation>الصفحة محجوبة خلف تسجيل الدخول</translation>
    </message>
    <message>
        <source>This is an error page</source>
        <translation>هذه صفحة خطأ</translation>
    </message>
    <message>
        <source>%1 sent an error page in the story&apos;s place.</source>
        <translation>أرسل %1 صفحة خطأ مكان المقال.</translation>
    </message>
    <message>
        <source>The story may have moved or be gone, or the site is being repaired. Try again later, or look at the site in your browser.</source>
        <translation>ربما نقل المقال أو زال، أو أن الموقع قيد الإصلاح. حاول لاحقًا، أو انظر إلى الموقع في المتصفح.</translation>
    </message>
    <message>
        <source>The page is not shown where you are</source>
        <translation>الصفحة لا تعرض في بلدك</translation>
    </message>
    <message>
        <source>%1 says that it does not show this page in your country.</source>
        <translation>يقول %1 إنه لا يعرض هذه الصفحة في بلدك.</translation>
    </message>
    <message>
        <source>There is nothing that Broadsheet can do about it; your browser will be told the same.</source>
        <translation>لا يستطيع Broadsheet فعل شيء حيال ذلك؛ وسيتلقى متصفحك الرد نفسه.</translation>
    </message>
    <message>
        <source>The page only passes you on</source>
        <translation>الصفحة مجرد تحويل</translation>
    </message>
    <message>
        <source>%1 leads to another address and has no text of its own.</source>
        <translation>يقود %1 إلى عنوان آخر وليس فيه نص خاص به.</translation>
    </message>
    <message>
        <source>Open it in your browser to see where it leads, and read that address here.</source>
        <translation>افتحها في المتصفح لترى إلى أين تقود، ثم اقرأ ذلك العنوان هنا.</translation>
    </message>
    <message>
        <source>A page stands in between</source>
        <translation>صفحة تعترض الطريق</translation>
    </message>
    <message>
        <source>%1 shows a page that comes before the one you want.</source>
        <translation>يعرض %1 صفحة تسبق الصفحة التي تريدها.</translation>
    </message>
    <message>
        <source>Open it in your browser and go on from there.</source>
        <translation>افتحها في المتصفح وتابع من هناك.</translation>
    </message>
    <message>
        <source>The page has no text of its own</source>
        <translation>ليس في الصفحة نص خاص بها</translation>
    </message>
    <message>
        <source>%1 puts the text together by scripts, which are not run here.</source>
        <translation>يجمع %1 النص بنصوص برمجية لا تشغل هنا.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>The page is not there</source>
        <translation>الصفحة غير موجودة</translation>
    </message>
    <message>
        <source>%1 has no page at this address.</source>
        <translation>ليس لدى %1 صفحة بهذا العنوان.</translation>
    </message>
    <message>
        <source>The site asks for patience</source>
        <translation>يطلب الموقع التمهل</translation>
    </message>
    <message>
        <source>%1 has had too many requests and wants a pause.</source>
        <translation>تلقى %1 طلبات كثيرة ويريد مهلة.</translation>
    </message>
    <message>
        <source>%1 did not send the page; its answer was error %2.</source>
        <translation>لم يرسل %1 الصفحة؛ وكان رده الخطأ %2.</translation>
    </message>
    <message>
        <source>The site says: try again in a minute.</source>
        <translation>يقول الموقع: حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The site says: try again in %1 minutes.</source>
        <translation>يقول الموقع: حاول مجددًا بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>No story was found here</source>
        <translation>لم يعثر على مقال هنا</translation>
    </message>
    <message>
        <source>The page was loaded, but it holds neither a story nor headlines that could be told from the rest.</source>
        <translation>حملت الصفحة، لكن لا يمكن أن يميز فيها مقال ولا عناوين.</translation>
    </message>
    <message>
        <source>If %1 puts its text together by scripts, the page can run them once in a closed-off view, and what it shows then is read.</source>
        <translation>إن كان %1 يجمع نصه بنصوص برمجية، فيمكن للصفحة تشغيلها مرة واحدة في عرض معزول، ثم يقرأ ما تعرضه.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in your browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Show the original page</source>
        <translation>عرض الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Run its scripts, then read</source>
        <translation>تشغيل نصوصها البرمجية ثم القراءة</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>تعديل العنوان</translation>
    </message>
</context>
<context>
    <name>broadsheet::NavigationBar</name>
    <message>
        <source>Loading</source>
        <translation>جار التحميل</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>ماذا تريد أن تتذكر؟</translation>
    </message>
</context>
<context>
    <name>broadsheet::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>broadsheet::OriginalPane</name>
    <message>
        <source>&amp;Allow scripts for this page</source>
        <translation>السماح بالنصوص البرمجية لهذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Read what is shown</source>
        <translation>قراءة المعروض</translation>
    </message>
    <message>
        <source>&amp;Back to the reader</source>
        <translation>العودة إلى القارئ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جار التحميل…</translation>
    </message>
    <message>
        <source>The page has crashed.</source>
        <translation>انهارت الصفحة.</translation>
    </message>
    <message>
        <source>The page runs its scripts; it is read as soon as it has settled…</source>
        <translation>تشغل الصفحة نصوصها البرمجية؛ وستقرأ حالما تستقر…</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>تعذر تحميل الصفحة.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>لا شيء للقراءة بعد.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OriginalView</name>
    <message>
        <source>The original page is not shown here, because the protection between web pages and your computer is switched off (the program runs as root, or without its sandbox). Open it in your browser.</source>
        <translation>لا تعرض الصفحة الأصلية هنا، لأن الحماية بين صفحات الويب وحاسوبك معطلة (يعمل البرنامج بصلاحيات root أو من دون بيئته المعزولة). افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>This address is not opened here: only public http and https addresses are.</source>
        <translation>هذا العنوان لا يفتح هنا: تفتح عناوين http وhttps العامة فقط.</translation>
    </message>
    <message>
        <source>You work offline, so the original page is not loaded. Switch “Work offline” off, then open it again.</source>
        <translation>أنت تعمل دون اتصال، لذلك لا تحمَّل الصفحة الأصلية. أوقف «العمل دون اتصال» ثم افتح الصفحة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>broadsheet::OverlayPanel</name>
    <message>
        <source>Close: %1</source>
        <translation>إغلاق: %1</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>broadsheet::Palette</name>
    <message>
        <source>Find a command, a heading, a headline or a saved story</source>
        <translation>البحث عن أمر أو عنوان أو مقال محفوظ</translation>
    </message>
    <message>
        <source>Type some letters of what you want</source>
        <translation>اكتب بعض حروف ما تريد</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>لا شيء يطابق. اكتب حروفًا أقل لنتائج أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
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
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Heading of this story</source>
        <translation>عنوان قسم في هذا المقال</translation>
    </message>
    <message>
        <source>Headline of this page</source>
        <translation>عنوان من هذه الصفحة</translation>
    </message>
    <message>
        <source>Saved story</source>
        <translation>مقال محفوظ</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaneCalls</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Table that scrolls sideways</source>
        <translation>جدول يتحرك جانبيًا</translation>
    </message>
</context>
<context>
    <name>broadsheet::PaneMenu</name>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Read Link Later</source>
        <translation>الرابط للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Open Link in Your Browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Show Picture Large</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>broadsheet::PanePrinter</name>
    <message>
        <source>Links in this story</source>
        <translation>روابط هذا المقال</translation>
    </message>
</context>
<context>
    <name>broadsheet::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This picture is not to be had.</source>
        <translation>تعذر الحصول على هذه الصورة.</translation>
    </message>
    <message>
        <source>This picture can be saved, but a picture of this form is shown on the page only. %1</source>
        <translation>يمكن حفظ هذه الصورة، لكن الصور من هذا النوع لا تعرض إلا في الصفحة. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>الصورة %1: %2</translation>
    </message>
    <message>
        <source>picture-%1</source>
        <translation>صورة-%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>تعذر حفظ الصورة.</translation>
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
        <translation>بقي %1 د · %2 %</translation>
    </message>
</context>
<context>
    <name>broadsheet::PreviewSentence</name>
    <message>
        <source>The page gives only the beginning of this story.</source>
        <translation>لا تقدم الصفحة إلا بداية هذا المقال.</translation>
    </message>
    <message>
        <source>This is page %1 of %2.</source>
        <translation>هذه الصفحة %1 من %2.</translation>
    </message>
    <message>
        <source>These are pages %1 to %2 of %3.</source>
        <translation>هذه الصفحات من %1 إلى %2 من أصل %3.</translation>
    </message>
    <message>
        <source>Page %1 could not be loaded.</source>
        <translation>تعذر تحميل الصفحة %1.</translation>
    </message>
</context>
<context>
    <name>broadsheet::PrintDialog</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Addresses of &amp;links, as notes at the end</source>
        <translation>عناوين الروابط حواشيَ في النهاية</translation>
    </message>
    <message>
        <source>Page &amp;numbers (in a PDF)</source>
        <translation>أرقام الصفحات (في ملف PDF)</translation>
    </message>
    <message>
        <source>Print the story</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>الورق:</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>broadsheet::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The PDF could not be saved.</source>
        <translation>تعذر حفظ ملف PDF.</translation>
    </message>
    <message>
        <source>The story could not be printed.</source>
        <translation>تعذّرت طباعة المقال.</translation>
    </message>
</context>
<context>
    <name>broadsheet::QueueList</name>
    <message>
        <source>Stories that wait to be saved</source>
        <translation>مقالات تنتظر الحفظ</translation>
    </message>
    <message>
        <source>Enter opens the page of a story, Delete takes it out of the queue.</source>
        <translation>يفتح Enter صفحة المقال، ويخرجه Delete من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Nothing waits. Stories that you take along or keep for offline stand here until they are saved.</source>
        <translation>لا شيء ينتظر. تظهر هنا المقالات التي تأخذها معك أو تحتفظ بها حتى تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Open its page now</source>
        <translation>فتح صفحته الآن</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>broadsheet::QueuePane</name>
    <message>
        <source>Try &amp;again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingAids</name>
    <message>
        <source>No patterns for dividing words of this language are installed.</source>
        <translation>لا توجد أنماط مثبتة لتقسيم كلمات هذه اللغة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingPage</name>
    <message>
        <source>After a story, read the &amp;next one aloud</source>
        <translation>بعد المقال، قراءة التالي بصوت عال</translation>
    </message>
    <message>
        <source>First what you kept for later, then the headlines beside the story that you began with, one after the other. Promoted ones are left out.</source>
        <translation>أولًا ما احتفظت به لوقت لاحق، ثم العناوين بجانب المقال الذي بدأت به، واحدًا بعد الآخر. تُترك العناوين الترويجية.</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>&amp;Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت عال</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت عال</translation>
    </message>
    <message>
        <source>V&amp;oice for</source>
        <translation>الصوت للغة</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>لغة الصوت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>L&amp;isten</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen to the voice</source>
        <translation>الاستماع إلى الصوت</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>As the speech engine chooses</source>
        <translation>كما يختار محرك النطق</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingSession</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReadingTemplate</name>
    <message>
        <source>updated %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>قراءة %1 د</translation>
    </message>
</context>
<context>
    <name>broadsheet::ReceiptDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by the original page</source>
        <translation>
            <numerusform>لا شيء من الصفحة الأصلية</numerusform>
            <numerusform>مرة واحدة من الصفحة الأصلية</numerusform>
            <numerusform>مرتان من الصفحة الأصلية</numerusform>
            <numerusform>%n مرات من الصفحة الأصلية</numerusform>
            <numerusform>%n مرة من الصفحة الأصلية</numerusform>
            <numerusform>%n مرة من الصفحة الأصلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>لا طلبات بلا رد</numerusform>
            <numerusform>طلب واحد بلا رد</numerusform>
            <numerusform>طلبان بلا رد</numerusform>
            <numerusform>%n طلبات بلا رد</numerusform>
            <numerusform>%n طلبًا بلا رد</numerusform>
            <numerusform>%n طلب بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا طلبات مرفوضة</numerusform>
            <numerusform>طلب واحد مرفوض</numerusform>
            <numerusform>طلبان مرفوضان</numerusform>
            <numerusform>%n طلبات مرفوضة</numerusform>
            <numerusform>%n طلبًا مرفوضًا</numerusform>
            <numerusform>%n طلب مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفر</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 وأكثر</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يحسب</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Privacy receipt</source>
        <translation>إيصال الخصوصية</translation>
    </message>
    <message>
        <source>Hosts of this story</source>
        <translation>خوادم هذا المقال</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>This is a copy in your library; what follows was asked of the network for it in this sitting.</source>
        <translation>هذه نسخة في مكتبتك؛ وما يلي هو ما طلب من الشبكة لأجلها في هذه الجلسة.</translation>
    </message>
    <message>
        <source>This is a copy in your library. What was asked of the network when it was saved is kept nowhere.</source>
        <translation>هذه نسخة في مكتبتك. وما طلب من الشبكة عند حفظها غير مسجل في أي مكان.</translation>
    </message>
    <message>
        <source>Nothing was asked of the network for this story.</source>
        <translation>لم يطلب شيء من الشبكة لهذا المقال.</translation>
    </message>
    <message numerus="yes">
        <source>For this story Broadsheet talked to %n host(s): %1 came in, %2 went out.</source>
        <translation>
            <numerusform>لهذا المقال لم يتواصل Broadsheet مع أي خادم: الوارد %1، والصادر %2.</numerusform>
            <numerusform>لهذا المقال تواصل Broadsheet مع خادم واحد: الوارد %1، والصادر %2.</numerusform>
            <numerusform>لهذا المقال تواصل Broadsheet مع خادمين: الوارد %1، والصادر %2.</numerusform>
            <numerusform>لهذا المقال تواصل Broadsheet مع %n خوادم: الوارد %1، والصادر %2.</numerusform>
            <numerusform>لهذا المقال تواصل Broadsheet مع %n خادمًا: الوارد %1، والصادر %2.</numerusform>
            <numerusform>لهذا المقال تواصل Broadsheet مع %n خادم: الوارد %1، والصادر %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadsheet talked to nobody for this story.</source>
        <translation>لم يتواصل Broadsheet مع أحد لهذا المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) that the page named were not asked.</source>
        <translation>
            <numerusform>لم تذكر الصفحة خوادم أخرى.</numerusform>
            <numerusform>ذكرت الصفحة خادمًا واحدًا لم يجر الاتصال به.</numerusform>
            <numerusform>ذكرت الصفحة خادمين لم يجر الاتصال بهما.</numerusform>
            <numerusform>ذكرت الصفحة %n خوادم لم يجر الاتصال بها.</numerusform>
            <numerusform>ذكرت الصفحة %n خادمًا لم يجر الاتصال بها.</numerusform>
            <numerusform>ذكرت الصفحة %n خادم لم يجر الاتصال بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No script of the page ran, and no cookie was kept.</source>
        <translation>لم يشغل أي نص برمجي من الصفحة، ولم يحفظ أي ملف تعريف ارتباط.</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) thrown away</source>
        <translation>
            <numerusform>لم تُرم أي ملفات ارتباط</numerusform>
            <numerusform>رُمي ملف ارتباط واحد</numerusform>
            <numerusform>رُمي ملفا ارتباط</numerusform>
            <numerusform>رُميت %n ملفات ارتباط</numerusform>
            <numerusform>رُمي %n ملف ارتباط</numerusform>
            <numerusform>رُمي %n ملف ارتباط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) came with the answers and were thrown away.</source>
        <translation>
            <numerusform>لم تأت مع الردود أي ملفات ارتباط.</numerusform>
            <numerusform>جاء مع الردود ملف ارتباط واحد ورُمي.</numerusform>
            <numerusform>جاء مع الردود ملفا ارتباط ورُميا.</numerusform>
            <numerusform>جاءت مع الردود %n ملفات ارتباط ورُميت.</numerusform>
            <numerusform>جاء مع الردود %n ملف ارتباط ورُمي.</numerusform>
            <numerusform>جاء مع الردود %n ملف ارتباط ورُمي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The original page, which you opened, asked %n host(s) by itself; what went to and fro is not counted, and nothing of it was kept.</source>
        <translation>
            <numerusform>لم تطلب الصفحة الأصلية التي فتحتها شيئا من أي خادم.</numerusform>
            <numerusform>طلبت الصفحة الأصلية التي فتحتها من خادم واحد؛ وما أرسل وما ورد لم يحسب، ولم يحتفظ بشيء منه.</numerusform>
            <numerusform>طلبت الصفحة الأصلية التي فتحتها من خادمين؛ وما أرسل وما ورد لم يحسب، ولم يحتفظ بشيء منه.</numerusform>
            <numerusform>طلبت الصفحة الأصلية التي فتحتها من %n خوادم؛ وما أرسل وما ورد لم يحسب، ولم يحتفظ بشيء منه.</numerusform>
            <numerusform>طلبت الصفحة الأصلية التي فتحتها من %n خادما؛ وما أرسل وما ورد لم يحسب، ولم يحتفظ بشيء منه.</numerusform>
            <numerusform>طلبت الصفحة الأصلية التي فتحتها من %n خادم؛ وما أرسل وما ورد لم يحسب، ولم يحتفظ بشيء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the reader no script of the page ran, and no cookie was kept.</source>
        <translation>لم يعمل في القارئ أي نص برمجي من الصفحة، ولم يحتفظ بأي ملف ارتباط.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RelativeAge</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>قبل %1 أيام</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairDesk</name>
    <message>
        <source>This story stands in the data of its page and not in the text around it. Nothing was left out.</source>
        <translation>هذا المقال في بيانات صفحته لا في النص المحيط بها. لم يترك منه شيء.</translation>
    </message>
    <message>
        <source>This story stands on several pages, of which the library keeps the first. Load it from the web; then it can be repaired.</source>
        <translation>هذا المقال على عدة صفحات، تحتفظ المكتبة بأولاها. حمله من الويب؛ عندها يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Open a story first; then its page can be repaired.</source>
        <translation>افتح مقالًا أولًا؛ عندها يمكن إصلاح صفحته.</translation>
    </message>
    <message>
        <source>This story is printed on the page of another one. Load its own page first; then that can be repaired.</source>
        <translation>هذا المقال مطبوع في صفحة مقال آخر. حمل صفحته الخاصة أولًا؛ عندها يمكن إصلاحها.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>The page could not be read again.</source>
        <translation>تعذرت قراءة الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>The page behind this saved copy is not in the library. Load it from the web; then it can be repaired.</source>
        <translation>صفحة هذه النسخة المحفوظة ليست في المكتبة. حملها من الويب؛ عندها يمكن إصلاحها.</translation>
    </message>
    <message>
        <source>The further pages of this story are still on their way. It changes once they are here.</source>
        <translation>ما زالت الصفحات الأخرى لهذا المقال في الطريق. يتغير عندما تصل.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairList</name>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Enter or Space puts a part back into the story or takes it out. Ctrl+Z takes that back.</source>
        <translation>يعيد Enter أو مفتاح المسافة الجزء إلى المقال أو يخرجه منه. ويتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairModel</name>
    <message>
        <source>In the story: %1</source>
        <translation>في المقال: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairPanel</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Forget repairs of this page</source>
        <translation>نسيان إصلاحات هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>What is checked stands in the story. A click puts a part of the page back or takes it out.</source>
        <translation>ما عليه علامة موجود في المقال. النقر يعيد جزءًا من الصفحة أو يخرجه.</translation>
    </message>
    <message>
        <source>Also on other pages of its site</source>
        <translation>وفي الصفحات الأخرى لموقعها أيضًا</translation>
    </message>
    <message>
        <source>Also on other pages of %1</source>
        <translation>وفي صفحات أخرى من %1 أيضًا</translation>
    </message>
    <message>
        <source>Writes a rule into your file site-rules.txt.</source>
        <translation>يكتب قاعدة في ملفك site-rules.txt.</translation>
    </message>
    <message>
        <source>Nothing on the page tells this part from the story, so no rule could.</source>
        <translation>لا شيء في الصفحة يميز هذا الجزء من المقال، فلا قاعدة تميزه.</translation>
    </message>
    <message>
        <source>This could not be kept (%1). Nothing was changed.</source>
        <translation>تعذر الاحتفاظ بهذا (%1). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Forget repairs of these pages</source>
        <translation>نسيان إصلاحات هذه الصفحات</translation>
    </message>
</context>
<context>
    <name>broadsheet::RepairWords</name>
    <message>
        <source>The page is nothing but this text</source>
        <translation>ليست الصفحة إلا هذا النص</translation>
    </message>
    <message>
        <source>Reads like a part of the story</source>
        <translation>يبدو جزءًا من المقال</translation>
    </message>
    <message>
        <source>Looks like an advert, a menu or a label</source>
        <translation>يبدو إعلانًا أو قائمة أو لافتة</translation>
    </message>
    <message>
        <source>The page itself keeps it hidden</source>
        <translation>الصفحة نفسها تخفيه</translation>
    </message>
    <message>
        <source>Belongs to another story</source>
        <translation>ينتمي إلى مقال آخر</translation>
    </message>
    <message>
        <source>Stands as a heading above a part of the story</source>
        <translation>عنوان فوق جزء من المقال</translation>
    </message>
    <message>
        <source>Belongs to another story that begins below this one</source>
        <translation>ينتمي إلى مقال آخر يبدأ تحت هذا المقال</translation>
    </message>
    <message>
        <source>Leads to another story</source>
        <translation>يقود إلى مقال آخر</translation>
    </message>
    <message>
        <source>Stands apart from the story</source>
        <translation>يقف بعيدًا عن المقال</translation>
    </message>
    <message>
        <source>Stands below the end of the story</source>
        <translation>يقع تحت نهاية المقال</translation>
    </message>
    <message>
        <source>Repeats what the page says under every story</source>
        <translation>يكرر ما تقوله الصفحة تحت كل مقال</translation>
    </message>
    <message>
        <source>Is what readers wrote below the story</source>
        <translation>هو ما كتبه القرّاء تحت المقال</translation>
    </message>
    <message>
        <source>Stands under every post: a signature, votes, buttons</source>
        <translation>يقع تحت كل مشاركة: توقيع أو أصوات أو أزرار</translation>
    </message>
    <message>
        <source>Says again what a paragraph of the story says</source>
        <translation>يعيد ما تقوله فقرة من المقال</translation>
    </message>
    <message>
        <source>Names the author or the day, which stand above the story</source>
        <translation>يذكر الكاتب أو اليوم، وهما فوق المقال</translation>
    </message>
    <message>
        <source>Repeats the title</source>
        <translation>يكرر العنوان</translation>
    </message>
    <message>
        <source>Too few words in all to be a story</source>
        <translation>كلمات أقل من أن تكون مقالًا</translation>
    </message>
    <message>
        <source>Comes with its picture, its list of lines or its post</source>
        <translation>يأتي مع صورته أو قائمة أسطره أو مشاركته</translation>
    </message>
    <message>
        <source>Your rule for this site puts it back</source>
        <translation>قاعدتك لهذا الموقع تعيده</translation>
    </message>
    <message>
        <source>Your rule for this site takes it out</source>
        <translation>قاعدتك لهذا الموقع تخرجه</translation>
    </message>
    <message>
        <source>You put it back</source>
        <translation>أعدته أنت</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>أخرجته أنت</translation>
    </message>
</context>
<context>
    <name>broadsheet::RereadDialog</name>
    <message>
        <source>Co&amp;mpare versions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>Kept pages, read anew</source>
        <translation>صفحات محفوظة، قُرئت من جديد</translation>
    </message>
    <message>
        <source>%L1 of %L2 pages are read. Nothing is asked of the network; you can go on reading meanwhile.</source>
        <translation>قُرئت %L1 من %L2 صفحات. لا يُطلب شيء من الشبكة؛ ويمكنك متابعة القراءة في الأثناء.</translation>
    </message>
    <message>
        <source>The kept pages are being read. Nothing is asked of the network; you can go on reading meanwhile.</source>
        <translation>تُقرأ الصفحات المحفوظة. لا يُطلب شيء من الشبكة؛ ويمكنك متابعة القراءة في الأثناء.</translation>
    </message>
    <message>
        <source>How many pages are read</source>
        <translation>عدد الصفحات المقروءة</translation>
    </message>
    <message>
        <source>Stories with another text now</source>
        <translation>مقالات تغيّر نصها الآن</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>broadsheet::RereadWords</name>
    <message>
        <source>The kept page was read anew, and the text is another one now. The earlier version is kept as well.</source>
        <translation>قُرئت الصفحة المحفوظة من جديد، وصار النص مختلفًا. والنسخة السابقة محفوظة أيضًا.</translation>
    </message>
    <message>
        <source>The kept page was read anew. The text is the same as before.</source>
        <translation>قُرئت الصفحة المحفوظة من جديد. النص كما كان.</translation>
    </message>
    <message>
        <source>The page that this story was made from is not in the library. Load it from the web to have it read anew.</source>
        <translation>الصفحة التي أُخذ منها هذا المقال ليست في المكتبة. حمّلها من الويب لتُقرأ من جديد.</translation>
    </message>
    <message>
        <source>This story stands on several pages, of which the library keeps the first. Load it from the web to have it read anew.</source>
        <translation>هذا المقال موزع على صفحات عدة، تحفظ المكتبة أولاها. حمّله من الويب ليُقرأ من جديد.</translation>
    </message>
    <message>
        <source>No story was found in the kept page. What you saved stays as it is.</source>
        <translation>لم يُعثر على مقال في الصفحة المحفوظة. ويبقى ما حفظته كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) with another text now; the earlier versions are kept as well.</source>
        <translation>
            <numerusform>لم يتغيّر نص أي مقال.</numerusform>
            <numerusform>مقال واحد تغيّر نصه؛ ونسخته السابقة محفوظة أيضًا.</numerusform>
            <numerusform>مقالان تغيّر نصهما؛ ونسختاهما السابقتان محفوظتان أيضًا.</numerusform>
            <numerusform>%n مقالات تغيّرت نصوصها؛ ونسخها السابقة محفوظة أيضًا.</numerusform>
            <numerusform>%n مقالًا تغيّرت نصوصها؛ ونسخها السابقة محفوظة أيضًا.</numerusform>
            <numerusform>%n مقالًا تغيّرت نصوصها؛ ونسخها السابقة محفوظة أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same text as before.</source>
        <translation>
            <numerusform>لا مقال بنصه السابق.</numerusform>
            <numerusform>مقال واحد بنصه السابق.</numerusform>
            <numerusform>مقالان بنصهما السابق.</numerusform>
            <numerusform>%n مقالات بنصها السابق.</numerusform>
            <numerusform>%n مقالًا بنصها السابق.</numerusform>
            <numerusform>%n مقالًا بنصها السابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a kept page.</source>
        <translation>
            <numerusform>لا مقال بلا صفحة محفوظة.</numerusform>
            <numerusform>مقال واحد بلا صفحة محفوظة.</numerusform>
            <numerusform>مقالان بلا صفحة محفوظة.</numerusform>
            <numerusform>%n مقالات بلا صفحة محفوظة.</numerusform>
            <numerusform>%n مقالًا بلا صفحة محفوظة.</numerusform>
            <numerusform>%n مقالًا بلا صفحة محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on several pages, of which the library keeps the first.</source>
        <translation>
            <numerusform>لا مقال على صفحات عدة.</numerusform>
            <numerusform>مقال واحد على صفحات عدة، تحفظ المكتبة أولاها.</numerusform>
            <numerusform>مقالان على صفحات عدة، تحفظ المكتبة أولاها.</numerusform>
            <numerusform>%n مقالات على صفحات عدة، تحفظ المكتبة أولاها.</numerusform>
            <numerusform>%n مقالًا على صفحات عدة، تحفظ المكتبة أولاها.</numerusform>
            <numerusform>%n مقالًا على صفحات عدة، تحفظ المكتبة أولاها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in whose kept page no story was found; they stay as they are.</source>
        <translation>
            <numerusform>لا مقال من هذا النوع.</numerusform>
            <numerusform>مقال واحد لم يُعثر عليه في صفحته المحفوظة؛ ويبقى كما هو.</numerusform>
            <numerusform>مقالان لم يُعثر عليهما في صفحتيهما المحفوظتين؛ ويبقيان كما هما.</numerusform>
            <numerusform>%n مقالات لم يُعثر عليها في صفحاتها المحفوظة؛ وتبقى كما هي.</numerusform>
            <numerusform>%n مقالًا لم يُعثر عليها في صفحاتها المحفوظة؛ وتبقى كما هي.</numerusform>
            <numerusform>%n مقالًا لم يُعثر عليها في صفحاتها المحفوظة؛ وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be read.</source>
        <translation>
            <numerusform>لا مقال تعذّرت قراءته.</numerusform>
            <numerusform>مقال واحد تعذّرت قراءته.</numerusform>
            <numerusform>مقالان تعذّرت قراءتهما.</numerusform>
            <numerusform>%n مقالات تعذّرت قراءتها.</numerusform>
            <numerusform>%n مقالًا تعذّرت قراءتها.</numerusform>
            <numerusform>%n مقالًا تعذّرت قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended after %L1 of %L2.</source>
        <translation>انتهى بعد %L1 من %L2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SaveDesk</name>
    <message>
        <source>Saved, but for one picture that could not be had.</source>
        <translation>تم الحفظ، باستثناء صورة واحدة تعذر الحصول عليها.</translation>
    </message>
    <message>
        <source>Saved, but for %1 of %2 pictures that could not be had.</source>
        <translation>تم الحفظ، باستثناء صور تعذر الحصول عليها: %1 من %2.</translation>
    </message>
    <message>
        <source>You have this story already, with this very text.</source>
        <translation>لديك هذا المقال من قبل، بالنص نفسه.</translation>
    </message>
    <message>
        <source>Saved. The text has changed; the earlier version is kept as well.</source>
        <translation>تم الحفظ. تغير النص، والصيغة السابقة محفوظة أيضًا.</translation>
    </message>
    <message>
        <source>Saved. You had the same text already, from %1.</source>
        <translation>تم الحفظ. كان لديك النص نفسه من قبل، من %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>broadsheet::ShortcutsSheet</name>
    <message>
        <source>Read on; at the end, the next headline</source>
        <translation>متابعة القراءة؛ وفي النهاية العنوان التالي</translation>
    </message>
    <message>
        <source>Back by a screen; at the start, the page before</source>
        <translation>الرجوع شاشة؛ وفي البداية الصفحة السابقة</translation>
    </message>
    <message>
        <source>Open the headline</source>
        <translation>فتح العنوان</translation>
    </message>
    <message>
        <source>Mark the headline for later</source>
        <translation>تحديد العنوان للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Headline: in your browser; story: its original page</source>
        <translation>العنوان: في المتصفح؛ المقال: صفحته الأصلية</translation>
    </message>
    <message>
        <source>Library: the chosen stories into the trash</source>
        <translation>المكتبة: نقل المقالات المختارة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>أثناء القراءة</translation>
    </message>
</context>
<context>
    <name>broadsheet::SidePane</name>
    <message>
        <source>Read later</source>
        <translation>للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Enter opens a page, Delete takes it away.</source>
        <translation>يفتح Enter الصفحة، ويزيلها Delete.</translation>
    </message>
    <message>
        <source>Show only headlines with these words</source>
        <translation>عرض العناوين التي تحوي هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Filter the headlines</source>
        <translation>تصفية العناوين</translation>
    </message>
    <message>
        <source>Headlines (%1 of %2)</source>
        <translation>العناوين (%1 من %2)</translation>
    </message>
    <message>
        <source>Headlines (%1)</source>
        <translation>العناوين (%1)</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Read later (%1)</source>
        <translation>للقراءة لاحقًا (%1)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>مسح القائمة</translation>
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
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, together %3</source>
        <comment>a site, its stories, their size</comment>
        <translation>%1، %2، المجموع %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the trash</source>
        <translation>
            <numerusform>لا شيء منها في سلة المهملات</numerusform>
            <numerusform>واحد منها في سلة المهملات</numerusform>
            <numerusform>اثنان منها في سلة المهملات</numerusform>
            <numerusform>%n منها في سلة المهملات</numerusform>
            <numerusform>%n منها في سلة المهملات</numerusform>
            <numerusform>%n منها في سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>الصفحات كما وصلت</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>broadsheet::SiteSizePanel</name>
    <message>
        <source>Show its &amp;stories</source>
        <translation>أظهر مقالاته</translation>
    </message>
    <message>
        <source>Order of the sites</source>
        <translation>ترتيب المواقع</translation>
    </message>
    <message>
        <source>What each site takes on the disk</source>
        <translation>ما يشغله كل موقع على القرص</translation>
    </message>
    <message>
        <source>Enter lists the stories of a site.</source>
        <translation>يسرد Enter مقالات الموقع.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>What stories of two sites share is counted with both. Room is made once the trash is emptied.</source>
        <translation>ما تشترك فيه مقالات موقعين يُحسب لكليهما. ويتوفر المكان بعد إفراغ سلة المهملات.</translation>
    </message>
    <message>
        <source>Texts, pages and pictures take %1; the whole folder, with the index of words, the backups and the reserve, takes %2.</source>
        <translation>تشغل النصوص والصفحات والصور %1؛ ويشغل المجلد كله مع فهرس الكلمات والنسخ الاحتياطية والاحتياطي %2.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechBar</name>
    <message>
        <source>Paragraph back</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Sentence back</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عال</translation>
    </message>
    <message>
        <source>After this story, read the next one</source>
        <translation>قراءة المقال التالي بعد هذا المقال</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechSpeed</name>
    <message>
        <source>Very slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>سرعة عادية</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>سريع جدًا</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechTools</name>
    <message>
        <source>The speech engine could not say it. Is a loudspeaker or headphone connected?</source>
        <translation>لم يستطع محرك النطق قراءته. هل مكبر الصوت أو السماعة موصول؟</translation>
    </message>
    <message>
        <source>No voice for the language of this story is installed; another one reads.</source>
        <translation>لا يوجد صوت مثبت للغة هذا المقال؛ يقرأ صوت آخر.</translation>
    </message>
</context>
<context>
    <name>broadsheet::SpeechWords</name>
    <message>
        <source>Reading aloud needs a speech engine, and none is installed. Install the packages qt6-speech-speechd-plugin and speech-dispatcher-espeak-ng, and start Broadsheet again.</source>
        <translation>تحتاج القراءة بصوت عال إلى محرك نطق، ولا يوجد محرك مثبت. ثبت الحزمتين qt6-speech-speechd-plugin وspeech-dispatcher-espeak-ng، ثم أعد تشغيل Broadsheet.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryDesk</name>
    <message>
        <source>You already have this story, saved on %1.</source>
        <translation>لديك هذا المقال من قبل، محفوظ بتاريخ %1.</translation>
    </message>
    <message>
        <source>Open the saved copy</source>
        <translation>فتح النسخة المحفوظة</translation>
    </message>
    <message>
        <source>The site cannot be reached now. This is your saved copy of %1.</source>
        <translation>لا يمكن الوصول إلى الموقع الآن. هذه نسختك المحفوظة بتاريخ %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your saved copy of %1. You were at %2 %.</source>
        <translation>نسختك المحفوظة بتاريخ %1. كنت عند %2 %.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>This is your saved copy of %1.</source>
        <translation>هذه نسختك المحفوظة بتاريخ %1.</translation>
    </message>
    <message>
        <source>Load it from the web</source>
        <translation>تحميله من الويب</translation>
    </message>
    <message>
        <source>This page is not in your library either.</source>
        <translation>هذه الصفحة ليست في مكتبتك أيضًا.</translation>
    </message>
    <message>
        <source>Fetch it later</source>
        <translation>جلبها لاحقًا</translation>
    </message>
    <message>
        <source>It waits in the library&apos;s queue.</source>
        <translation>تنتظر في قائمة انتظار المكتبة.</translation>
    </message>
    <message>
        <source>This is in your library already.</source>
        <translation>هذا في مكتبتك من قبل.</translation>
    </message>
    <message>
        <source>Load its own page first; then it can be saved.</source>
        <translation>حمل صفحته الخاصة أولًا؛ عندها يمكن حفظه.</translation>
    </message>
    <message>
        <source>There is no story here that could be saved.</source>
        <translation>لا يوجد هنا مقال يمكن حفظه.</translation>
    </message>
    <message>
        <source>This is an earlier version of the story.</source>
        <translation>هذه نسخة سابقة من المقال.</translation>
    </message>
    <message>
        <source>Read the newest</source>
        <translation>اقرأ الأحدث</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>اذهب إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n headline(s) beside this story is damaged on the disk; it can be loaded from the web.</source>
        <translation>
            <numerusform>لا نصوص تالفة بجانب هذا المقال.</numerusform>
            <numerusform>نص عنوان واحد بجانب هذا المقال تالف على القرص؛ يمكن تحميله من الويب.</numerusform>
            <numerusform>نصا عنوانين بجانب هذا المقال تالفان على القرص؛ يمكن تحميلهما من الويب.</numerusform>
            <numerusform>نصوص %n عناوين بجانب هذا المقال تالفة على القرص؛ يمكن تحميلها من الويب.</numerusform>
            <numerusform>نصوص %n عنوانًا بجانب هذا المقال تالفة على القرص؛ يمكن تحميلها من الويب.</numerusform>
            <numerusform>نصوص %n عنوان بجانب هذا المقال تالفة على القرص؛ يمكن تحميلها من الويب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryList</name>
    <message>
        <source>Saved stories</source>
        <translation>المقالات المحفوظة</translation>
    </message>
    <message>
        <source>Enter opens a story, Delete puts it into the trash.</source>
        <translation>يفتح Enter المقال، وينقله Delete إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Take out of the trash</source>
        <translation>إخراج من سلة المهملات</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>تحديد كغير مقروء</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>تحديد كمقروء</translation>
    </message>
    <message>
        <source>No &amp;favourite any more</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>النسخ…</translation>
    </message>
    <message>
        <source>The library can only be read now</source>
        <translation>المكتبة للقراءة فقط الآن</translation>
    </message>
    <message>
        <source>Read the kept page a&amp;new</source>
        <translation>قراءة الصفحة المحفوظة من جديد</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>مقدار المقروء</translation>
    </message>
    <message>
        <source>Nothing open yet</source>
        <translation>لا شيء مفتوح بعد</translation>
    </message>
    <message>
        <source>Paste a link into the field above and press Enter, or drop a link or a saved page anywhere in this window.</source>
        <translation>ألصق رابطًا في الحقل أعلاه واضغط Enter، أو أفلت رابطًا أو صفحة محفوظة في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>The story appears here, and the headlines that its page offers appear beside it. Press F1 for the keys.</source>
        <translation>يظهر المقال هنا، وتظهر بجانبه العناوين التي تقدمها صفحته. اضغط F1 لعرض الاختصارات.</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryRowText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>goes for good on %1</source>
        <translation>يُحذف نهائيًا في %1</translation>
    </message>
    <message>
        <source>in the trash since %1</source>
        <translation>في سلة المهملات منذ %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::StoryTools</name>
    <message>
        <source>Highlights (%1)</source>
        <translation>التمييزات (%1)</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Focus: off</source>
        <translation>التركيز: بدون</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>التركيز: %1</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخت الشفرة.</translation>
    </message>
</context>
<context>
    <name>broadsheet::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them:</source>
        <translation>الوسوم، تفصل بينها فواصل:</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakeAlong</name>
    <message>
        <source>It could not be taken along: %1.</source>
        <translation>تعذّر أخذه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed from the queue.</source>
        <translation>
            <numerusform>لم يُزل شيء من قائمة الانتظار.</numerusform>
            <numerusform>أزيل مقال واحد من قائمة الانتظار.</numerusform>
            <numerusform>أزيل مقالان من قائمة الانتظار.</numerusform>
            <numerusform>أزيلت %n مقالات من قائمة الانتظار.</numerusform>
            <numerusform>أزيل %n مقالًا من قائمة الانتظار.</numerusform>
            <numerusform>أزيل %n مقال من قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::TakeDialog</name>
    <message>
        <source>This story &amp;only, with its pictures</source>
        <translation>هذا المقال فقط، مع صوره</translation>
    </message>
    <message>
        <source>With the &amp;first of its related stories:</source>
        <translation>مع أول المقالات ذات الصلة:</translation>
    </message>
    <message>
        <source>With &amp;all %1 of them</source>
        <translation>معها كلها (%1)</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>How many of the related stories</source>
        <translation>عدد المقالات ذات الصلة</translation>
    </message>
    <message>
        <source>Saved on this computer, to be read with no network. One request at a time to a site, at most %1 in all; promoted links are left out.</source>
        <translation>يُحفظ على هذا الحاسوب ليُقرأ دون شبكة. طلب واحد في كل مرة إلى الموقع، و%1 على الأكثر في المجموع؛ وتُستبعد الروابط الإعلانية.</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>خذها معك</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakingBar</name>
    <message>
        <source>Stories taken along</source>
        <translation>المقالات المأخوذة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>لا تنتظر</translation>
    </message>
    <message>
        <source>Forgets what still waits. What was saved stays.</source>
        <translation>ينسى ما لا يزال ينتظر. ويبقى ما حُفظ.</translation>
    </message>
    <message>
        <source>Close, and forget what could not be had</source>
        <translation>أغلق وانسَ ما تعذّر الحصول عليه</translation>
    </message>
</context>
<context>
    <name>broadsheet::TakingWords</name>
    <message>
        <source>beyond the limits</source>
        <translation>تجاوز الحدود</translation>
    </message>
    <message>
        <source>no story on its page</source>
        <translation>لا مقال في صفحته</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>its site does not answer</source>
        <translation>موقعه لا يجيب</translation>
    </message>
    <message>
        <source>its site was not found</source>
        <translation>لم يُعثر على موقعه</translation>
    </message>
    <message>
        <source>its site cannot be reached</source>
        <translation>تعذّر الوصول إلى موقعه</translation>
    </message>
    <message>
        <source>its connection is not safe</source>
        <translation>اتصاله غير آمن</translation>
    </message>
    <message>
        <source>it came only in part</source>
        <translation>وصل جزء منه فقط</translation>
    </message>
    <message>
        <source>its page is too large</source>
        <translation>صفحته كبيرة جدًا</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>ليس صفحة ويب</translation>
    </message>
    <message>
        <source>it asks for a login</source>
        <translation>يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>it asks for consent first</source>
        <translation>يطلب الموافقة أولًا</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>its address is not opened</source>
        <translation>لا يُفتح عنوانه</translation>
    </message>
    <message>
        <source>%1 of %2 stories saved, %3</source>
        <translation>حُفظ %1 من %2 من المقالات، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be had</source>
        <translation>
            <numerusform>لم يتعذّر شيء</numerusform>
            <numerusform>تعذّر الحصول على مقال واحد</numerusform>
            <numerusform>تعذّر الحصول على مقالين</numerusform>
            <numerusform>تعذّر الحصول على %n مقالات</numerusform>
            <numerusform>تعذّر الحصول على %n مقالًا</numerusform>
            <numerusform>تعذّر الحصول على %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking along</source>
        <translation>جارٍ الأخذ</translation>
    </message>
    <message>
        <source>waiting for a site until %1</source>
        <translation>بانتظار موقع حتى %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>goes on when there is a network</source>
        <translation>يستمر عند توفر الشبكة</translation>
    </message>
    <message>
        <source>another program is at work on it</source>
        <translation>يعمل عليه برنامج آخر</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>توقف: %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>waits to be saved</source>
        <translation>ينتظر الحفظ</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>يُحفظ الآن</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>its page is gone</source>
        <translation>صفحته لم تعد موجودة</translation>
    </message>
    <message>
        <source>its site answered with error %1</source>
        <translation>أجاب موقعه بالخطأ %1</translation>
    </message>
    <message>
        <source>it could not be loaded</source>
        <translation>تعذّر تحميله</translation>
    </message>
    <message>
        <source>its site checks whether a person asks</source>
        <translation>يتحقق موقعه من أن السائل إنسان</translation>
    </message>
    <message>
        <source>its site sent an error page</source>
        <translation>أرسل موقعه صفحة خطأ</translation>
    </message>
    <message>
        <source>it is closed to this country</source>
        <translation>محجوب في هذا البلد</translation>
    </message>
    <message>
        <source>its page only sends on to another</source>
        <translation>صفحته تحيل إلى غيرها فقط</translation>
    </message>
    <message>
        <source>another page stands in its place</source>
        <translation>تحل صفحة أخرى محله</translation>
    </message>
    <message>
        <source>its text is put together by scripts</source>
        <translation>تُركّب نصه برامج نصية</translation>
    </message>
    <message>
        <source>its page came empty</source>
        <translation>وصلت صفحته فارغة</translation>
    </message>
    <message>
        <source>this network asks for a login first</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>the library can only be read</source>
        <translation>المكتبة للقراءة فقط</translation>
    </message>
    <message>
        <source>another program keeps the library busy</source>
        <translation>برنامج آخر يشغل المكتبة</translation>
    </message>
    <message>
        <source>the library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>a newer Broadsheet wrote the library</source>
        <translation>كتب المكتبةَ إصدار أحدث من Broadsheet</translation>
    </message>
    <message>
        <source>the library is damaged</source>
        <translation>المكتبة تالفة</translation>
    </message>
    <message>
        <source>its pictures are being saved</source>
        <translation>تُحفظ صوره الآن</translation>
    </message>
    <message>
        <source>its pictures wait to be saved</source>
        <translation>صوره تنتظر الحفظ</translation>
    </message>
    <message>
        <source>its site asked to wait until %1</source>
        <translation>طلب موقعه الانتظار حتى %1</translation>
    </message>
    <message>
        <source>the last try: %1</source>
        <translation>آخر محاولة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::Theme</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>ألوانك الخاصة</translation>
    </message>
</context>
<context>
    <name>broadsheet::TrailMenu</name>
    <message>
        <source>The &amp;trail</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يفتح شيء بعد</translation>
    </message>
</context>
<context>
    <name>broadsheet::TypePreset</name>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Like a book</source>
        <translation>مثل كتاب</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Very large print</source>
        <translation>حروف كبيرة جدًا</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>مسافات واسعة</translation>
    </message>
</context>
<context>
    <name>broadsheet::VersionsDialog</name>
    <message>
        <source>&amp;Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>&amp;Read this version</source>
        <translation>اقرأ هذه النسخة</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>نسخ المقال</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>%1 (the newest)</source>
        <translation>%1 (الأحدث)</translation>
    </message>
    <message>
        <source>the page, as it was first saved</source>
        <translation>الصفحة كما حُفظت أول مرة</translation>
    </message>
    <message>
        <source>the same page, read anew</source>
        <translation>الصفحة نفسها، قُرئت من جديد</translation>
    </message>
    <message>
        <source>the page, fetched anew</source>
        <translation>الصفحة، جُلبت من جديد</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>There is one version of this story so far.</source>
        <translation>لهذا المقال نسخة واحدة حتى الآن.</translation>
    </message>
</context>
<context>
    <name>broadsheet::ViewMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Keep the search in the field</source>
        <translation>حفظ البحث المكتوب</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>نسيان هذا البحث</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>Check-up…</source>
        <translation>فحص…</translation>
    </message>
</context>
<context>
    <name>broadsheet::WindowActions</name>
    <message>
        <source>Open &amp;file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>&amp;Stop or close</source>
        <translation>إيقاف أو إغلاق</translation>
    </message>
    <message>
        <source>Read this page &amp;later</source>
        <translation>هذه الصفحة للقراءة لاحقًا</translation>
    </message>
    <message>
        <source>Show the &amp;original page</source>
        <translation>عرض الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Open in your &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Pri&amp;vacy receipt…</source>
        <translation>إيصال الخصوصية…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Find in the story…</source>
        <translation>البحث في المقال…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Select a &amp;sentence</source>
        <translation>تحديد جملة</translation>
    </message>
    <message>
        <source>Select one sentence &amp;more</source>
        <translation>تحديد جملة أخرى</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Highlight with a &amp;note…</source>
        <translation>تمييز مع ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Take the highlight out</source>
        <translation>إزالة التمييز</translation>
    </message>
    <message>
        <source>Bring the highlight &amp;back</source>
        <translation>استعادة التمييز</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights beside the story</source>
        <translation>التمييزات بجانب المقال</translation>
    </message>
    <message>
        <source>Read &amp;aloud, or pause</source>
        <translation>قراءة بصوت عال أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read the ne&amp;xt sentence</source>
        <translation>قراءة الجملة التالية</translation>
    </message>
    <message>
        <source>Read the sentence before</source>
        <translation>قراءة الجملة السابقة</translation>
    </message>
    <message>
        <source>Read the next &amp;paragraph</source>
        <translation>قراءة الفقرة التالية</translation>
    </message>
    <message>
        <source>Read the paragraph before</source>
        <translation>قراءة الفقرة السابقة</translation>
    </message>
    <message>
        <source>Read &amp;faster</source>
        <translation>قراءة أسرع</translation>
    </message>
    <message>
        <source>Read s&amp;lower</source>
        <translation>قراءة أبطأ</translation>
    </message>
    <message>
        <source>Look &amp;up what is selected…</source>
        <translation>البحث عن المحدد في القاموس…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back to &amp;where you were in the story</source>
        <translation>العودة إلى حيث كنت في المقال</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Open the next from “Read &amp;later”</source>
        <translation>فتح التالي من «للقراءة لاحقًا»</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>المحتويات…</translation>
    </message>
    <message>
        <source>F&amp;ilter the headlines…</source>
        <translation>تصفية العناوين…</translation>
    </message>
    <message>
        <source>For&amp;get what I opened…</source>
        <translation>نسيان ما فتحته…</translation>
    </message>
    <message>
        <source>&amp;Headlines beside the story</source>
        <translation>العناوين بجانب المقال</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pro&amp;gress line</source>
        <translation>خط التقدم</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>عمود أعرض</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>عمود أضيق</translation>
    </message>
    <message>
        <source>Next &amp;theme</source>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>Next way to f&amp;ocus</source>
        <translation>نمط التركيز التالي</translation>
    </message>
    <message>
        <source>Nothing &amp;but the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Text and &amp;colours…</source>
        <translation>النص والألوان…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>تراجع في المكتبة</translation>
    </message>
    <message>
        <source>To the &amp;story</source>
        <translation>إلى المقال</translation>
    </message>
    <message>
        <source>To the &amp;headlines</source>
        <translation>إلى العناوين</translation>
    </message>
    <message>
        <source>&amp;Library beside the story</source>
        <translation>المكتبة بجانب المقال</translation>
    </message>
    <message>
        <source>&amp;Save the story</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>S&amp;earch the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Take it &amp;with me…</source>
        <translation>خذه معك…</translation>
    </message>
    <message>
        <source>&amp;Keep the headline for offline</source>
        <translation>احتفظ بالعنوان دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>طباعة أو حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Open lin&amp;k…</source>
        <translation>فتح رابط…</translation>
    </message>
    <message>
        <source>To the libr&amp;ary</source>
        <translation>إلى المكتبة</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Show a pictur&amp;e large</source>
        <translation>تكبير صورة</translation>
    </message>
    <message>
        <source>What still wa&amp;its</source>
        <translation>ما لا يزال ينتظر</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>النسخ…</translation>
    </message>
    <message>
        <source>Repa&amp;ir this page…</source>
        <translation>إصلاح هذه الصفحة…</translation>
    </message>
    <message>
        <source>Read the kept page a&amp;new</source>
        <translation>قراءة الصفحة المحفوظة من جديد</translation>
    </message>
</context>
</TS>
