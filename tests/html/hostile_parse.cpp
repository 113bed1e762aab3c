// hostile_parse shape NAME | hostile_parse archive FILE.tar.gz
// Parses one shape, or every file of an archive, on a thread with the smallest stack the project runs on, and says on
// one line what came of it: "<documents> <refusals> <largest resident set in kB> <slowest in ms> <last outcome>".
#include "core/html/Parser.h"
#include "core/page/Gunzip.h"
#include "tests/html/HostileShapes.h"

#include <QFile>

#include <pthread.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

using namespace broadsheet;

namespace {

constexpr std::size_t kStackBytes = 512U << 10;
constexpr std::size_t kTarBlock = 512;

struct Job {
    std::vector<std::string> pages;
    int documents = 0;
    int refusals = 0;
    long slowest = 0;
    std::string last;
};

void* parseAll(void* context)
{
    auto* job = static_cast<Job*>(context);
    for (std::string& page : job->pages) {
        const auto start = std::chrono::steady_clock::now();
        const auto document = parseHtml(std::move(page));
        const auto spent = std::chrono::steady_clock::now() - start;
        job->slowest = std::max<long>(job->slowest, std::chrono::duration_cast<std::chrono::milliseconds>(spent).count());
        ++(document ? job->documents : job->refusals);
        job->last = document ? "document" : nameOf(document.error().code).toStdString();
    }
    return nullptr;
}

/// The files of a tar archive: a header block with the size in octal digits at 124 and the type at 156, then the bytes.
std::vector<std::string> filesOf(const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto tar = gunzip(file.readAll(), 1LL << 30);
    if (!tar)
        return {};
    const std::string_view bytes(tar->constData(), static_cast<std::size_t>(tar->size()));
    std::vector<std::string> files;
    for (std::size_t at = 0; at + kTarBlock <= bytes.size() && bytes[at] != '\0';) {
        const auto size = static_cast<std::size_t>(std::strtoul(std::string(bytes.substr(at + 124, 12)).c_str(), nullptr, 8));
        const char type = bytes[at + 156];
        at += kTarBlock;
        if (type == '0' || type == '\0')
            files.emplace_back(bytes.substr(at, size));
        at += (size + kTarBlock - 1) / kTarBlock * kTarBlock;
    }
    return files;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    Job job;
    if (std::strcmp(arguments[1], "archive") == 0)
        job.pages = filesOf(arguments[2]);
    for (const HostileShape& shape : hostileShapes())
        if (std::strcmp(arguments[1], "shape") == 0 && shape.name == arguments[2])
            job.pages.push_back(shape.make());
    if (job.pages.empty())
        return 2;

    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, kStackBytes);
    pthread_t thread;
    if (pthread_create(&thread, &attributes, &parseAll, &job) != 0)
        return 2;
    pthread_join(thread, nullptr);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%d %d %ld %ld %s\n", job.documents, job.refusals, usage.ru_maxrss, job.slowest, job.last.c_str());
    return 0;
}
