#include "ui/taking/TakingBar.h"

#include "ui/taking/TakingWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace broadsheet {
namespace {

constexpr int progressWidth = 120;
constexpr int progressHeight = 4;

} // namespace

TakingBar::TakingBar(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("takingBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setAccessibleName(tr("Stories taken along"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_progress);
    row->addWidget(m_sentence, 1);
    m_pause = addButton(tr("&Pause"), &TakingBar::pauseRequested);
    m_resume = addButton(tr("&Resume"), &TakingBar::resumeRequested);
    m_retry = addButton(tr("Try &again"), &TakingBar::retryRequested);
    m_cancel = addButton(tr("Do not &wait"), &TakingBar::cancelRequested);
    m_cancel->setToolTip(tr("Forgets what still waits. What was saved stays."));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close, and forget what could not be had"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT clearRequested();
    });
    hide();
}

QPushButton* TakingBar::addButton(const QString& text, void (TakingBar::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    layout()->addWidget(button);
    return button;
}

void TakingBar::show(const TakingProgress& progress)
{
    using Stage = TakingProgress::Stage;
    const QString sentence = TakingWords::of(progress);
    const bool isUnderWay = progress.waiting > 0;
    m_sentence->setText(sentence);
    m_sentence->setToolTip(progress.stage == Stage::Working ? progress.address.host() : QString());
    m_progress->setRange(0, qMax(1, progress.saved + progress.waiting + progress.failed));
    m_progress->setValue(progress.saved + progress.failed);
    const bool isHeld = progress.stage == Stage::Paused || progress.stage == Stage::Stopped;
    const bool canChange = progress.stage != Stage::Stopped || progress.error.code == ErrorCode::DiskFull || progress.error.code == ErrorCode::LibraryBusy;
    m_pause->setVisible(isUnderWay && !isHeld);
    m_resume->setVisible(isUnderWay && isHeld && canChange);
    m_cancel->setVisible(isUnderWay && canChange);
    m_retry->setVisible(!isUnderWay && progress.failed > 0);
    m_close->setVisible(!isUnderWay);
    setVisible(!sentence.isEmpty() && (isUnderWay || progress.failed > 0));
}

} // namespace broadsheet
