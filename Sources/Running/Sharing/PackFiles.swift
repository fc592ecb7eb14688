import DocumentIO
import Planning
import Themes
import Writers

/// Everything that goes into a pack.
struct PackFiles {
    /// A file to be, made when it is its turn.
    struct File {
        let name: PackName
        let render: () throws(DocumentError) -> [UInt8]
    }

    private let plan: ODPlan
    private let look: PlanLook

    init(_ shared: SharedStudy, _ look: PlanLook) {
        plan = shared.plan
        self.look = look
    }

    /// The files in the order they are put in place.
    var files: [File] {
        let shared = PartnerFiles(plan: plan, look: look).renderings.compactMap { rendering in
            PackName(rawValue: rendering.name.rawValue).map { File(name: $0, render: rendering.render) }
        }
        let rows = SharedRows(plan.summary)
        return shared + [
            table(.criteria, SharedRows.criteriaColumns, rows.criteria),
            table(.groups, SharedRows.groupColumns, rows.groups),
            table(.quotes, SharedRows.quoteColumns, rows.quotes),
        ]
    }

    private func table(_ name: PackName, _ columns: [String], _ rows: [[String]]) -> File {
        File(name: name) { () throws(DocumentError) in
            CSVEncoder().encode(columns: columns, rows: rows, byteOrderMark: true)
        }
    }
}
