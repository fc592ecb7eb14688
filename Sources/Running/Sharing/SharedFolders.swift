import DocumentIO
import Planning
import StudyModel
import StudyStore

/// The folder of the pack and that of the report, apart from one another.
struct SharedFolders {
    private let pack: OutputFolder
    private let report: OutputFolder

    /// Makes both. The pack's holds nothing but a pack, for whoever sends it sends all that is in it; the report's
    /// lies outside of it.
    init(_ settings: ShareSettings) throws(RunFailure) {
        let (out, apart) = (settings.run.output, settings.report)
        let names = PackName.allCases.map(\.rawValue)
        let strangers = (try? FolderListing(out).entries.map(\.name)) ?? []
        if let other = strangers.sorted().first(where: {
            !names.contains($0) && !$0.hasPrefix(".throughline")
        }) {
            throw .output(
                folder: out, file: nil,
                reason:
                    "holds '\(other)', which is no part of a pack: choose an empty folder, for all that is in it "
                    + "may be sent to partners")
        }
        do {
            pack = try OutputFolder(out, for: names)
        } catch {
            throw .output(folder: out, file: error.part, reason: error.reason)
        }
        do throws(DocumentError) {
            guard !Self.isInside(apart, out) else {
                throw DocumentError(reason: "lies in the folder of the pack: the report is not for partners")
            }
            guard !Self.replacesRecord(settings) else {
                throw DocumentError(
                    part: ReportName.record.rawValue,
                    reason:
                        "is the record of a pack that partners hold, and would be replaced: choose another folder"
                )
            }
            guard
                PlanDraftFile.replaced(
                    by: ReportName.planJSON.rawValue, in: apart, among: settings.run.against) == nil
            else {
                throw DocumentError(
                    part: ReportName.planJSON.rawValue,
                    reason: "is the draft named with --against, and would be replaced: choose another folder")
            }
            report = try OutputFolder(apart, for: ReportName.allCases.map(\.rawValue))
        } catch {
            pack.discard()
            throw .output(folder: apart, file: error.part, reason: error.reason)
        }
    }

    /// Writes all files, to be put in place by `commit`. Returns what a study file keeps of them.
    func write(_ shared: SharedStudy, _ checklist: Checklist, _ look: PlanLook) throws(DocumentError)
        -> SharedContents
    {
        var contents = SharedContents()
        for file in PackFiles(shared, look).files {
            let bytes = try file.render()
            try pack.write(bytes, to: file.name.rawValue)
            contents.files.append(.init(name: file.name.rawValue, bytes: bytes))
        }
        for file in ReportFiles(shared, model: checklist.model).files {
            let bytes = try file.render()
            try report.write(bytes, to: file.name.rawValue)
            if file.name == .planJSON { contents.draft = bytes }
            if file.name == .record { contents.record = bytes }
        }
        if shared.plan.changes == nil { removeChanges() }
        return contents
    }

    /// Has what an earlier comparison wrote taken away: it is no part of this pack.
    func removeChanges() {
        for name in PackName.ofChanges {
            pack.remove(name.rawValue)
        }
        report.remove(ReportName.changesJSON.rawValue)
    }

    /// Puts the report in place, then the pack: no pack without its report.
    func commit() throws(DocumentError) {
        try report.commit()
        try pack.commit()
    }

    /// Leaves both as they were before.
    func discard() {
        pack.discard()
        report.discard()
    }

    /// The folder in which `error` met the file it names.
    func current(_ error: DocumentError) -> String {
        let isReport = error.part.flatMap { ReportName(rawValue: $0) } != nil
        return isReport ? report.path : pack.path
    }

    /// Whether the report would be written over a record that this pack is compared with.
    private static func replacesRecord(_ settings: ShareSettings) -> Bool {
        let own = FilePlace("\(settings.report)/\(ReportName.record.rawValue)")
        return own.kind == .file && settings.run.earlier.contains { FilePlace($0).resolved == own.resolved }
    }

    /// Whether `path` is the folder `other`, or stands in it; `other` exists.
    private static func isInside(_ path: String, _ other: String) -> Bool {
        let outer = FilePlace(other).resolved
        var path = path
        while true {
            let place = FilePlace(path)
            if place.kind != .missing { return (place.resolved + "/").hasPrefix(outer + "/") }
            guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
                return (FilePlace.workingFolder.map { $0 + "/" } ?? "").hasPrefix(outer + "/")
            }
            path = String(path[..<slash])
        }
    }
}
