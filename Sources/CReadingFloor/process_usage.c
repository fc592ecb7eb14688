#define _GNU_SOURCE
#include "process_usage.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(clockid_t clock) {
    struct timespec now = {0, 0};
    if (clock_gettime(clock, &now) != 0) return 0;
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double of_timeval(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

/// Splits `text` in place at its line feeds; NULL where there is no memory or nothing to run. The caller frees the
/// list, not its members.
static char **split(char *text) {
    size_t count = 0;
    for (const char *byte = text; *byte != 0; byte++) count += *byte == '\n';
    if (count == 0) return NULL;
    char **list = calloc(count + 1, sizeof *list);
    if (list == NULL) return NULL;
    for (size_t index = 0; index < count; index++) {
        list[index] = text;
        text += strcspn(text, "\n");
        *text++ = 0;
    }
    return list;
}

static int start(char **arguments, pid_t *child) {
    posix_spawn_file_actions_t actions;
    if (posix_spawn_file_actions_init(&actions) != 0) return -1;
    int fault = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (fault == 0) fault = posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (fault == 0) fault = posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    if (fault == 0) fault = posix_spawnp(child, arguments[0], &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

tl_process_usage tl_process_run(const char *arguments) {
    tl_process_usage usage = {-1, 0, 0, 0};
    char *text = strdup(arguments);
    char **list = text == NULL ? NULL : split(text);
    pid_t child = 0;
    double begin = seconds(CLOCK_MONOTONIC);
    if (list != NULL && start(list, &child) == 0) {
        int status = 0;
        struct rusage resources;
        memset(&resources, 0, sizeof resources);
        pid_t waited;
        do waited = wait4(child, &status, 0, &resources);
        while (waited < 0 && errno == EINTR);
        usage.wall = seconds(CLOCK_MONOTONIC) - begin;
        if (waited == child) {
            usage.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            usage.cpu = of_timeval(resources.ru_utime) + of_timeval(resources.ru_stime);
            usage.peak_bytes = (int64_t)resources.ru_maxrss * 1024;
        }
    }
    free(list);
    free(text);
    return usage;
}

void tl_keep_freed_memory(void) {
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

double tl_cpu_seconds(void) { return seconds(CLOCK_PROCESS_CPUTIME_ID); }
