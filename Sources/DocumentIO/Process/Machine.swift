import Glibc

/// What the process knows of its surroundings.
public enum Machine {
    /// Processors that are running, at least 1.
    public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The environment variable of that name.
    public static func environment(_ name: String) -> String? {
        // The storage is the process's own and copied at once; nothing here changes the environment.
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Path of the program that runs.
    public static var executable: String? {
        let place = FilePlace("/proc/self/exe")
        return place.kind == .file ? place.resolved : nil
    }
}
