#include "ui/preferences/LibraryPage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broadsheet {

LibraryPage::LibraryPage(const Settings& settings, const QString& folder, QWidget* parent) : QWidget(parent), m_megabytes(new QSpinBox(this)), m_trash(new QComboBox(this))
{
    auto* place = new QLabel(folder.isEmpty() ? tr("There is no library.") : folder, this);
    place->setTextFormat(Qt::PlainText);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place->setAccessibleName(tr("Folder of the library"));
    place->setWordWrap(true);
    auto* show = new QPushButton(tr("&Show the folder"), this);
    show->setEnabled(!folder.isEmpty());
    auto* move = new QPushButton(tr("&Move it…"), this);
    move->setEnabled(!folder.isEmpty());
    for (QPushButton* button : {show, move})
        button->setAutoDefault(false); // Enter is no wish to go anywhere
    auto* where = new QHBoxLayout;
    where->addWidget(place, 1);
    where->addWidget(show);
    where->addWidget(move);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("What you save stands in this folder:"), this));
    column->addLayout(where);
    column->addWidget(quiet(tr("Moving copies everything and goes on in the new folder; what stands in the old one is left there.")));
    column->addSpacing(fontMetrics().height());
    column->addLayout(budgetRow(settings.takenMegabytes));
    column->addSpacing(fontMetrics().height());
    column->addLayout(trashRow(settings.trashDays));
    column->addWidget(quiet(tr("Deleted for good, with pictures and notes: when Broadsheet starts, and once a day while it is open. A new choice counts from the next of these.")));
    column->addStretch();
    connect(m_megabytes, &QSpinBox::valueChanged, this, &LibraryPage::changed);
    connect(m_trash, &QComboBox::currentIndexChanged, this, &LibraryPage::changed);
    connect(show, &QPushButton::clicked, this, &LibraryPage::folderRequested);
    connect(move, &QPushButton::clicked, this, &LibraryPage::moveRequested);
}

QLabel* LibraryPage::quiet(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("keyName")); // in the quieter colour
    return label;
}

QHBoxLayout* LibraryPage::budgetRow(int megabytes)
{
    m_megabytes->setRange(SettingsRange::fewestTakenMegabytes, SettingsRange::mostTakenMegabytes);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setValue(megabytes);
    m_megabytes->setSingleStep(64);
    m_megabytes->setAccessibleName(tr("Most megabytes of one taking along"));
    auto* limit = new QLabel(tr("&Taking a story along may cost at most"), this);
    limit->setBuddy(m_megabytes);
    auto* row = new QHBoxLayout;
    row->addWidget(limit);
    row->addWidget(m_megabytes);
    row->addStretch();
    return row;
}

QHBoxLayout* LibraryPage::trashRow(int days)
{
    for (const int choice : SettingsRange::trashDays)
        m_trash->addItem(choice == 0 ? tr("never") : tr("after %n day(s)", nullptr, choice), choice);
    m_trash->setCurrentIndex(qMax(0, m_trash->findData(days)));
    m_trash->setAccessibleName(tr("The trash is emptied by itself"));
    auto* label = new QLabel(tr("The trash is &emptied by itself"), this);
    label->setBuddy(m_trash);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_trash);
    row->addStretch();
    return row;
}

void LibraryPage::writeTo(Settings& settings) const
{
    settings.takenMegabytes = m_megabytes->value();
    settings.trashDays = m_trash->currentData().toInt();
}

} // namespace broadsheet
