#pragma once

#include "tests/fetch/LoopbackServer.h"
#include "ui/session/StoryPreparer.h"
#include "ui/window/Navigator.h"

#include <QtTest>

using namespace broadsheet;

class NavigatorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensAndGoesBackWithoutTheNetwork();
    void comesBackToTheSamePlace();
    void aBodyOnThePageOpensAtOnce();
    void loadsTheRealPageOfABody();
    void trustEndsAtTheHost();
    void aFileVouchesForNoAddress();
    void aPublicHostHandsNothingOn();
    void aFailureIsAStopOnTheWay();
    void aFailedReloadKeepsTheStory();
    void goingBackStopsWhatIsLoading();
    void readsWhatAnotherViewShows();
    void aStoryGrowsInItsPlace();
    void goingOnEndsTheGrowth();
    void opensWhatWasReadAhead();
    void comesBackWithItsTrail();
    void aDetourComesBeforeTheNetwork();
    void aSavedCopyIsAStopOnTheWay();

private:
    void open(const QString& path);
    [[nodiscard]] QUrl url(const QString& path) const { return m_server->url(path); }

    Fetcher m_fetcher;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ReadingSession> m_session;
    std::unique_ptr<Navigator> m_navigator;
};
