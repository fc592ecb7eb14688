#ifndef PROCESS_USAGE_H
#define PROCESS_USAGE_H

#include <stdint.h>

/// What one process took.
typedef struct {
    /// Its exit code; 128 and the signal's number where a signal ended it; -1 where it could not be started.
    int32_t status;
    /// From just before its start until it was gone, in seconds.
    double wall;
    /// User and system time, its own and that of the processes it waited for, in seconds.
    double cpu;
    /// Most memory resident at once, in bytes. Linux counts in what the starting process had resident, so start
    /// from a small one.
    int64_t peak_bytes;
} tl_process_usage;

/// Runs a program (found along PATH) to its end, its output thrown away. `arguments` holds the program and its
/// arguments, each ended by a line feed.
tl_process_usage tl_process_run(const char *arguments);

/// Has the allocator keep freed memory rather than give it back to the system. Subjects of different appetites take
/// turns in one process, and which of them then has its pages cleared anew is chance, worth a tenth of the time.
void tl_keep_freed_memory(void);

/// User and system time of this process and all its threads so far, in seconds.
double tl_cpu_seconds(void);

#endif
