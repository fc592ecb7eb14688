/// The vocabularies of a template that are copied, each with the prefix Word gives it; whatever belongs to another
/// is left behind.
enum HouseNamespaces {
    static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    static let word2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
    static let all: [(prefix: String, uri: String)] = [
        ("w", DOCXPage.word), ("r", DOCXPackage.relationshipTypes),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
        ("mc", compatibility),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        ("w14", word2010),
        ("wp14", "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"),
        ("v", "urn:schemas-microsoft-com:vml"), ("o", "urn:schemas-microsoft-com:office:office"),
        ("w10", "urn:schemas-microsoft-com:office:word"),
    ]

    /// What readers who do not know it may pass over.
    static let ignorable = "w14 wp14"

    private static let prefixes = Dictionary(uniqueKeysWithValues: all.map { ($0.uri, $0.prefix) })

    /// The name with its prefix; nil for a vocabulary that is left behind.
    static func name(_ local: String, in namespace: String?) -> String? {
        guard let namespace else { return local }
        if namespace == "http://www.w3.org/XML/1998/namespace" { return "xml:" + local }
        return prefixes[namespace].map { "\($0):\(local)" }
    }
}
