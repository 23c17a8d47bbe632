// Lets the n-th call that changes the file system fail, or kills the program there. Loaded by LD_PRELOAD.
//
//   FAIL_AT=n      which call, from 1; 0 only counts
//   FAIL_WITH=e    the error number, or 0 to end the program at once as by SIGKILL
//   FAIL_COUNT=f   a file that gets the number of calls at the end
//   FAIL_UNDER=p   only calls that name a path below p, or that write to a file opened there, are counted
//   CLOCK_MOVED=s  the clock of the day goes wrong by s seconds
//   NO_THREADS=n   the system has n threads to give and then no more, as under a bound on processes
#define _GNU_SOURCE
#include <dlfcn.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;
static atomic_bool watched[4096];

static const char *under(void) { const char *path = getenv("FAIL_UNDER"); return path ? path : "/nowhere"; }

static int counts(int folder, const char *path) {
    char full[PATH_MAX];
    if (path[0] == '/') return strncmp(path, under(), strlen(under())) == 0;
    if (folder == AT_FDCWD) {
        if (!getcwd(full, sizeof full)) return 0;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, full, sizeof full - 1);
        if (length < 0) return 0;
        full[length] = 0;
    }
    return strncmp(full, under(), strlen(under())) == 0;
}

static int fails(void) {
    long mine = atomic_fetch_add(&calls, 1) + 1;
    const char *at = getenv("FAIL_AT");
    if (!at || mine != atol(at)) return 0;
    const char *with = getenv("FAIL_WITH");
    int error = with ? atoi(with) : EIO;
    if (error == 0) { kill(getpid(), SIGKILL); for (;;) pause(); }
    errno = error;
    return 1;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAIL_COUNT");
    if (!path) return;
    FILE *file = fopen(path, "w");
    if (file) { fprintf(file, "%ld\n", atomic_load(&calls)); fclose(file); }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(int descriptor, int counted) {
    if (descriptor >= 0 && descriptor < 4096) atomic_store(&watched[descriptor], counted != 0);
    return descriptor;
}

#define OPENING(name)                                                                                  \
    int name(const char *path, int flags, ...) {                                                       \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest);         \
        int counted = (flags & (O_WRONLY | O_RDWR | O_CREAT)) && counts(AT_FDCWD, path);               \
        if (counted && fails()) return -1;                                                             \
        return opened(REAL(name)(path, flags, mode), counted);                                         \
    }
#define OPENING_AT(name)                                                                               \
    int name(int folder, const char *path, int flags, ...) {                                           \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest);         \
        int counted = (flags & (O_WRONLY | O_RDWR | O_CREAT)) && counts(folder, path);                 \
        if (counted && fails()) return -1;                                                             \
        return opened(REAL(name)(folder, path, flags, mode), counted);                                 \
    }
OPENING(open)
OPENING(open64)
OPENING_AT(openat)
OPENING_AT(openat64)

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (descriptor >= 0 && descriptor < 4096 && atomic_load(&watched[descriptor]) && fails()) return -1;
    return REAL(write)(descriptor, bytes, count);
}

int close(int descriptor) {
    int counted = descriptor >= 0 && descriptor < 4096 && atomic_exchange(&watched[descriptor], 0);
    int failed = counted && fails();
    int error = errno;
    int result = REAL(close)(descriptor);
    if (failed) { errno = error; return -1; }
    return result;
}

int fsync(int descriptor) {
    if (descriptor >= 0 && descriptor < 4096 && atomic_load(&watched[descriptor]) && fails()) return -1;
    return REAL(fsync)(descriptor);
}

int mkdir(const char *path, mode_t mode) { return counts(AT_FDCWD, path) && fails() ? -1 : REAL(mkdir)(path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) {
    return counts(folder, path) && fails() ? -1 : REAL(mkdirat)(folder, path, mode);
}
int rename(const char *from, const char *to) { return counts(AT_FDCWD, to) && fails() ? -1 : REAL(rename)(from, to); }
int link(const char *from, const char *to) { return counts(AT_FDCWD, to) && fails() ? -1 : REAL(link)(from, to); }
int unlink(const char *path) { return counts(AT_FDCWD, path) && fails() ? -1 : REAL(unlink)(path); }
int rmdir(const char *path) { return counts(AT_FDCWD, path) && fails() ? -1 : REAL(rmdir)(path); }

// renameat2 is called as a number: the exchange of two folders.
long syscall(long number, ...) {
    va_list rest; va_start(rest, number);
    long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long), d = va_arg(rest, long);
    long e = va_arg(rest, long), f = va_arg(rest, long);
    va_end(rest);
    const long renameat2Number = 316, renameat2NumberOnArm = 276;
    long mine = sizeof(long) == 8 &&
#ifdef __aarch64__
        number == renameat2NumberOnArm;
    (void)renameat2Number;
#else
        number == renameat2Number;
    (void)renameat2NumberOnArm;
#endif
    if (mine && counts(AT_FDCWD, (const char *)d) && fails()) return -1;
    return REAL(syscall)(number, a, b, c, d, e, f);
}

static time_t moved(void) { const char *by = getenv("CLOCK_MOVED"); return by ? atol(by) : 0; }

int clock_gettime(clockid_t clock, struct timespec *now) {
    int result = REAL(clock_gettime)(clock, now);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += moved();
    return result;
}
time_t time(time_t *now) {
    time_t there = REAL(time)(NULL) + moved();
    if (now) *now = there;
    return there;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    int result = REAL(gettimeofday)(now, zone);
    if (result == 0) now->tv_sec += moved();
    return result;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*work)(void *), void *value) {
    static atomic_long given;
    const char *most = getenv("NO_THREADS");
    if (most && atomic_fetch_add(&given, 1) >= atol(most)) return EAGAIN;
    return REAL(pthread_create)(thread, attributes, work, value);
}
