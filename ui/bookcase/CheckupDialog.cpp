#include "ui/bookcase/CheckupDialog.h"

#include "ui/bookcase/SiteSizePanel.h"
#include "ui/messages/Message.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {
namespace {

constexpr int widthEm = 36;

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString sentenceOf(const Error& error)
{
    const Message message = Messages::forError(error, {});
    return message.whatHappened + QLatin1Char(' ') + message.whatToDo;
}

} // namespace

CheckupDialog::CheckupDialog(AsyncLibrary& library, KeptPageReader read, QWidget* parent)
    : QDialog(parent), m_library(library), m_read(std::move(read)), m_findings(textLabel({}, this)), m_progress(new QProgressBar(this)),
      m_sizes(new SiteSizePanel(this)), m_look(new QPushButton(tr("&Look again"), this)), m_mend(new QPushButton(tr("&Mend"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check-up of the library"));
    auto* folder = textLabel(tr("The library is kept in %1.").arg(QDir::toNativeSeparators(library.folder())), this);
    folder->setObjectName(QStringLiteral("libraryFolder"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setMinimumWidth(widthEm * fontMetrics().height());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("The check-up is under way"));
    m_sizes->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton* button : {m_look, m_mend, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter belongs to the table
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_mend, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(folder);
    column->addWidget(m_findings);
    column->addWidget(m_progress);
    column->addWidget(m_sizes, 1);
    column->addWidget(buttons);
    connect(m_look, &QPushButton::clicked, this, &CheckupDialog::look);
    connect(m_mend, &QPushButton::clicked, this, &CheckupDialog::mend);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sizes, &SiteSizePanel::siteRequested, this, [this](const SiteSize& site) {
        Q_EMIT siteRequested(site);
        accept();
    });
    look();
}

CheckupDialog::~CheckupDialog() { m_stop.request_stop(); }

QString CheckupDialog::findings() const { return m_findings->text(); }

void CheckupDialog::work(const QString& sentence)
{
    m_findings->setText(sentence);
    m_progress->show();
    m_look->setEnabled(false);
    m_mend->setEnabled(false);
}

void CheckupDialog::rest(const QString& findings, bool canMend)
{
    m_findings->setText(findings);
    m_progress->hide();
    m_look->setEnabled(true);
    m_mend->setEnabled(canMend && m_library.status().canChange());
    Q_EMIT done();
}

void CheckupDialog::showSizes(const SiteSizes& sizes)
{
    m_sizes->show(sizes);
    m_sizes->setVisible(!sizes.sites.empty());
    // A layout of lines that wrap asks for too little by itself.
    if (const int wanted = layout()->totalHeightForWidth(width()); height() < wanted)
        resize(width(), wanted);
}

void CheckupDialog::look()
{
    work(tr("Every text and every picture is being read and compared with its digest. Nothing is changed."));
    m_library.apart(
        this, [](Library& library, const StopToken& stop) { return Checkup(library).run(stop); },
        [this](const Result<CheckReport>& report) { onLooked(report); }, m_stop.get_token());
}

void CheckupDialog::mend()
{
    work(tr("Damaged texts are being taken from the backups, or read anew from the page as it came."));
    m_library.apart(
        this, [found = m_found, read = m_read](Library& library, const StopToken&) { return Checkup(library).repair(found, read); },
        [this](const Result<RepairReport>& report) { onMended(report); }, m_stop.get_token());
}

void CheckupDialog::onLooked(const Result<CheckReport>& report)
{
    if (!report) {
        rest(sentenceOf(report.error()), false);
        return;
    }
    m_found = *report;
    showSizes(report->sizes);
    rest(findingsOf(*report), !report->isSound() || !report->isTidy());
}

void CheckupDialog::onMended(const Result<RepairReport>& report)
{
    if (!report) {
        rest(sentenceOf(report.error()), true);
        return;
    }
    m_found = report->after;
    showSizes(report->after.sizes);
    QStringList lines;
    const auto tell = [&lines](const QString& sentence, qint64 count) {
        if (count > 0)
            lines.append(sentence.arg(count));
    };
    tell(tr("Texts taken from a backup: %L1"), report->fromBackup);
    tell(tr("Stories read anew from their page: %L1"), report->extractedAnew);
    tell(tr("Damaged pictures set aside: %L1"), report->setAside);
    tell(tr("Files removed that nothing uses: %L1"), report->removed);
    lines.append(findingsOf(report->after));
    rest(lines.join(QLatin1Char('\n')), !report->after.isSound() || !report->after.isTidy());
}

QString CheckupDialog::findingsOf(const CheckReport& report)
{
    QStringList lines{tr("%L1 stories in %L2 versions, with %L3 pictures.").arg(report.stories).arg(report.versions).arg(report.pictures)};
    const auto tell = [&lines](const QString& sentence, size_t count) {
        if (count > 0)
            lines.append(sentence.arg(qulonglong(count)));
    };
    tell(tr("Faults in the database file: %L1"), size_t(report.database.size()));
    if (report.searchIsWrong)
        lines.append(tr("The search index does not agree with the texts."));
    tell(tr("Damaged texts: %L1"), report.bodies.size());
    tell(tr("Damaged texts of headlines: %L1"), report.headlineBodies.size());
    tell(tr("Damaged copies of pages as they came: %L1"), report.originals.size());
    tell(tr("Missing or damaged pictures: %L1"), report.pictureFiles.size());
    tell(tr("Pictures that no story uses: %L1"), report.unusedFiles.size());
    tell(tr("Halves of files that a crash left behind: %L1"), report.drafts.size());
    lines.append(report.isSound() ? tr("Everything is as it was written.") : tr("“Mend” takes what it can from the backups. Nothing is ever deleted but what no story uses."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace broadsheet
