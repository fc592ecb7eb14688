import DocumentIO
import StudyModel

/// The facts someone put into the properties of an OpenDocument text.
enum ODTProperties {
    /// The title and what is known of the interview, in the order of `tape`, whose names are `names`.
    static func read(_ tape: XMLTape, _ names: [ODTName]) -> [MetadataEntry] {
        var entries: [MetadataEntry] = []
        var key: String?
        for event in tape.events {
            switch event.kind {
            case .end: key = nil
            case .text:
                let value = tape.text(of: event).trimmed
                if let key, !value.isEmpty { entries.append(MetadataEntry(key: key, value: String(value))) }
            case .start:
                switch names[Int(event.name)] {
                case .title: key = "title"
                case .userDefined:
                    key = tape.attribute(named: "name", of: event).flatMap {
                        AttributeNames.isKnown($0) && $0 != "Company" ? $0 : nil
                    }
                default: key = nil
                }
            }
        }
        return entries
    }
}
