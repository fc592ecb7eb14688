import DocumentIO
public import StudyModel

/// Writes a codebook as a REFI-QDA codebook (`.qdc`, version 1.5 of the standard): each level a code that cannot be
/// applied, each criterion a code in it. Descriptions carry the definition and, below it, lines that read back:
/// `Count as: …`, `Phrases:` with an entry a line. Sources, interventions and cues have no place there.
public struct CodebookQDC {
    private let codebook: Codebook
    private let guid: CodeGUID

    /// A writer of `codebook`.
    public init(_ codebook: Codebook) {
        self.codebook = codebook
        guid = CodeGUID(codebook: codebook.id)
    }

    /// The file; the same codebook gives the same bytes.
    public func bytes() -> [UInt8] {
        var writer = XMLWriter()
        writer.declaration()
        writer.start("CodeBook", ["xmlns": "urn:QDA-XML:codebook:1.0", "origin": "Throughline"])
        writer.start("Codes")
        for level in codebook.levels {
            let criteria = codebook.criteria.filter { $0.level == level.id }
            if criteria.isEmpty { continue }
            writer.text("\n  ")
            // A lone level of codes that came without any is left out again.
            let isMade = level.id == "criteria" && level.about.isEmpty && level.mark.guid == nil
            if isMade {
                append(CodeFolder(criteria), level.id, [], to: &writer)
                continue
            }
            start(level.name, level.mark, "level/\(level.id)", isCodable: false, &writer)
            writer.element("Description", text: about(level))
            append(CodeFolder(criteria), level.id, [], to: &writer)
            writer.end()
        }
        writer.text("\n")
        writer.end()
        writer.end()
        return writer.finish() + [UInt8(ascii: "\n")]
    }
}

private extension CodebookQDC {
    /// Fields a description carries, in order, after the definition.
    static let described: [CriterionField] = [
        .countAs, .doNotCount, .question, .id, .label, .short, .phrases, .weak, .traps, .helping, .hindering,
        .examples, .confusableWith,
    ]

    func start(
        _ name: String, _ mark: CodeMark, _ path: String, isCodable: Bool, _ writer: inout XMLWriter
    ) {
        writer.start(
            "Code",
            [
                "guid": guid.of(mark, path), "name": name, "isCodable": isCodable ? "true" : "false",
                "color": mark.colour,
            ])
    }

    /// Writes what is in `folder` of `level`, which stands in the folders `above`.
    func append(_ folder: CodeFolder, _ level: String, _ above: [String], to writer: inout XMLWriter) {
        for item in folder.items {
            writer.text("\n    ")
            let path = above + [item.name]
            if let criterion = item.criterion {
                start(
                    criterion.name, criterion.mark, "criterion/\(criterion.id)", isCodable: true, &writer)
                writer.element("Description", text: description(of: criterion))
            } else {
                let known = codebook.folders.first { $0.level == level && $0.path == path }
                let mark = CodeMark(guid: known?.guid, colour: known?.colour)
                let own = ([level] + path).joined(separator: "/")
                start(item.name, mark, "folder/\(own)", isCodable: false, &writer)
                if let about = known?.about, !about.isEmpty {
                    writer.element(
                        "Description", text: DescriptionLine.lines(of: about).joined(separator: "\n"))
                }
            }
            append(item.inside, level, path, to: &writer)
            writer.end()
        }
    }

    func about(_ level: Codebook.Level) -> String {
        let about = level.about.isEmpty ? [] : DescriptionLine.lines(of: level.about)
        return (about + ["Level: " + level.id]).joined(separator: "\n")
    }

    func description(of criterion: Criterion) -> String {
        var lines = DescriptionLine.lines(of: criterion.definition)
        for field in Self.described {
            let values = criterion.values(of: field, levels: codebook.levels)
                .map { field.hasParagraphs ? $0 : Self.flat($0) }
            if values.isEmpty { continue }
            if field.hasParagraphs {
                // What stands behind the field's name is no line of its own, so that nothing is taken for another field.
                let told = values[0].split(
                    maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                lines.append("\(field.title): \(told[0])")
                if told.count > 1 { lines += DescriptionLine.lines(of: String(told[1])) }
            } else if field.isList {
                lines.append(field.title + ":")
                lines += values.map { "- " + $0 }
            } else {
                lines.append("\(field.title): \(values[0])")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// `text` in one line.
    static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
