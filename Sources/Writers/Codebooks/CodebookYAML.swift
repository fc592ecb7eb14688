public import StudyModel

/// Writes a codebook as YAML, in the form people edit: all that a codebook holds but its cues, which stay in their
/// own file.
public struct CodebookYAML {
    private let codebook: Codebook
    private let cuesFile: String?
    private var writer = YAMLLines()

    /// A writer of `codebook`, which names `cuesFile` for its cues.
    public init(_ codebook: Codebook, cuesFile: String?) {
        self.codebook = codebook
        self.cuesFile = cuesFile
    }

    /// The file.
    public consuming func bytes() -> [UInt8] {
        writer.text("id", codebook.id)
        writer.text("title", codebook.title)
        writer.text("version", codebook.version)
        writer.text("language", codebook.language)
        writer.text("about", codebook.about)
        writer.text("cues", cuesFile ?? "")
        writer.texts("sectors", codebook.sectors)
        writer.items("levels", codebook.levels) { writer, level in
            writer.text("id", level.id)
            writer.text("name", level.name)
            writer.text("about", level.about)
            writer.text("guid", level.mark.guid ?? "")
            writer.text("colour", level.mark.colour ?? "")
        }
        writer.items("folders", codebook.folders) { writer, folder in
            writer.text("level", folder.level)
            writer.texts("path", folder.path)
            writer.text("about", folder.about)
            writer.text("guid", folder.guid ?? "")
            writer.text("colour", folder.colour ?? "")
        }
        writer.items("sources", codebook.sources) { writer, source in
            writer.text("key", source.key)
            writer.text("reference", source.reference)
            writer.text("checked", source.checked)
            writer.text("note", source.note ?? "")
        }
        writer.items("interventions", codebook.interventions) { writer, intervention in
            writer.text("id", intervention.id)
            writer.text("name", intervention.name)
            writer.text("about", intervention.about)
            writer.steps("first_steps", intervention.firstSteps, measures: intervention.stepMeasures)
            writer.texts("measures", intervention.measures)
            if intervention.answer != .clarification {
                writer.text("answer", intervention.answer.rawValue)
            }
            writer.truth("foundation", intervention.isFoundation)
        }
        if let programme = codebook.programme {
            writer.nested("programme") { writer in
                writer.text("intervention", programme.intervention)
                writer.text("about", programme.about)
                writer.items("elements", programme.elements) { writer, element in
                    writer.text("way", element.way.rawValue)
                    writer.text("name", element.name)
                    writer.text("about", element.about)
                    writer.texts("criteria", element.criteria.map(\.rawValue))
                }
            }
        }
        writer.items("criteria", codebook.criteria, write: Self.write)
        return writer.bytes
    }
}

private extension CodebookYAML {
    static func write(_ writer: inout YAMLLines, _ criterion: Criterion) {
        writer.text("id", criterion.id.rawValue)
        writer.text("label", criterion.label)
        writer.text("name", criterion.name)
        writer.text("short", criterion.short)
        writer.text("level", criterion.level)
        writer.text("definition", criterion.definition, always: true)
        writer.text("count_as", criterion.countAs)
        writer.text("do_not_count", criterion.doNotCount)
        writer.nested("sources") { writer in
            writer.texts("read", criterion.support.read)
            writer.texts("secondary", criterion.support.secondary)
            writer.texts("general", criterion.support.general)
        }
        writer.phrases("phrases", criterion.lexicon.phrases, always: true)
        writer.phrases("weak", criterion.lexicon.weak)
        writer.phrases("traps", criterion.lexicon.traps)
        writer.phrases("helping", criterion.lexicon.helping)
        writer.phrases("hindering", criterion.lexicon.hindering)
        writer.texts("examples", criterion.examples)
        writer.texts("confusable_with", criterion.confusableWith)
        writer.text("question", criterion.question)
        writer.texts("interventions", criterion.interventions)
        writer.items("tensions", criterion.tensions) { writer, tension in
            writer.text("about", tension.about)
            writer.items("sides", tension.sides) { writer, side in
                writer.text("name", side.name)
                writer.phrases("phrases", side.phrases)
                writer.phrases("answers", side.answers)
            }
        }
        writer.text("guid", criterion.mark.guid ?? "")
        writer.text("colour", criterion.mark.colour ?? "")
        writer.texts("folders", criterion.mark.folders)
    }
}
