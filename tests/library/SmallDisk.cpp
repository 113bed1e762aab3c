#include "SmallDisk.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace broadsheet {
namespace {

/// Every system has it, and nothing of ours is below it.
constexpr const char* kMountPoint = "/mnt";

bool writeTo(const char* path, const std::string& text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(file);
    return written;
}

/// Who we are stays; what we may do to the disks is ours alone.
bool enterOwnNamespaces()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const std::string user = std::to_string(::geteuid());
    const std::string group = std::to_string(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeTo("/proc/self/setgroups", "deny")
           && writeTo("/proc/self/uid_map", user + ' ' + user + " 1") && writeTo("/proc/self/gid_map", group + ' ' + group + " 1");
}

/// A user of their own name space may write everywhere in it, which a test of a read-only folder must not.
void giveUpPowers()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3]{};
    ::syscall(SYS_capset, &header, none);
}

} // namespace

SmallDisk::SmallDisk(int megabytes)
{
    const bool isRoot = ::geteuid() == 0;
    const std::string options = "mode=700,size=" + std::to_string(megabytes) + 'm';
    // Nothing that is mounted here may be seen outside.
    if (enterOwnNamespaces() && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", kMountPoint, "tmpfs", MS_NODEV | MS_NOSUID, options.c_str()) == 0)
        m_path = QString::fromLatin1(kMountPoint);
    else
        m_hindrance = QStringLiteral("no small disk can be mounted here: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
    if (!isRoot)
        giveUpPowers();
}

void SmallDisk::fill(const QString& name) const
{
    const int file = ::open(QFile::encodeName(m_path + QLatin1Char('/') + name).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    for (std::size_t step = std::size_t(1) << 20; step > 0;) {
        const std::string bytes(step, 'x');
        if (::write(file, bytes.data(), step) <= 0)
            step /= 2; // to the last byte
    }
    ::close(file);
}

} // namespace broadsheet
