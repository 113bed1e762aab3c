#include "ui/preferences/GeneralPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace broadsheet {

GeneralPage::GeneralPage(const Settings& settings, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    m_reopen = addChoice(*column, tr("Open the last page again when Broadsheet starts"),
                         tr("Without a link, Broadsheet begins where you stopped."), settings.reopenLastPage);
    m_headlines = addChoice(*column, tr("Show the headlines beside a story"),
                            tr("The other stories that the page offers. F9 shows and hides them at any time."), settings.headlinesShown);
    m_pictures = addChoice(*column, tr("Show pictures"), tr("Without them a page costs less, and fewer hosts come to hear of it."),
                           settings.picturesShown);
    m_remembers = addChoice(*column, tr("Remember where I was and what I opened"),
                            tr("The trail of pages, and which headlines are new to you. Kept on this computer alone; “Forget what I "
                               "opened” in the Go menu empties it."),
                            settings.remembersReading);
    m_prepares = addChoice(*column, tr("Fetch the page of a headline that I rest on"),
                           tr("It then opens at once. Its site learns that somebody looked. Never for promoted links, nor offline, "
                              "nor on a metered connection."),
                           settings.preparesStories);
    column->addStretch();
}

QCheckBox* GeneralPage::addChoice(QVBoxLayout& column, const QString& text, const QString& meaning, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setChecked(checked);
    box->setAccessibleDescription(meaning);
    auto* label = new QLabel(meaning, this);
    label->setWordWrap(true);
    label->setObjectName(QStringLiteral("keyName")); // in the quieter colour
    label->setIndent(fontMetrics().height() * 3 / 2);
    column.addWidget(box);
    column.addWidget(label);
    column.addSpacing(fontMetrics().height() / 2);
    connect(box, &QCheckBox::toggled, this, &GeneralPage::changed);
    return box;
}

void GeneralPage::writeTo(Settings& settings) const
{
    settings.reopenLastPage = m_reopen->isChecked();
    settings.headlinesShown = m_headlines->isChecked();
    settings.picturesShown = m_pictures->isChecked();
    settings.remembersReading = m_remembers->isChecked();
    settings.preparesStories = m_prepares->isChecked();
}

} // namespace broadsheet
