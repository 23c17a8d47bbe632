// The C library declares renameat2 for programs that ask for all of GNU only, and Swift doesn't ask.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges the files or folders at two paths in one step; 0 when done, else -1 with errno.
static inline int exchange_paths(const char *one, const char *other) {
    const unsigned int renameExchange = 2;
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, renameExchange);
}

/// Waits until all that was written to the file system of an open file or folder is on its disk; 0 when done.
static inline int sync_file_system(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}
