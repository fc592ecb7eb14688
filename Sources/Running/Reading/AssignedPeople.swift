public import Readers
public import StudyModel

/// Which rows of participants files are about which input.
public struct AssignedPeople: Sendable {
    private var rows: [String: (file: String, rows: [ParticipantTable.Row])] = [:]
    /// What a person should know about the participants files.
    public private(set) var diagnostics: [Diagnostic] = []
    /// The participants files used, by the names messages give them.
    public private(set) var files: [String] = []

    /// Nobody is assigned.
    public init() {}

    /// Deals out the file at `path`, else those that lie in the input folders: such a file is about what stands
    /// in its own folder and below, and wins over those further out.
    public init(path: String?, inputs: InputList) throws(InputError) {
        if let path {
            let name = String(path.split(separator: "/").last ?? "")
            try add(path, name, inputs.files.map { ($0.name, $0.name) })
        } else {
            for (path, name, isBesideFiles) in inputs.participants {
                let folder = String(path.dropLast(InputFinder.participantsFile.count + 1))
                let files = inputs.files.compactMap { input in
                    input.folders.first { Self.isSame($0.folder, folder) }.map { (input.name, $0.name) }
                }
                try add(path, name, files, tellsOthers: !isBesideFiles)
            }
        }
        guard !files.isEmpty else { return }
        // A text that lies about may be no transcript, and then nobody need be listed for it.
        for input in inputs.files where rows[input.name] == nil && !input.isTried {
            diagnostics.append(
                Diagnostic(
                    .note, "participant-not-listed", file: input.name,
                    "no participants file says who this is"))
        }
    }

    /// What the rows about the input called `name` say of who asks and who answers in it.
    public func told(of name: String) -> ReadingOptions {
        (rows[name]?.rows ?? []).reduce(ReadingOptions()) { $0.joined(with: $1.told) }
    }

    /// The transcript with what the rows about it say.
    public func describe(_ read: ReadTranscript) -> ReadTranscript {
        guard let (file, rows) = rows[read.transcript.name] else { return read }
        return read.described(by: rows, file: file)
    }
}

private extension AssignedPeople {
    /// Deals out the rows of one file to inputs, given by name and by how the file may call them; where it need not be
    /// about these alone, rows about others are passed over.
    mutating func add(
        _ path: String, _ name: String, _ inputs: [(name: String, local: String)], tellsOthers: Bool = true
    ) throws(InputError) {
        let table: ParticipantTable
        let notes: [Diagnostic]
        do {
            (table, notes) = try ParticipantsReader.read(path: path)
        } catch {
            throw InputError(file: path, part: error.part, line: error.line, reason: error.reason)
        }
        let assignment = table.assigned(to: inputs.map(\.local))
        for input in inputs {
            if let found = assignment.rows[input.local] { rows[input.name] = (name, found) }
        }
        files.append(name)
        let told = assignment.diagnostics.filter {
            tellsOthers || $0.code != ParticipantAssignment.withoutTranscript
        }
        diagnostics += (notes + told).map {
            Diagnostic($0.severity, $0.code, file: name, part: $0.part, line: $0.line, $0.message)
        }
    }

    static func isSame(_ left: String, _ right: String) -> Bool {
        func plain(_ path: String) -> Substring {
            var path = path[...]
            while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
            return path
        }
        return plain(left) == plain(right)
    }
}
