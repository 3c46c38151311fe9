// Records what a process writes below RECORD_ROOT, and what it says on its standard output, into RECORD_LOG, so that a
// power cut can be replayed at any point. Preloaded into the program under test (LD_PRELOAD); never linked.
//
// Each record is one write with O_APPEND: kind, lengths of two paths, offset, length of the data; paths; data.
//   W write  T truncate  S sync of a file  D sync of a folder  C creation  U removal  R renaming  M new folder
//   A bytes on the standard output  X something that this recorder does not know how to replay
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct head {
  uint32_t kind, first, second, unused;
  uint64_t offset, length;
};

static int recording = -2;
static char root[PATH_MAX];

static int ready(void) {
  if (recording != -2) return recording >= 0;
  const char *folder = getenv("RECORD_ROOT"), *path = getenv("RECORD_LOG");
  recording = -1;
  if (!folder || !path || !realpath(folder, root)) return 0;
  int found = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  recording = found < 0 ? -1 : (int)syscall(SYS_fcntl, found, F_DUPFD_CLOEXEC, 900);
  return recording >= 0;
}

static void record(char kind, const char *first, const char *second, uint64_t offset, const void *data, size_t length) {
  int kept = errno;
  struct head head = {kind, first ? strlen(first) : 0, second ? strlen(second) : 0, 0, offset, length};
  struct iovec parts[4] = {{&head, sizeof head}, {(void *)first, head.first}, {(void *)second, head.second},
                           {(void *)data, length}};
  if (syscall(SYS_writev, recording, parts, 4) < 0) abort();
  errno = kept;
}

// The path below the root, or NULL where it lies elsewhere.
static const char *below(const char *path) {
  size_t length = strlen(root);
  if (strncmp(path, root, length) != 0) return NULL;
  if (path[length] == 0) return ".";
  return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *of_descriptor(int descriptor, char *buffer) {
  if (!ready()) return NULL;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  int kept = errno;
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  errno = kept;
  if (length < 0) return NULL;
  buffer[length] = 0;
  return below(buffer);
}

// The folder is resolved, the last part is taken as it is: it may not be there yet, or no longer.
static const char *of_path(const char *path, char *buffer) {
  if (!ready() || !path) return NULL;
  char copy[PATH_MAX];
  snprintf(copy, sizeof copy, "%s", path);
  size_t end = strlen(copy);
  while (end > 1 && copy[end - 1] == '/') copy[--end] = 0;
  char *slash = strrchr(copy, '/');
  const char *name = slash ? slash + 1 : copy, *folder = ".";
  if (slash == copy) folder = "/";
  else if (slash) *slash = 0, folder = copy;
  char real[PATH_MAX];
  int kept = errno;
  char *found = realpath(folder, real);
  errno = kept;
  if (!found) return NULL;
  snprintf(buffer, PATH_MAX, "%s/%s", strcmp(real, "/") == 0 ? "" : real, name);
  return below(buffer);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void written(int descriptor, const void *data, ssize_t length, off_t offset) {
  char buffer[PATH_MAX];
  if (length <= 0) return;
  const char *path = of_descriptor(descriptor, buffer);
  if (path) record('W', path, NULL, offset, data, length);
}

ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t offset) {
  ssize_t done = NEXT(pwrite64)(descriptor, data, length, offset);
  written(descriptor, data, done, offset);
  return done;
}
ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset) {
  ssize_t done = NEXT(pwrite)(descriptor, data, length, offset);
  written(descriptor, data, done, offset);
  return done;
}
ssize_t write(int descriptor, const void *data, size_t length) {
  ssize_t done = NEXT(write)(descriptor, data, length);
  if (done > 0 && descriptor == 1 && ready()) record('A', NULL, NULL, 0, data, done);
  if (done > 0 && descriptor != 1) written(descriptor, data, done, lseek(descriptor, 0, SEEK_CUR) - done);
  return done;
}

static void unknown(int descriptor, const char *what) {
  char buffer[PATH_MAX];
  const char *path = of_descriptor(descriptor, buffer);
  if (path) record('X', path, what, 0, NULL, 0);
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
  unknown(descriptor, "writev");
  return NEXT(writev)(descriptor, parts, count);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count);
ssize_t sendfile(int out, int in, off_t *offset, size_t count) {
  unknown(out, "sendfile");
  return syscall(SYS_sendfile, out, in, offset, count);
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) {
  unknown(out, "sendfile");
  return syscall(SYS_sendfile, out, in, offset, count);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
  unknown(out, "copy_file_range");
  return syscall(SYS_copy_file_range, in, from, out, to, count, flags);
}
int fallocate64(int descriptor, int mode, off64_t offset, off64_t length) {
  unknown(descriptor, "fallocate");
  return syscall(SYS_fallocate, descriptor, mode, offset, length);
}

static void cut_off(int descriptor, int done, off_t size) {
  char buffer[PATH_MAX];
  const char *path = done == 0 ? of_descriptor(descriptor, buffer) : NULL;
  if (path) record('T', path, NULL, size, NULL, 0);
}
int ftruncate64(int descriptor, off64_t size) {
  int done = NEXT(ftruncate64)(descriptor, size);
  cut_off(descriptor, done, size);
  return done;
}
int ftruncate(int descriptor, off_t size) {
  int done = NEXT(ftruncate)(descriptor, size);
  cut_off(descriptor, done, size);
  return done;
}

static void synced(int descriptor, int done) {
  char buffer[PATH_MAX];
  struct stat status;
  const char *path = done == 0 ? of_descriptor(descriptor, buffer) : NULL;
  if (!path || fstat(descriptor, &status) != 0) return;
  record(S_ISDIR(status.st_mode) ? 'D' : 'S', path, NULL, 0, NULL, 0);
}
int fsync(int descriptor) {
  int done = NEXT(fsync)(descriptor);
  synced(descriptor, done);
  return done;
}
int fdatasync(int descriptor) {
  int done = NEXT(fdatasync)(descriptor);
  synced(descriptor, done);
  return done;
}

int unlink(const char *path) {
  char buffer[PATH_MAX];
  const char *name = of_path(path, buffer);
  int done = NEXT(unlink)(path);
  if (done == 0 && name) record('U', name, NULL, 0, NULL, 0);
  return done;
}
int unlinkat(int folder, const char *path, int flags) {
  char buffer[PATH_MAX];
  const char *name = folder == AT_FDCWD || path[0] == '/' ? of_path(path, buffer) : NULL;
  int done = NEXT(unlinkat)(folder, path, flags);
  if (done == 0 && name) record('U', name, NULL, 0, NULL, 0);
  return done;
}
int remove(const char *path) {
  char buffer[PATH_MAX];
  const char *name = of_path(path, buffer);
  int done = NEXT(remove)(path);
  if (done == 0 && name) record('U', name, NULL, 0, NULL, 0);
  return done;
}
static void renamed(const char *from, const char *to, int done) {
  char first[PATH_MAX], second[PATH_MAX];
  const char *old = of_path(from, first), *new = of_path(to, second);
  if (done == 0 && old && new) record('R', old, new, 0, NULL, 0);
  if (done == 0 && !old != !new) record('X', old ? old : new, "rename across the root", 0, NULL, 0);
}
int rename(const char *from, const char *to) {
  int done = NEXT(rename)(from, to);
  renamed(from, to, done);
  return done;
}
int renameat(int in, const char *from, int out, const char *to) {
  int done = NEXT(renameat)(in, from, out, to);
  renamed(from, to, done);
  return done;
}
int renameat2(int in, const char *from, int out, const char *to, unsigned flags) {
  int done = syscall(SYS_renameat2, in, from, out, to, flags);
  renamed(from, to, done);
  return done;
}
int link(const char *from, const char *to) {
  char buffer[PATH_MAX];
  const char *name = of_path(to, buffer);
  if (name) record('X', name, "link", 0, NULL, 0);
  return NEXT(link)(from, to);
}
int mkdir(const char *path, mode_t mode) {
  char buffer[PATH_MAX];
  const char *name = of_path(path, buffer);
  int done = NEXT(mkdir)(path, mode);
  if (done == 0 && name) record('M', name, NULL, 0, NULL, 0);
  return done;
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
  char buffer[PATH_MAX];
  struct stat status;
  const char *name = flags & (O_CREAT | O_TRUNC) && (folder == AT_FDCWD || path[0] == '/') ? of_path(path, buffer) : NULL;
  int kept = errno, exists = name && stat(path, &status) == 0;
  errno = kept;
  int descriptor = (int)syscall(SYS_openat, folder, path, flags, mode);
  if (descriptor < 0 || !name) return descriptor;
  if (!exists) record('C', name, NULL, 0, NULL, 0);
  else if (flags & O_TRUNC) record('T', name, NULL, 0, NULL, 0);
  return descriptor;
}
#define MODE(last)                                                                                                     \
  mode_t mode = 0;                                                                                                     \
  if (flags & (O_CREAT | O_TMPFILE)) {                                                                                 \
    va_list rest;                                                                                                      \
    va_start(rest, last);                                                                                              \
    mode = va_arg(rest, mode_t);                                                                                       \
    va_end(rest);                                                                                                      \
  }
int open(const char *path, int flags, ...) {
  MODE(flags)
  return opened(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  MODE(flags)
  return opened(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
  MODE(flags)
  return opened(folder, path, flags, mode);
}
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
