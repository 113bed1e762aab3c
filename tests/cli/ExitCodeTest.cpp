#include "app/cli/ExitCode.h"

#include <QTest>

using namespace broadsheet;

class ExitCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreTheContract()
    {
        QCOMPARE(static_cast<int>(ExitCode::Story), 0);
        QCOMPARE(static_cast<int>(ExitCode::NoStory), 1);
        QCOMPARE(static_cast<int>(ExitCode::Usage), 2);
        QCOMPARE(static_cast<int>(ExitCode::NotLoaded), 3);
        QCOMPARE(static_cast<int>(ExitCode::Refused), 4);
    }

    void errorsHaveTheirNumber()
    {
        for (const ErrorCode code : {ErrorCode::NotHtml, ErrorCode::TooLarge, ErrorCode::TooDeep, ErrorCode::TooManyAttributes,
                 ErrorCode::TooMuchMemory, ErrorCode::TooSlow})
            QCOMPARE(exitCodeOf(code), ExitCode::Refused);
        for (const ErrorCode code : {ErrorCode::UnreadableFile, ErrorCode::HostNotFound, ErrorCode::HttpStatus, ErrorCode::UrlRefused,
                 ErrorCode::Truncated, ErrorCode::TlsFailed})
            QCOMPARE(exitCodeOf(code), ExitCode::NotLoaded);
        QCOMPARE(exitCodeOf(ErrorCode::EmptyPage), ExitCode::NoStory);
    }
};

QTEST_APPLESS_MAIN(ExitCodeTest)
#include "ExitCodeTest.moc"
