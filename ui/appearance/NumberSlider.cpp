#include "ui/appearance/NumberSlider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace broadsheet {

NumberSlider::NumberSlider(const QString& name, Scale scale, QWidget* parent)
    : QWidget(parent), m_scale(std::move(scale)), m_name(new QLabel(name, this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_number(new QLabel(this))
{
    constexpr int kStepsAPage = 5;
    m_slider->setRange(0, int(std::lround((m_scale.most - m_scale.least) / m_scale.step)));
    m_slider->setPageStep(kStepsAPage);
    m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_slider->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    m_name->setBuddy(m_slider);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.000 em")));
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showNumber();
        Q_EMIT moved(value());
    });
    showNumber();
}

void NumberSlider::setValue(double value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::lround((value - m_scale.least) / m_scale.step)));
    showNumber();
}

double NumberSlider::value() const
{
    const double raw = m_scale.least + m_slider->value() * m_scale.step;
    constexpr double kFine = 1000; // no 0.30000000000000004 in a settings file
    return std::round(raw * kFine) / kFine;
}

void NumberSlider::showNumber()
{
    const QString number = QLocale().toString(value(), 'f', m_scale.decimals);
    m_number->setText(m_scale.unit.isEmpty() ? number : number + QChar(0x202f) + m_scale.unit);
    m_slider->setAccessibleDescription(m_number->text());
}

} // namespace broadsheet
