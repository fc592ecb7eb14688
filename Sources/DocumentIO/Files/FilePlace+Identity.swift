import Glibc

extension FilePlace {
    /// Whether both paths lead to one file or folder, links of either sort followed; no where one leads nowhere.
    public static func isSame(_ path: String, _ other: String) -> Bool {
        var one = stat()
        var two = stat()
        // Fills the two structures, which outlive the calls.
        guard unsafe stat(path, &one) == 0, unsafe stat(other, &two) == 0 else { return false }
        return one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }
}
