#include "ui/preferences/LibraryPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace broadsheet {

LibraryPage::LibraryPage(const Settings& settings, const QString& folder, QWidget* parent) : QWidget(parent), m_megabytes(new QSpinBox(this))
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
    auto* another = new QLabel(tr("Moving copies everything and goes on in the new folder; what stands in the old one is left there."), this);
    another->setWordWrap(true);
    another->setObjectName(QStringLiteral("keyName")); // in the quieter colour
    m_megabytes->setRange(SettingsRange::fewestTakenMegabytes, SettingsRange::mostTakenMegabytes);
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setValue(settings.takenMegabytes);
    m_megabytes->setSingleStep(64);
    auto* limit = new QLabel(tr("&Taking a story along may cost at most"), this);
    limit->setBuddy(m_megabytes);
    m_megabytes->setAccessibleName(tr("Most megabytes of one taking along"));

    auto* budget = new QHBoxLayout;
    budget->addWidget(limit);
    budget->addWidget(m_megabytes);
    budget->addStretch();
    auto* where = new QHBoxLayout;
    where->addWidget(place, 1);
    where->addWidget(show);
    where->addWidget(move);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("What you save stands in this folder:"), this));
    column->addLayout(where);
    column->addWidget(another);
    column->addSpacing(fontMetrics().height());
    column->addLayout(budget);
    column->addStretch();
    connect(m_megabytes, &QSpinBox::valueChanged, this, &LibraryPage::changed);
    connect(show, &QPushButton::clicked, this, &LibraryPage::folderRequested);
    connect(move, &QPushButton::clicked, this, &LibraryPage::moveRequested);
}

void LibraryPage::writeTo(Settings& settings) const { settings.takenMegabytes = m_megabytes->value(); }

} // namespace broadsheet
