import Glibc

/// Starts programs of the desktop.
public enum Launcher {
    /// Starts `program`, looked for where the shell looks, with one argument, and does not wait for it: it has neither input
    /// nor output. False where it cannot be started. The argument must hold no NUL.
    public static func start(_ program: String, _ argument: String) -> Bool {
        var actions = unsafe posix_spawn_file_actions_t()
        // All pointers are to values that live through the calls; what posix_spawn keeps, it copies.
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for stream: Int32 in 0...2 {
            unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        return unsafe program.withCString { name in
            unsafe argument.withCString { word in
                var child: pid_t = 0
                // execve takes pointers to what it does not change.
                var words: [UnsafeMutablePointer<CChar>?] = unsafe [
                    UnsafeMutablePointer(mutating: name), UnsafeMutablePointer(mutating: word), nil,
                ]
                return unsafe posix_spawnp(&child, name, &actions, nil, &words, environ) == 0
            }
        }
    }
}
