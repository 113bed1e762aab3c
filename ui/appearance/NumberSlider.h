#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace broadsheet {

/// A number on a scale: its name, a slider, and the number itself. Arrow keys go by one step, Page keys by five.
class NumberSlider final : public QWidget {
    Q_OBJECT
public:
    struct Scale {
        double least;
        double most;
        double step;
        QString unit;   ///< behind the number: "px", "em", or nothing
        int decimals;
    };

    NumberSlider(const QString& name, Scale scale, QWidget* parent = nullptr);

    /// Shows a number without saying so.
    void setValue(double value);
    [[nodiscard]] double value() const;
    [[nodiscard]] QSlider& slider() { return *m_slider; }
    [[nodiscard]] QLabel& nameLabel() { return *m_name; }

Q_SIGNALS:
    /// A person moved the slider.
    void moved(double value);

private:
    void showNumber();

    Scale m_scale;
    QLabel* m_name;
    QSlider* m_slider;
    QLabel* m_number;
};

} // namespace broadsheet
