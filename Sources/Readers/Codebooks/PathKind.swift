import Foundation

/// What stands at a path, links followed.
enum PathKind {
    /// Something that can be read: a file, a pipe, a device.
    case file
    /// A folder.
    case folder
    /// Nothing.
    case missing

    /// What stands at `path`.
    init(_ path: String) {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
            self = .missing
            return
        }
        self = attributes[.type] as? FileAttributeType == .typeDirectory ? .folder : .file
    }
}
