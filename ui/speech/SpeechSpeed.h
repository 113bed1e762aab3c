#pragma once

#include <QCoreApplication>
#include <QString>

class QComboBox;

namespace broadsheet {

/// The speeds that a reader can choose from, as a list with words.
class SpeechSpeed final {
    Q_DECLARE_TR_FUNCTIONS(broadsheet::SpeechSpeed)
public:
    /// Fills a box with them; each has its rate (-1 … 1, as Speaker::setRate wants it) as its data.
    static void fill(QComboBox& box);
    /// Chooses the one that is nearest to a rate.
    static void choose(QComboBox& box, double rate);
};

} // namespace broadsheet
